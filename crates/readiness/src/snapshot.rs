//! Where a department stood on a day: kept, so that later days can be held against it.

use std::ops::Deref;

use crate::bank_ref::BankRef;
use crate::bounded::{BoundedMap, LimitError};
use crate::date::Date;
use crate::id::AreaId;
use crate::score::{AreaScore, Score};

/// The state of one area on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AreaSnapshot {
    /// The score, 0 to 100; `None` where nothing can be said.
    pub score: Option<u8>,
    /// How many questions had a level.
    pub levels: u16,
    /// How many were answered with don't know.
    pub unknown: u16,
}

/// Where a department stood on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The day.
    pub day: Date,
    /// The bank that was asked.
    pub bank: BankRef,
    /// The areas.
    pub areas: BoundedMap<AreaId, AreaSnapshot, { Snapshot::MAX_AREAS }>,
}

impl Snapshot {
    /// The most areas, more than any bank has.
    pub const MAX_AREAS: usize = 40;

    /// Keeps where a department stands on `day` by `areas`.
    ///
    /// # Errors
    ///
    /// Fails where a bank has more areas than [`Self::MAX_AREAS`], or an id that no file holds.
    pub fn of(day: Date, bank: BankRef, areas: &[AreaScore]) -> Result<Self, LimitError> {
        let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let areas = areas.iter().map(|area| {
            let state = AreaSnapshot {
                score: area.value.map(Score::get),
                levels: count(area.counts.levels),
                unknown: count(area.counts.unknown),
            };
            (area.area.clone(), state)
        });
        Ok(Self { day, bank, areas: BoundedMap::of(areas)? })
    }

    /// Tells whether the same questions were asked then: the same edition of the same bank.
    #[must_use]
    pub fn is_like(&self, bank: &BankRef) -> bool {
        self.bank.id == bank.id && self.bank.edition == bank.edition
    }
}

/// Where a department stood, oldest first; one a day. Reading them is reading a slice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshots(Vec<Snapshot>);

impl Snapshots {
    /// The most days that are remembered.
    pub const MAX: usize = 24;

    /// Keeps a day, in place of the same day. Where there are more than [`Self::MAX`], one gives
    /// way: of all but the first and the last three, the one whose neighbours are nearest to each
    /// other. Returns it then.
    pub fn keep(&mut self, snapshot: Snapshot) -> Option<Snapshot> {
        match self.0.binary_search_by_key(&snapshot.day, |other| other.day) {
            Ok(at) => {
                self.0[at] = snapshot;
                None
            }
            Err(at) => {
                self.0.insert(at, snapshot);
                (self.0.len() > Self::MAX).then(|| self.0.remove(self.least_needed()))
            }
        }
    }

    /// Returns the place of the day that is missed the least.
    fn least_needed(&self) -> usize {
        let days = |at: usize| {
            let (before, after) = (self.0[at - 1].day, self.0[at + 1].day);
            (after.year_month().months_since(before.year_month()), at)
        };
        (1..self.0.len().saturating_sub(3)).min_by_key(|at| days(*at)).unwrap_or(0)
    }
}

impl Deref for Snapshots {
    type Target = [Snapshot];

    fn deref(&self) -> &[Snapshot] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Snapshot, Snapshots};
    use crate::bank_ref::BankRef;
    use crate::bounded::BoundedMap;
    use crate::date::{Date, YearMonth};

    fn snapshot(day: Date) -> Snapshot {
        Snapshot { day, bank: BankRef::default(), areas: BoundedMap::default() }
    }

    #[test]
    fn days_are_in_order_and_thinned_where_they_are_dense() {
        let first = YearMonth::parse("2026-12").unwrap();
        let mut kept = Snapshots::default();
        for at in (0..Snapshots::MAX).rev() {
            assert_eq!(kept.keep(snapshot(first.plus(at).last_day())), None);
        }
        assert!(kept.windows(2).all(|pair| pair[0].day < pair[1].day));
        // A second day in a month that has one already.
        let dense = snapshot(Date::parse("2027-06-02").unwrap());
        let gone = kept.keep(dense.clone()).unwrap();
        assert_eq!(gone.day.year_month(), dense.day.year_month());
        assert_eq!(kept.len(), Snapshots::MAX);
        assert_eq!(kept[0].day, first.last_day());
    }
}
