//! Why there is no plan.

use readiness::{NoHours, NothingPlanned, Progress};

use crate::Phrases;

impl Phrases<'_> {
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
