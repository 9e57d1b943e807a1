//! What keeps a task out of the finished plan, and which single changes would let it in.

use super::board::{Board, Probes};
use super::order::topological;
use super::task::Slot;
use super::trial::{Chain, Change, Finished};
use crate::profile::Share;
use crate::put_off::{Limit, PutOff, Relaxation};
use crate::scenario::AtOnce;

/// The most months by which a plan is taken to be longer.
const LONGER: usize = 12;

impl Finished<'_> {
    /// Explains why `task` is put off.
    pub(crate) fn explain(&self, task: usize, probes: &mut Probes) -> PutOff {
        let mut chain = topological(&self.instance.problem.tasks, &[task]);
        chain.retain(|at| self.draft.slots[*at].is_none());
        let left = Left(Chain { plan: self, tasks: chain });
        let limit = left.limit(task, probes);
        PutOff { action: self.instance.id(task), limit, ways: left.ways(task, probes) }
    }
}

/// A put-off task, with what it waits for and is put off or left out too.
struct Left<'a>(Chain<'a>);

impl Left<'_> {
    fn limit(&self, at: usize, probes: &mut Probes) -> Limit {
        let Finished { instance, draft, .. } = *self.0.plan;
        let task = &instance.problem.tasks[at];
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
        let mut fits = |change: &Change| self.fits(at, change, probes).is_some();
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
            too_few(self.0.plan.board(&place, &[]).unwrap_or(board))
        } else if task.money > 0 && fits(&Change { money_now: true, ..room }) {
            budget
        } else {
            let calendar = instance.calendar(at);
            if calendar.is_empty() || self.comes_round(at, earliest) {
                Limit::Horizon
            } else {
                Limit::Window(calendar)
            }
        }
    }

    /// Tells whether its calendar months come round in the plan, in whichever month it then ends.
    fn comes_round(&self, task: usize, earliest: usize) -> bool {
        let Finished { instance, .. } = *self.0.plan;
        let task = &instance.problem.tasks[task];
        let last = (instance.problem.months + 1).saturating_sub(task.shortest);
        (earliest..last).any(|start| task.may_run(Slot { start, length: task.shortest }))
    }

    /// Returns every single change that lets the task in, with what it waits for: the smallest
    /// of each kind, in the order of what a department can decide by itself.
    fn ways(&self, task: usize, probes: &mut Probes) -> Vec<Relaxation> {
        let mut ways = Vec::new();
        let Finished { instance, .. } = *self.0.plan;
        let tasks = &instance.problem.tasks;
        let mut excluded = self.0.tasks.iter().filter(|at| tasks[**at].is_excluded);
        if let Some(out) = excluded.next() {
            // What was stopped is not taken up again by a press.
            if instance.is_stopped(*out) {
                return ways;
            }
            let include = Change { include: true, ..Change::default() };
            if excluded.next().is_none() && self.fits(task, &include, probes).is_some() {
                ways.push(Relaxation::Include(instance.id(*out)));
            }
            return ways;
        }
        let present = u32::from(instance.supply.share.percent());
        let share = |percent: u32| Change {
            share: u8::try_from(percent).ok().and_then(Share::new),
            ..Change::default()
        };
        let percent = self.smallest(task, present, Share::MAX.into(), share, probes);
        ways.extend(percent.and_then(|p| u8::try_from(p).ok()).map(Relaxation::Share));
        let more = |hours: u32| Change { hours, ..Change::default() };
        let hours = self.smallest(task, 0, self.ample(), more, probes);
        ways.extend(hours.map(Relaxation::HoursEachMonth));
        let places = AtOnce::MAX.saturating_sub(instance.problem.at_once);
        let more = (1..=places).find(|at_once| {
            self.fits(task, &Change { at_once: *at_once, ..Change::default() }, probes).is_some()
        });
        ways.extend(more.map(|more| Relaxation::MoreAtOnce(more.into())));
        let longer = (1..=LONGER).find(|longer| {
            self.fits(task, &Change { longer: *longer, ..Change::default() }, probes).is_some()
        });
        ways.extend(longer.map(Relaxation::LongerBy));
        if self.0.tasks.iter().any(|at| instance.problem.tasks[*at].money > 0) {
            let now = self.fits(task, &Change { money_now: true, ..Change::default() }, probes);
            ways.extend(now.map(|start| Relaxation::MoneyNow(instance.month(start))));
        }
        ways
    }

    /// Returns more hours in each month than the chain can ever take.
    fn ample(&self) -> u32 {
        let of = |task: &usize| {
            let task = &self.0.plan.instance.problem.tasks[*task];
            task.hours.saturating_add(task.monthly)
        };
        self.0.tasks.iter().map(of).fold(0, u32::saturating_add)
    }

    /// Returns the smallest number above `too_few` and up to `most` that lets the chain in,
    /// found by halving.
    fn smallest(
        &self,
        task: usize,
        mut too_few: u32,
        most: u32,
        change: impl Fn(u32) -> Change,
        probes: &mut Probes,
    ) -> Option<u32> {
        if most <= too_few || self.fits(task, &change(most), probes).is_none() {
            return None;
        }
        let mut enough = most;
        while enough - too_few > 1 {
            let middle = too_few + (enough - too_few) / 2;
            if self.fits(task, &change(middle), probes).is_some() {
                enough = middle;
            } else {
                too_few = middle;
            }
        }
        Some(enough)
    }

    /// Returns the first month of `task` where the chain fits under `change`.
    fn fits(&self, task: usize, change: &Change, probes: &mut Probes) -> Option<usize> {
        // Most often the chain is too long for any plan.
        if self.0.plan.soonest[task] > self.0.plan.instance.problem.months + change.longer {
            return None;
        }
        self.0.fits(change, usize::MAX, probes).map(|slot| slot.start)
    }
}
