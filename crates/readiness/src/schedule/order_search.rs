//! Looks for a better order: serial schedule generation, improved by local search.

use super::board::{Board, Probes};
use super::bound::alone;
use super::draft::{Draft, earliest};
use super::draws::Draws;
use super::mode::Mode;
use super::moves::Moves;
use super::order;
use super::problem::Problem;
use super::task::Slot;

/// How many places the search tries before it is content with what it has: a bound on work, not
/// on time, so that every machine finds the same plan.
pub const WORK: u32 = 100_000;
/// After so many changes in vain for each task of the order, the search jumps elsewhere.
const PATIENCE: usize = 6;
/// So many changes make one jump.
const JUMP: usize = 3;

/// The order in which tasks choose their months, and what comes of it.
#[derive(Clone, Debug)]
pub(crate) struct OrderSearch {
    problem: Problem,
    work: u32,
    probes: Probes,
    /// What has its months already: not part of the order.
    fixed: Draft,
    order: Vec<usize>,
    modes: Vec<Mode>,
    slots: Vec<Option<Slot>>,
    value: u64,
    /// The board and what was gained before each place of the order.
    steps: Vec<(Board, u64)>,
    /// The order and the slots that are being tried.
    trial: Vec<usize>,
    tried: Vec<Option<Slot>>,
    moves: Moves,
    draws: Draws,
    best: Best,
    /// The orders to climb from, and how many of them are used up.
    starts: Vec<Vec<usize>>,
    started: usize,
    in_vain: usize,
    /// What no plan can exceed.
    most: u64,
}

/// What is kept of the best order.
#[derive(Clone, Debug, Default)]
struct Best {
    order: Vec<usize>,
    modes: Vec<Mode>,
    value: u64,
}

impl OrderSearch {
    /// Tries each start; `work` bounds the probes of everything.
    pub(crate) fn new(problem: &Problem, fixed: &Draft, work: u32) -> Self {
        let count = problem.tasks.len();
        let is_free =
            |task: &usize| fixed.slots[*task].is_none() && !problem.tasks[*task].is_excluded;
        let starts = order::starts(problem);
        let starts = starts.map(|start| start.into_iter().filter(is_free).collect::<Vec<_>>());
        let mut search = Self {
            work,
            probes: Probes::default(),
            order: Vec::new(),
            modes: vec![Mode::default(); count],
            slots: fixed.slots.clone(),
            value: 0,
            steps: Vec::new(),
            trial: Vec::new(),
            tried: fixed.slots.clone(),
            moves: Moves::new(count),
            draws: Draws::new(),
            best: Best { modes: vec![Mode::default(); count], ..Best::default() },
            started: 0,
            in_vain: 0,
            most: 0,
            problem: problem.clone(),
            fixed: fixed.clone(),
            starts: Vec::new(),
        };
        for start in &starts {
            search.begin(start);
            if search.value > search.best.value || search.best.order.is_empty() {
                search.keep();
            }
        }
        search.starts = starts.into();
        search.restore();
        search.most = alone(problem, fixed, &search.order, &mut search.probes);
        search
    }

    /// Returns the probes so far.
    pub(crate) const fn probes(&self) -> Probes {
        self.probes
    }

    /// Tells whether the work is used up or nothing can be better.
    pub(crate) const fn is_done(&self) -> bool {
        self.probes.0 >= self.work || self.best.value >= self.most
    }

    /// Returns the best draft found.
    pub(crate) fn finish(&mut self) -> Draft {
        self.restore();
        let board = self.steps.last().map_or(self.fixed.board, |(board, _)| *board);
        Draft { slots: self.slots.clone(), board }
    }

    /// Changes the order until `probes` are reached or it is done, and keeps what is better.
    /// After many changes in vain it climbs from the next start, and when there is none left,
    /// from the best order and a jump to one nearby.
    pub(crate) fn climb(&mut self, probes: u32) {
        let patience = PATIENCE * self.order.len();
        while self.probes.0 < probes && !self.is_done() {
            if self.in_vain == patience {
                self.in_vain = 0;
                if let Some(start) = self.starts.get_mut(self.started).map(std::mem::take) {
                    self.started += 1;
                    self.modes.fill(Mode::default());
                    self.begin(&start);
                } else {
                    self.restore();
                    for _ in 0..JUMP {
                        self.change(0);
                    }
                }
            }
            let before = self.value;
            self.change(before + 1);
            self.in_vain = if self.value > before { 0 } else { self.in_vain + 1 };
            if self.value > self.best.value {
                self.keep();
            }
        }
    }

    fn keep(&mut self) {
        self.best.order.clone_from(&self.order);
        self.best.modes.clone_from(&self.modes);
        self.best.value = self.value;
    }

    fn restore(&mut self) {
        self.modes.clone_from(&self.best.modes);
        let order = std::mem::take(&mut self.best.order);
        self.begin(&order);
        self.best.order = order;
    }

    fn begin(&mut self, order: &[usize]) {
        self.trial.clear();
        self.trial.extend_from_slice(order);
        self.order.clone_from(&self.trial);
        self.steps = vec![(self.fixed.board, 0)];
        self.settle(0);
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
        let demand = &self.problem.tasks[task];
        let month = earliest(demand, &self.tried)?;
        let mode = self.modes[task];
        let slot = board.find_with(demand, month, board.months(), mode, &mut self.probes)?;
        board.take(demand, slot);
        *value += self.problem.worth(task, slot.end());
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
        let (a, b) = (self.draws.below(count), self.draws.below(count));
        let task = self.order[a];
        let mode = self.modes[task];
        let (front, back) = (a.min(b), a.max(b));
        let (from, to) = match self.draws.below(4) {
            0 if self.slots[task].is_some() => {
                self.modes[task] = Mode::draw(&self.problem.tasks[task], &mut self.draws);
                (a, a)
            }
            1 if self.slots[task].is_some() => {
                self.moves.postpone(
                    &self.problem.tasks,
                    &self.order,
                    &mut self.trial,
                    (front, back),
                );
                (front, back)
            }
            _ => {
                // Before what is not placed there is nothing to gain.
                let is_placed = |at: &usize| self.slots[self.order[*at]].is_some();
                let Some(to) = (front..back).find(is_placed) else { return };
                self.moves.advance(&self.problem.tasks, &self.order, &mut self.trial, (back, to));
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
}
