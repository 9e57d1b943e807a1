//! The five levels of a question, and the two answers that are no level.

use bank::{Lang, QuestionText};
use content::Words;
use leptos::prelude::*;
use readiness::{Choice, Level};

/// Returns the id of the radio button for `choice`.
pub fn choice_id(choice: Choice) -> &'static str {
    const LEVELS: [&str; 5] = ["level-0", "level-1", "level-2", "level-3", "level-4"];
    match choice {
        Choice::Level(level) => LEVELS.get(usize::from(level.get())).copied().unwrap_or_default(),
        Choice::Unknown => "level-unknown",
        Choice::NotApplicable => "level-none",
    }
}

/// Asks one question and reports each choice made.
#[component]
pub fn LevelPicker(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// The question and its five levels.
    text: &'static QuestionText,
    /// Whether a small office is asked.
    #[prop(optional)]
    is_small: bool,
    /// The choice made so far.
    #[prop(into)]
    chosen: Signal<Option<Choice>>,
    /// Receives each new choice.
    on_choose: Callback<Choice>,
    /// Which keys pick a level.
    #[prop(optional, into)]
    keys: Signal<&'static str>,
    /// What stands behind how to answer: a switch for the keys.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let option = move |choice: Choice, mark: &'static str, label: &'static str| {
        let is_chosen = move || chosen.get() == Some(choice);
        view! {
            <label class="level" data-chosen=is_chosen>
                <input
                    type="radio"
                    name="level"
                    id=choice_id(choice)
                    prop:checked=is_chosen
                    on:change=move |_| on_choose.run(choice)
                />
                <span class="level-mark" aria-hidden="true">{mark}</span>
                <span>{label}</span>
            </label>
        }
    };
    let labels = text.levels_for(is_small).get(lang);
    let levels = Level::ALL.into_iter().zip(["0", "1", "2", "3", "4"]).zip(labels);
    let levels = levels.map(|((level, mark), label)| option(Choice::Level(level), mark, label));
    view! {
        <fieldset class="levels" aria-describedby="levels-hint">
            <legend>
                <h1 class="levels-question" tabindex="-1">{text.text.get(lang).as_str()}</h1>
            </legend>
            <p class="small">
                <span id="levels-hint">
                    {words.question.hint} " " <span class="only-keys">{keys}</span>
                </span>
                " "
                {children.map(|children| children())}
            </p>
            {levels.collect_view()}
            <div class="levels-apart">
                {option(Choice::Unknown, "?", words.common.unknown)}
                {option(Choice::NotApplicable, "–", words.common.not_applicable)}
            </div>
        </fieldset>
    }
}
