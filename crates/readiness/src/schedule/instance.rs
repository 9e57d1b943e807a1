//! The planning problem of a department: its candidates by rank, and its hours.

use super::board::MOST_MONTHS;
use super::money::{Season, asked_before, asked_now};
use super::problem::Problem;
use super::promised::{InHand, promised, running};
use super::rooms::Hours;
use super::task::{Slot, Task};
use crate::action::{Action, DeadlineClass};
use crate::bank::Bank;
use crate::candidate::Candidates;
use crate::capacity::{Supply, last_month};
use crate::date::{Month, YearMonth};
use crate::document::Document;
use crate::id::ActionId;
use crate::priority::Priorities;
use crate::profile::Share;
use crate::readiness::{BurdenState, Readiness};
use crate::scenario::Wish;

/// A month in effect of an action that relieves counts this many times while the burden is
/// heavy: relief first. A judgement.
pub const RELIEF_FIRST: u64 = 3;
/// A month in effect of an action that finds out counts this many times: until somebody knows,
/// the points of the others are a guess. A judgement.
pub const FINDS_OUT_FIRST: u64 = 2;
/// Keeping a date set by law counts as much as this many months in effect. A judgement.
pub const LAW_KEPT: u64 = 12;
/// Keeping a date set by national policy counts as much as this many months. A judgement.
pub const NATIONAL_KEPT: u64 = 6;

/// More points than any action can have, so that no sum overflows.
const MOST_POINTS: i32 = 9_999;

/// The problem of a department, with the actions and wishes that it was made of.
#[derive(Clone, Debug)]
pub(crate) struct Instance<'a> {
    pub(crate) problem: Problem,
    /// The actions of the tasks.
    pub(crate) actions: Vec<&'a Action>,
    /// What is wished for each of them.
    pub(crate) wishes: Vec<Option<&'a Wish>>,
    /// The points of each of them.
    pub(crate) points: Vec<i32>,
    /// What stands of each of them: whether it runs or was stopped.
    pub(crate) states: Vec<InHand>,
    /// The months of each of them in the adopted plan, as far as this plan has them.
    pub(crate) promised: Vec<Option<Slot>>,
    /// Whether the burden is heavy.
    pub(crate) is_heavy: bool,
    pub(crate) start: YearMonth,
    pub(crate) supply: Supply<'a>,
}

impl<'a> Instance<'a> {
    pub(crate) fn new(
        bank: &'a Bank,
        document: &'a Document,
        readiness: &Readiness,
        candidates: &Candidates,
        priorities: &Priorities,
        start: YearMonth,
    ) -> Self {
        let supply = Supply::of(document, readiness);
        let is_heavy = readiness.burden == BurdenState::Heavy;
        let months = last_month(start, &document.profile).months_since(start) + 1;
        let mut instance = Self {
            problem: Problem {
                tasks: Vec::new(),
                months: months.min(MOST_MONTHS),
                hours: hours(&supply, start),
                at_once: document.scenario.at_once.get(),
            },
            actions: Vec::new(),
            wishes: Vec::new(),
            points: Vec::new(),
            states: Vec::new(),
            promised: Vec::new(),
            is_heavy,
            start,
            supply,
        };
        // The place of each rank among the tasks.
        let mut places = Vec::new();
        for priority in priorities.ranked() {
            let action = bank.action(&priority.action);
            places.push(action.map(|_| instance.problem.tasks.len()));
            let Some(action) = action else { continue };
            let wish = document.scenario.wish(&action.id);
            let state = InHand::of(document, action);
            let promised = promised(document, action, start, instance.problem.months);
            let (task, promised) = match state {
                InHand::Running => {
                    let task = instance.task(bank, document, action, priority.points);
                    running(&task, document, action, start, promised)
                }
                _ => (instance.task(bank, document, action, priority.points), promised),
            };
            instance.problem.tasks.push(task);
            instance.states.push(state);
            instance.promised.push(promised);
            instance.actions.push(action);
            instance.wishes.push(wish);
            instance.points.push(priority.points);
        }
        for at in 0..instance.problem.tasks.len() {
            let after = candidates.get(&instance.actions[at].id).map(|candidate| &candidate.after);
            for (id, _) in after.into_iter().flatten() {
                let rank = priorities.position(id);
                if let Some(before) = rank.and_then(|rank| places.get(rank).copied()).flatten() {
                    instance.problem.tasks[before].after.push(at);
                }
            }
        }
        // By rank on both sides, so that nothing depends on names.
        for before in 0..instance.problem.tasks.len() {
            for at in instance.problem.tasks[before].after.clone() {
                instance.problem.tasks[at].before.push(before);
            }
        }
        instance
    }

    fn task(&self, bank: &Bank, document: &Document, action: &Action, points: i32) -> Task {
        let is_excluded = document.leaves_out(&action.id);
        let relief = if self.is_heavy && action.relief > 0 { RELIEF_FIRST } else { 1 };
        let finds_out = if action.finds_out { FINDS_OUT_FIRST } else { 1 };
        let benefit =
            u64::try_from(points.clamp(1, MOST_POINTS)).unwrap_or(1) * relief.max(finds_out);
        let due = action.deadline.as_ref().and_then(|deadline| {
            let month = deadline.date.year_month();
            let bonus = match deadline.class {
                DeadlineClass::Law => LAW_KEPT,
                DeadlineClass::National => NATIONAL_KEPT,
            };
            let end = month.months_since(self.start) + 1;
            (month >= self.start && end <= self.problem.months).then_some((end, benefit * bonus))
        });
        let monthly = action.monthly_hours_for(self.supply.staff);
        Task {
            monthly,
            money: self.money(bank, document, action),
            window: self.window(bank, document, action),
            ends: among(&action.ends, self.start),
            benefit,
            due,
            is_excluded,
            ..Task::new(document.hours_of(action), action.shortest(), action.is_at_once)
        }
    }

    /// Returns the first month with money for `action`; 0 where it needs none.
    fn money(&self, bank: &Bank, document: &Document, action: &Action) -> usize {
        let request = action.request.as_ref().and_then(|id| bank.action(id));
        match request {
            _ if !action.needs_budget => 0,
            Some(request) if document.done.contains(&request.id) => asked_before(self.start),
            Some(request) if document.leaves_open(request) => self.season(document, request).april,
            // Nobody asks for it by an action of its own.
            _ => asked_now(self.start),
        }
    }

    /// Returns the months that `action` may run in: its calendar months; for a request, those of
    /// the season that brings money soonest.
    fn window(&self, bank: &Bank, document: &Document, action: &Action) -> u64 {
        let calendar = action.months_within(&document.profile.busy);
        let months = among(&calendar, self.start);
        if bank.is_request(&action.id) {
            months & self.season(document, action).bits()
        } else {
            months
        }
    }

    fn season(&self, document: &Document, request: &Action) -> Season {
        Season::of(request, document.hours_left(request), &self.problem.hours, self.start)
    }

    /// Returns the calendar months of `task`; none where it may run in all.
    pub(crate) fn calendar(&self, task: usize) -> Vec<Month> {
        self.actions[task].months_within(self.supply.busy)
    }

    /// Returns the hours of every month under each smaller share, the largest first.
    pub(crate) fn hours_of_smaller_shares(&self) -> Vec<Hours> {
        let shares = (1..self.supply.share.percent()).rev().filter_map(Share::new);
        shares.map(|share| hours(&Supply { share, ..self.supply }, self.start)).collect()
    }

    pub(crate) fn id(&self, task: usize) -> ActionId {
        self.actions[task].id.clone()
    }

    /// Returns the month `at` months after the start.
    pub(crate) fn month(&self, at: usize) -> YearMonth {
        self.start.plus(at)
    }

    /// Returns the month that `task` is pinned to.
    pub(crate) fn pin(&self, task: usize) -> Option<YearMonth> {
        self.wishes[task]
            .and_then(|wish| wish.pin)
            .filter(|_| !self.problem.tasks[task].is_excluded && !self.is_running(task))
    }

    pub(crate) fn is_running(&self, task: usize) -> bool {
        self.states[task] == InHand::Running
    }

    pub(crate) fn is_stopped(&self, task: usize) -> bool {
        self.states[task] == InHand::Stopped
    }
}

/// Returns the hours of every month that a board may hold.
pub(crate) fn hours(supply: &Supply<'_>, start: YearMonth) -> [u32; MOST_MONTHS] {
    let mut hours = [0; MOST_MONTHS];
    for (at, hours) in hours.iter_mut().enumerate() {
        *hours = supply.month(start.plus(at)).hours;
    }
    hours
}

/// Returns the months from `start` on that are among `months`, as bits; all where there are
/// none.
pub(super) fn among(months: &[Month], start: YearMonth) -> u64 {
    let mut bits = 0;
    for at in 0..MOST_MONTHS {
        if months.is_empty() || months.contains(&start.plus(at).month()) {
            bits |= 1 << at;
        }
    }
    bits
}
