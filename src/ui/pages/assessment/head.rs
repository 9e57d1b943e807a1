//! The heading of the result, with the day and the counts it rests on.

use content::Words;
use leptos::prelude::*;

use super::Assessed;
use crate::browser::page;
use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::{Route, use_app};

/// Whose result it is, on which day the answers stand and how many of each kind there are; or that
/// there is no result yet.
#[component]
pub fn Head(
    /// What is shown.
    assessed: Memo<Assessed>,
    /// Whether there is a result.
    has_result: Memo<bool>,
) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let heading = move || {
        assessed.with(|assessed| match assessed.document.profile.name.as_str() {
            "" => words.readiness.heading_unnamed.to_owned(),
            name => words.readiness.heading(name),
        })
    };
    let date = move || {
        let today = app.peek(session::Session::today);
        let date = assessed.with(|assessed| assessed.document.as_of(today));
        words.readiness.as_of(phrases::date(app.lang(), date))
    };
    let actions = move || {
        view! {
            <div class="actions">
                <a href=Route::Trend.href()>{words.trend.title}</a>
                <Button weight=Weight::Text on_press=|()| page::print()>
                    {words.common.print}
                </Button>
                <LinkButton href=Route::Roadmap.href() weight=Weight::Primary>
                    {words.readiness.to_roadmap}
                    " "
                    <span aria-hidden="true">"→"</span>
                </LinkButton>
            </div>
        }
    };
    view! {
        <div class="result-head">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <Show when=move || has_result.get()>
                    <p class="small">
                        <b>{date}</b>
                        " "
                        {move || counts(words, assessed)}
                    </p>
                </Show>
            </div>
            <Show when=move || has_result.get()>{actions()}</Show>
        </div>
        <Show when=move || !has_result.get()>
            <div class="card result-empty stack">
                <p>{words.readiness.empty}</p>
                <p>
                    <LinkButton href=Route::Question(None).href() weight=Weight::Primary>
                        {words.readiness.to_questions}
                    </LinkButton>
                </p>
            </div>
        </Show>
    }
}

/// How many questions stand how.
fn counts(words: &'static Words, assessed: Memo<Assessed>) -> String {
    let counts = assessed.with(|assessed| assessed.readiness.counts);
    words.readiness.counts(
        counts.asked(),
        counts.levels,
        counts.unknown,
        counts.not_applicable,
        counts.unanswered,
        counts.closed,
    )
}
