//! Short facts, one label and one value each.

use leptos::prelude::*;

/// Shows labels with their values.
#[component]
pub fn FactList(
    /// The labels and the values.
    rows: Vec<(&'static str, String)>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|(label, value)| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }
}
