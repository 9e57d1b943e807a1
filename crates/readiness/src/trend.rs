//! Where a department stood on several days, side by side.

use crate::bank::Bank;
use crate::date::Date;
use crate::document::Document;
use crate::id::AreaId;
use crate::readiness::Readiness;
use crate::snapshot::{AreaSnapshot, Snapshot};

/// A day of a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendDay {
    /// The day.
    pub day: Date,
    /// The edition of the bank that was asked.
    pub edition: String,
    /// Whether other questions were asked than on the day before it: nothing leads over there.
    pub is_cut: bool,
}

/// How an area went from the first day of a trend to its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// By so many points better.
    Rose(u8),
    /// By so many points worse.
    Fell(u8),
    /// The same.
    Same,
    /// There was a score and nothing can be said now.
    Lost,
    /// Nothing could be said and there is a score now.
    Found,
    /// Nothing can be said of one day or both.
    Unsaid,
    /// Other questions were asked.
    Apart,
}

/// An area on the days of a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaCourse {
    /// The area.
    pub area: AreaId,
    /// How it stood on each day; `None` where it was not asked.
    pub days: Vec<Option<AreaSnapshot>>,
    /// How it went.
    pub course: Course,
    /// How many more questions are answered with "don't know" than on the first day.
    pub more_unknown: u16,
}

/// A department on several days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The days, oldest first.
    pub days: Vec<TrendDay>,
    /// The areas in the order of the present bank.
    pub areas: Vec<AreaCourse>,
}

impl Trend {
    /// Returns all days that are known: those that were kept, and `today` as it stands.
    #[must_use]
    pub fn known(bank: &Bank, document: &Document, today: Date) -> Vec<Snapshot> {
        let readiness = Readiness::assess(bank, document);
        let now = Snapshot::of(today, document.bank.clone(), &readiness.areas);
        // A clock that ran ahead once leaves days that are not over yet.
        let kept = document.follow_up.snapshots.iter().filter(|one| one.day < today).cloned();
        kept.chain(now).collect()
    }

    /// Returns the places of the two days of `known` that are held against the last one unless
    /// somebody chooses others: the first under the questions of today, and the last before today.
    /// Both are the same where there is only one; `None` where there is none.
    #[must_use]
    pub fn usual(known: &[Snapshot]) -> Option<(usize, usize)> {
        let (today, before) = known.split_last()?;
        let last = before.len().checked_sub(1)?;
        let first = before.iter().position(|one| one.is_like(&today.bank));
        Some((first.unwrap_or(0), last))
    }

    /// Puts `chosen` side by side, each day once and in order.
    #[must_use]
    pub fn of(bank: &Bank, chosen: &[&Snapshot]) -> Self {
        let mut chosen = chosen.to_vec();
        chosen.sort_by_key(|one| one.day);
        chosen.dedup_by_key(|one| one.day);
        let days = chosen.iter().enumerate().map(|(at, one)| TrendDay {
            day: one.day,
            edition: one.bank.edition.to_string(),
            is_cut: at > 0 && !one.is_like(&chosen[at - 1].bank),
        });
        let days: Vec<TrendDay> = days.collect();
        let is_apart = chosen.first().zip(chosen.last()).is_some_and(|(a, b)| !a.is_like(&b.bank));
        let areas = bank.areas().iter().map(|area| {
            let days: Vec<Option<AreaSnapshot>> =
                chosen.iter().map(|one| one.areas.get(&area.id).copied()).collect();
            let (then, now) = (days.first().copied().flatten(), days.last().copied().flatten());
            let more = |now: AreaSnapshot, then: AreaSnapshot| {
                if is_apart { 0 } else { now.unknown.saturating_sub(then.unknown) }
            };
            AreaCourse {
                area: area.id.clone(),
                course: if is_apart { Course::Apart } else { Course::of(then, now) },
                more_unknown: now.zip(then).map_or(0, |(now, then)| more(now, then)),
                days,
            }
        });
        Self { areas: areas.collect(), days }
    }

    /// Returns the areas whose course is of a kind.
    pub fn that(&self, is_of: fn(&AreaCourse) -> bool) -> impl Iterator<Item = &AreaCourse> {
        self.areas.iter().filter(move |area| is_of(area))
    }
}

impl AreaCourse {
    /// Tells whether less is known of it than there was.
    #[must_use]
    pub const fn is_less_known(&self) -> bool {
        matches!(self.course, Course::Lost) || self.more_unknown > 0
    }
}

impl Course {
    fn of(then: Option<AreaSnapshot>, now: Option<AreaSnapshot>) -> Self {
        match (then.and_then(|one| one.score), now.and_then(|one| one.score)) {
            (Some(then), Some(now)) if now > then => Self::Rose(now - then),
            (Some(then), Some(now)) if now < then => Self::Fell(then - now),
            (Some(_), Some(_)) => Self::Same,
            (Some(_), None) => Self::Lost,
            (None, Some(_)) => Self::Found,
            (None, None) => Self::Unsaid,
        }
    }
}
