//! The five rungs of a question, and the two answers that are no rung.

use leptos::prelude::*;
use readiness::{Choice, Level};

/// Asks one question and reports the choice made.
#[component]
pub fn Rungs(
    /// Tells the radio buttons of this question from others.
    name: String,
    /// The question.
    legend: String,
    /// How to answer.
    hint: &'static str,
    /// Which keys there are.
    keys: &'static str,
    /// The five rungs, lowest first.
    rungs: [String; 5],
    /// The words for "don't know".
    unknown: &'static str,
    /// The words for "not applicable".
    not_applicable: &'static str,
    /// The choice made so far.
    choice: Memo<Option<Choice>>,
    /// Receives each new choice.
    on_choose: Callback<Option<Choice>>,
) -> impl IntoView {
    let option = move |value: Choice, mark: String, id: String, text: String| {
        let is_chosen = move || choice.get() == Some(value);
        let name = name.clone();
        view! {
            <label class="rung" data-on=move || is_chosen().then_some("")>
                <input
                    type="radio"
                    id=id
                    name=name
                    prop:checked=is_chosen
                    on:change=move |_| on_choose.run(Some(value))
                />
                <span class="rung-mark" aria-hidden="true">{mark}</span>
                <span>{text}</span>
            </label>
        }
    };
    let levels = Level::ALL.into_iter().zip(rungs).map(|(level, text)| {
        let number = level.get().to_string();
        option(Choice::Level(level), number.clone(), format!("rung-{number}"), text)
    });
    let levels = levels.collect_view();
    view! {
        <fieldset class="rungs" aria-describedby="rungs-hint">
            <legend><h1 tabindex="-1" class="question">{legend}</h1></legend>
            <p id="rungs-hint" class="small">
                {hint}<span class="only-keys">" " {keys}</span>
            </p>
            {levels}
            <div class="rungs-apart">
                {option(Choice::Unknown, "?".into(), "rung-unknown".into(), unknown.into())}
                {option(
                    Choice::NotApplicable,
                    "–".into(),
                    "rung-none".into(),
                    not_applicable.into(),
                )}
            </div>
        </fieldset>
    }
}
