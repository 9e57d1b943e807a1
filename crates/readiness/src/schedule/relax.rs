//! What keeps a task out of the finished plan, and which single changes would let it in.

use super::board::{Board, MOST_MONTHS, Probes};
use super::draft::Draft;
use super::instance::{Instance, hours};
use super::order::topological;
use super::task::Slot;
use crate::capacity::Supply;
use crate::profile::Share;
use crate::put_off::{Limit, PutOff, Relaxation};
use crate::scenario::AtOnce;

/// The most months by which a plan is taken to be longer.
const LONGER: usize = 12;

/// The finished plan, with all that is placed counted by month.
pub(crate) struct Finished<'a> {
    instance: &'a Instance<'a>,
    draft: &'a Draft,
    used: [u32; MOST_MONTHS],
    running: [u8; MOST_MONTHS],
    /// For each task that is not placed, the first end that what it waits for allows.
    soonest: Vec<usize>,
}

/// What is different from the finished board.
#[derive(Clone, Copy, Default)]
struct Change {
    hours: u32,
    at_once: u8,
    share: Option<Share>,
    longer: usize,
    money_now: bool,
    include: bool,
}

impl<'a> Finished<'a> {
    pub(crate) fn new(instance: &'a Instance<'a>, draft: &'a Draft) -> Self {
        let (mut used, mut running) = ([0; MOST_MONTHS], [0; MOST_MONTHS]);
        for (task, slot) in instance.problem.tasks.iter().zip(&draft.slots) {
            let Some(slot) = slot else { continue };
            for at in 0..slot.length {
                used[slot.start + at] += task.hours_in(slot.length, at);
                running[slot.start + at] += 1;
            }
            for used in &mut used[slot.end()..] {
                *used += task.monthly;
            }
        }
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
        Self { instance, draft, used, running, soonest }
    }

    /// Returns the hours that are used in each month of the plan.
    pub(crate) fn used(&self) -> Vec<u32> {
        self.used[..self.instance.problem.months].to_vec()
    }

    /// Explains why `task` is put off.
    pub(crate) fn explain(&self, task: usize, probes: &mut Probes) -> PutOff {
        let mut chain = topological(&self.instance.problem.tasks, &[task]);
        chain.retain(|at| self.draft.slots[*at].is_none());
        let left = Left { plan: self, task, chain };
        let limit = left.limit(probes);
        PutOff { action: self.instance.id(task), limit, ways: left.ways(probes) }
    }

    /// Returns the finished board under `change`; `None` where what is placed would not hold.
    fn board(&self, change: &Change) -> Option<Board> {
        let instance = self.instance;
        let mut left = match change.share {
            None => instance.problem.hours,
            Some(share) => hours(&Supply { share, ..instance.supply }, instance.start),
        };
        let months = instance.problem.months + change.longer;
        for (left, used) in left.iter_mut().zip(&self.used).take(months) {
            *left = left.saturating_add(change.hours).checked_sub(*used)?;
        }
        let at_once = instance.problem.at_once + change.at_once;
        Some(Board::with(&left, &self.running, months, at_once))
    }
}

/// A put-off task.
struct Left<'a> {
    plan: &'a Finished<'a>,
    task: usize,
    /// The task at the end, before it what it waits for and is put off or left out too.
    chain: Vec<usize>,
}

impl Left<'_> {
    fn limit(&self, probes: &mut Probes) -> Limit {
        let Finished { instance, draft, .. } = *self.plan;
        let task = &instance.problem.tasks[self.task];
        let is_out = |before: &&usize| draft.slots[**before].is_none();
        if let Some(missing) = task.before.iter().find(is_out) {
            return Limit::Prerequisite(instance.id(*missing));
        }
        let earliest = draft.earliest(task).unwrap_or(0);
        let ready = Change { money_now: true, ..Change::default() };
        // No month is ever over its places, so one more is always enough.
        let place = Change { at_once: 1, ..Change::default() };
        let hours = Change { hours: self.ample(), ..Change::default() };
        let room = Change { at_once: 1, ..hours };
        let mut fits = |change: &Change| self.fits(change, probes).is_some();
        let budget = Limit::Budget(instance.month(task.money));
        let board = draft.board;
        let too_few = |board: Board| Limit::Hours {
            needed: task.hours,
            left: board.most_left(task, earliest),
        };
        if task.money > 0 && fits(&ready) {
            budget
        } else if fits(&place) {
            Limit::AtOnce(instance.problem.at_once.into())
        } else if fits(&hours) {
            too_few(board)
        } else if fits(&room) {
            too_few(self.plan.board(&place).unwrap_or(board))
        } else if task.money > 0 && fits(&Change { money_now: true, ..room }) {
            budget
        } else {
            let calendar = instance.calendar(self.task);
            if calendar.is_empty() || self.comes_round(earliest) {
                Limit::Horizon
            } else {
                Limit::Window(calendar)
            }
        }
    }

    /// Tells whether its calendar months come round in the plan, in whichever month it then ends.
    fn comes_round(&self, earliest: usize) -> bool {
        let Finished { instance, .. } = *self.plan;
        let task = &instance.problem.tasks[self.task];
        let last = (instance.problem.months + 1).saturating_sub(task.shortest);
        (earliest..last).any(|start| task.may_run(Slot { start, length: task.shortest }))
    }

    /// Returns every single change that lets the task in, with what it waits for: the smallest
    /// of each kind, in the order of what a department can decide by itself.
    fn ways(&self, probes: &mut Probes) -> Vec<Relaxation> {
        let mut ways = Vec::new();
        let Finished { instance, .. } = *self.plan;
        let tasks = &instance.problem.tasks;
        let mut excluded = self.chain.iter().filter(|task| tasks[**task].is_excluded);
        if let Some(out) = excluded.next() {
            // What was stopped is not taken up again by a press.
            if instance.is_stopped(*out) {
                return ways;
            }
            let include = Change { include: true, ..Change::default() };
            if excluded.next().is_none() && self.fits(&include, probes).is_some() {
                ways.push(Relaxation::Include(instance.id(*out)));
            }
            return ways;
        }
        let present = u32::from(instance.supply.share.percent());
        let share = |percent: u32| Change {
            share: u8::try_from(percent).ok().and_then(Share::new),
            ..Change::default()
        };
        let percent = self.smallest(present, Share::MAX.into(), share, probes);
        ways.extend(percent.and_then(|p| u8::try_from(p).ok()).map(Relaxation::Share));
        let more = |hours: u32| Change { hours, ..Change::default() };
        let hours = self.smallest(0, self.ample(), more, probes);
        ways.extend(hours.map(Relaxation::HoursEachMonth));
        let places = AtOnce::MAX.saturating_sub(instance.problem.at_once);
        let more = (1..=places).find(|at_once| {
            self.fits(&Change { at_once: *at_once, ..Change::default() }, probes).is_some()
        });
        ways.extend(more.map(|more| Relaxation::MoreAtOnce(more.into())));
        let longer = (1..=LONGER).find(|longer| {
            self.fits(&Change { longer: *longer, ..Change::default() }, probes).is_some()
        });
        ways.extend(longer.map(Relaxation::LongerBy));
        if self.chain.iter().any(|task| instance.problem.tasks[*task].money > 0) {
            let now = self.fits(&Change { money_now: true, ..Change::default() }, probes);
            ways.extend(now.map(|start| Relaxation::MoneyNow(instance.month(start))));
        }
        ways
    }

    /// Returns more hours in each month than the chain can ever take.
    fn ample(&self) -> u32 {
        let of = |task: &usize| {
            let task = &self.plan.instance.problem.tasks[*task];
            task.hours.saturating_add(task.monthly)
        };
        self.chain.iter().map(of).fold(0, u32::saturating_add)
    }

    /// Returns the smallest number above `too_few` and up to `most` that lets the chain in,
    /// found by halving.
    fn smallest(
        &self,
        mut too_few: u32,
        most: u32,
        change: impl Fn(u32) -> Change,
        probes: &mut Probes,
    ) -> Option<u32> {
        if most <= too_few || self.fits(&change(most), probes).is_none() {
            return None;
        }
        let mut enough = most;
        while enough - too_few > 1 {
            let middle = too_few + (enough - too_few) / 2;
            if self.fits(&change(middle), probes).is_some() {
                enough = middle;
            } else {
                too_few = middle;
            }
        }
        Some(enough)
    }

    /// Puts the chain on the changed board, each as early as it can end; returns the first
    /// month of the task, if all of it fits.
    fn fits(&self, change: &Change, probes: &mut Probes) -> Option<usize> {
        // Most often the chain is too long for any plan.
        if self.plan.soonest[self.task] > self.plan.instance.problem.months + change.longer {
            return None;
        }
        let mut board = self.plan.board(change)?;
        let mut ends: Vec<usize> = Vec::new();
        let mut start = None;
        for task in &self.chain {
            let demand = &self.plan.instance.problem.tasks[*task];
            if demand.is_excluded && !change.include {
                return None;
            }
            let mut earliest = if change.money_now { 0 } else { demand.money };
            for before in &demand.before {
                let end = match self.chain.iter().position(|at| at == before) {
                    Some(at) => *ends.get(at)?,
                    None => self.plan.draft.slots[*before]?.end(),
                };
                earliest = earliest.max(end);
            }
            let slot = board.find(demand, earliest, board.months(), probes)?;
            board.take(demand, slot);
            ends.push(slot.end());
            start = Some(slot.start);
        }
        start
    }
}
