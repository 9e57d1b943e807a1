//! Every promised action that is planned, runs or is done: promised, now, by how much later, why.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Moved, MovedRow};

use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::{Route, use_app};

/// The card: as many rows as a sheet has room for, and the others behind a summary.
#[component]
pub(super) fn Promises(
    /// What has become of the adopted plan.
    moved: Memo<Option<Arc<Moved>>>,
) -> impl IntoView {
    let words = use_app().words().moved;
    let part = move |is_shown: bool| {
        Memo::new(move |_| {
            let rows = moved.with(|moved| moved.as_ref().map(|moved| moved.sheet().rows));
            rows.map(|rows| if is_shown { rows.shown } else { rows.rest }).unwrap_or_default()
        })
    };
    let (shown, rest) = (part(true), part(false));
    let has_rest = Memo::new(move |_| !rest.with(Vec::is_empty));
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open("moved-rest");
    let others = Signal::derive(move || words.others(rest.with(Vec::len)));
    view! {
        <Card title=words.rows.to_owned() class="card-table moved-promises">
            <Rows rows=shown />
            <Show when=move || has_rest.get()>
                <Opener class="no-print" summary=others is_open=is_open on_toggle=set_open>
                    <Rows rows=rest />
                </Opener>
                <p class="only-print small">{others}</p>
            </Show>
        </Card>
    }
}

/// Some of the rows as a table.
#[component]
fn Rows(
    /// The rows.
    rows: Memo<Vec<MovedRow>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().moved, app.phrases());
    let columns = vec![
        Column::text(app.words().action.column_action),
        Column::text(words.column_promised),
        Column::text(words.column_now),
        Column::number(words.column_slip),
        Column::text(words.column_why),
    ];
    let key = |row: &MovedRow| format!("{row:?}");
    let row = move |row: MovedRow| {
        let (href, title) = (Route::Action(row.action.clone()).href(), phrases.title(&row.action));
        view! {
            <tr>
                <th scope="row">
                    <a id=format!("moved-{}", row.action) href=href>
                        {title.to_owned()}
                    </a>
                </th>
                <td data-name=words.column_promised>{phrases.promised_months(&row)}</td>
                <td data-name=words.column_now>{phrases.moved_now(&row)}</td>
                <td class="number" data-name=words.column_slip>
                    {phrases.slip_of(&row)}
                </td>
                <td data-name=words.column_why>{phrases.slip_cause(&row)}</td>
            </tr>
        }
    };
    view! {
        <DataTable label=words.rows columns=columns class="moved-table as-cards">
            <For each=move || rows.get() key=key children=row />
        </DataTable>
    }
}
