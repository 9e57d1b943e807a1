//! Which task has which months so far.

use super::board::{Board, Probes};
use super::instance::Instance;
use super::task::{Slot, Task};

/// The months of each task that is placed, and the board with all of them on it.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) slots: Vec<Option<Slot>>,
    pub(crate) board: Board,
}

impl Draft {
    pub(crate) fn new(instance: &Instance<'_>) -> Self {
        Self { slots: vec![None; instance.tasks.len()], board: instance.board() }
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

    /// Returns the first slot for `task` on the board as it is.
    pub(crate) fn find(&self, task: &Task, probes: &mut Probes) -> Option<Slot> {
        self.board.find(task, self.earliest(task)?, self.latest(task), probes)
    }

    pub(crate) fn put(&mut self, instance: &Instance<'_>, task: usize, slot: Slot) {
        self.board.take(&instance.tasks[task], slot);
        self.slots[task] = Some(slot);
    }

    /// Takes `task` off the board.
    pub(crate) fn lift(&mut self, instance: &Instance<'_>, task: usize) {
        if let Some(slot) = self.slots[task].take() {
            self.board.give_back(&instance.tasks[task], slot);
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
