//! Details that open when asked for.

use leptos::prelude::*;

/// A summary with details behind it. Paper shows what is open.
#[component]
pub fn Disclosure(
    /// What is behind it.
    #[prop(into)]
    summary: Signal<String>,
    /// Classes of the element.
    #[prop(optional, into)]
    class: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// The details.
    children: Children,
) -> impl IntoView {
    view! {
        <details class=class open=open>
            <summary>{summary}</summary>
            {children()}
        </details>
    }
}
