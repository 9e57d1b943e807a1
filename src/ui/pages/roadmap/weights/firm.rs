//! How much the present order depends on the weights, computed bit by bit once it is asked for.

use std::sync::Arc;

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Diagnosis, PlanChange, Robustness, Standpoint};

use crate::browser::idle::Work;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::use_app;

/// How many weightings are looked at in one go.
const SLICE: u32 = 600;

/// The table.
#[component]
pub(super) fn Firm(
    /// What follows from the plan's own weights.
    diagnosis: Memo<Arc<Diagnosis>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words().plan, app.phrases(), app.document());
    let bank = &app.catalog().bank;
    let found: RwSignal<Option<Vec<Standpoint>>> = RwSignal::new(None);
    let work = StoredValue::new_local(Work::default());
    Effect::new(move |_| {
        let diagnosis = diagnosis.get();
        let weights = document.with_untracked(|document| document.scenario.weights);
        let mut robustness: Option<Robustness> = None;
        work.with_value(|work| {
            work.begin(move || {
                let Some(figures) = &mut robustness else {
                    robustness = Some(Robustness::of(bank, &diagnosis.priorities, weights));
                    return true;
                };
                if figures.advance(SLICE) {
                    return true;
                }
                let ranked = diagnosis.priorities.ranked().iter().take(PlanChange::ORDER);
                let all = ranked.filter_map(|it| figures.get(&it.action).cloned());
                found.set(Some(all.collect()));
                false
            });
        });
    });
    on_cleanup(move || work.with_value(Work::end));
    let columns = vec![
        Column::text(phrases.words.roadmap.column_action),
        Column::text(words.ranks),
        Column::number(words.first_five),
        Column::text(words.column_turns),
    ];
    let table = move || {
        found.get().map(|all| {
            let rows = all.into_iter().enumerate();
            let rows = rows.map(move |(at, it)| row(phrases, &it, at == 0));
            view! {
                <DataTable label=words.firm_title columns=columns.clone() class="firm">
                    {rows.collect_view()}
                </DataTable>
            }
        })
    };
    let state = move || if found.with(Option::is_some) { words.firm_lead } else { words.computing };
    view! {
        <p class="small" role="status">
            {state}
        </p>
        {table}
    }
}

fn row(
    phrases: Phrases<'static>,
    standpoint: &Standpoint,
    is_first: bool,
) -> impl IntoView + use<> {
    let words = phrases.words.plan;
    view! {
        <tr>
            <th scope="row">{phrases.title(&standpoint.action)}</th>
            <td class="nowrap">{words.rank_range(standpoint.best, standpoint.worst)}</td>
            <td class="number">{phrases::percent(phrases.words, standpoint.first_percent())}</td>
            <td>{phrases.turns(standpoint, is_first)}</td>
        </tr>
    }
}
