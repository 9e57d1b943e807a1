//! When there is money, and when it has to be asked for.

use std::ops::Range;

use crate::action::Action;
use crate::date::{FiscalYear, YearMonth};

/// Requests for next year's budget open with this month of the year. A judgement.
pub const REQUESTS_OPEN: u8 = 9;
/// Requests for next year's budget close with this month of the year. A judgement.
pub const REQUESTS_CLOSE: u8 = 11;

/// Money that is given from April on can be used before September; what was asked for later comes
/// with the next April.
const GIVEN: Range<u8> = 4..REQUESTS_OPEN;

/// Returns the first month with money that is asked for now: requests close with November and
/// bring money in April.
pub(super) fn asked_now(start: YearMonth) -> usize {
    let year = start.fiscal_year();
    let is_open = (4..=REQUESTS_CLOSE).contains(&start.month().get());
    april(if is_open { year.next() } else { year.next().next() }, start)
}

/// Returns the first month with money that was asked for before the plan: now from April to
/// August, otherwise from the next April on.
pub(super) fn asked_before(start: YearMonth) -> usize {
    if GIVEN.contains(&start.month().get()) { 0 } else { april(start.fiscal_year().next(), start) }
}

/// The months in which money for the April after them is asked for.
pub(super) struct Season {
    /// Its months from the start of the plan on.
    pub(super) months: Range<usize>,
    /// The April after, counted like them.
    pub(super) april: usize,
}

impl Season {
    /// Returns the first season of a plan from `start` on in which `request` fits, with `needed`
    /// hours of those that the months have.
    pub(super) fn of(request: &Action, needed: u32, hours: &[u32], start: YearMonth) -> Self {
        let this = Self::in_year(start.fiscal_year(), start);
        let left = this.months.clone().filter_map(|at| hours.get(at)).sum::<u32>();
        if this.months.len() >= request.shortest() && left >= needed {
            this
        } else {
            Self::in_year(start.fiscal_year().next(), start)
        }
    }

    fn in_year(year: FiscalYear, start: YearMonth) -> Self {
        let april = april(year.next(), start);
        // December to March lie between the last month of the season and April.
        let after = april.saturating_sub(4);
        let length = usize::from(REQUESTS_CLOSE - REQUESTS_OPEN) + 1;
        Self { months: after.saturating_sub(length)..after, april }
    }

    /// Returns its months as bits.
    pub(super) fn bits(&self) -> u64 {
        self.months.clone().fold(0, |bits, at| bits | 1 << at)
    }
}

/// Returns the first month of `year`, counted from `start`.
fn april(year: FiscalYear, start: YearMonth) -> usize {
    year.first_month().months_since(start)
}
