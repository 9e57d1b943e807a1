//! Details that are built when they are first opened, and stay open while somebody remembers.

use leptos::prelude::*;

use crate::browser::page;

/// A summary whose details are built only while they are open; whether they are is kept outside.
#[component]
pub fn Opener(
    /// What is behind it.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it is open.
    #[prop(into)]
    is_open: Signal<bool>,
    /// Called when it is opened or closed.
    on_toggle: Callback<bool>,
    /// Classes of the element.
    #[prop(optional, into)]
    class: String,
    /// The details.
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <details
            class=class
            prop:open=is_open
            on:toggle=move |event| on_toggle.run(page::is_open(&event))
        >
            <summary>{summary}</summary>
            <Show when=move || is_open.get()>{children()}</Show>
        </details>
    }
}
