//! A field in which one of a few values is chosen.

use leptos::prelude::*;

use super::field::{Field, described_by};

/// A choice from a list.
#[component]
pub fn SelectField(
    /// The id of the field.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// What helps to choose.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong with what was chosen, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The values that can be chosen, each with its text.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The value that is chosen.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with each value that is chosen.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let described = described_by(&id, hint.is_some());
    let option = move |(value, text): (String, String)| {
        let of = value.clone();
        let is_chosen = move || chosen.with(|chosen| *chosen == of);
        view! { <option value=value prop:selected=is_chosen>{text}</option> }
    };
    view! {
        <Field id=id.clone() label=label hint=hint error=error>
            <select
                id=id
                aria-describedby=described
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                <For each=move || options.get() key=Clone::clone children=option />
            </select>
        </Field>
    }
}
