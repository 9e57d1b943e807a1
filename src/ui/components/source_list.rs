//! What a question set rests on.

use bank::{Lang, Source};
use content::Words;
use leptos::prelude::*;
use phrases::{confidence, dated};

use super::data_table::{Column, DataTable};

/// Shows sources with date and confidence.
#[component]
pub fn SourceList(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// The sources in the order of the question set.
    sources: &'static [Source],
) -> impl IntoView {
    let help = words.help;
    let columns = [help.column_source, help.column_date, help.column_confidence];
    let rows = sources.iter().map(move |source| {
        view! {
            <tr>
                <th scope="row">
                    {source.title.get(lang).as_str()}
                    <span class="place">{source.place.as_str()}</span>
                </th>
                <td class="date">{dated(words, source)}</td>
                <td>{confidence(words, source)}</td>
            </tr>
        }
    });
    view! {
        <p>{help.sources_lead(sources.len())}</p>
        <DataTable
            class="source-list"
            label=help.sources_title
            columns=columns.map(Column::text).into()
        >
            {rows.collect_view()}
        </DataTable>
    }
}
