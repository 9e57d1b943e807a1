//! A draft and what it brings.

use super::draft::{Draft, earliest};
use super::problem::Problem;
use super::task::Slot;

/// A draft and what it brings.
#[derive(Clone, Debug)]
pub(crate) struct Arrangement {
    pub(crate) draft: Draft,
    pub(crate) worth: u64,
}

impl Arrangement {
    pub(crate) fn new(problem: &Problem, draft: Draft) -> Self {
        let mut arrangement = Self { draft, worth: 0 };
        arrangement.count(problem);
        arrangement
    }

    /// Counts anew what the draft brings.
    pub(crate) fn count(&mut self, problem: &Problem) {
        let slots = self.draft.slots.iter().enumerate();
        let worth = |(task, slot): (usize, &Option<Slot>)| {
            slot.map_or(0, |slot| problem.worth(task, slot.end()))
        };
        self.worth = slots.map(worth).sum();
    }

    /// Becomes a copy of `other` in the memory that it has.
    pub(crate) fn copy(&mut self, other: &Self) {
        self.draft.slots.clone_from(&other.draft.slots);
        self.draft.board = other.draft.board;
        self.worth = other.worth;
    }

    /// Takes off what waits for something that is not placed, in `order`, a topological one.
    pub(crate) fn prune(&mut self, problem: &Problem, order: &[usize]) {
        for task in order {
            let is_placed = self.draft.slots[*task].is_some();
            if is_placed && earliest(&problem.tasks[*task], &self.draft.slots).is_none() {
                self.draft.lift(problem, *task);
            }
        }
    }
}
