//! Which open question is worth asking about first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::answer::{Answer, Choice};
use crate::bank::Bank;
use crate::candidate::Candidates;
use crate::document::Document;
use crate::id::{ActionId, QuestionId};
use crate::level::Level;
use crate::priority::Priorities;
use crate::question::Question;
use crate::readiness::Readiness;
use crate::robustness::FIRST;
use crate::score::AreaScore;

/// What it would bring to settle one open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// The open question.
    pub question: QuestionId,
    /// By how many points the interval of its area narrows once it is answered.
    pub narrows: u8,
    /// How many actions its answer can propose.
    pub actions: usize,
    /// How long it takes to find out, in minutes.
    pub minutes: u16,
    /// Whether some answer to it, all else unchanged, makes the first [`FIRST`] actions other
    /// ones; false until [`Asking::advance`] has looked at it. Their order among themselves does
    /// not count.
    pub changes_first: bool,
}

/// The open questions, the most worthwhile first: most points narrowed per minute, then most
/// actions, then the bank's order. Once all have been looked at, those that can change the first
/// actions come before the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// One entry for each unknown or unanswered question.
    pub inquiries: Vec<Inquiry>,
    /// How many of them have been looked at.
    seen: usize,
}

impl Asking {
    /// Weighs every open question of `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, readiness: &Readiness) -> Self {
        let mut inquiries: Vec<Inquiry> = bank
            .questions()
            .iter()
            .filter(|question| document.path.asks(question))
            .filter(|question| document.answers.standing(question, &document.profile).is_open())
            .map(|question| Inquiry {
                question: question.id.clone(),
                narrows: narrows(bank, document, readiness, question),
                actions: bank
                    .actions()
                    .iter()
                    .filter(|action| action.triggers.iter().any(|t| t.question == question.id))
                    .filter(|action| document.leaves_open(action))
                    .count(),
                minutes: question.ask_minutes,
                changes_first: false,
            })
            .collect();
        // Compared crosswise, so that no fraction is rounded; the sort keeps the bank's order.
        inquiries.sort_by(|a, b| {
            let per_minute = |x: &Inquiry, y: &Inquiry| u32::from(x.narrows) * u32::from(y.minutes);
            per_minute(b, a).cmp(&per_minute(a, b)).then(b.actions.cmp(&a.actions))
        });
        Self { inquiries, seen: 0 }
    }

    /// Looks at up to `questions` more of the open questions, with at most six diagnoses without
    /// a schedule for each; false once all have been looked at. `bank` and `document` are those
    /// that this was made of.
    pub fn advance(&mut self, bank: &Bank, document: &Document, questions: usize) -> bool {
        if self.is_finished() {
            return false;
        }
        let present = first(bank, document);
        let mut trial = document.clone();
        let until = self.inquiries.len().min(self.seen + questions);
        for inquiry in &mut self.inquiries[self.seen..until] {
            inquiry.changes_first = changes(bank, &mut trial, &inquiry.question, &present);
        }
        self.seen = until;
        if self.is_finished() {
            self.inquiries.sort_by_key(|inquiry| Reverse(inquiry.changes_first));
        }
        !self.is_finished()
    }

    /// Tells whether all open questions have been looked at.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.seen == self.inquiries.len()
    }

    /// Looks at all that are left.
    #[must_use]
    pub fn finished(mut self, bank: &Bank, document: &Document) -> Self {
        while self.advance(bank, document, self.inquiries.len()) {}
        self
    }

    /// Returns the shortest way to a firm roadmap: exactly the open questions of which some
    /// answer, all else unchanged, makes the first [`FIRST`] actions other ones. None of them can
    /// be left out, because its answer alone can change them; none of the others does so alone.
    pub fn shortest(&self) -> impl Iterator<Item = &Inquiry> {
        self.inquiries.iter().filter(|inquiry| inquiry.changes_first)
    }

    /// Returns how long the shortest way takes, in minutes.
    #[must_use]
    pub fn shortest_minutes(&self) -> u32 {
        self.shortest().map(|inquiry| u32::from(inquiry.minutes)).sum()
    }
}

/// Returns the first actions of `document`.
fn first(bank: &Bank, document: &Document) -> BTreeSet<ActionId> {
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    let weights = document.scenario.weights;
    let priorities = Priorities::rank(bank, &candidates, &readiness, weights);
    priorities.ranked().iter().take(FIRST).map(|priority| priority.action.clone()).collect()
}

/// Tells whether some answer to `question` makes the first actions others than `present`;
/// `trial` is left as it was.
fn changes(
    bank: &Bank,
    trial: &mut Document,
    question: &QuestionId,
    present: &BTreeSet<ActionId>,
) -> bool {
    let before = trial.answers.take(question).unwrap_or_default();
    let levels = Level::ALL.into_iter().map(Choice::Level);
    let found = levels.chain([Choice::NotApplicable]).any(|choice| {
        let answer = Answer { choice: Some(choice), ..before.clone() };
        trial.answers.restore(question.clone(), answer).is_ok() && first(bank, trial) != *present
    });
    let _ = trial.answers.restore(question.clone(), before); // It was there before.
    found
}

/// Each open question of an area carries the part of its interval that its weight has among
/// the open ones; rounded down.
fn narrows(bank: &Bank, document: &Document, readiness: &Readiness, question: &Question) -> u8 {
    let width = readiness.area(&question.area).map_or(0, AreaScore::width);
    let is_open = |question: &&Question| {
        document.path.asks(question)
            && document.answers.standing(question, &document.profile).is_open()
    };
    let open = bank.questions_of(&question.area).filter(is_open);
    let weights: u32 = open.map(|question| u32::from(question.weight)).sum();
    let part = u32::from(width) * u32::from(question.weight) / weights.max(1);
    u8::try_from(part).unwrap_or(width)
}
