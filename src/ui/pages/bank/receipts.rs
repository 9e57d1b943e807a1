//! The changes of bank so far.

use leptos::prelude::*;
use phrases::number;

use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::use_app;

/// Lists the changes, oldest first; nothing while there was none.
#[component]
pub fn Receipts() -> impl IntoView {
    let app = use_app();
    let (words, lang, phrases) = (app.words(), app.lang(), app.phrases());
    let bank = words.bank;
    let receipts = app.memo(|session| session.document().receipts.clone());
    let columns = move || {
        vec![
            Column::text(words.help.column_date),
            Column::text(bank.from),
            Column::text(bank.to),
            Column::number(bank.carried),
            Column::number(words.share.aside_title),
            Column::number(bank.retired),
        ]
    };
    let rows = move || {
        let row = |receipt: &readiness::Receipt| {
            let date = receipt.time.date().map(|date| phrases::date(lang, date));
            view! {
                <tr>
                    <th scope="row">{date.unwrap_or_default()}</th>
                    <td>{phrases.bank_and_edition(&receipt.from)}</td>
                    <td>{phrases.bank_and_edition(&receipt.to)}</td>
                    <td class="number">{number(receipt.carried)}</td>
                    <td class="number">{number(receipt.aside.len())}</td>
                    <td class="number">{number(receipt.retired.len())}</td>
                </tr>
            }
        };
        receipts.with(|receipts| receipts.iter().map(row).collect_view())
    };
    view! {
        <Show when=move || receipts.with(|receipts| !receipts.is_empty())>
            <Card title=bank.receipts class="wide">
                <DataTable class="receipts" label=bank.receipts columns=columns()>
                    {rows}
                </DataTable>
            </Card>
        </Show>
    }
}
