//! A field for a text.

use leptos::prelude::*;

use super::field::{Field, described_by};

/// A field for one line or several. What is typed stays as it is, so that an input method is
/// never disturbed; only a text from elsewhere (a file, undo) replaces it.
#[component]
pub fn TextField(
    /// The id of the input.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// The id of a text elsewhere that helps to fill it in.
    #[prop(default = None, into)]
    hinted_by: Option<&'static str>,
    /// What is wrong with what was typed, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// What is filled in.
    #[prop(optional, into)]
    value: Signal<String>,
    /// How many lines it shows; one makes it a field that Enter leaves.
    #[prop(default = 1)]
    rows: u8,
    /// The id of a list of texts to pick from.
    #[prop(default = None, into)]
    list: Option<String>,
    /// Called with the whole text at each letter.
    #[prop(into)]
    on_input: Callback<String>,
    /// Called with the whole text when the field is left with another one.
    #[prop(default = None)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let mut described = described_by(&id, hint.is_some());
    if let Some(elsewhere) = hinted_by {
        described = format!("{elsewhere} {described}");
    }
    let invalid = move || error.with(Option::is_some).then_some("true");
    let shown = RwSignal::new(value.get_untracked());
    // What was made of the last letters typed here; any other text comes from elsewhere.
    let own = StoredValue::new(value.get_untracked());
    Effect::new(move |_| {
        let value = value.get();
        if own.with_value(|own| *own != value) {
            own.set_value(value.clone());
            shown.set(value);
        }
    });
    // The field may be gone when its last event arrives: hence `try_`.
    let report = move |callback: Callback<String>, event: &leptos::ev::Event| {
        callback.try_run(event_target_value(event));
        if let Some(value) = value.try_get_untracked() {
            own.try_set_value(value);
        }
    };
    let typed = move |event: leptos::ev::Event| report(on_input, &event);
    let left = move |event: leptos::ev::Event| {
        if let Some(on_change) = on_change {
            report(on_change, &event);
        }
    };
    let input = if rows == 1 {
        view! {
            <input
                type="text"
                id=id.clone()
                autocomplete="off"
                list=list
                aria-describedby=described
                aria-invalid=invalid
                prop:value=shown
                on:input=typed
                on:change=left
            />
        }
        .into_any()
    } else {
        view! {
            <textarea
                id=id.clone()
                rows=rows.to_string()
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
                prop:value=shown
                on:input=typed
                on:change=left
            ></textarea>
        }
        .into_any()
    };
    view! {
        <Field id=id label=label hint=hint error=error>
            {input}
        </Field>
    }
}
