//! The ways on from a question: back, later, next.

use content::Words;
use leptos::prelude::*;
use readiness::QuestionId;

use crate::ui::Route;
use crate::ui::components::button::{LinkButton, Weight};

/// The bar with the ways on. It is always in reach, also on a low screen.
#[component]
pub fn QuestionNav(
    /// The words of the page.
    words: &'static Words,
    /// Whether the question can be left for later: nothing is chosen, and nothing was just taken
    /// back.
    can_wait: Signal<bool>,
    /// The question before, if there is one.
    previous: Option<QuestionId>,
    /// The next question; after the last one the result follows.
    next: Option<QuestionId>,
    /// What stands between the ways.
    children: Children,
) -> impl IntoView {
    let question = words.question;
    let (href, forward) = match next {
        Some(id) => (Route::Question(Some(id)).href(), question.next),
        None => (Route::Readiness.href(), question.finish),
    };
    let later = href.clone();
    view! {
        <div class="question-nav">
            {previous.map(|id| view! {
                <LinkButton href=Route::Question(Some(id)).href()>
                    <span aria-hidden="true">"← "</span>
                    {question.previous}
                </LinkButton>
            })}
            {children()}
            <Show when=move || can_wait.get()>
                <LinkButton href=later.clone() weight=Weight::Text>{question.later}</LinkButton>
            </Show>
            <LinkButton href=href weight=Weight::Primary>
                {forward}
                <span aria-hidden="true">" →"</span>
            </LinkButton>
        </div>
    }
}
