//! Where a question is in the order of asking.

use crate::answers::Standing;
use crate::bank::Bank;
use crate::document::Document;
use crate::gate::Gate;
use crate::id::QuestionId;
use crate::path::Path;
use crate::question::Question;

/// A question with its neighbours in the order of asking: the bank's order, without those that
/// the path does not ask or the profile closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The question.
    pub question: QuestionId,
    /// Which one it is of those that are asked, from 1; `None` where it is not asked itself.
    pub position: Option<usize>,
    /// How many are asked.
    pub total: usize,
    /// The one asked before it.
    pub previous: Option<QuestionId>,
    /// The one asked after it.
    pub next: Option<QuestionId>,
    /// What closes it for this department.
    pub closed_by: Option<Gate>,
}

impl Place {
    /// Returns the place of question `id`, or `None` where the bank does not have it.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, id: &QuestionId) -> Option<Self> {
        let question = bank.question(id)?;
        let at = bank.questions().iter().position(|other| other.id == *id)?;
        let (before, after) = bank.questions().split_at(at);
        let is_asked = |question: &&Question| document.asks(question);
        let position = before.iter().filter(is_asked).count() + 1;
        Some(Self {
            question: id.clone(),
            position: is_asked(&question).then_some(position),
            total: bank.questions().iter().filter(is_asked).count(),
            previous: before.iter().rfind(is_asked).map(|question| question.id.clone()),
            next: after.iter().skip(1).find(is_asked).map(|question| question.id.clone()),
            closed_by: Gate::first_closed(&question.gates, &document.profile),
        })
    }

    /// Returns the place of the question to begin with: the first that has no answer, otherwise
    /// the first of all; `None` where nothing is asked.
    #[must_use]
    pub fn first(bank: &Bank, document: &Document) -> Option<Self> {
        let mut asked = bank.questions().iter().filter(|question| document.asks(question));
        let is_unanswered = |question: &&Question| {
            document.answers.standing(question, &document.profile) == Standing::Unanswered
        };
        let first = asked.clone().find(is_unanswered).or_else(|| asked.next())?;
        Self::of(bank, document, &first.id)
    }
}

impl Gate {
    /// Returns the questions of `path` that a plain "no" closes.
    pub fn closes(self, bank: &Bank, path: Path) -> impl Iterator<Item = &Question> {
        let questions = bank.questions().iter();
        questions.filter(move |question| path.asks(question) && question.gates.contains(&self))
    }
}
