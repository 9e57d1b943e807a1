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
    /// Whether the kind of work is missing: it proposes what only some departments are asked.
    pub kind: bool,
    /// Whether the number of staff is missing: it decides what hours there are.
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
            kind: document.profile.kind.is_none(),
            staff: document.profile.staff.is_none(),
        }
    }

    /// Tells whether a plan is provisional: an answer that is still open may change it, and so
    /// may what is not said of the department.
    #[must_use]
    pub const fn is_provisional(self) -> bool {
        self.unanswered > 0 || self.lacks_profile()
    }

    /// Tells whether something is missing that is said of the department itself.
    #[must_use]
    pub const fn lacks_profile(self) -> bool {
        self.kind || self.staff
    }
}
