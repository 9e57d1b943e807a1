//! A field for a whole number.

use leptos::prelude::*;

use super::field::{Field, described_by};

/// A field for a whole number, with ordinary or full-width digits. What cannot be taken is said
/// under it and stays there to be mended.
#[component]
pub fn NumberField(
    /// The id of the input.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// The unit behind it.
    #[prop(optional, into)]
    unit: String,
    /// What is shown while nothing is filled in.
    #[prop(optional, into)]
    placeholder: String,
    /// What is filled in.
    #[prop(into)]
    value: Signal<Option<u16>>,
    /// Reads what was typed: `Some(None)` for nothing, `None` for what cannot be taken.
    read: fn(&str) -> Option<Option<u16>>,
    /// What is said of a text that cannot be taken.
    #[prop(into)]
    wrong: String,
    /// Called with each number that can be taken, and with `None` when the field is emptied.
    #[prop(into)]
    on_change: Callback<Option<u16>>,
) -> impl IntoView {
    let is_wrong = RwSignal::new(false);
    let text = |value: Option<u16>| value.map(|value| value.to_string()).unwrap_or_default();
    let shown = RwSignal::new(text(value.get_untracked()));
    // What was made of the last digits typed here; any other number comes from elsewhere.
    let own = StoredValue::new(value.get_untracked());
    Effect::new(move |_| {
        let value = value.get();
        if own.get_value() != value {
            own.set_value(value);
            is_wrong.set(false);
            shown.set(text(value));
        }
    });
    let error = Signal::derive(move || is_wrong.get().then(|| wrong.clone()));
    let typed = move |event| {
        let number = read(&event_target_value(&event));
        is_wrong.set(number.is_none());
        if let Some(number) = number {
            own.set_value(number);
            on_change.run(number);
        }
    };
    let described = described_by(&id, hint.is_some());
    let input = view! {
        <span class="number-field">
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                id=id.clone()
                placeholder=placeholder
                aria-describedby=described
                aria-invalid=move || is_wrong.get().then_some("true")
                prop:value=shown
                on:input=typed
            />
            <span>{unit}</span>
        </span>
    };
    view! {
        <Field id=id label=label hint=hint error=error>
            {input}
        </Field>
    }
}
