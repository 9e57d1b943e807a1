//! Looks for a better order: serial schedule generation, improved by local search.

use super::board::{Board, Mode, Probes};
use super::draft::{Draft, earliest};
use super::instance::Instance;
use super::order;
use super::task::Slot;

/// How many places the search tries before it is content with what it has, all in all: a
/// bound on work, not on time, so that every machine finds the same plan.
pub const WORK: u32 = 100_000;

/// How many slots a task may pass over.
const PASSED: u8 = 2;

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
            seed: 1,
        }
    }

    /// Returns the best draft found, and the work it took.
    pub(crate) fn run(mut self) -> (Draft, Probes) {
        let mut best: Option<Best> = None;
        for order in order::starts(self.instance) {
            let is_free = |task: &usize| {
                self.fixed.slots[*task].is_none() && !self.instance.tasks[*task].is_excluded
            };
            self.trial = order.into_iter().filter(is_free).collect();
            self.order.clone_from(&self.trial);
            self.steps = vec![(self.fixed.board, 0)];
            self.settle(0);
            if best.as_ref().is_none_or(|best| self.value > best.value) {
                best = Some(self.keep());
            }
        }
        let Some(mut best) = best else { return (self.fixed.clone(), self.probes) };
        self.restore(&best);
        let most = self.most();
        loop {
            self.descend();
            if self.value > best.value {
                best = self.keep();
            } else {
                self.restore(&best);
            }
            if self.is_tired() || best.value >= most || self.order.len() < 2 {
                break;
            }
            self.shake();
        }
        self.restore(&best);
        let board = self.steps.last().map_or(self.fixed.board, |(board, _)| *board);
        (Draft { slots: self.slots, board }, self.probes)
    }

    fn is_tired(&self) -> bool {
        self.probes.0 >= self.work
    }

    fn keep(&self) -> Best {
        Best { order: self.order.clone(), modes: self.modes.clone(), value: self.value }
    }

    fn restore(&mut self, best: &Best) {
        self.trial.clone_from(&best.order);
        self.order.clone_from(&best.order);
        self.modes.clone_from(&best.modes);
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

    /// Gives the tasks their months in the order of `trial`, from place `from` on, which is
    /// known up to there; stops early where nothing changes behind place `to`.
    fn generate(&mut self, from: usize, to: usize) -> u64 {
        self.tried.copy_from_slice(&self.slots);
        let (mut board, mut value) = self.steps[from];
        let mut is_same = true;
        for at in from..self.trial.len() {
            if is_same && at > to {
                return self.value;
            }
            let task = self.trial[at];
            let slot = self.choose(&mut board, &mut value, task);
            is_same &= slot == self.slots[task];
            self.tried[task] = slot;
        }
        value
    }

    fn choose(&mut self, board: &mut Board, value: &mut u64, task: usize) -> Option<Slot> {
        let demand = &self.instance.tasks[task];
        let month = earliest(demand, &self.tried)?;
        let months = self.instance.months;
        let slot = board.find_with(demand, month, months, self.modes[task], &mut self.probes)?;
        board.take(demand, slot);
        *value += self.instance.worth(task, slot.end());
        Some(slot)
    }

    /// Makes the order of `trial` the present one, from place `from` on.
    fn settle(&mut self, from: usize) {
        self.order.copy_from_slice(&self.trial);
        self.tried.copy_from_slice(&self.slots);
        self.steps.truncate(from + 1);
        let (mut board, mut value) = self.steps[from];
        for at in from..self.trial.len() {
            let task = self.trial[at];
            let slot = self.choose(&mut board, &mut value, task);
            self.tried[task] = slot;
            self.steps.push((board, value));
        }
        self.slots.copy_from_slice(&self.tried);
        self.value = value;
    }

    /// Moves single tasks forward in the order, and lets them pass over slots, as long as that
    /// gains something.
    fn descend(&mut self) {
        let mut since = 0;
        let mut at = 0;
        while since < self.order.len() && !self.is_tired() {
            at %= self.order.len();
            if self.improves(at) {
                since = 0;
            } else {
                since += 1;
            }
            at += 1;
        }
    }

    /// Tells whether moving the task at place `at` gained something.
    fn improves(&mut self, at: usize) -> bool {
        for to in (0..at).rev() {
            if self.slots[self.order[to]].is_some() && self.advances(at, to) {
                return true;
            }
            if self.is_tired() {
                return false;
            }
        }
        self.departs(at)
    }

    /// Lets the task at place `at` take longer than it has to, or pass over slots, and keeps
    /// that if it gains something.
    fn departs(&mut self, at: usize) -> bool {
        let task = self.order[at];
        if self.slots[task].is_none() {
            return false;
        }
        let present = self.modes[task];
        let demand = &self.instance.tasks[task];
        let lengths = demand.shortest..=demand.longest();
        let longer = lengths.map(|least| Mode { least, passed: 0 });
        let passing = (1..=PASSED).map(|passed| Mode { passed, ..present });
        self.trial.copy_from_slice(&self.order);
        for mode in longer.chain(passing).filter(|mode| *mode != present) {
            self.modes[task] = mode;
            if self.generate(at, at) > self.value {
                self.settle(at);
                return true;
            }
        }
        self.modes[task] = present;
        false
    }

    /// Moves the task at place `from` forward to `to`, with what it waits for in between, and
    /// keeps it there if that gains something.
    fn advances(&mut self, from: usize, to: usize) -> bool {
        self.advance(from, to);
        let is_better = self.generate(to, from) > self.value;
        if is_better {
            self.settle(to);
        }
        is_better
    }

    /// Writes to `trial` the order with the task at `from` moved forward to `to`.
    fn advance(&mut self, from: usize, to: usize) {
        self.trial.copy_from_slice(&self.order);
        let mut moved = vec![self.order[from]];
        let mut others = Vec::new();
        for task in self.order[to..from].iter().rev() {
            if moved.iter().any(|later| self.instance.tasks[*later].before.contains(task)) {
                moved.push(*task);
            } else {
                others.push(*task);
            }
        }
        let block = moved.iter().rev().chain(others.iter().rev());
        for (place, task) in self.trial[to..=from].iter_mut().zip(block) {
            *place = *task;
        }
    }

    /// Moves a few tasks at places drawn with a fixed seed, whatever that costs.
    fn shake(&mut self) {
        for _ in 0..3 {
            let (a, b) = (self.draw(), self.draw());
            self.advance(a.max(b), a.min(b));
            self.order.copy_from_slice(&self.trial);
        }
        let at = self.draw();
        let task = self.order[at];
        self.modes[task] = Mode::default();
        self.settle(0);
    }

    /// Returns a place in the order: the next number of a fixed sequence (Numerical Recipes'
    /// linear congruence).
    fn draw(&mut self) -> usize {
        self.seed = self.seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.seed >> 8) as usize % self.order.len()
    }
}
