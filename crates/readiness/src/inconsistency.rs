//! Answers that sit oddly together. A check asks; it never changes a score.

use crate::answers::Standing;
use crate::bank::Bank;
use crate::check::{Check, Side};
use crate::document::Document;
use crate::id::{CheckId, QuestionId};
use crate::level::Level;

/// A check that the answers of a document raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistency {
    /// The check.
    pub check: CheckId,
    /// The two questions.
    pub questions: [QuestionId; 2],
    /// What was answered to each.
    pub levels: [Level; 2],
    /// Whether the person has said that both are right.
    pub is_accepted: bool,
}

impl Inconsistency {
    /// Finds the inconsistencies of `document`, in the bank's order. "Both are right" holds for the two
    /// levels that it was said to; once one of them changes, the check asks again.
    #[must_use]
    pub fn find(bank: &Bank, document: &Document) -> Vec<Self> {
        bank.checks().iter().filter_map(|check| Self::of(bank, document, check)).collect()
    }

    fn of(bank: &Bank, document: &Document, check: &Check) -> Option<Self> {
        let [first, second] = &check.sides;
        let levels = [level_of(bank, document, first)?, level_of(bank, document, second)?];
        Some(Self {
            check: check.id.clone(),
            questions: [first.question.clone(), second.question.clone()],
            levels,
            is_accepted: document.accepted.get(&check.id) == Some(&levels),
        })
    }
}

/// Returns the level that was chosen on `side`, where it lies within the bounds.
fn level_of(bank: &Bank, document: &Document, side: &Side) -> Option<Level> {
    let question = bank.question(&side.question).filter(|q| document.path.asks(q))?;
    match document.answers.standing(question, &document.profile) {
        Standing::Level(level) if level >= side.at_least && level <= side.at_most => Some(level),
        _ => None,
    }
}
