//! What is not answered yet, so that a plan from few answers is not taken for more than it is.

use crate::bank::Bank;
use crate::document::Document;
use crate::progress::Progress;

/// How much of what is asked a plan rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// How many questions the path asks this department.
    pub asked: usize,
    /// How many of them nobody has answered.
    pub unanswered: usize,
    /// How many are answered with "don't know".
    pub unknown: usize,
    /// Whether the number of staff is missing.
    pub staff: bool,
}

impl Missing {
    /// Counts what is missing in `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document) -> Self {
        let progress = Progress::of(bank, document);
        Self {
            asked: progress.counts.said() + progress.unanswered.len(),
            unanswered: progress.unanswered.len(),
            unknown: progress.unknown.len(),
            staff: document.profile.staff.is_none(),
        }
    }

    /// Tells whether a plan is provisional: an answer that is still open may change it.
    #[must_use]
    pub const fn is_provisional(self) -> bool {
        self.unanswered > 0 || self.staff
    }
}
