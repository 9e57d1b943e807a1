//! What is done in which month.

use crate::bank::Bank;
use crate::candidate::Candidates;
use crate::capacity::{Capacity, NoHours};
use crate::date::YearMonth;
use crate::document::Document;
use crate::effort::Effort;
use crate::id::ActionId;
use crate::pin_conflict::PinConflict;
use crate::priority::Priorities;
use crate::put_off::PutOff;
use crate::readiness::Readiness;
use crate::schedule::Placement;
use crate::schedule::{self, Finished, Instance, Planned, Search, reasons};

/// Which part of the plan a placement belongs to, by its first month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The first three months.
    Quarter,
    /// The rest of the fiscal year in which the plan begins.
    ThisYear,
    /// A later fiscal year.
    NextYear,
}

/// A roadmap (ロードマップ): every candidate is placed in its months, put off with the reason,
/// or left out by the person. No month is over its hours, and nothing starts before what it
/// needs. How the months are chosen, and what for, is told in the module `schedule`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roadmap {
    /// The months with their limits.
    pub capacity: Capacity,
    /// The hours used in each month.
    pub used: Vec<u32>,
    /// What is placed, by first month and then by rank.
    pub placed: Vec<Placement>,
    /// What is put off, by rank.
    pub put_off: Vec<PutOff>,
    /// What the person left out or stopped, by rank.
    pub excluded: Vec<ActionId>,
    /// Pinned months that cannot hold, by rank.
    pub pin_conflicts: Vec<PinConflict>,
    /// The one thing for this week: of what begins in the first month and does not run yet, an
    /// action that finds out what nobody knows, otherwise the highest rank.
    pub this_week: Option<ActionId>,
    /// How often a place was tried while the plan was made: its work, the same everywhere.
    pub probes: u32,
}

impl Roadmap {
    /// Plans `candidates` from `start` to the [`last_month`](crate::last_month).
    #[must_use]
    pub fn plan(
        bank: &Bank,
        document: &Document,
        readiness: &Readiness,
        candidates: &Candidates,
        priorities: &Priorities,
        start: YearMonth,
    ) -> Self {
        let effort = Effort::default();
        let instance =
            Instance::new(bank, document, readiness, candidates, priorities, start, effort);
        Self::of(bank, candidates, &instance, &schedule::plan(&instance))
    }

    /// Begins the search for a plan that is better than [`Self::plan`], of the same.
    #[must_use]
    pub fn search(
        bank: &Bank,
        document: &Document,
        readiness: &Readiness,
        candidates: &Candidates,
        priorities: &Priorities,
        start: YearMonth,
    ) -> Search {
        let effort = Effort::default();
        schedule::search(&Instance::new(
            bank, document, readiness, candidates, priorities, start, effort,
        ))
    }

    /// Returns the best plan that `search`, begun with the same, has found so far; the first plan
    /// where it was begun with something else.
    #[must_use]
    pub fn found(
        bank: &Bank,
        document: &Document,
        readiness: &Readiness,
        candidates: &Candidates,
        priorities: &Priorities,
        start: YearMonth,
        search: &Search,
    ) -> Self {
        let effort = Effort::default();
        let instance =
            Instance::new(bank, document, readiness, candidates, priorities, start, effort);
        Self::of(bank, candidates, &instance, &schedule::found(&instance, search))
    }

    /// Returns the roadmap of what is `planned`, with all its reasons.
    pub(crate) fn of(
        bank: &Bank,
        candidates: &Candidates,
        instance: &Instance<'_>,
        planned: &Planned,
    ) -> Self {
        let months =
            (0..instance.problem.months).map(|at| instance.supply.month(instance.month(at)));
        let capacity = Capacity { months: months.collect(), is_halved: instance.supply.is_halved };
        let draft = &planned.draft;
        let finished = Finished::new(instance, draft);
        let mut probes = planned.probes;
        let (mut placed, mut put_off, mut excluded) = (Vec::new(), Vec::new(), Vec::new());
        for (task, slot) in draft.slots.iter().enumerate() {
            if instance.problem.tasks[task].is_excluded {
                excluded.push(instance.id(task));
            } else if let Some(slot) = slot {
                let demand = &instance.problem.tasks[task];
                let hours = (0..slot.length).map(|at| demand.hours_in(slot.length, at));
                placed.push(Placement {
                    action: instance.id(task),
                    start: slot.start,
                    hours: hours.collect(),
                    monthly_hours: demand.monthly,
                    reasons: reasons(instance, candidates, planned, task),
                });
            } else {
                put_off.push(finished.explain(task, &mut probes));
            }
        }
        // The sort keeps the order of ranks within a month.
        placed.sort_by_key(|placement| placement.start);
        let is_running = |id: &ActionId| {
            (0..instance.actions.len())
                .any(|task| instance.is_running(task) && instance.actions[task].id == *id)
        };
        let at_once = placed.iter().take_while(|placement| placement.start == 0);
        let beginning = at_once.map(|placement| &placement.action).filter(|id| !is_running(id));
        let this_week = one_thing(bank, beginning).cloned();
        Roadmap {
            capacity,
            used: finished.used(),
            placed,
            put_off,
            excluded,
            pin_conflicts: planned.pin_conflicts.clone(),
            this_week,
            probes: probes.0,
        }
    }

    /// Tells whether there is a plan: hours to plan with, and something placed in them.
    #[must_use]
    pub fn is_feasible(&self) -> bool {
        self.capacity.has_hours() && !self.placed.is_empty()
    }

    /// Returns why there is no plan for `document`; `None` where there is one.
    #[must_use]
    pub fn why_none(&self, document: &Document) -> Option<NoHours> {
        (!self.is_feasible()).then(|| NoHours::of(document))
    }

    /// Returns the phase of `placement`.
    #[must_use]
    pub fn phase(&self, placement: &Placement) -> Phase {
        let Some(first) = self.capacity.months.first() else { return Phase::Quarter };
        let month = first.month.plus(placement.start);
        if placement.start < 3 {
            Phase::Quarter
        } else if month.fiscal_year() == first.month.fiscal_year() {
            Phase::ThisYear
        } else {
            Phase::NextYear
        }
    }

    /// Returns the month `at` months after the start.
    #[must_use]
    pub fn month(&self, at: usize) -> Option<YearMonth> {
        self.capacity.months.first().map(|first| first.month.plus(at))
    }

    /// Returns the placement of action `id`.
    #[must_use]
    pub fn placement(&self, id: &ActionId) -> Option<&Placement> {
        self.placed.iter().find(|placement| placement.action == *id)
    }
}

/// Returns the one thing to do this week of what is `beginning`, by rank: an action that finds out
/// what nobody knows, otherwise the first.
pub(crate) fn one_thing<'a>(
    bank: &Bank,
    mut beginning: impl Iterator<Item = &'a ActionId> + Clone,
) -> Option<&'a ActionId> {
    let finds_out = |id: &&ActionId| bank.action(id).is_some_and(|action| action.finds_out);
    beginning.clone().find(finds_out).or_else(|| beginning.next())
}
