//! One step of the history.

use leptos::prelude::*;
use phrases::{Phrases, moment, role};
use session::{History, Step};

use super::said::said;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::tag::Tag;

/// A step as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// How many steps are made when this is the newest of them.
    number: usize,
    /// How many are made at present.
    done: usize,
    step: Step,
}

impl Shown {
    /// Returns all steps of `history`, the newest first.
    pub fn all(history: &History) -> Vec<Self> {
        let done = history.done();
        let steps = history.steps().iter().enumerate().rev();
        steps.map(|(at, step)| Self { number: at + 1, done, step: step.clone() }).collect()
    }

    /// Returns a key that changes with what is shown.
    pub fn key(&self) -> String {
        let Self { number, done, step } = self;
        let Step { at, change, .. } = step;
        let place = number.cmp(done);
        format!("{number} {place:?} {} {:?} {}", at.as_str(), change.kind, change.of)
    }
}

/// Shows a step, and the way to it.
#[component]
pub(super) fn Row(
    /// What says values.
    phrases: Phrases<'static>,
    /// The step.
    shown: Shown,
    /// Whether there is no way at the moment.
    #[prop(into)]
    disabled: Signal<bool>,
    /// Called with the number of steps that are to be made.
    #[prop(into)]
    on_go: Callback<usize>,
) -> impl IntoView {
    let words = phrases.words;
    let history = words.history;
    let Shown { number, done, step } = shown;
    let change = said(phrases, &step.change);
    let time = moment(words, phrases.lang, &step.at);
    let is_back = number > done;
    let (name, label) = if is_back {
        (history.forward_to, history.forward_to_what(&change, &time))
    } else {
        (history.back_to, history.back_to_what(&change, &time))
    };
    let state = match number {
        _ if is_back => Some(history.taken_back),
        _ if number == done => Some(history.now),
        _ => None,
    };
    let way = (number != done).then(|| {
        view! {
            <Button
                weight=Weight::Text
                is_small=true
                label=label
                disabled=disabled
                on_press=move |()| on_go.run(number)
            >
                {name}
            </Button>
        }
    });
    view! {
        <li data-taken-back=is_back>
            <div>
                <strong>{change}</strong>
                {state.map(|text| view! { <Tag text=text /> })}
                <span class="small">{format!("{time}　{}", role(words, step.role))}</span>
            </div>
            {way}
        </li>
    }
}
