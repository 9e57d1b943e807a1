//! A field for a day.

use leptos::prelude::*;
use readiness::Date;

use super::field::{Field, described_by};

/// A field for a day. The browser shows the calendar; what cannot be taken is said under it.
#[component]
pub fn DateField(
    /// The id of the input.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// The day that is filled in.
    #[prop(into)]
    value: Signal<Date>,
    /// What is wrong with what was chosen, if anything is.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Called with each day that is chosen, as the browser writes it; empty where it is none.
    on_change: Callback<String>,
) -> impl IntoView {
    let described = described_by(&id, false);
    view! {
        <Field id=id.clone() label=label error=error>
            <input
                type="date"
                id=id
                aria-describedby=described
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:value=move || value.get().to_string()
                on:change=move |event| on_change.run(event_target_value(&event))
            />
        </Field>
    }
}
