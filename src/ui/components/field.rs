//! A field of a form with its label, its hint and what is wrong with it.

use leptos::prelude::*;

/// The frame of a field. The input within names `{id}-hint` and `{id}-error` in
/// `aria-describedby`; see [`described_by`].
#[component]
pub fn Field(
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
    /// What is wrong with what was typed and what to do, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The input, with its unit.
    children: Children,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    view! {
        <div class="field">
            <label for=id>
                {label}
                {tag.map(|tag| view! { " " <span class="tag">{tag}</span> })}
            </label>
            {children()}
            {hint.map(|hint| view! { <p class="small" id=hint_id>{hint}</p> })}
            <div id=error_id role="status">
                {move || error.get().map(|error| view! {
                    <p class="error">{error}</p>
                })}
            </div>
        </div>
    }
}

/// Returns the value of `aria-describedby` for the input `id`.
pub fn described_by(id: &str, has_hint: bool) -> String {
    if has_hint { format!("{id}-hint {id}-error") } else { format!("{id}-error") }
}
