//! A state in one or two words, in a frame.

use leptos::prelude::*;

use super::tone::Tone;

/// A state, with a sign that says the same.
#[component]
pub fn Tag(
    /// What kind of state it is.
    #[prop(optional)]
    tone: Tone,
    /// The sign before the words.
    #[prop(optional, into)]
    sign: Option<&'static str>,
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <span class="tag" data-tone=tone.name()>
            {sign.map(|sign| view! { <span aria-hidden="true">{sign} " "</span> })}
            {text}
        </span>
    }
}
