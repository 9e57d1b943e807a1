//! The roadmap that was adopted, month by month, as it was then.

use leptos::prelude::*;
use readiness::{Adopted, Stretch};

use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::use_app;

/// The adopted plan behind a summary; nothing while none is adopted.
#[component]
pub fn AdoptedPlan() -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words(), app.phrases(), app.document());
    let adopted = Memo::new(move |_| document.with(|document| document.adopted.clone()));
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("adopted");
    let summary = Signal::derive(move || {
        let date = adopted.with(|it| it.as_ref().and_then(|it| it.time.date()));
        match date {
            Some(date) => words.plan.adopted_plan_of(phrases::date(phrases.lang, date)),
            None => words.plan.adopted_plan.into(),
        }
    });
    let weights = move || {
        adopted.with(|it| {
            it.as_ref().map(|it| words.plan.weights_line(phrases.weights(it.scenario.weights)))
        })
    };
    let columns = StoredValue::new(vec![
        Column::text(words.roadmap.column_month),
        Column::text(words.roadmap.column_action),
        Column::number(words.plan.column_hours),
    ]);
    let rows = move || {
        let rows = |adopted: &Adopted| {
            let rows = adopted.placed.iter().map(|promise| {
                let length = promise.hours.len().max(1);
                let work = Stretch { start: promise.start, length };
                let (from, to) = (adopted.start.plus(work.start), adopted.start.plus(work.last()));
                view! {
                    <tr>
                        <td class="nowrap">{phrases.months(from, to)}</td>
                        <th scope="row">{phrases.title(&promise.action)}</th>
                        <td class="number">{phrases::hours(words, promise.total())}</td>
                    </tr>
                }
            });
            rows.collect_view()
        };
        adopted.with(|it| it.as_ref().map(rows))
    };
    view! {
        <Show when=move || adopted.with(Option::is_some)>
            <div class="card drawers">
                <Opener summary=summary is_open=is_open on_toggle=set_open>
                    <p class="small">{weights}</p>
                    <DataTable
                        label=words.plan.adopted_plan
                        columns=columns.get_value()
                        class="adopted"
                    >
                        {rows}
                    </DataTable>
                </Opener>
            </div>
        </Show>
    }
}
