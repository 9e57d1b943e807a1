//! Where a person goes on with a document.

use crate::bank::Bank;
use crate::document::Document;
use crate::needed::Needed;
use crate::progress::Progress;

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// The department is not described and nothing is answered.
    Describe,
    /// Questions are open.
    Answer,
    /// Everything is answered.
    ReadResult,
}

impl NextStep {
    /// Returns what comes next with `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document) -> Self {
        let progress = Progress::of(bank, document);
        let is_described = Needed::missing(bank, &document.profile).next().is_none();
        if progress.unanswered.is_empty() {
            Self::ReadResult
        } else if is_described || progress.counts.said() > 0 {
            Self::Answer
        } else {
            Self::Describe
        }
    }
}
