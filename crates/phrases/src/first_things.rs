//! Why an action is among the first: in the page's own print and in every paper the same.

use readiness::{ActionId, Diagnosis, Priority};

use crate::Phrases;

impl Phrases<'_> {
    /// Returns `差42点、期限30点`: the parts that bring most of the points.
    #[must_use]
    pub fn leading(self, priority: &Priority) -> String {
        let words = self.words.roadmap;
        let parts = priority.leading().into_iter();
        let parts = parts.map(|one| words.part_points(self.part(one.part), one.points));
        parts.collect::<Vec<_>>().join(self.comma())
    }

    /// Says why `action` is done before others, and why in its month; empty where `diagnosis`
    /// does not plan it.
    #[must_use]
    pub fn why_first(self, diagnosis: &Diagnosis, action: &ActionId) -> String {
        let words = self.words.roadmap;
        let ranked = || {
            let priority = diagnosis.priorities.get(action)?;
            let of = diagnosis.candidates.len();
            Some(words.ranked(of, priority.rank, self.leading(priority)))
        };
        // What keeps a duty of law or what finds out at its place is no rank.
        let kind = match self.catalog.bank.action(action) {
            Some(action) if action.is_by_law() => Some(words.by_law.to_owned()),
            Some(action) if action.finds_out => Some(words.finds_out.to_owned()),
            _ => ranked(),
        };
        let placement = diagnosis.roadmap.placement(action);
        let reason = placement.and_then(|it| it.reasons.first()).map(|it| self.reason(it));
        [kind, reason].into_iter().flatten().collect::<Vec<_>>().join(self.gap())
    }
}
