//! What becomes of a plan with more hours than estimated, a line for each level.

use leptos::prelude::*;

use super::data_table::{Column, DataTable};

/// A level.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StressLine {
    /// The hours, in percent of the estimate.
    pub hours: String,
    /// How many actions stay, and how many change in each way, as the columns say.
    pub counts: [String; StressTable::COUNTS],
}

/// How the table is laid out.
#[derive(Debug)]
pub struct StressTable;

impl StressTable {
    /// How many counts stand in a line.
    pub const COUNTS: usize = 5;
}

/// The table.
#[component]
pub fn StressLevels(
    /// What it shows, for people who hear it.
    #[prop(into)]
    label: String,
    /// The head of the first column.
    hours_word: &'static str,
    /// The heads of the columns of counts.
    count_words: [&'static str; StressTable::COUNTS],
    /// The levels.
    #[prop(into)]
    lines: Signal<Vec<StressLine>>,
) -> impl IntoView {
    let counts = count_words.map(Column::number);
    let columns = std::iter::once(Column::number(hours_word)).chain(counts).collect();
    let row = |line: StressLine| {
        view! {
            <tr>
                <th scope="row" class="number">
                    {line.hours}
                </th>
                {line.counts.map(|count| view! { <td class="number">{count}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <DataTable label=label columns=columns class="stress">
            <For each=move || lines.get() key=Clone::clone children=row />
        </DataTable>
    }
}
