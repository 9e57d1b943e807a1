//! Carries out what a person decides about the plan, says so, and knows the way back.

use std::time::Duration;

use leptos::prelude::*;
use phrases::Phrases;
use session::{Decision, Event};

use super::state::{Changed, RoadmapState};
use crate::browser::place;
use crate::ui::{App, use_app};

/// Carries out decisions.
#[derive(Clone, Copy)]
pub struct Decider {
    app: App,
    state: RoadmapState,
    phrases: Phrases<'static>,
}

impl Decider {
    /// Returns what carries out decisions on this page.
    pub fn here() -> Self {
        let app = use_app();
        Self { app, state: expect_context(), phrases: app.phrases() }
    }

    /// Carries out `decision` and says so, with the way back.
    pub fn decide(self, decision: Decision) {
        let text = self.sentence(&decision);
        let back = self.app.peek(|session| decision.taking_back(session.document()));
        self.send(decision);
        self.say(text, Some(back));
    }

    /// Carries out `decision` without a word: a text is being typed.
    pub fn send(self, decision: Decision) {
        self.app.send(decision.event());
    }

    /// Sends an event that changes the plan as a whole, and says `text`.
    pub fn replan(self, event: Event, text: &'static str) {
        self.app.send(event);
        self.say(text.into(), None);
    }

    /// Says what was changed, and where the focus was taken away with what was changed, leads it
    /// to the message. Nothing moves.
    pub fn say(self, text: String, back: Option<Decision>) {
        let revision = self.app.peek(|session| session.document().revision);
        self.state.changed.set(Some(Changed { text, back, revision }));
        // Later than the event: between two fields nothing has the focus for a moment.
        set_timeout(|| place::recover_focus("#changes"), Duration::ZERO);
    }

    /// Takes back what was changed last.
    pub fn undo(self) {
        let back =
            self.state.changed.with_untracked(|it| it.as_ref().and_then(|it| it.back.clone()));
        if let Some(back) = back {
            let words = self.phrases.words;
            let text = match &back {
                Decision::Beside(_) => words.outlook.beside_taken_back,
                _ => words.roadmap.taken_back,
            };
            self.send(back);
            self.say(text.into(), None);
        }
    }

    fn sentence(self, decision: &Decision) -> String {
        let words = self.phrases.words;
        match decision {
            Decision::Done(id, true) => words.roadmap.done_said(self.phrases.title(id)),
            Decision::Done(id, false) => words.roadmap.back_said(self.phrases.title(id)),
            Decision::Wish(id, _) => words.plan.wished_said(self.phrases.title(id)),
            Decision::Weights(_) => words.plan.weigh_kept.into(),
            Decision::Beside(_) => words.outlook.beside_said.into(),
            Decision::AtOnce(_) | Decision::Share(_) => words.plan.replanned.into(),
        }
    }
}
