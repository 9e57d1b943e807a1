//! Several scores under one another.

use content::Words;
use leptos::prelude::*;
use phrases::AreaResult;

use super::charts::score_bar::ScoreBar;
use super::data_table::{Column, DataTable};
use super::score_summary::WeakestLink;

/// Shows one row for each area: score, range, weakest question, how many are answered.
#[component]
pub fn ScoreTable(
    /// The words of the page.
    words: &'static Words,
    /// What the areas are together.
    title: String,
    /// The results in the order of the rows.
    results: Vec<AreaResult>,
) -> impl IntoView {
    let said = words.readiness;
    let columns = vec![
        Column::text(said.column_area),
        Column::number(said.column_value),
        Column::text(said.column_range),
        Column::text(said.column_weakest),
        Column::number(said.column_coverage),
    ];
    let rows = results.into_iter().map(|result| {
        view! {
            <tr>
                <th scope="row">{result.name.clone()}</th>
                <td class="number nowrap">
                    <strong>{result.value.clone()}</strong>
                </td>
                <td>
                    <div class="score-ranged">
                        <ScoreBar result=result.clone() />
                        <span class="small nowrap">{result.range}</span>
                    </div>
                </td>
                <td>
                    {result
                        .weakest
                        .map(|weakest| view! { <p class="small"><WeakestLink weakest=weakest /></p> })}
                </td>
                <td class="number nowrap">
                    <span class="only-stacked small">{said.column_coverage} " "</span>
                    {result.answered}
                </td>
            </tr>
        }
    });
    view! {
        <DataTable label=said.scores_table(title) class="score-table" columns=columns>
            {rows.collect_view()}
        </DataTable>
    }
}
