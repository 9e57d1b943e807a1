//! What papers say that no screen does: in a sentence why an action has its rank, and why there is
//! no plan.

use readiness::{NoHours, NothingPlanned, Priority, Progress};

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

    /// Says why nothing is planned though actions come into question.
    #[must_use]
    pub const fn nothing_planned(self, why: NothingPlanned) -> &'static str {
        let words = self.words.roadmap;
        match why {
            NothingPlanned::Hours(NoHours::Staff) => words.no_hours_staff,
            NothingPlanned::Hours(NoHours::Share | NoHours::ShareTried) => words.no_hours_share,
            NothingPlanned::Hours(NoHours::TooFew) => words.no_hours_few,
            NothingPlanned::AllLeftOut => words.all_left_out,
        }
    }

    /// Says why no action comes into question.
    #[must_use]
    pub fn no_candidates(self, progress: &Progress) -> String {
        let words = self.words.roadmap;
        match progress.counts.open() {
            0 => words.empty_candidates.into(),
            open => [words.empty_candidates, &words.empty_open(open)].join(self.gap()),
        }
    }
}
