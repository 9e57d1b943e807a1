//! How pressing actions are, and where the plan's order parts from theirs.

use content::Word;
use readiness::{Band, Parting, PartingCause};

use crate::Phrases;

impl Phrases<'_> {
    /// Returns a band: `高`.
    #[must_use]
    pub const fn band(self, band: Band) -> Word {
        match band {
            Band::High => self.words.roadmap.band_high,
            Band::Medium => self.words.roadmap.band_medium,
            Band::Low => self.words.roadmap.band_low,
        }
    }

    /// Says by which rule bands are given.
    #[must_use]
    pub fn band_rule(self) -> String {
        self.words.roadmap.band_rule(Band::HIGH_FROM, Band::MEDIUM_FROM)
    }

    /// Says in one sentence why the plan's order parts from the order of ranks.
    #[must_use]
    pub fn parting(self, parting: &Parting) -> String {
        let words = self.words.roadmap;
        let parts = match (parting.later.len(), parting.put_off.len()) {
            (later, 0) => words.parting_later(later),
            (0, out) => words.parting_put_off(out),
            (later, out) => words.parting_both(later, out),
        };
        let cause = match parting.cause {
            PartingCause::Others => words.parting_others,
            PartingCause::Calendar => words.parting_calendar,
            PartingCause::Money => words.parting_money,
            PartingCause::Hours => words.parting_hours,
            PartingCause::AtOnce => words.parting_at_once,
            PartingCause::Else => words.parting_else,
        };
        words.parting(parting.of, parts, cause)
    }
}
