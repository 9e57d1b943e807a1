//! Which task has which months so far.

use super::board::Board;
use super::problem::Problem;
use super::task::{Slot, Task};

/// The months of each task that is placed, and the board with all of them on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) slots: Vec<Option<Slot>>,
    pub(crate) board: Board,
}

impl Draft {
    pub(crate) fn new(problem: &Problem) -> Self {
        Self { slots: vec![None; problem.tasks.len()], board: problem.board() }
    }

    /// Returns the first month in which what `task` waits for has ended and its money is
    /// there; `None` where something that it waits for is not placed, or the task is left out.
    pub(crate) fn earliest(&self, task: &Task) -> Option<usize> {
        if task.is_excluded {
            return None;
        }
        earliest(task, &self.slots)
    }

    /// Returns the month before which `task` has to end: the first in which something that
    /// waits for it begins.
    pub(crate) fn latest(&self, task: &Task) -> usize {
        let starts = task.after.iter().filter_map(|after| self.slots[*after]);
        starts.map(|slot| slot.start).min().unwrap_or(self.board.months())
    }

    pub(crate) fn put(&mut self, problem: &Problem, task: usize, slot: Slot) {
        self.board.take(&problem.tasks[task], slot);
        self.slots[task] = Some(slot);
    }

    /// Takes `task` off the board.
    pub(crate) fn lift(&mut self, problem: &Problem, task: usize) {
        if let Some(slot) = self.slots[task].take() {
            self.board.give_back(&problem.tasks[task], slot);
        }
    }
}

/// Returns the first month in which all that `task` waits for has ended under `slots` and its
/// money is there.
pub(crate) fn earliest(task: &Task, slots: &[Option<Slot>]) -> Option<usize> {
    let mut month = task.money;
    for before in &task.before {
        month = month.max(slots[*before]?.end());
    }
    Some(month)
}
