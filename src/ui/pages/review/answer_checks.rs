//! The answers of this department that seem to contradict each other.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Inconsistency, Level, QuestionId};
use session::Event;

use crate::browser::page;
use crate::ui::components::answer_checks::{AnswerCheck, AnswerChecks, CheckedAnswer};
use crate::ui::{Route, use_app};

/// Shows the checks that the answers raise; nothing where there are none.
#[component]
pub fn RaisedChecks() -> impl IntoView {
    let app = use_app();
    let phrases = app.phrases();
    let checks = app.memo(move |session| {
        let found = Inconsistency::find(&session.catalog().bank, session.document());
        let is_small = session.document().profile.is_small();
        found
            .into_iter()
            .filter_map(|inconsistency| check(phrases, inconsistency, is_small))
            .collect::<Vec<_>>()
    });
    let settle = Callback::new(move |inconsistency: Inconsistency| {
        let Inconsistency { check, levels, is_accepted, .. } = inconsistency;
        app.send(Event::InconsistencySettled { check, levels, is_right: !is_accepted });
        // The check goes to the other list, and its button with it: the focus stays with the lists.
        request_animation_frame(|| page::focus("#checks", true));
    });
    view! {
        <Show when=move || !checks.with(Vec::is_empty)>
            <AnswerChecks words=app.words() checks=checks on_settle=settle />
        </Show>
    }
}

fn check(
    phrases: Phrases<'static>,
    inconsistency: Inconsistency,
    is_small: bool,
) -> Option<AnswerCheck> {
    let text = phrases.catalog.check(&inconsistency.check)?.get(phrases.lang).clone();
    let [one, other] = &inconsistency.questions;
    let sides = [
        side(phrases, one, inconsistency.levels[0], is_small)?,
        side(phrases, other, inconsistency.levels[1], is_small)?,
    ];
    Some(AnswerCheck { inconsistency, text, sides })
}

fn side(
    phrases: Phrases<'static>,
    question: &QuestionId,
    level: Level,
    is_small: bool,
) -> Option<CheckedAnswer> {
    let text = phrases.catalog.question(question)?;
    Some(CheckedAnswer {
        href: Route::Question(Some(question.clone())).href(),
        question: format!("{} {}", text.code, text.topic.get(phrases.lang)),
        level: phrases.words.common.level(level.get()),
        answer: phrases.answer(question, level, is_small)?.to_owned(),
    })
}
