//! What a large neighbourhood search takes out of a plan.

use super::large_neighbourhood::LargeNeighbourhood;
use super::problem::Problem;
use super::task::Slot;

/// One destruction takes out two tasks at least and so many more at most.
const MOST: usize = 30;
/// Tasks within so many months of each other are near.
const NEAR: usize = 2;
/// The most months of a window.
const WINDOW: usize = 3;

impl LargeNeighbourhood {
    /// Takes out tasks that have something to do with each other, one time in four any.
    pub(super) fn destroy(&mut self, problem: &Problem) {
        let count = 2 + self.draws.below(MOST);
        let task = self.draw();
        match (self.draws.below(4), self.trial.draft.slots.get(task).copied().flatten()) {
            (0, _) => self.destroy_any(problem, count),
            (1, _) => {
                let start = self.draws.below(problem.months);
                let window = Slot { start, length: 1 + self.draws.below(WINDOW) };
                self.destroy_during(problem, window, count);
            }
            (2, _) => {
                self.destroy_with_successors(problem, task);
                self.destroy_any(problem, count.saturating_sub(self.open.len()));
            }
            (_, Some(slot)) => {
                self.take_out(problem, task);
                let start = slot.start.saturating_sub(NEAR);
                let window = Slot { start, length: slot.end() + NEAR - start };
                self.destroy_during(problem, window, count);
            }
            (_, None) => self.destroy_last(problem, count),
        }
    }

    /// Takes out any tasks, `count` at most.
    pub(super) fn destroy_any(&mut self, problem: &Problem, count: usize) {
        for _ in 0..count {
            let task = self.draw();
            self.take_out(problem, task);
        }
    }

    /// Takes out tasks that run during `window`, until `count` are out.
    fn destroy_during(&mut self, problem: &Problem, window: Slot, count: usize) {
        let first = self.draws.below(self.movable.len());
        for at in 0..self.movable.len() {
            if self.open.len() >= count {
                break;
            }
            let task = self.movable[(first + at) % self.movable.len()];
            let slot = self.trial.draft.slots[task];
            if slot.is_some_and(|slot| slot.start < window.end() && slot.end() > window.start) {
                self.take_out(problem, task);
            }
        }
    }

    /// Takes out `task` and what waits for it, directly and through others.
    fn destroy_with_successors(&mut self, problem: &Problem, task: usize) {
        self.take_out(problem, task);
        let mut followed = self.open.len().saturating_sub(1);
        while let Some(before) = self.open.get(followed).copied() {
            for after in &problem.tasks[before].after {
                self.take_out(problem, *after);
            }
            followed += 1;
        }
    }

    /// Takes out the `count` tasks that end last.
    fn destroy_last(&mut self, problem: &Problem, count: usize) {
        let end = |task: &usize| self.trial.draft.slots[*task].map_or(0, Slot::end);
        let mut last = self.movable.clone();
        last.sort_by_key(|task| std::cmp::Reverse(end(task)));
        for task in last.into_iter().take(count) {
            self.take_out(problem, task);
        }
    }

    /// Takes out `task` if it is placed and may move.
    fn take_out(&mut self, problem: &Problem, task: usize) {
        let is_placed = self.trial.draft.slots.get(task).is_some_and(Option::is_some);
        if is_placed && !self.is_open[task] && self.is_movable[task] {
            self.is_open[task] = true;
            self.open.push(task);
            self.trial.draft.lift(problem, task);
        }
    }

    fn draw(&mut self) -> usize {
        let at = self.draws.below(self.movable.len());
        self.movable.get(at).copied().unwrap_or(usize::MAX)
    }
}
