//! The board on which tasks are placed: hours and running tasks, month by month.

use super::mode::Mode;
use super::problem::Problem;
use super::task::{Slot, Task};

/// The most months that a board holds: the 28 of the longest usual plan, from December to the March
/// after next, and twelve more: those by which it may be longer, or those that the plan of a small
/// office has already.
pub(crate) const MOST_MONTHS: usize = 40;

/// Counts how often a place was tried for a task: the measure of all work here, so that the
/// bound on it is the same on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Probes(pub(crate) u32);

/// Hours and places left in each month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Board {
    left: [u32; MOST_MONTHS],
    running: [u8; MOST_MONTHS],
    /// The months in which as many run as may, as bits.
    full: u64,
    months: usize,
    at_once: u8,
}

impl Board {
    /// Returns an empty board of `months` months with `hours` each, in which `at_once` tasks
    /// may run at the same time.
    pub(crate) fn new(hours: &[u32; MOST_MONTHS], months: usize, at_once: u8) -> Self {
        let months = months.min(MOST_MONTHS);
        Self { left: *hours, running: [0; MOST_MONTHS], full: 0, months, at_once }
    }

    /// Returns a board of `months` months with `left` hours each, on which as many tasks run as
    /// `running` says.
    pub(crate) fn with(
        left: &[u32; MOST_MONTHS],
        running: &[u8; MOST_MONTHS],
        months: usize,
        at_once: u8,
    ) -> Self {
        let mut board = Self { running: *running, ..Self::new(left, months, at_once) };
        for (at, running) in running.iter().enumerate() {
            if *running >= at_once {
                board.full |= 1 << at;
            }
        }
        board
    }

    /// Returns the board of `problem` with the tasks in `slots` on it; `None` where they do not fit.
    pub(crate) fn holding(problem: &Problem, slots: &[Option<Slot>]) -> Option<Self> {
        let mut board = problem.board();
        for (task, slot) in problem.tasks.iter().zip(slots) {
            let Some(slot) = *slot else { continue };
            if !board.fits(task, slot) {
                return None;
            }
            board.take(task, slot);
        }
        Some(board)
    }

    pub(crate) const fn months(&self) -> usize {
        self.months
    }

    pub(crate) fn left(&self) -> &[u32] {
        &self.left[..self.months]
    }

    /// Tells whether no more may run in month `at`.
    pub(crate) const fn is_full(&self, at: usize) -> bool {
        self.full >> at & 1 == 1
    }

    /// Returns the first slot in which `task` ends, of those that begin in `earliest` or later
    /// and end before month `latest`, the end of the plan or an earlier month: the earliest end,
    /// then the shortest time.
    pub(crate) fn find(
        &self,
        task: &Task,
        earliest: usize,
        latest: usize,
        probes: &mut Probes,
    ) -> Option<Slot> {
        self.find_with(task, earliest, latest, Mode::default(), probes)
    }

    /// Returns the first slot that `mode` leaves.
    pub(crate) fn find_with(
        &self,
        task: &Task,
        earliest: usize,
        latest: usize,
        mode: Mode,
        probes: &mut Probes,
    ) -> Option<Slot> {
        probes.0 += 1;
        let mut passed = mode.passed;
        let shortest = task.shortest.max(mode.least);
        let first = self.free_from(task.monthly).max(earliest.saturating_add(shortest));
        if first > latest {
            return None;
        }
        let allowed = task.window & !self.full;
        // The months that are allowed with the ones before them, `shortest` in all: the last
        // months to choose from, as bits.
        let (mut choice, mut months) = (allowed, 1);
        while months < shortest {
            let step = months.min(shortest - months);
            choice &= choice << step;
            months += step;
        }
        choice &= task.ends & ((1 << latest) - 1) & (u64::MAX << (first - 1));
        // Plain loops: this is where nearly all of the time goes.
        while choice != 0 {
            let end = choice.trailing_zeros() as usize + 1;
            choice &= choice - 1;
            // The allowed months just before `end`, counted backwards.
            let run = (allowed << (64 - end)).leading_ones() as usize;
            let longest = task.longest.min(run).min(end - earliest);
            let mut length = shortest;
            while length <= longest {
                probes.0 += 1;
                let slot = Slot { start: end - length, length };
                if self.has_hours(task, slot) {
                    if passed == 0 {
                        return Some(slot);
                    }
                    passed -= 1;
                }
                length += 1;
            }
        }
        None
    }

    /// Returns the first slot that begins in month `start`, the shortest time first.
    pub(crate) fn find_at(&self, task: &Task, start: usize, probes: &mut Probes) -> Option<Slot> {
        let lengths = task.shortest..=task.longest;
        let slots = lengths.map(|length| Slot { start, length });
        slots.into_iter().find(|slot| {
            probes.0 += 1;
            self.fits(task, *slot)
        })
    }

    /// Tells whether `task` fits into `slot`, whatever it waits for.
    pub(crate) fn fits(&self, task: &Task, slot: Slot) -> bool {
        self.admits(task, slot) && self.has_hours(task, slot)
    }

    /// Checks everything but the hours of the work itself: the end of the plan, the window and
    /// the months to end in, the places and the hours that go on afterwards.
    pub(crate) fn admits(&self, task: &Task, slot: Slot) -> bool {
        slot.end() <= self.months
            && task.may_end(slot.end())
            && slot.bits() & !(task.window & !self.full) == 0
            && slot.end() >= self.free_from(task.monthly)
    }

    /// Tells whether each month of `slot` has the hours left for its share.
    fn has_hours(&self, task: &Task, slot: Slot) -> bool {
        let (each, odd) = task.share(slot.length);
        let mut at = slot.start;
        while at < slot.end() {
            if self.left[at] < each + u32::from(at - slot.start < odd) {
                return false;
            }
            at += 1;
        }
        true
    }

    /// Returns the first month from which on every month has `monthly` hours left.
    pub(crate) fn free_from(&self, monthly: u32) -> usize {
        if monthly == 0 {
            return 0;
        }
        let mut first = self.months;
        while first > 0 && self.left[first - 1] >= monthly {
            first -= 1;
        }
        first
    }

    /// Puts `task` into `slot`.
    pub(crate) fn take(&mut self, task: &Task, slot: Slot) {
        let (each, odd) = task.share(slot.length);
        for at in 0..slot.length {
            let month = slot.start + at;
            self.left[month] -= each + u32::from(at < odd);
            self.running[month] += 1;
            if self.running[month] >= self.at_once {
                self.full |= 1 << month;
            }
        }
        for left in &mut self.left[slot.end()..self.months] {
            *left -= task.monthly;
        }
    }

    /// Takes `task` out of `slot` again.
    pub(crate) fn give_back(&mut self, task: &Task, slot: Slot) {
        let (each, odd) = task.share(slot.length);
        for at in 0..slot.length {
            let month = slot.start + at;
            self.left[month] += each + u32::from(at < odd);
            self.running[month] -= 1;
            self.full &= !(1 << month);
        }
        for left in &mut self.left[slot.end()..self.months] {
            *left += task.monthly;
        }
    }

    /// Returns the most hours that fit evenly into any slot from `earliest` on in which `task`
    /// could run but for its own hours.
    pub(crate) fn most_left(&self, task: &Task, earliest: usize) -> u32 {
        let mut most = 0;
        for start in earliest..self.months {
            for length in task.shortest..=task.longest {
                if self.admits(task, Slot { start, length }) {
                    most = most.max(most_evenly(&self.left[start..start + length]));
                }
            }
        }
        most
    }
}

/// Returns the most hours that months with `left` hours hold evenly.
pub(crate) fn most_evenly(left: &[u32]) -> u32 {
    let each = left.iter().copied().min().unwrap_or(0);
    let odd = left.iter().take_while(|left| **left > each).count();
    left.iter().map(|_| each).sum::<u32>() + u32::try_from(odd).unwrap_or(0)
}
