//! A field for a measured value.

use leptos::prelude::*;
use readiness::MeasuredValue;

use super::field::{Field, described_by};

/// A field for a number with up to two decimals, of digits of any width. What cannot be taken is
/// said under it and stays there to be mended; only a value from elsewhere replaces what is typed.
#[component]
pub fn ValueField(
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
    unit: &'static str,
    /// What is filled in.
    #[prop(into)]
    value: Signal<Option<MeasuredValue>>,
    /// What is said of a text that is no value.
    wrong: &'static str,
    /// Called with each value, and with `None` when the field is emptied.
    on_change: Callback<Option<MeasuredValue>>,
) -> impl IntoView {
    let text = |value: Option<MeasuredValue>| value.map(|it| it.to_string()).unwrap_or_default();
    let is_wrong = RwSignal::new(false);
    let shown = RwSignal::new(text(value.get_untracked()));
    // What was made of the last digits typed here; any other value comes from elsewhere.
    let own = StoredValue::new(value.get_untracked());
    Effect::new(move |_| {
        let value = value.get();
        if own.get_value() != value {
            own.set_value(value);
            is_wrong.set(false);
            shown.set(text(value));
        }
    });
    let typed = move |event| {
        let text = event_target_value(&event);
        let read =
            if text.trim().is_empty() { Some(None) } else { MeasuredValue::parse(&text).map(Some) };
        is_wrong.set(read.is_none());
        if let Some(read) = read {
            own.set_value(read);
            on_change.run(read);
        }
    };
    let error = Signal::derive(move || is_wrong.get().then(|| wrong.to_owned()));
    let described = described_by(&id, hint.is_some());
    view! {
        <Field id=id.clone() label=label hint=hint error=error>
            <span class="number-field">
                <input
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    id=id
                    aria-describedby=described
                    aria-invalid=move || is_wrong.get().then_some("true")
                    prop:value=shown
                    on:input=typed
                />
                <span>{unit}</span>
            </span>
        </Field>
    }
}
