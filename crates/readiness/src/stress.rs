//! How wrong the hours may be: the plan with more hours than estimated.

use std::sync::Arc;

use crate::bank::Bank;
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;
use crate::plan_view::FirstThings;
use crate::roadmap::one_thing;
use crate::schedule::{Slot, carried};

/// An action that begins or ends in another month than planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The action.
    pub action: ActionId,
    /// The month in which it was to begin, and the one in which it then begins.
    pub begins: (YearMonth, YearMonth),
    /// The last month that it was to have, and the one that it then has.
    pub ends: (YearMonth, YearMonth),
    /// By how many months it begins later; below 0 earlier.
    pub later: i32,
    /// By how many months it ends later; below 0 earlier.
    pub longer: i32,
}

/// What becomes of the plan if all work takes so many percent of the hours in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StressLevel {
    /// The hours, in percent of those of the plan.
    pub percent: u16,
    /// How many actions begin in their month.
    pub stays: usize,
    /// What begins in a later month, by rank.
    pub later: Vec<Slip>,
    /// What begins in an earlier month, in what others leave free, by rank.
    pub earlier: Vec<Slip>,
    /// What begins in its month and ends in another, by rank; it is among what stays.
    pub ends_elsewhere: Vec<Slip>,
    /// What was planned and is put off, by rank.
    pub falls_out: Vec<ActionId>,
    /// What was put off and is planned in what others leave free, by rank.
    pub comes_in: Vec<ActionId>,
    /// The one thing of the first month, as [`Roadmap::this_week`](crate::Roadmap::this_week).
    pub this_week: Option<ActionId>,
    /// What begins first, up to three, by first month and rank.
    pub first: Vec<ActionId>,
}

/// How wrong the hours may be (見積りの余裕): the plan with ever more hours, in slices, so that a page
/// never freezes: call [`Stress::advance`] until it returns false.
///
/// At each step the plan is carried over, and made anew where that brings more; the long search is
/// not made.
#[derive(Clone, Debug)]
pub struct Stress<'a> {
    bank: &'a Bank,
    document: Arc<Document>,
    diagnosis: Arc<Diagnosis>,
    levels: Vec<StressLevel>,
    next: u16,
    this_week_until: u16,
    first_until: u16,
    holds: (bool, bool),
}

impl<'a> Stress<'a> {
    /// What is shown, in percent of the hours of the plan.
    pub const LEVELS: [u16; 4] = [100, 125, 150, 200];
    /// The step in which is looked at how long the beginning stays what it is.
    pub const STEP: u16 = 5;
    /// The most percent.
    pub const MOST: u16 = 200;

    /// Begins with the roadmap of `diagnosis`, which was derived of `document`.
    #[must_use]
    pub fn of(bank: &'a Bank, document: Arc<Document>, diagnosis: Arc<Diagnosis>) -> Self {
        Self {
            bank,
            document,
            diagnosis,
            levels: Vec::new(),
            next: 100,
            this_week_until: 100,
            first_until: 100,
            holds: (true, true),
        }
    }

    /// Looks at one more percentage; false once all have been looked at.
    pub fn advance(&mut self) -> bool {
        if self.is_finished() {
            return false;
        }
        let level = self.look(self.next);
        let roadmap = &self.diagnosis.roadmap;
        let mut first = level.first.clone();
        let mut planned = named(roadmap.placed.iter().map(|placement| &placement.action));
        first.sort();
        planned.sort();
        self.holds.0 &= level.this_week == roadmap.this_week;
        self.holds.1 &= first == planned;
        if self.holds.0 {
            self.this_week_until = self.next;
        }
        if self.holds.1 {
            self.first_until = self.next;
        }
        if Self::LEVELS.contains(&self.next) {
            self.levels.push(level);
        }
        self.next += Self::STEP;
        !self.is_finished()
    }

    /// Looks at all that are left.
    #[must_use]
    pub fn finished(mut self) -> Self {
        while self.advance() {}
        self
    }

    /// Tells whether all percentages have been looked at.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.next > Self::MOST
    }

    /// Returns what becomes of the plan at each of [`Self::LEVELS`] that has been looked at.
    #[must_use]
    pub fn levels(&self) -> &[StressLevel] {
        &self.levels
    }

    /// Returns up to how many percent the one thing of the first month stays what it is, at every
    /// step looked at so far; `None` where there is none.
    #[must_use]
    pub fn this_week_until(&self) -> Option<u16> {
        self.diagnosis.roadmap.this_week.as_ref().map(|_| self.this_week_until)
    }

    /// Returns up to how many percent the first three stay the same three, at every step looked at
    /// so far; `None` where nothing is planned.
    #[must_use]
    pub fn first_until(&self) -> Option<u16> {
        (!self.diagnosis.roadmap.placed.is_empty()).then_some(self.first_until)
    }

    /// Makes the plan with `percent` of its hours.
    fn look(&self, percent: u16) -> StressLevel {
        let diagnosis = &self.diagnosis;
        let effort = diagnosis.effort.times(percent);
        let instance = diagnosis.instance(self.bank, &self.document, effort);
        let slots = (0..instance.problem.tasks.len()).map(|task| {
            let placement = diagnosis.roadmap.placement(&instance.actions[task].id)?;
            Some(Slot { start: placement.start, length: placement.hours.len() })
        });
        let before: Vec<Option<Slot>> = slots.collect();
        let after = carried(&instance, &before);
        let mut level = StressLevel {
            percent,
            stays: 0,
            later: Vec::new(),
            earlier: Vec::new(),
            ends_elsewhere: Vec::new(),
            falls_out: Vec::new(),
            comes_in: Vec::new(),
            this_week: None,
            first: Vec::new(),
        };
        for (task, (was, now)) in before.iter().zip(&after).enumerate() {
            let action = instance.id(task);
            match (was, now) {
                (None, None) => {}
                (None, Some(_)) => level.comes_in.push(action),
                (Some(_), None) => level.falls_out.push(action),
                (Some(was), Some(now)) => {
                    let later = months_between(was.start, now.start);
                    let longer = months_between(was.end(), now.end());
                    let begins = (instance.month(was.start), instance.month(now.start));
                    let ends = (instance.month(was.end() - 1), instance.month(now.end() - 1));
                    let slip = Slip { action, begins, ends, later, longer };
                    level.stays += usize::from(later == 0);
                    match later {
                        0 if longer == 0 => {}
                        0 => level.ends_elsewhere.push(slip),
                        1.. => level.later.push(slip),
                        _ => level.earlier.push(slip),
                    }
                }
            }
        }
        let mut order: Vec<usize> =
            (0..after.len()).filter(|task| after[*task].is_some()).collect();
        order.sort_by_key(|task| after[*task].map(|slot| slot.start));
        let ids = order.iter().map(|task| &instance.actions[*task].id);
        level.first = named(ids);
        let at_once = order.iter().filter(|task| after[**task].is_some_and(|slot| slot.start == 0));
        let at_once = at_once.map(|task| &instance.actions[*task].id);
        level.this_week = one_thing(self.bank, at_once).cloned();
        level
    }
}

/// Returns the first few of `order`, as many as are named in a plan.
fn named<'a>(order: impl Iterator<Item = &'a ActionId>) -> Vec<ActionId> {
    order.take(FirstThings::NAMED).cloned().collect()
}

/// Returns by how many months `now` is later than `was`.
fn months_between(was: usize, now: usize) -> i32 {
    let months = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
    months(now) - months(was)
}
