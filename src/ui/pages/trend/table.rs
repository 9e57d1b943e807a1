//! The days side by side, area by area.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::Trend;

use crate::ui::components::data_table::{Column, DataTable};

/// The table.
#[component]
pub fn TrendTable(
    /// What says the values.
    phrases: Phrases<'static>,
    /// The days.
    trend: Trend,
) -> impl IntoView {
    let words = phrases.words.trend;
    let mut columns = vec![Column::text(words.column_area)];
    columns.extend(phrases.trend_days(&trend).into_iter().map(Column::number));
    columns.push(Column::text(words.column_change));
    let rows = trend.areas.into_iter().map(move |area| {
        let days = area.days.iter().map(|day| {
            view! { <td class="number">{phrases.area_on_day(*day)}</td> }
        });
        view! {
            <tr>
                <th scope="row">{phrases.area_short(&area.area)}</th>
                {days.collect_view()}
                <td>{phrases.course(area.course)}</td>
            </tr>
        }
    });
    view! {
        <DataTable label=words.table_title columns=columns class="trend-table">
            {rows.collect_view()}
        </DataTable>
    }
}
