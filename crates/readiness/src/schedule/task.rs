//! What one action asks of the board, in numbers only.

/// An action may be stretched over up to this many months where hours are thin.
pub const STRETCH_MONTHS: usize = 6;
/// A stretched action gets at least this many hours in each month: less is no work but a
/// worry. Our judgement.
pub const LEAST_HOURS: u32 = 4;

/// The months in which one action runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The first month, counted from the start of the plan.
    pub start: usize,
    /// How many months; at least 1.
    pub length: usize,
}

impl Slot {
    /// Returns the first month after it.
    #[must_use]
    pub const fn end(self) -> usize {
        self.start + self.length
    }

    /// Returns the months as bits.
    pub(crate) const fn bits(self) -> u64 {
        ((1 << self.length) - 1) << self.start
    }
}

/// What one action asks of the board; tasks know each other by their place in the order of
/// ranks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Task {
    /// Hours of the work itself.
    pub(crate) hours: u32,
    /// Hours of each month after it has ended.
    pub(crate) monthly: u32,
    /// The shortest time it takes, in months; at least 1.
    pub(crate) shortest: usize,
    /// The longest time that it may be stretched to, in months.
    pub(crate) longest: usize,
    /// For each length from the shortest to the longest the hours of every month, and in how
    /// many of the first there is one more.
    pub(super) shares: Vec<(u32, usize)>,
    /// The first month with money for it; 0 where it needs none.
    pub(crate) money: usize,
    /// The months that it may run in, as bits from the first month of the plan on.
    pub(crate) window: u64,
    /// The months that may be its last, as bits like the window.
    pub(crate) ends: u64,
    /// What has to end before it begins.
    pub(crate) before: Vec<usize>,
    /// What begins only after it has ended.
    pub(crate) after: Vec<usize>,
    /// What one month in effect brings.
    pub(crate) benefit: u64,
    /// The last end that keeps its deadline, and what keeping it brings.
    pub(crate) due: Option<(usize, u64)>,
    /// Whether it is left out.
    pub(crate) is_excluded: bool,
    /// Whether it happens at once, and is never stretched.
    pub(crate) is_at_once: bool,
}

impl Task {
    /// Returns a task of `hours` and at least `shortest` months that asks for nothing else; what
    /// happens at once takes no more.
    pub(crate) fn new(hours: u32, shortest: usize, is_at_once: bool) -> Self {
        let worthwhile = usize::try_from(hours / LEAST_HOURS).unwrap_or(STRETCH_MONTHS);
        let stretched = if is_at_once { 0 } else { STRETCH_MONTHS.min(worthwhile) };
        Self { is_at_once, ..Self::between(hours, shortest, shortest.max(stretched)) }
    }

    /// Returns a task of `hours` in `shortest` to `longest` months that asks for nothing else.
    pub(crate) fn between(hours: u32, shortest: usize, longest: usize) -> Self {
        let share = |length: usize| {
            let months = u32::try_from(length).unwrap_or(u32::MAX).max(1);
            (hours / months, usize::try_from(hours % months).unwrap_or(0))
        };
        Self {
            hours,
            monthly: 0,
            shortest,
            longest,
            shares: (shortest..=longest).map(share).collect(),
            money: 0,
            window: u64::MAX,
            ends: u64::MAX,
            before: Vec::new(),
            after: Vec::new(),
            benefit: 1,
            due: None,
            is_excluded: false,
            is_at_once: false,
        }
    }

    /// Returns the same task with other hours of the work.
    pub(crate) fn with_hours(&self, hours: u32) -> Self {
        let Self { monthly, money, window, ends, benefit, due, is_excluded, .. } = *self;
        let (before, after) = (self.before.clone(), self.after.clone());
        let new = Self::new(hours, self.shortest, self.is_at_once);
        Self { monthly, money, window, ends, before, after, benefit, due, is_excluded, ..new }
    }

    /// Returns the hours of every month of a run of `length` months, and in how many of the
    /// first there is one more.
    #[inline]
    pub(crate) fn share(&self, length: usize) -> (u32, usize) {
        self.shares[length - self.shortest]
    }

    /// Returns the hours of the month `at` of a run of `length` months.
    pub(crate) fn hours_in(&self, length: usize, at: usize) -> u32 {
        let (each, odd) = self.share(length);
        each + u32::from(at < odd)
    }

    /// Tells whether it may end before month `end`: with the month before that.
    #[inline]
    pub(crate) const fn may_end(&self, end: usize) -> bool {
        self.ends >> (end - 1) & 1 == 1
    }

    /// Tells whether every month of `slot` is one that it may run in.
    pub(crate) const fn may_run(&self, slot: Slot) -> bool {
        slot.bits() & !self.window == 0
    }

    /// Returns what it brings if it ends before month `end` of a plan of `months`.
    pub(crate) fn worth(&self, end: usize, months: usize) -> u64 {
        let in_effect = u64::try_from((months + 1).saturating_sub(end)).unwrap_or(0);
        let kept = self.due.filter(|(last, _)| end <= *last).map_or(0, |(_, bonus)| bonus);
        self.benefit * in_effect + kept
    }
}

#[cfg(test)]
mod tests {
    use super::{Slot, Task};

    #[track_caller]
    fn case(hours: u32, expected: &[u32]) {
        let task = Task::new(hours, expected.len(), false);
        let months = 0..expected.len();
        let spread: Vec<u32> = months.map(|at| task.hours_in(expected.len(), at)).collect();
        assert_eq!(spread, expected);
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
    fn work_is_stretched_to_six_months_of_four_hours() {
        let longest = |hours, shortest| Task::new(hours, shortest, false).longest;
        assert_eq!(longest(0, 1), 1);
        assert_eq!(longest(7, 1), 1);
        assert_eq!(longest(8, 1), 2);
        assert_eq!(longest(24, 1), 6);
        assert_eq!(longest(900, 1), 6);
        assert_eq!(longest(900, 9), 9);
        assert_eq!(Task::new(900, 1, true).longest, 1);
        assert_eq!(Task::new(900, 2, true).longest, 2);
    }

    #[test]
    fn the_month_of_the_end_counts_and_a_kept_deadline_counts_too() {
        let task = Task { benefit: 5, due: Some((3, 100)), ..Task::new(10, 1, false) };
        assert_eq!(task.worth(3, 12), 50 + 100);
        assert_eq!(task.worth(4, 12), 45);
        assert_eq!(task.worth(12, 12), 5);
    }

    #[test]
    fn the_months_of_a_slot_are_bits() {
        assert_eq!(Slot { start: 2, length: 3 }.bits(), 0b11100);
    }
}
