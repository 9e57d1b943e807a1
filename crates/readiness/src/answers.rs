//! All that was said, and how it counts.

use thiserror::Error;

use crate::answer::{Answer, Choice};
use crate::bank::Bank;
use crate::bounded::{BoundedMap, LimitError};
use crate::gate::Gate;
use crate::id::QuestionId;
use crate::level::Level;
use crate::profile::Profile;
use crate::question::Question;

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AnswerError {
    /// The bank does not ask this.
    #[error("no question `{0}` in this bank")]
    UnknownQuestion(QuestionId),
    /// No file could hold it.
    #[error(transparent)]
    Limit(#[from] LimitError),
}

/// The state of one question. The four kinds of answer are kept apart, and a closed gate is a
/// fifth thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The profile closes the question; an answer given before is kept and not counted.
    Closed(Gate),
    /// Nothing chosen yet.
    Unanswered,
    /// Don't know.
    Unknown,
    /// Not applicable.
    NotApplicable,
    /// A level.
    Level(Level),
}

impl Standing {
    /// Returns the level, where one was chosen.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            _ => None,
        }
    }

    /// Tells whether the question could still change the score: unanswered or unknown.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Unanswered | Self::Unknown)
    }
}

/// All answers (回答) of a department, by question. Answers to questions that the bank does
/// not ask are kept, listed and never counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BoundedMap<QuestionId, Answer, { Answers::MAX }>);

impl Answers {
    /// The most answers, many more than any bank asks for.
    pub const MAX: usize = 2_000;

    /// Puts `answer` in place of the one before; an empty answer removes it.
    ///
    /// # Errors
    ///
    /// Fails when the bank does not ask `question` or no further answer can be kept; nothing
    /// changes.
    pub fn record(
        &mut self,
        bank: &Bank,
        question: &QuestionId,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        if bank.question(question).is_none() {
            return Err(AnswerError::UnknownQuestion(question.clone()));
        }
        Ok(self.restore(question.clone(), answer)?)
    }

    /// Puts back an answer read from a file, whether the bank asks it or not.
    ///
    /// # Errors
    ///
    /// Fails when the id is too long, or when there are [`Self::MAX`] answers to other questions;
    /// nothing changes.
    pub fn restore(&mut self, question: QuestionId, answer: Answer) -> Result<(), LimitError> {
        if answer.is_empty() {
            self.0.remove(&question);
            return Ok(());
        }
        self.0.insert(question, answer).map(drop)
    }

    /// Takes out what was said to `question`.
    pub fn take(&mut self, question: &QuestionId) -> Option<Answer> {
        self.0.remove(question)
    }

    /// Moves the answer to `question` into `other`, unless there is one already or no room for it;
    /// tells whether it was moved.
    pub fn move_to(&mut self, question: &QuestionId, other: &mut Self) -> bool {
        if other.get(question).is_some() || other.len() >= Self::MAX {
            return false;
        }
        let answer = self.take(question);
        answer.is_some_and(|answer| other.restore(question.clone(), answer).is_ok())
    }

    /// Returns what was said to `question`.
    #[must_use]
    pub fn get(&self, question: &QuestionId) -> Option<&Answer> {
        self.0.get(question)
    }

    /// Returns the level that was chosen for `question`, if one was.
    #[must_use]
    pub fn level(&self, question: &QuestionId) -> Option<Level> {
        match self.0.get(question)?.choice? {
            Choice::Level(level) => Some(level),
            Choice::Unknown | Choice::NotApplicable => None,
        }
    }

    /// Tells whether the answer to `question` has evidence that was seen.
    #[must_use]
    pub fn is_seen(&self, question: &QuestionId) -> bool {
        self.0.get(question).is_some_and(|answer| !answer.evidence.trim().is_empty())
    }

    /// Returns all answers by question id.
    pub fn iter(&self) -> impl Iterator<Item = (&QuestionId, &Answer)> {
        self.0.iter()
    }

    /// Returns how many answers are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether nothing was said yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the ids of answers whose question `bank` does not ask.
    pub fn retired<'a>(&'a self, bank: &'a Bank) -> impl Iterator<Item = &'a QuestionId> {
        self.0.keys().filter(|id| bank.question(id).is_none())
    }

    /// Returns the state of `question` for a department with this profile.
    #[must_use]
    pub fn standing(&self, question: &Question, profile: &Profile) -> Standing {
        if let Some(gate) = Gate::first_closed(&question.gates, profile) {
            return Standing::Closed(gate);
        }
        match self.0.get(&question.id).and_then(|answer| answer.choice) {
            None => Standing::Unanswered,
            Some(Choice::Unknown) => Standing::Unknown,
            Some(Choice::NotApplicable) => Standing::NotApplicable,
            Some(Choice::Level(level)) => Standing::Level(level),
        }
    }
}
