//! A planning problem in numbers: the tasks by rank, and the room that they have.

use super::board::{Board, MOST_MONTHS};
use super::task::Task;

/// So much weighs one of the value more than any order of ranks.
const RANKS: u64 = 1 << 24;

/// A planning problem in numbers alone: resource-constrained, with several modes, for the most
/// weighted months in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The tasks by rank.
    pub(crate) tasks: Vec<Task>,
    /// How many months the plan has.
    pub(crate) months: usize,
    /// The hours of each month, also of the twelve after the plan.
    pub(crate) hours: [u32; MOST_MONTHS],
    /// How many tasks may run at the same time.
    pub(crate) at_once: u8,
}

impl Problem {
    /// Returns the board before anything is placed.
    pub(crate) fn board(&self) -> Board {
        Board::new(&self.hours, self.months, self.at_once)
    }

    /// Returns what it brings that `task` ends before month `end`. Among plans that bring the
    /// same, the one in which the higher ranks end earlier is better; that never outweighs a
    /// point.
    pub(crate) fn worth(&self, task: usize, end: usize) -> u64 {
        let ahead = u64::try_from(self.tasks.len() - task).unwrap_or(0);
        let in_effect = u64::try_from((self.months + 1).saturating_sub(end)).unwrap_or(0);
        self.tasks[task].worth(end, self.months) * RANKS + ahead * in_effect
    }

    /// Returns the points of `worth`, without the order of ranks.
    pub(crate) const fn points(worth: u64) -> u64 {
        worth / RANKS
    }
}
