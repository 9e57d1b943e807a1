//! What would end an action by a month: the smallest single change of each kind.

use std::sync::Arc;

use crate::bank::Bank;
use crate::candidate::Candidates;
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::earlier_way::{EarlierChange, EarlierWay};
use crate::id::ActionId;
use crate::priority::Priorities;
use crate::profile::Share;
use crate::put_off::Relaxation;
use crate::readiness::Readiness;
use crate::scenario::AtOnce;
use crate::schedule::{Asked, Instance, Slot, Sooner, held, planned};
use crate::weights::Criterion;

/// How many steps of one kind are tried out in a whole plan, at most: they fit beside what is placed,
/// and nearly always the first one holds.
const TRIED: usize = 8;

/// Whether there is anything to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EarlierStanding {
    /// There is.
    Open,
    /// It ends in this month already, which is early enough.
    Already(YearMonth),
    /// It does not come into question.
    NotCalled,
    /// The month lies outside of the plan.
    Outside,
}

/// What would end an action by a month (もっと早く), in slices, so that a page never freezes: call
/// [`Earlier::advance`] until it returns false.
#[derive(Clone, Debug)]
pub struct Earlier<'a> {
    bank: &'a Bank,
    document: Arc<Document>,
    diagnosis: Arc<Diagnosis>,
    action: ActionId,
    standing: EarlierStanding,
    /// The month before which it is to end, counted from the first of the plan.
    latest: usize,
    ways: Vec<EarlierWay>,
    has_looked: bool,
    /// The weights that are left to be tried, the last first.
    weights: Vec<(Criterion, u8)>,
}

impl<'a> Earlier<'a> {
    /// The step in which weights are tried, in percentage points.
    pub const WEIGHT_STEP: u8 = 5;

    /// Asks for `action` to end with the month `by` at the latest, in the roadmap of `diagnosis`,
    /// which was derived of `document`.
    #[must_use]
    pub fn of(
        bank: &'a Bank,
        document: Arc<Document>,
        diagnosis: Arc<Diagnosis>,
        action: ActionId,
        by: YearMonth,
    ) -> Self {
        let standing = standing(&diagnosis, &action, by);
        let latest = by.max(diagnosis.start).months_since(diagnosis.start) + 1;
        let is_left_out = document.scenario.excludes(&action);
        let weights = if is_left_out { Vec::new() } else { weights(&document) };
        let ways = Vec::new();
        let has_looked = false;
        Self { bank, document, diagnosis, action, standing, latest, ways, has_looked, weights }
    }

    /// Returns the months by which `action` can be asked to end in the roadmap of `diagnosis`: those of
    /// the plan before the one in which it ends, all where it is not placed; none where it does not
    /// come into question.
    #[must_use]
    pub fn choices(diagnosis: &Diagnosis, action: &ActionId) -> Vec<YearMonth> {
        let months = diagnosis.roadmap.capacity.months.iter().map(|month| month.month);
        let is_open = |by: &YearMonth| standing(diagnosis, action, *by) == EarlierStanding::Open;
        months.filter(is_open).collect()
    }

    /// Looks on, for about as long as a first plan takes to make; false at the end.
    pub fn advance(&mut self) -> bool {
        if self.standing != EarlierStanding::Open {
            return false;
        }
        if !self.has_looked {
            self.has_looked = true;
            self.look();
        } else if let Some((criterion, percent)) = self.weights.pop() {
            let change = EarlierChange::Weight(criterion, percent);
            if let Some(way) = self.reweighed(change) {
                self.ways.push(way);
                self.weights.clear();
            }
        }
        !self.is_finished()
    }

    /// Looks to the end.
    #[must_use]
    pub fn finished(mut self) -> Self {
        while self.advance() {}
        self
    }

    /// Tells whether nothing is left to look at.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.standing != EarlierStanding::Open || (self.has_looked && self.weights.is_empty())
    }

    /// Returns whether there is anything to look for.
    #[must_use]
    pub const fn standing(&self) -> EarlierStanding {
        self.standing
    }

    /// Returns what has been found, in the order: begin, share, at once, what is left out, hours, what
    /// it waits for, weight.
    #[must_use]
    pub fn ways(&self) -> &[EarlierWay] {
        &self.ways
    }

    /// Looks for everything but weights.
    fn look(&mut self) {
        let diagnosis = self.diagnosis.clone();
        let document = self.document.clone();
        let instance = diagnosis.instance(self.bank, &document, diagnosis.effort);
        let Some(task) = position(&instance, &self.action) else { return };
        let slots = (0..instance.problem.tasks.len()).map(|task| {
            let placement = diagnosis.roadmap.placement(&instance.actions[task].id)?;
            Some(Slot { start: placement.start, length: placement.hours.len() })
        });
        let Some(asked) = Asked::new(&instance, slots.collect(), task, self.latest) else { return };
        let left_out = asked.left_out();
        if let [out] = left_out[..] {
            let change = EarlierChange::Relax(Relaxation::Include(instance.id(out)));
            let way = self.smallest(&asked, [(Sooner::Include, change)]);
            self.ways.extend(way);
        }
        if !left_out.is_empty() {
            return;
        }
        let mut begins = (0..self.latest).rev().map(|month| instance.month(month));
        let found = begins.find_map(|month| self.tried(EarlierChange::Begin, month));
        self.ways.extend(found);
        let shares = (instance.supply.share.percent() + 1..=Share::MAX).filter_map(|percent| {
            let change = EarlierChange::Relax(Relaxation::Share(percent));
            Some((Sooner::Share(Share::new(percent)?), change))
        });
        let way = self.smallest(&asked, shares);
        self.ways.extend(way);
        let places = AtOnce::MAX.saturating_sub(instance.problem.at_once);
        let more = (1..=places).map(|more| {
            let change = EarlierChange::Relax(Relaxation::MoreAtOnce(more.into()));
            (Sooner::MoreAtOnce(more), change)
        });
        let way = self.smallest(&asked, more);
        self.ways.extend(way);
        let hours = document.hours_of(instance.actions[task]);
        let fewer = (0..u16::try_from(hours).unwrap_or(u16::MAX)).rev().map(|hours| {
            let scaled = diagnosis.effort.of(hours.into());
            (Sooner::Hours(scaled), EarlierChange::Hours(hours))
        });
        let way = self.smallest(&asked, fewer);
        self.ways.extend(way);
        let mut needs = asked.needs();
        // The least work first; the sort keeps the order of what has to be first.
        needs.sort_by_key(|need| instance.problem.tasks[*need].hours);
        let done = needs.into_iter();
        let done = done.map(|need| (Sooner::Done(need), EarlierChange::Done(instance.id(need))));
        let way = self.smallest(&asked, done);
        self.ways.extend(way);
    }

    /// Returns the first of `steps` that lets the action end in time.
    fn smallest(
        &self,
        asked: &Asked<'_>,
        steps: impl IntoIterator<Item = (Sooner, EarlierChange)>,
    ) -> Option<EarlierWay> {
        let fitting = steps.into_iter().filter_map(|(sooner, change)| {
            let slot = asked.fits(sooner)?;
            Some((self.diagnosis.start.plus(slot.start), change))
        });
        fitting.take(TRIED).find_map(|(month, change)| self.tried(change, month))
    }

    /// Makes `change` with the action pinned to `month`, and returns what comes of it if the pin then
    /// holds in every plan and ends in time.
    fn tried(&self, change: EarlierChange, month: YearMonth) -> Option<EarlierWay> {
        let way = self.way(change, month, month);
        let changed = way.document(&self.document)?;
        let readiness = Readiness::assess(self.bank, &changed);
        let candidates = Candidates::find(self.bank, &changed, &readiness);
        let weights = changed.scenario.weights;
        let priorities = Priorities::rank(self.bank, &candidates, &readiness, weights);
        let (start, effort) = (self.diagnosis.start, self.diagnosis.effort);
        let instance =
            Instance::new(self.bank, &changed, &readiness, &candidates, &priorities, start, effort);
        let slot = held(&instance, position(&instance, &self.action)?)?;
        let ends = start.plus(slot.end() - 1);
        (slot.end() <= self.latest).then_some(EarlierWay { ends, ..way })
    }

    /// Makes the first plan under other weights, and returns what comes of it if the action then ends
    /// in time.
    fn reweighed(&self, change: EarlierChange) -> Option<EarlierWay> {
        let (start, diagnosis) = (self.diagnosis.start, &self.diagnosis);
        let way = self.way(change, start, start);
        let changed = way.document(&self.document)?;
        let (readiness, candidates) = (&diagnosis.readiness, &diagnosis.candidates);
        let weights = changed.scenario.weights;
        let priorities = Priorities::rank(self.bank, candidates, readiness, weights);
        let effort = diagnosis.effort;
        let instance =
            Instance::new(self.bank, &changed, readiness, candidates, &priorities, start, effort);
        let slot = planned(&instance, position(&instance, &self.action)?)?;
        let (begins, ends) = (start.plus(slot.start), start.plus(slot.end() - 1));
        (slot.end() <= self.latest).then_some(EarlierWay { begins, ends, ..way })
    }

    fn way(&self, change: EarlierChange, begins: YearMonth, ends: YearMonth) -> EarlierWay {
        EarlierWay { action: self.action.clone(), change, begins, ends }
    }
}

/// Tells whether there is anything to look for.
fn standing(diagnosis: &Diagnosis, action: &ActionId, by: YearMonth) -> EarlierStanding {
    let roadmap = &diagnosis.roadmap;
    let last = roadmap.capacity.months.last().map(|month| month.month);
    if diagnosis.candidates.get(action).is_none() {
        return EarlierStanding::NotCalled;
    }
    let placement = roadmap.placement(action);
    let ends = placement.map(|placement| diagnosis.start.plus(placement.end() - 1));
    match ends {
        Some(ends) if ends <= by => EarlierStanding::Already(ends),
        _ if by < diagnosis.start || last.is_none_or(|last| by > last) => EarlierStanding::Outside,
        _ => EarlierStanding::Open,
    }
}

/// Returns every other weight of every criterion in steps, the smallest change last.
fn weights(document: &Document) -> Vec<(Criterion, u8)> {
    let present = document.scenario.weights;
    let mut all: Vec<(Criterion, u8)> = Vec::new();
    for by in (1..=100 / Earlier::WEIGHT_STEP).map(|step| step * Earlier::WEIGHT_STEP) {
        for criterion in Criterion::ALL {
            let percent = present.percent(criterion);
            let (more, less) = (percent.checked_add(by), percent.checked_sub(by));
            let changed = [more.filter(|more| *more <= 100), less];
            all.extend(changed.into_iter().flatten().map(|percent| (criterion, percent)));
        }
    }
    all.reverse();
    all
}

/// Returns the place of `action` among the tasks.
fn position(instance: &Instance<'_>, action: &ActionId) -> Option<usize> {
    instance.actions.iter().position(|other| other.id == *action)
}
