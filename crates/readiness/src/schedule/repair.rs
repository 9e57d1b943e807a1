//! How a large neighbourhood search places what it has taken out, and what was left out before.

use super::large_neighbourhood::LargeNeighbourhood;
use super::mode::Mode;
use super::problem::Problem;

impl LargeNeighbourhood {
    /// Places the open tasks, each behind what it waits for and otherwise by what it brings for
    /// what it costs, blurred by a factor that is drawn; each takes the first slot that fits,
    /// now and then another.
    pub(super) fn repair(&mut self, problem: &Problem) {
        for at in 0..self.movable.len() {
            let task = self.movable[at];
            if self.trial.draft.slots[task].is_none() && !self.is_open[task] {
                self.is_open[task] = true;
                self.open.push(task);
            }
        }
        self.sort_open();
        let has_modes = self.draws.below(2) == 0;
        for at in 0..self.open.len() {
            self.place_with_needs(problem, self.open[at], has_modes);
        }
    }

    /// Sorts the open tasks by their ratio, blurred.
    fn sort_open(&mut self) {
        let blur = self.draws.below(4);
        let mut keyed = Vec::with_capacity(self.open.len());
        for task in &self.open {
            let ratio = self.ratios[*task];
            let mut percent = |least: usize, span: usize| {
                u64::try_from(least + self.draws.below(span)).unwrap_or(0)
            };
            let key = match blur {
                0 => ratio,
                1 => ratio.saturating_mul(percent(50, 100)),
                2 => ratio.saturating_mul(percent(20, 200)),
                _ => percent(0, 1 << 20),
            };
            keyed.push((key, *task));
        }
        keyed.sort_unstable_by(|a, b| b.cmp(a));
        self.open.clear();
        self.open.extend(keyed.into_iter().map(|(_, task)| task));
    }

    /// Places what `task` waits for and is open, then `task`.
    fn place_with_needs(&mut self, problem: &Problem, task: usize, has_modes: bool) {
        let mut path = vec![(task, 0)];
        while let Some((task, followed)) = path.last_mut() {
            if !self.is_open[*task] {
                path.pop();
            } else if let Some(before) = problem.tasks[*task].before.get(*followed) {
                *followed += 1;
                // A cycle, of which a checked problem has none, would never end.
                if self.is_open[*before] && path.len() <= problem.tasks.len() {
                    path.push((*before, 0));
                }
            } else {
                let task = *task;
                self.is_open[task] = false;
                path.pop();
                self.place(problem, task, has_modes);
            }
        }
    }

    fn place(&mut self, problem: &Problem, task: usize, has_modes: bool) {
        let demand = &problem.tasks[task];
        let draft = &mut self.trial.draft;
        let Some(earliest) = draft.earliest(demand) else { return };
        let mode = if has_modes && self.draws.below(4) == 0 {
            Mode::draw(demand, &mut self.draws)
        } else {
            Mode::default()
        };
        let latest = draft.latest(demand);
        let found = draft.board.find_with(demand, earliest, latest, mode, &mut self.probes);
        if let Some(slot) = found {
            draft.put(problem, task, slot);
        }
    }
}
