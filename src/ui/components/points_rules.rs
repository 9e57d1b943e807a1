//! How points and order come about. The numbers come from the rules themselves.

use content::Word;
use readiness::{Criterion, FINDS_OUT_FIRST, LAW_KEPT, NATIONAL_KEPT, Part, RELIEF_FIRST, points};

use crate::ui::Route;
use crate::ui::components::points_bar::swatch;
use crate::ui::el::{El, el};
use crate::ui::say;
use phrases::Phrases;

/// Explains each part of the points, ties, and what the order is not; closed at first.
pub fn points_rules(teller: Phrases<'static>) -> El {
    let (words, method) = (&teller.words.roadmap, &teller.words.method);
    let criteria = Criterion::ALL.map(Part::Criterion);
    let parts: [(&[Part], Word, i32); 10] = [
        (&[Part::Gap], method.rule_gap, points::GAP),
        (&criteria, method.rule_criteria, points::CRITERION),
        (&[Part::Deadline], method.rule_law, points::LAW),
        (&[Part::Deadline], method.rule_national, points::NATIONAL),
        (&[Part::Deadline], method.rule_window, points::WINDOW),
        (&[Part::Unlocks], method.rule_waiting, points::WAITING),
        (&[Part::Unlocks], method.rule_step, points::STEP),
        (&[Part::Relief], method.rule_relief, points::RELIEF),
        (&[Part::Burden], method.rule_burden, -points::BURDEN),
        (&[Part::Confidence], teller.words.plan.rule_confidence, points::CONFIDENCE),
    ];
    let rows = parts.into_iter().map(|(parts, rule, points)| {
        let names = parts
            .iter()
            .map(|part| el("span.nowrap").child(swatch(*part)).text(teller.part(*part)).text(" "));
        let said = say::filled(rule)
            .number("most", points::UNLOCKS_MOST)
            .number("heavy", points::RELIEF_HEAVY)
            .done();
        let sign = if points < 0 { "−" } else { "+" };
        el("tr")
            .child(el("th[scope=row]").children(names))
            .texted("td", said)
            .texted("td.number nowrap", format!("{sign}{}", points.abs()))
    });
    let head = |text: Word| el("th[scope=col]").text(text);
    let head = el("tr")
        .child(head(method.column_part))
        .child(head(method.column_rule))
        .child(head(method.column_points).class("number"));
    let table = el("table.rules").child(el("thead").child(head)).child(el("tbody").children(rows));
    let months = words.rules_months(FINDS_OUT_FIRST, RELIEF_FIRST, LAW_KEPT, NATIONAL_KEPT);
    el("details.card rules-card")
        .texted("summary", words.rules_title)
        .texted("p", words.rules_lead)
        .child(table)
        .texted("p", method.priority_ties)
        .texted("p", months)
        .texted("p", words.rules_own)
        .child(el("p").child(el("a").attr("href", Route::Help.href()).text(words.rules_more)))
}
