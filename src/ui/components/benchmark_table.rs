//! National figures, for reference.

use content::Words;
use leptos::prelude::*;

use super::data_table::{Column, DataTable};

/// One national figure in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NationalFigure {
    /// The area that it belongs to.
    pub area: String,
    /// What it counts.
    pub what: String,
    /// The figure with its unit.
    pub value: String,
    /// Of whom it was counted.
    pub population: String,
    /// When it was counted.
    pub year: String,
    /// Who counted it, and how sure that is.
    pub source: String,
}

/// Shows national figures with population, year and source. They never enter a score.
#[component]
pub fn BenchmarkTable(
    /// The words of the page.
    words: &'static Words,
    /// The figures.
    figures: Vec<NationalFigure>,
) -> impl IntoView {
    let said = words.readiness;
    let columns = [
        said.column_national_area,
        said.column_what,
        said.column_value,
        said.column_population,
        said.column_year,
        said.column_source,
    ];
    let rows = figures.into_iter().map(|figure| {
        view! {
            <tr>
                <th scope="row">{figure.area}</th>
                <td>{figure.what}</td>
                <td>{figure.value}</td>
                <td>{figure.population}</td>
                <td>{figure.year}</td>
                <td>{figure.source}</td>
            </tr>
        }
    });
    view! {
        <DataTable
            label=said.national_rule
            class="national-table"
            columns=columns.map(Column::text).into()
        >
            {rows.collect_view()}
        </DataTable>
    }
}
