//! What papers say that no screen does: in a sentence why an action has its rank.

use readiness::Priority;

use crate::Phrases;

impl Phrases<'_> {
    /// Says in one sentence why an action has its rank.
    #[must_use]
    pub fn why_rank(self, priority: &Priority) -> String {
        let words = self.words.office_report;
        match self.leading(priority) {
            parts if parts.is_empty() => words.why_low.into(),
            parts => words.why_rank(parts),
        }
    }
}
