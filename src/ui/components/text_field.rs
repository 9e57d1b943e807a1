//! A field for a text.

use leptos::prelude::*;

use super::field::{Field, described_by};

/// A field for one line or several. It keeps what is typed as long as it is shown: a text from
/// outside is taken over only while somebody else is typing elsewhere.
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
    /// What is wrong with what was typed, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// What is filled in when it is first shown.
    #[prop(optional, into)]
    value: String,
    /// How many lines it shows; one makes it a field that Enter leaves.
    #[prop(default = 1)]
    rows: u8,
    /// The id of a list of texts to pick from.
    #[prop(optional, into)]
    list: Option<String>,
    /// Called with the whole text at each letter.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some());
    let invalid = move || error.with(Option::is_some).then_some("true");
    let typed = move |event| on_input.run(event_target_value(&event));
    let input = if rows == 1 {
        view! {
            <input
                type="text"
                id=id.clone()
                autocomplete="off"
                list=list
                aria-describedby=described
                aria-invalid=invalid
                prop:value=value
                on:input=typed
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
                prop:value=value
                on:input=typed
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
