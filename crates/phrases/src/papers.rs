//! What papers say that no screen does: in a sentence why an action has its rank.

use readiness::Priority;

use crate::Phrases;

impl Phrases<'_> {
    /// Returns `差42点、期限30点`: the parts that bring most of the points.
    #[must_use]
    pub fn leading(self, priority: &Priority) -> String {
        let words = self.words.office_report;
        let parts = priority.leading().into_iter();
        let parts = parts.map(|one| words.part_points(self.part(one.part), one.points));
        parts.collect::<Vec<_>>().join(self.comma())
    }

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
