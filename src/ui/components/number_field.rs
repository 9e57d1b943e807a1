//! A field for a whole number.

use leptos::prelude::*;

use super::field::{Field, described_by};
use super::number_input::NumberInput;

/// A field for a whole number, with digits of any width. What cannot be taken is said under it
/// and stays there to be mended.
#[component]
pub fn NumberField(
    /// The id of the input.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// A word beside that.
    #[prop(default = None)]
    tag: Option<&'static str>,
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
    wrong: Signal<String>,
    /// Called with each number that can be taken, and with `None` when the field is emptied.
    #[prop(into)]
    on_change: Callback<Option<u16>>,
) -> impl IntoView {
    let is_wrong = RwSignal::new(false);
    let error = Signal::derive(move || is_wrong.get().then(|| wrong.get()));
    let described = described_by(&id, hint.is_some());
    view! {
        <Field id=id.clone() label=label tag=tag hint=hint error=error>
            <span class="number-field">
                <NumberInput
                    id=id
                    described_by=described
                    placeholder=placeholder
                    value=value
                    read=read
                    is_wrong=is_wrong
                    on_change=on_change
                />
                <span>{unit}</span>
            </span>
        </Field>
    }
}
