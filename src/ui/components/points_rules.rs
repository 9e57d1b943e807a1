//! How points and order come about. The numbers come from the rules themselves.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Criterion, FINDS_OUT_FIRST, LAW_KEPT, NATIONAL_KEPT, Part, RELIEF_FIRST, points};

use super::data_table::{Column, DataTable};
use super::disclosure::Disclosure;

/// Explains each part of the points, ties, and what the order is not; closed at first.
#[component]
pub fn PointsRules(
    /// What says values.
    phrases: Phrases<'static>,
    /// The page with the whole method.
    help: String,
) -> impl IntoView {
    let (words, method) = (phrases.words.roadmap, phrases.words.method);
    let columns = vec![
        Column::text(method.column_part),
        Column::text(method.column_rule),
        Column::number(method.column_points),
    ];
    let rows = rules(phrases).into_iter().map(move |(parts, rule, points)| {
        let names: Vec<&str> = parts.iter().map(|part| phrases.part(*part)).collect();
        view! {
            <tr>
                <th scope="row">{names.join(phrases.comma())}</th>
                <td>{rule}</td>
                <td class="number">{phrases::signed(points)}</td>
            </tr>
        }
    });
    let months = words.rules_months(FINDS_OUT_FIRST, RELIEF_FIRST, LAW_KEPT, NATIONAL_KEPT);
    view! {
        <Disclosure class="card no-print" summary=words.rules_title>
            <p>{words.rules_lead}</p>
            <DataTable label=words.rules_title columns=columns class="rules">
                {rows.collect_view()}
            </DataTable>
            <p>{method.priority_ties}</p>
            <p>{months}</p>
            <p>{words.rules_own}</p>
            <p>
                <a href=help>{words.rules_more}</a>
            </p>
        </Disclosure>
    }
}

/// Returns which parts a rule is about, the rule, and its points.
fn rules(phrases: Phrases<'static>) -> Vec<(Vec<Part>, String, i32)> {
    let method = phrases.words.method;
    let criteria = Criterion::ALL.map(Part::Criterion).to_vec();
    let rule = |part: Part, rule: &str, points: i32| (vec![part], rule.to_owned(), points);
    vec![
        rule(Part::Gap, method.rule_gap, points::GAP),
        (criteria, method.rule_criteria.to_owned(), points::CRITERION),
        rule(Part::Deadline, method.rule_law, points::LAW),
        rule(Part::Deadline, method.rule_national, points::NATIONAL),
        rule(Part::Deadline, method.rule_window, points::WINDOW),
        rule(Part::Unlocks, &method.rule_waiting(points::UNLOCKS_MOST), points::WAITING),
        rule(Part::Unlocks, method.rule_step, points::STEP),
        rule(Part::Relief, &method.rule_relief(points::RELIEF_HEAVY), points::RELIEF),
        rule(Part::Burden, method.rule_burden, -points::BURDEN),
        rule(Part::Confidence, phrases.words.plan.rule_confidence, points::CONFIDENCE),
    ]
}
