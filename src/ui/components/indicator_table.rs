//! Indicators, with how each is counted.

use bank::KpiEntry;
use leptos::prelude::*;
use phrases::{Phrases, layer, owner, rhythm};
use readiness::Owner;

use super::data_table::{Column, DataTable};

/// One row for each indicator: layer, name, formula with its data, who and how often, target.
#[component]
pub fn IndicatorTable(
    /// The words of the page and the question set.
    phrases: Phrases<'static>,
    /// The indicators in the order of the question set.
    kpis: &'static [KpiEntry],
    /// Whether a small office counts them.
    #[prop(optional)]
    is_small: bool,
) -> impl IntoView {
    let (words, lang) = (phrases.words, phrases.lang);
    let said = words.action;
    let columns = [said.kpi_layer, said.kpi_name, said.kpi_formula, said.kpi_who, said.kpi_target];
    let rows = kpis.iter().map(move |kpi| {
        let usual = Owner::from(kpi.who);
        let who = if is_small { usual.in_small_office() } else { usual };
        view! {
            <tr>
                <td>{layer(words, kpi.layer)}</td>
                <th scope="row">{kpi.name.get(lang).as_str()}</th>
                <td>
                    {kpi.formula.get(lang).as_str()}
                    <span class="place">{kpi.data.get(lang).as_str()}</span>
                </td>
                <td>
                    {owner(words, who)}
                    <span class="place">{rhythm(words, kpi.often)}</span>
                </td>
                <td>{kpi.target.get(lang).as_str()}</td>
            </tr>
        }
    });
    view! {
        <DataTable class="indicators" label=said.kpis columns=columns.map(Column::text).into()>
            {rows.collect_view()}
        </DataTable>
    }
}
