//! The ways on from a question: back, later, next.

use content::Words;
use leptos::prelude::*;
use readiness::{Choice, QuestionId};

use crate::ui::Route;
use crate::ui::components::button::{LinkButton, Weight};

/// The bar with the ways on. It is always in reach, also on a low screen.
#[component]
pub fn QuestionNav(
    /// The words of the page.
    words: &'static Words,
    /// The choice made so far: without one, the question can be left for later.
    chosen: Memo<Option<Choice>>,
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
            <Show when=move || chosen.get().is_none()>
                <LinkButton href=later.clone() weight=Weight::Text>{question.later}</LinkButton>
            </Show>
            <LinkButton href=href weight=Weight::Primary>
                {forward}
                <span aria-hidden="true">" →"</span>
            </LinkButton>
        </div>
    }
}
