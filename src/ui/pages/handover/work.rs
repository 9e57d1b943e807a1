//! The next dates, and what is running.

use std::sync::Arc;

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Handover, Held};

use super::lists::others;
use crate::ui::components::data_table::{Column, DataTable};

/// What has to be done first.
#[component]
pub fn Dates(
    /// What says the values.
    phrases: Phrases<'static>,
    /// The sheet.
    sheet: Memo<Arc<Handover>>,
) -> impl IntoView {
    let words = phrases.words.handover;
    let rows = move || {
        sheet.with(|sheet| {
            let rows = sheet.dates.shown.iter().map(|date| {
                let text = phrases.first_date(sheet, date);
                view! {
                    <li>
                        <b>{text.day}</b>
                        <span>{text.what}</span>
                        <span class="small">{text.who}</span>
                    </li>
                }
            });
            rows.collect_view()
        })
    };
    let is_empty = Memo::new(move |_| sheet.with(|sheet| sheet.dates.is_empty()));
    view! {
        <section>
            <h2>{words.first_title}</h2>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p>{words.first_none}</p> }
            >
                <ol class="handover-rows" data-kind="dates">
                    {rows}
                </ol>
            </Show>
        </section>
    }
}

/// What is running, and who holds it.
#[component]
pub fn Running(
    /// What says the values.
    phrases: Phrases<'static>,
    /// The sheet.
    sheet: Memo<Arc<Handover>>,
) -> impl IntoView {
    let words = phrases.words.handover;
    let row = move |sheet: &Handover, held: &Held| {
        let owner = held.owner.as_ref().map(|owner| phrases.owned_by(owner));
        view! {
            <tr>
                <th scope="row">{phrases.title(&held.action)}</th>
                {owner.map(|owner| view! { <td>{owner}</td> })}
                <td>{phrases.held_when(sheet, held)}</td>
                <td class="number">{phrases.spent_of(held)}</td>
                <td>{phrases.held_state(held)}</td>
            </tr>
        }
    };
    let table = move || {
        sheet.with(|sheet| {
            if sheet.held.is_empty() {
                return view! { <p>{words.held_none}</p> }.into_any();
            }
            let has_owners = sheet.held.shown.iter().any(|held| held.owner.is_some());
            let mut columns = vec![Column::text(words.column_action)];
            columns.extend(has_owners.then(|| Column::text(words.column_owner)));
            columns.extend([
                Column::text(words.column_when),
                Column::number(words.column_hours),
                Column::text(words.column_state),
            ]);
            let rows = sheet.held.shown.iter().map(|held| row(sheet, held)).collect_view();
            view! {
                <DataTable label=words.held_title columns=columns class="held">
                    {rows}
                </DataTable>
                {others(phrases, sheet.held.others)}
            }
            .into_any()
        })
    };
    view! {
        <section>
            <h2>{words.held_title}</h2>
            {table}
        </section>
    }
}
