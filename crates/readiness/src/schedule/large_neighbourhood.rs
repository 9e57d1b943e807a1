//! Large neighbourhood search (Shaw 1998; Pisinger & Ropke 2010): part of the plan is destroyed
//! and repaired in another order, and what is no worse is kept.

use super::arrangement::Arrangement;
use super::board::Probes;
use super::bound::bound;
use super::draft::Draft;
use super::draws::Draws;
use super::order;
use super::problem::Problem;
use super::settle::settle;

/// After so many repairs in vain for each task, the search kicks the best plan.
const PATIENCE: usize = 3;
/// A kick takes out up to so much of the plan, in percent.
const KICK: usize = 40;

/// The plan that is being improved.
#[derive(Clone, Debug)]
pub(crate) struct LargeNeighbourhood {
    pub(super) draws: Draws,
    pub(super) probes: Probes,
    /// A topological order.
    pub(super) order: Vec<usize>,
    /// The tasks that may move.
    pub(super) movable: Vec<usize>,
    pub(super) is_movable: Vec<bool>,
    /// The tasks with a month of their own.
    holds: Vec<bool>,
    /// What each task brings for what it costs.
    pub(super) ratios: Vec<u64>,
    /// What is destroyed and repaired.
    pub(super) trial: Arrangement,
    /// The tasks that are to be placed.
    pub(super) open: Vec<usize>,
    pub(super) is_open: Vec<bool>,
    present: Arrangement,
    best: Arrangement,
    in_vain: usize,
    /// What no plan can exceed.
    bound: u64,
}

impl LargeNeighbourhood {
    /// Begins with `first`, in which the tasks of `fixed` do not move but for the last touch.
    pub(crate) fn new(problem: &Problem, fixed: &Draft, holds: &[bool], mut first: Draft) -> Self {
        let mut probes = Probes::default();
        let tasks = &problem.tasks;
        let order = order::by_rank(tasks);
        settle(problem, &mut first, &order, holds, &mut probes);
        let best = Arrangement::new(problem, first);
        let places = fixed.slots.iter().zip(tasks);
        let is_movable: Vec<bool> =
            places.map(|(slot, task)| slot.is_none() && !task.is_excluded).collect();
        Self {
            draws: Draws::new(),
            probes,
            order,
            movable: (0..tasks.len()).filter(|task| is_movable[*task]).collect(),
            is_movable,
            holds: holds.to_vec(),
            ratios: order::ratios(problem),
            trial: best.clone(),
            open: Vec::new(),
            is_open: vec![false; tasks.len()],
            present: best.clone(),
            best,
            in_vain: 0,
            bound: bound(problem),
        }
    }

    pub(crate) const fn probes(&self) -> Probes {
        self.probes
    }

    pub(crate) const fn best(&self) -> &Arrangement {
        &self.best
    }

    /// Tells whether nothing can be better, or nothing may move.
    pub(crate) const fn is_done(&self) -> bool {
        self.movable.is_empty() || Problem::points(self.best.worth) >= self.bound
    }

    /// Destroys and repairs until `probes` are reached or it is done. What is no worse is the next to begin
    /// with, so that plateaus are crossed; after many repairs in vain, the best is kicked.
    pub(crate) fn improve(&mut self, problem: &Problem, probes: u32) {
        let patience = PATIENCE * self.movable.len();
        while self.probes.0 < probes && !self.is_done() {
            // So that the work comes to an end even where nothing can be tried.
            self.probes.0 += 1;
            let is_kick = self.in_vain >= patience;
            self.open.clear();
            self.is_open.fill(false);
            if is_kick {
                self.in_vain = 0;
                self.trial.copy(&self.best);
                let count = self.movable.len() * KICK / 100 + 1;
                self.destroy_any(problem, count);
            } else {
                self.trial.copy(&self.present);
                self.destroy(problem);
            }
            self.repair(problem);
            self.trial.prune(problem, &self.order);
            settle(problem, &mut self.trial.draft, &self.order, &self.holds, &mut self.probes);
            self.trial.count(problem);
            self.in_vain = if self.trial.worth > self.present.worth { 0 } else { self.in_vain + 1 };
            if is_kick || self.trial.worth >= self.present.worth {
                std::mem::swap(&mut self.present, &mut self.trial);
            }
            if self.present.worth > self.best.worth {
                self.best.copy(&self.present);
            }
        }
    }
}
