//! The finished plan with something else in it: what is placed stays where it is, and a few tasks
//! are placed anew under a change.

use super::board::{Board, MOST_MONTHS, Probes};
use super::draft::Draft;
use super::instance::{Instance, hours};
use super::order::topological;
use super::task::Slot;
use crate::capacity::Supply;
use crate::profile::Share;

/// The finished plan, with all that is placed counted by month.
pub(crate) struct Finished<'a> {
    pub(super) instance: &'a Instance<'a>,
    pub(super) draft: &'a Draft,
    used: [u32; MOST_MONTHS],
    running: [u8; MOST_MONTHS],
    /// For each task that is not placed, the first end that what it waits for allows.
    pub(super) soonest: Vec<usize>,
}

/// What is different from the finished board.
#[derive(Clone, Copy, Default)]
pub(super) struct Change {
    /// So many more hours in every month.
    pub(super) hours: u32,
    /// So many more at once.
    pub(super) at_once: u8,
    /// Another share of the working hours.
    pub(super) share: Option<Share>,
    /// A plan that is so many months longer.
    pub(super) longer: usize,
    /// Money from the first month on.
    pub(super) money_now: bool,
    /// Whether what is left out may be placed.
    pub(super) include: bool,
    /// Other hours of the last of the chain.
    pub(super) own: Option<u32>,
    /// A task that is done already.
    pub(super) done: Option<usize>,
}

impl<'a> Finished<'a> {
    pub(crate) fn new(instance: &'a Instance<'a>, draft: &'a Draft) -> Self {
        let tasks = &instance.problem.tasks;
        let mut soonest = vec![0usize; tasks.len()];
        let by_rank: Vec<usize> = (0..tasks.len()).collect();
        for task in topological(tasks, &by_rank) {
            for before in &tasks[task].before {
                let end = draft.slots[*before].map_or(soonest[*before], Slot::end);
                soonest[task] = soonest[task].max(end);
            }
            soonest[task] = soonest[task].saturating_add(tasks[task].shortest);
        }
        let (used, running) = ([0; MOST_MONTHS], [0; MOST_MONTHS]);
        let mut plan = Self { instance, draft, used, running, soonest };
        let (mut used, mut running) = (used, running);
        for task in 0..tasks.len() {
            plan.count(task, |month, hours, runs| {
                used[month] += hours;
                running[month] += runs;
            });
        }
        (plan.used, plan.running) = (used, running);
        plan
    }

    /// Returns the hours that are used in each month of the plan.
    pub(crate) fn used(&self) -> Vec<u32> {
        self.used[..self.instance.problem.months].to_vec()
    }

    /// Returns the finished board under `change`, with `lifted` taken off; `None` where what is
    /// placed would not hold.
    pub(super) fn board(&self, change: &Change, lifted: &[usize]) -> Option<Board> {
        let instance = self.instance;
        let mut left = match change.share {
            None => instance.problem.hours,
            Some(share) => hours(&Supply { share, ..instance.supply }, instance.start),
        };
        let months = instance.problem.months + change.longer;
        let (mut used, mut running) = (self.used, self.running);
        for task in lifted.iter().copied().chain(change.done) {
            self.count(task, |month, hours, runs| {
                used[month] -= hours;
                running[month] -= runs;
            });
        }
        for (left, used) in left.iter_mut().zip(&used).take(months) {
            *left = left.saturating_add(change.hours).checked_sub(*used)?;
        }
        let at_once = instance.problem.at_once + change.at_once;
        Some(Board::with(&left, &running, months, at_once))
    }

    /// Tells `with` the hours that `task` takes in each month and whether it runs there, if it is
    /// placed.
    fn count(&self, task: usize, mut with: impl FnMut(usize, u32, u8)) {
        let Some(slot) = self.draft.slots[task] else { return };
        let demand = &self.instance.problem.tasks[task];
        for at in 0..slot.length {
            with(slot.start + at, demand.hours_in(slot.length, at), 1);
        }
        for month in slot.end()..MOST_MONTHS {
            with(month, demand.monthly, 0);
        }
    }
}

/// Tasks that are placed one after the other beside what stays where it is, each after what it waits
/// for: the one that is asked for at the end.
pub(super) struct Chain<'a> {
    pub(super) plan: &'a Finished<'a>,
    pub(super) tasks: Vec<usize>,
}

impl Chain<'_> {
    /// Puts the chain on the changed board, each as early as it can end and before what waits for it
    /// begins; returns the months of the last one, if all of it fits and the last one ends before
    /// month `latest`.
    pub(super) fn fits(&self, change: &Change, latest: usize, probes: &mut Probes) -> Option<Slot> {
        let Finished { instance, draft, .. } = *self.plan;
        let mut board = self.plan.board(change, &self.tasks)?;
        let mut slots: Vec<(usize, Slot)> = Vec::new();
        let asked = self.tasks.last().copied();
        for task in self.tasks.iter().copied().filter(|task| Some(*task) != change.done) {
            let demand = &instance.problem.tasks[task];
            if demand.is_excluded && !change.include {
                return None;
            }
            let is_asked = Some(task) == asked;
            let scaled = change.own.filter(|_| is_asked).map(|hours| demand.with_hours(hours));
            let demand = scaled.as_ref().unwrap_or(demand);
            let placed = |other: &usize| {
                let anew = slots.iter().find(|(at, _)| at == other).map(|(_, slot)| *slot);
                let stays = draft.slots[*other].filter(|_| !self.tasks.contains(other));
                anew.or(stays)
            };
            let mut earliest = if change.money_now { 0 } else { demand.money };
            for before in demand.before.iter().filter(|before| Some(**before) != change.done) {
                earliest = earliest.max(placed(before)?.end());
            }
            let stays = demand.after.iter().filter(|after| !self.tasks.contains(after));
            let mut last = board.months().min(if is_asked { latest } else { usize::MAX });
            for after in stays.filter_map(|after| draft.slots[*after]) {
                last = last.min(after.start);
            }
            let slot = board.find(demand, earliest, last, probes)?;
            board.take(demand, slot);
            slots.push((task, slot));
        }
        slots.last().filter(|(task, _)| Some(*task) == asked).map(|(_, slot)| *slot)
    }
}
