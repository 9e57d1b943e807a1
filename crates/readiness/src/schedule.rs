//! The board on which actions are placed: hours and running actions, month by month.

use std::ops::RangeInclusive;

use crate::{Action, ActionId, Month, Reason, YearMonth};

/// An action may be stretched over up to this many months where hours are thin.
pub const STRETCH_MONTHS: usize = 6;
/// A stretched action gets at least this many hours in each month: less is no work but a
/// worry. Our judgement.
pub const LEAST_HOURS: u32 = 4;

/// An action with its months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The action.
    pub action: ActionId,
    /// The first month, counted from the start of the plan.
    pub start: usize,
    /// The hours of each month that it runs; its length is the duration.
    pub hours: Vec<u32>,
    /// The hours of each month afterwards, until the plan ends.
    pub monthly_hours: u32,
    /// Why there; the first is what binds.
    pub reasons: Vec<Reason>,
}

impl Placement {
    /// Returns the first month after it is finished, counted from the start of the plan.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.hours.len()
    }

    /// Returns the hours of the work itself, without what goes on afterwards.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.hours.iter().sum()
    }
}

/// What one action asks of the board.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Demand<'a> {
    pub(crate) action: &'a Action,
    pub(crate) hours: u32,
    /// The first month that prerequisites and money allow.
    pub(crate) earliest: usize,
}

impl Demand<'_> {
    /// Returns how many months it may take, shortest first.
    fn lengths(&self) -> RangeInclusive<usize> {
        let shortest = self.action.shortest();
        let worthwhile = usize::try_from(self.hours / LEAST_HOURS).unwrap_or(STRETCH_MONTHS);
        shortest..=shortest.max(STRETCH_MONTHS.min(worthwhile))
    }
}

/// What stands in the way in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    Hours(usize),
    AtOnce(usize),
    Window,
    Horizon,
}

/// Hours and places left in each month.
#[derive(Clone, Debug)]
pub(crate) struct Board {
    start: YearMonth,
    /// The hours of each month before anything is placed.
    usual: Vec<u32>,
    left: Vec<u32>,
    /// How many actions run in each month; never more than `at_once`.
    running: Vec<usize>,
    at_once: usize,
    /// The hours of every later month that what is placed goes on taking.
    runs_on: u32,
}

impl Board {
    pub(crate) fn new(start: YearMonth, hours: Vec<u32>, at_once: usize) -> Self {
        let running = vec![0; hours.len()];
        Self { start, usual: hours.clone(), left: hours, running, at_once, runs_on: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.left.len()
    }

    /// Returns a board with `hours` more in every month, `at_once` more places, and `months`
    /// more at the end: each has the hours of the same month a year before, less what runs on.
    pub(crate) fn relaxed(&self, hours: u32, at_once: usize, months: usize) -> Self {
        let mut board = self.clone();
        for _ in 0..months {
            let a_year_before = board.len().checked_sub(12);
            let usual = a_year_before.and_then(|at| board.usual.get(at).copied()).unwrap_or(0);
            board.usual.push(usual);
            board.left.push(usual.saturating_sub(self.runs_on));
            board.running.push(0);
        }
        for month in board.usual.iter_mut().chain(&mut board.left) {
            *month += hours;
        }
        board.at_once += at_once;
        board
    }

    /// Returns the hours of each month if `demand` begins at `start` and takes `length`
    /// months, or what stands in the way first.
    fn spread(
        &self,
        demand: &Demand<'_>,
        start: usize,
        length: usize,
    ) -> Result<Vec<u32>, Obstacle> {
        self.admit(demand, start, length)?;
        let spread = evenly(demand.hours, length);
        let is_short = |at: &usize| self.left[*at] < spread[*at - start];
        // Of the months that are short, the one named is where the most hours are taken; the
        // first among equals.
        let short = (start..start + length).rev().filter(is_short);
        match short.max_by_key(|at| self.usual[*at] - self.left[*at]) {
            Some(at) => Err(Obstacle::Hours(at)),
            None => Ok(spread),
        }
    }

    /// Checks everything but the hours of the work itself: the end of the plan, the window,
    /// the places and the hours that go on afterwards.
    fn admit(&self, demand: &Demand<'_>, start: usize, length: usize) -> Result<(), Obstacle> {
        let end = start + length;
        if end > self.len() {
            return Err(Obstacle::Horizon);
        }
        let months = &demand.action.months;
        let in_window = |at: usize| months.is_empty() || months.contains(&self.month(at));
        if !(start..end).all(in_window) {
            return Err(Obstacle::Window);
        }
        if let Some(at) = (start..end).find(|at| self.running[*at] >= self.at_once) {
            return Err(Obstacle::AtOnce(at));
        }
        let monthly = u32::from(demand.action.monthly_hours);
        match (end..self.len()).find(|at| self.left[*at] < monthly) {
            Some(at) => Err(Obstacle::Hours(at)),
            None => Ok(()),
        }
    }

    fn month(&self, at: usize) -> Month {
        self.start.plus(at).month()
    }

    /// Returns where `demand` is finished first: earliest end, then the shortest duration.
    pub(crate) fn find(&self, demand: &Demand<'_>) -> Option<(usize, Vec<u32>)> {
        let ends = demand.earliest + demand.action.shortest()..=self.len();
        ends.flat_map(|end| demand.lengths().map(move |length| (end, length))).find_map(
            |(end, length)| {
                let start = end.checked_sub(length).filter(|start| *start >= demand.earliest)?;
                Some((start, self.spread(demand, start, length).ok()?))
            },
        )
    }

    /// Returns what keeps `demand` from starting one month before `start`.
    pub(crate) fn obstacle_before(&self, demand: &Demand<'_>, start: usize) -> Option<Obstacle> {
        let before = start.checked_sub(1).filter(|before| *before >= demand.earliest)?;
        self.spread(demand, before, demand.action.shortest()).err()
    }

    /// Returns the most hours that fit evenly into any stretch of months in which `demand`
    /// could run but for its own hours.
    pub(crate) fn most_left(&self, demand: &Demand<'_>) -> u32 {
        (demand.earliest..self.len())
            .flat_map(|start| demand.lengths().map(move |length| (start, length)))
            .filter(|(start, length)| self.admit(demand, *start, *length).is_ok())
            .map(|(start, length)| most_evenly(&self.left[start..start + length]))
            .max()
            .unwrap_or(0)
    }

    pub(crate) fn take(&mut self, start: usize, hours: &[u32], monthly: u32) {
        for (at, hours) in hours.iter().enumerate() {
            self.left[start + at] -= hours;
            self.running[start + at] += 1;
        }
        for left in &mut self.left[start + hours.len()..] {
            *left -= monthly;
        }
        self.runs_on += monthly;
    }
}

/// Spreads `hours` evenly over `months`, the odd ones first.
fn evenly(hours: u32, months: usize) -> Vec<u32> {
    let count = u32::try_from(months).unwrap_or(u32::MAX).max(1);
    (0..count).map(|at| hours / count + u32::from(at < hours % count)).collect()
}

/// Returns the most hours that months with `left` hours hold evenly.
fn most_evenly(left: &[u32]) -> u32 {
    let each = left.iter().copied().min().unwrap_or(0);
    let odd = left.iter().take_while(|left| **left > each).count();
    left.iter().map(|_| each).sum::<u32>() + u32::try_from(odd).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{evenly, most_evenly};

    #[track_caller]
    fn case(hours: u32, expected: &[u32]) {
        assert_eq!(evenly(hours, expected.len()), expected);
    }

    #[test]
    fn hours_are_spread_evenly_and_the_odd_ones_come_first() {
        case(10, &[5, 5]);
        case(11, &[6, 5]);
        case(100, &[34, 33, 33]);
        case(1, &[1, 0]);
        case(0, &[0]);
    }

    #[test]
    fn the_scarcest_month_bounds_what_fits_evenly() {
        assert_eq!(most_evenly(&[10, 10]), 20);
        assert_eq!(most_evenly(&[10, 2, 10]), 7);
        assert_eq!(most_evenly(&[2, 10, 10]), 6);
        assert_eq!(most_evenly(&[]), 0);
    }
}
