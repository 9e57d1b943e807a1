//! A message above a page or inside it.

use leptos::prelude::*;

use super::tone::Tone;

/// A message with what can be done about it.
#[component]
pub fn Banner(
    /// What kind of message it is.
    #[prop(optional)]
    tone: Tone,
    /// The message, in one or two sentences.
    #[prop(into)]
    text: String,
    /// Buttons and links that belong to it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="banner" data-tone=tone.name()>
            <span class="banner-sign" aria-hidden="true">{tone.sign()}</span>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
