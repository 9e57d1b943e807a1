//! Moves of one task in an order of tasks, which keep each behind what it waits for.

use super::task::Task;

/// Which tasks move along with the one that is moved.
#[derive(Clone, Debug)]
pub(crate) struct Moves {
    /// In which turn a task last moved.
    last: Vec<u32>,
    turn: u32,
}

impl Moves {
    pub(crate) fn new(count: usize) -> Self {
        Self { last: vec![0; count], turn: 0 }
    }

    /// Writes to `trial` the `order` with the task at `from` moved forward to `to`, with what it
    /// waits for in between.
    pub(crate) fn advance(
        &mut self,
        tasks: &[Task],
        order: &[usize],
        trial: &mut [usize],
        (from, to): (usize, usize),
    ) {
        self.turn += 1;
        self.last[order[from]] = self.turn;
        // Filled from behind: first what does not move.
        let mut place = from;
        for at in (to..=from).rev() {
            let task = order[at];
            if self.last[task] == self.turn {
                for before in &tasks[task].before {
                    self.last[*before] = self.turn;
                }
            } else {
                trial[place] = task;
                place -= 1;
            }
        }
        for at in (to..=from).rev() {
            let task = order[at];
            if self.last[task] == self.turn {
                trial[place] = task;
                place = place.saturating_sub(1);
            }
        }
    }

    /// Writes to `trial` the `order` with the task at `from` moved back to `to`, with what waits
    /// for it in between.
    pub(crate) fn postpone(
        &mut self,
        tasks: &[Task],
        order: &[usize],
        trial: &mut [usize],
        (from, to): (usize, usize),
    ) {
        self.turn += 1;
        self.last[order[from]] = self.turn;
        let mut place = from;
        for (at, task) in order.iter().copied().enumerate().take(to + 1).skip(from) {
            let before = &tasks[task].before;
            if at > from && !before.iter().any(|before| self.last[*before] == self.turn) {
                trial[place] = task;
                place += 1;
            } else {
                self.last[task] = self.turn;
            }
        }
        for task in order[from..=to].iter().copied() {
            if self.last[task] == self.turn {
                trial[place] = task;
                place += 1;
            }
        }
    }
}
