//! What opens, tables and legends.

use content::Words;
use leptos::prelude::*;
use phrases::Phrases;

use super::Specimen;
use crate::ui::components::card::Card;
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::disclosure::Disclosure;
use crate::ui::components::mark_legend::{Legend, Mark};

/// Something closed and something open.
#[component]
pub fn Disclosures(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let question = words.question;
    view! {
        <Card title="Disclosure">
            <div class="actions">
                <Specimen state="closed">
                    <Disclosure summary=question.why>
                        <p>{question.pulse}</p>
                    </Disclosure>
                </Specimen>
                <Specimen state="open">
                    <Disclosure summary=question.why open=true>
                        <p>{question.pulse}</p>
                    </Disclosure>
                </Specimen>
                <Specimen state="focus" force="focus-visible">
                    <Disclosure summary=question.why>
                        <p>{question.pulse}</p>
                    </Disclosure>
                </Specimen>
            </div>
        </Card>
    }
}

/// A table with numbers, and a legend.
#[component]
pub fn Tables(
    /// What says values in the page's language.
    phrases: Phrases<'static>,
) -> impl IntoView {
    let Phrases { words, lang, catalog } = phrases;
    let columns = vec![
        Column::text(words.question.column_question),
        Column::number(words.question.column_code),
    ];
    let rows = catalog.bank.questions().iter().take(3).filter_map(|question| {
        let text = catalog.question(&question.id)?;
        Some(view! {
            <tr>
                <th scope="row">{text.topic.get(lang).as_str()}</th>
                <td class="number">{text.code.as_str()}</td>
            </tr>
        })
    });
    let rows = rows.collect_view();
    let marks = [("none", "–", words.common.not_asked), ("unknown", "?", words.common.unknown)];
    let marks = marks.map(|(kind, sign, meaning)| Mark { kind, sign, meaning: meaning.into() });
    view! {
        <Card title="DataTable, Legend">
            <DataTable label=words.common.questions columns=columns>
                {rows}
            </DataTable>
            <Legend marks=marks.into() />
        </Card>
    }
}
