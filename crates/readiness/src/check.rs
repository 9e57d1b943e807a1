//! Pairs of levels that are rarely true at once.

use crate::id::{CheckId, QuestionId};
use crate::level::Level;

/// One side of a check: a question whose level lies within bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The question.
    pub question: QuestionId,
    /// The lowest level that counts.
    pub at_least: Level,
    /// The highest level that counts.
    pub at_most: Level,
}

/// A consistency check (回答の確かめ): two levels that are rarely true at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its name.
    pub id: CheckId,
    /// The two sides.
    pub sides: [Side; 2],
}
