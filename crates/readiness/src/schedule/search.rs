//! Looks for a better order: serial schedule generation, improved by local search.

use super::board::{Board, Mode, Probes};
use super::draft::{Draft, earliest};
use super::instance::Instance;
use super::order;
use super::task::Slot;

/// How many places the search tries before it is content with what it has: a bound on work, not
/// on time, so that every machine finds the same plan.
pub const WORK: u32 = 100_000;
/// After so many changes in vain for each task of the order, the search jumps elsewhere.
const PATIENCE: usize = 6;
/// So many changes make one jump.
const JUMP: usize = 3;

/// The order in which tasks choose their months, and what comes of it.
pub(crate) struct Search<'a> {
    instance: &'a Instance<'a>,
    work: u32,
    probes: Probes,
    /// What has its months already: not part of the order.
    fixed: &'a Draft,
    order: Vec<usize>,
    modes: Vec<Mode>,
    slots: Vec<Option<Slot>>,
    value: u64,
    /// The board and what was gained before each place of the order.
    steps: Vec<(Board, u64)>,
    /// The order and the slots that are being tried.
    trial: Vec<usize>,
    tried: Vec<Option<Slot>>,
    /// In which change a task was last among those that move with the one that is moved.
    moves: Vec<u32>,
    turn: u32,
    seed: u32,
}

/// What is kept of the best order.
struct Best {
    order: Vec<usize>,
    modes: Vec<Mode>,
    value: u64,
}

impl<'a> Search<'a> {
    pub(crate) fn new(instance: &'a Instance<'a>, fixed: &'a Draft, work: u32) -> Self {
        let count = instance.tasks.len();
        Self {
            instance,
            work,
            probes: Probes::default(),
            fixed,
            order: Vec::new(),
            modes: vec![Mode::default(); count],
            slots: fixed.slots.clone(),
            value: 0,
            steps: Vec::new(),
            trial: Vec::new(),
            tried: fixed.slots.clone(),
            moves: vec![0; count],
            turn: 0,
            seed: 1,
        }
    }

    /// Returns the best draft found, and the work it took.
    pub(crate) fn run(mut self) -> (Draft, Probes) {
        let is_free = |task: &usize| {
            self.fixed.slots[*task].is_none() && !self.instance.tasks[*task].is_excluded
        };
        let starts = order::starts(self.instance);
        let starts = starts.map(|start| start.into_iter().filter(is_free).collect::<Vec<_>>());
        let mut best = Best { order: Vec::new(), modes: self.modes.clone(), value: 0 };
        for start in &starts {
            self.begin(start);
            if self.value > best.value || best.order.is_empty() {
                self.keep(&mut best);
            }
        }
        self.restore(&best);
        self.climb(&mut best, &starts);
        self.restore(&best);
        let board = self.steps.last().map_or(self.fixed.board, |(board, _)| *board);
        (Draft { slots: self.slots, board }, self.probes)
    }

    /// Changes the order as long as there is work left, and keeps what is better. After many
    /// changes in vain it climbs from the next start, and when there is none left, from the
    /// best order and a jump to one nearby.
    fn climb(&mut self, best: &mut Best, starts: &[Vec<usize>]) {
        let most = self.most();
        let patience = PATIENCE * self.order.len();
        let mut in_vain = 0;
        let mut starts = starts.iter();
        while self.probes.0 < self.work && best.value < most {
            if in_vain == patience {
                in_vain = 0;
                if let Some(start) = starts.next() {
                    self.modes.fill(Mode::default());
                    self.begin(start);
                } else {
                    self.restore(best);
                    for _ in 0..JUMP {
                        self.change(0);
                    }
                }
            }
            let before = self.value;
            self.change(before + 1);
            in_vain = if self.value > before { 0 } else { in_vain + 1 };
            if self.value > best.value {
                self.keep(best);
            }
        }
    }

    fn keep(&self, best: &mut Best) {
        best.order.clone_from(&self.order);
        best.modes.clone_from(&self.modes);
        best.value = self.value;
    }

    fn restore(&mut self, best: &Best) {
        self.modes.clone_from(&best.modes);
        self.begin(&best.order);
    }

    fn begin(&mut self, order: &[usize]) {
        self.trial.clear();
        self.trial.extend_from_slice(order);
        self.order.clone_from(&self.trial);
        self.steps = vec![(self.fixed.board, 0)];
        self.settle(0);
    }

    /// Returns what no plan can exceed: every task as if it were alone.
    fn most(&mut self) -> u64 {
        let board = self.fixed.board;
        let mut ends: Vec<Option<Slot>> = self.fixed.slots.clone();
        let mut most = 0;
        for task in self.order.clone() {
            let demand = &self.instance.tasks[task];
            ends[task] = earliest(demand, &ends)
                .and_then(|month| board.find(demand, month, board.months(), &mut self.probes));
            most += ends[task].map_or(0, |slot| self.instance.worth(task, slot.end()));
        }
        most
    }

    /// Returns what the order of `trial` brings, which differs from the present one only from
    /// place `from` to place `to`, and up to which place the slots differ.
    fn generate(&mut self, from: usize, to: usize) -> (u64, usize) {
        let (mut board, mut value) = self.steps[from];
        let mut is_same = true;
        for at in from..self.trial.len() {
            if is_same && at > to {
                return (self.value, at);
            }
            let task = self.trial[at];
            let slot = self.choose(&mut board, &mut value, task);
            is_same &= slot == self.slots[task];
            self.tried[task] = slot;
        }
        (value, self.trial.len())
    }

    fn choose(&mut self, board: &mut Board, value: &mut u64, task: usize) -> Option<Slot> {
        let demand = &self.instance.tasks[task];
        let month = earliest(demand, &self.tried)?;
        let mode = self.modes[task];
        let slot = board.find_with(demand, month, board.months(), mode, &mut self.probes)?;
        board.take(demand, slot);
        *value += self.instance.worth(task, slot.end());
        Some(slot)
    }

    /// Makes the order of `trial` the present one, from place `from` on.
    fn settle(&mut self, from: usize) {
        self.steps.truncate(from + 1);
        let (mut board, mut value) = self.steps[from];
        for at in from..self.trial.len() {
            let task = self.trial[at];
            let slot = self.choose(&mut board, &mut value, task);
            self.order[at] = task;
            self.tried[task] = slot;
            self.slots[task] = slot;
            self.steps.push((board, value));
        }
        self.value = value;
    }

    /// Tries one change drawn with the fixed seed and keeps it if it brings `least` or more: a
    /// task takes longer or passes over a slot, or moves back or forward in the order.
    fn change(&mut self, least: u64) {
        // So that the work comes to an end even where nothing can be tried.
        self.probes.0 += 1;
        let count = self.order.len();
        let (a, b) = (self.draw(count), self.draw(count));
        let task = self.order[a];
        let mode = self.modes[task];
        let (front, back) = (a.min(b), a.max(b));
        let (from, to) = match self.draw(4) {
            0 if self.slots[task].is_some() => {
                self.modes[task] = self.draw_mode(task);
                (a, a)
            }
            1 if self.slots[task].is_some() => {
                self.postpone(front, back);
                (front, back)
            }
            _ => {
                // Before what is not placed there is nothing to gain.
                let is_placed = |at: &usize| self.slots[self.order[*at]].is_some();
                let Some(to) = (front..back).find(is_placed) else { return };
                self.advance(back, to);
                (to, back)
            }
        };
        let (value, behind) = self.generate(from, to);
        if value >= least {
            self.settle(from);
        } else {
            self.modes[task] = mode;
            for at in from..behind {
                self.tried[self.trial[at]] = self.slots[self.trial[at]];
            }
            self.trial[from..=to].copy_from_slice(&self.order[from..=to]);
        }
    }

    fn draw_mode(&mut self, task: usize) -> Mode {
        let demand = &self.instance.tasks[task];
        let (shortest, longest) = (demand.shortest, demand.longest);
        if self.draw(3) == 0 {
            Mode { least: 0, passed: 1 }
        } else {
            Mode { least: shortest + self.draw(longest - shortest + 1), passed: 0 }
        }
    }

    /// Writes to `trial` the order with the task at `from` moved forward to `to`, with what it
    /// waits for in between.
    fn advance(&mut self, from: usize, to: usize) {
        self.turn += 1;
        self.moves[self.order[from]] = self.turn;
        // Filled from behind: first what does not move.
        let mut place = from;
        for at in (to..=from).rev() {
            let task = self.order[at];
            if self.moves[task] == self.turn {
                for before in &self.instance.tasks[task].before {
                    self.moves[*before] = self.turn;
                }
            } else {
                self.trial[place] = task;
                place -= 1;
            }
        }
        for at in (to..=from).rev() {
            let task = self.order[at];
            if self.moves[task] == self.turn {
                self.trial[place] = task;
                place = place.saturating_sub(1);
            }
        }
    }

    /// Writes to `trial` the order with the task at `from` moved back to `to`, with what waits
    /// for it in between.
    fn postpone(&mut self, from: usize, to: usize) {
        self.turn += 1;
        self.moves[self.order[from]] = self.turn;
        let mut place = from;
        for at in from..=to {
            let task = self.order[at];
            let before = &self.instance.tasks[task].before;
            if at > from && !before.iter().any(|before| self.moves[*before] == self.turn) {
                self.trial[place] = task;
                place += 1;
            } else {
                self.moves[task] = self.turn;
            }
        }
        for at in from..=to {
            let task = self.order[at];
            if self.moves[task] == self.turn {
                self.trial[place] = task;
                place += 1;
            }
        }
    }

    /// Returns a number below `count`: the next of a fixed sequence (the linear congruence of
    /// Numerical Recipes).
    fn draw(&mut self, count: usize) -> usize {
        self.seed = self.seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(self.seed >> 8).unwrap_or(0) % count.max(1)
    }
}
