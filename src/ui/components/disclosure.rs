//! Details that open when asked for.

use leptos::prelude::*;

/// A summary with details behind it. Paper shows what is open, and what belongs on paper anyway.
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
    /// Whether the details stand on paper even while they are closed.
    #[prop(optional)]
    on_paper: bool,
    /// The details.
    children: Children,
) -> impl IntoView {
    view! {
        <details class=class open=open data-on-paper=on_paper>
            <summary>{summary}</summary>
            {children()}
        </details>
    }
}
