//! Turns the digit keys off and on.

use content::Words;
use leptos::prelude::*;

/// A button that turns the digit keys off, or on again.
#[component]
pub fn DigitSwitch(
    /// The words of the page.
    words: &'static Words,
    /// Whether digits pick a level.
    digits: RwSignal<bool>,
) -> impl IntoView {
    let name = move || {
        if digits.get() { words.question.digits_off } else { words.question.digits_on }
    };
    view! {
        <button
            type="button"
            class="link digit-switch"
            on:click=move |_| digits.update(|digits| *digits = !*digits)
        >
            {name}
        </button>
    }
}
