//! The one thing for this week.

use leptos::prelude::*;

use super::button::{Button, Weight};
use super::tag::Tag;
use super::tone::Tone;

/// What the card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Week {
    /// An action to take up.
    Action(WeekAction),
    /// Nothing; with the sentence that says so.
    Nothing(String),
}

/// The action of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekAction {
    /// Where its name leads.
    pub href: String,
    /// Its name.
    pub title: String,
    /// Its first step.
    pub step: String,
    /// Until when, how much, who.
    pub facts: String,
    /// Its date from outside, if it has one.
    pub deadline: Option<String>,
    /// That it is late, in a word and in a sentence, if it is.
    pub late: Option<(&'static str, String)>,
}

impl Week {
    /// Returns the action, if there is one.
    const fn action(&self) -> Option<&WeekAction> {
        match self {
            Self::Action(action) => Some(action),
            Self::Nothing(_) => None,
        }
    }
}

/// The card: the action, its first step, and the button that says it is done.
#[component]
pub fn ThisWeek(
    /// Its heading.
    heading: &'static str,
    /// What it says.
    #[prop(into)]
    week: Signal<Week>,
    /// What the button says.
    done_word: &'static str,
    /// Called when the action is done.
    on_done: Callback<()>,
) -> impl IntoView {
    let has_action = Memo::new(move |_| week.with(|week| week.action().is_some()));
    let part = move |of: fn(&WeekAction) -> String| {
        Memo::new(move |_| week.with(|week| week.action().map(of).unwrap_or_default()))
    };
    let (href, title) = (part(|it| it.href.clone()), part(|it| it.title.clone()));
    let (step, facts) = (part(|it| it.step.clone()), part(|it| it.facts.clone()));
    let deadline = part(|it| it.deadline.clone().unwrap_or_default());
    let late =
        Memo::new(move |_| week.with(|week| week.action().and_then(|action| action.late.clone())));
    let late = move || {
        let (word, sentence) = late.get()?;
        Some(view! {
            <p class="small week-late">
                <Tag tone=Tone::Bad sign=Tone::Bad.sign() text=word /> " " {sentence}
            </p>
        })
    };
    let nothing = move || {
        week.with(|week| match week {
            Week::Nothing(sentence) => sentence.clone(),
            Week::Action(_) => String::new(),
        })
    };
    view! {
        <section class="week" aria-labelledby="week">
            <h2 id="week">{heading}</h2>
            <Show when=move || has_action.get() fallback=move || view! { <p>{nothing}</p> }>
                <p class="week-title">
                    <a id="week-action" href=href>{title}</a>
                </p>
                <p class="week-step">{step}</p>
                {late}
                <Show when=move || !deadline.with(String::is_empty)>
                    <p class="small">
                        <b>{deadline}</b>
                    </p>
                </Show>
                <div class="buttons">
                    <p class="small">{facts}</p>
                    <Button weight=Weight::Primary on_press=on_done>
                        {done_word}
                        <span class="hidden">" " {title}</span>
                    </Button>
                </div>
            </Show>
        </section>
    }
}
