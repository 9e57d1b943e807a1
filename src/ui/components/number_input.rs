//! The input of a whole number, without a label.

use leptos::prelude::*;

/// An input for a whole number, with digits of any width. What is typed stays as it is; only a
/// number from elsewhere (a file, undo) replaces it.
#[component]
pub fn NumberInput(
    /// Its id, where a label names it.
    #[prop(optional, into)]
    id: Option<String>,
    /// What is asked for, where no label names it.
    #[prop(optional, into)]
    label: Option<String>,
    /// The ids of what describes it.
    #[prop(into)]
    described_by: String,
    /// What is shown while nothing is filled in.
    #[prop(optional, into)]
    placeholder: String,
    /// What is filled in.
    #[prop(into)]
    value: Signal<Option<u16>>,
    /// Reads what was typed: `Some(None)` for nothing, `None` for what cannot be taken.
    read: fn(&str) -> Option<Option<u16>>,
    /// Whether what was typed cannot be taken.
    is_wrong: RwSignal<bool>,
    /// Called with each number that can be taken, and with `None` when the field is emptied.
    on_change: Callback<Option<u16>>,
) -> impl IntoView {
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
    let typed = move |event| {
        let number = read(&event_target_value(&event));
        is_wrong.set(number.is_none());
        if let Some(number) = number {
            own.set_value(number);
            on_change.run(number);
        }
    };
    view! {
        <input
            type="text"
            inputmode="numeric"
            autocomplete="off"
            id=id
            aria-label=label
            placeholder=placeholder
            aria-describedby=described_by
            aria-invalid=move || is_wrong.get().then_some("true")
            prop:value=shown
            on:input=typed
        />
    }
}
