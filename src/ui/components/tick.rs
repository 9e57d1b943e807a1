//! A box to tick.

use leptos::prelude::*;

/// A box to tick, with what it says.
#[component]
pub fn Tick(
    /// The id of the input.
    #[prop(optional, into)]
    id: Option<&'static str>,
    /// What it says.
    label: &'static str,
    /// Whether it is ticked.
    #[prop(into)]
    is_on: Signal<bool>,
    /// Called with whether it is ticked now.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                id=id
                prop:checked=is_on
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}
