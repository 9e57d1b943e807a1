//! Clearing everything, never at the first click.

use content::Words;
use leptos::prelude::*;

use super::button::{Button, Weight};
use crate::browser::page;

/// A quiet button that asks before it clears everything.
#[component]
pub fn ClearAll(
    /// The words of the page.
    words: &'static Words,
    /// What the button is called that asks.
    label: &'static str,
    /// What the button is called that clears.
    confirm: &'static str,
    /// Called to clear everything.
    #[prop(into)]
    on_clear: Callback<()>,
) -> impl IntoView {
    let is_asking = RwSignal::new(false);
    // The focus follows: to the question, and back to the button when it is declined.
    Effect::new(move |before: Option<bool>| {
        let is_asking = is_asking.get();
        match (before, is_asking) {
            (Some(_), true) => page::focus(".clear-ask", true),
            (Some(true), false) => page::focus("#clear", true),
            _ => {}
        }
        is_asking
    });
    let ask = move || {
        view! {
            <Button id="clear" weight=Weight::Text on_press=move |()| is_asking.set(true)>
                {label}
            </Button>
        }
    };
    view! {
        <Show when=move || is_asking.get() fallback=ask>
            <div
                class="banner clear-ask"
                data-tone="warn"
                role="group"
                tabindex="-1"
                aria-labelledby="clear-question"
            >
                <p>
                    <strong id="clear-question">{words.share.clear_ask}</strong>
                    <br />
                    {words.share.clear_text}
                </p>
                <Button on_press=on_clear>{confirm}</Button>
                <Button weight=Weight::Text on_press=move |()| is_asking.set(false)>
                    {words.share.decline}
                </Button>
            </div>
        </Show>
    }
}
