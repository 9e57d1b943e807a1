//! Pinned months: they are given out before everything else, with what has to come before.

use super::board::{Probes, most_evenly};
use super::draft::{Draft, earliest};
use super::instance::Instance;
use super::order::topological;
use super::running;
use super::task::Slot;
use crate::date::YearMonth;
use crate::pin_conflict::{ConflictingWith, PinConflict};

/// The draft with all that is pinned and what that waits for.
pub(crate) struct Pinned {
    pub(crate) draft: Draft,
    /// Whether the task begins in the month that it is pinned to.
    pub(crate) holds: Vec<bool>,
    /// Whether the task runs already, or keeps the months of the adopted plan.
    pub(crate) keeps: Vec<bool>,
    /// The draft with what runs already alone.
    base: Draft,
    /// For which pinned task a task has its months.
    owner: Vec<Option<usize>>,
    /// The wishes that cannot hold, by rank.
    pub(crate) pin_conflicts: Vec<PinConflict>,
}

impl Pinned {
    /// Gives what runs already its months, then the pinned tasks theirs, by rank, but none before
    /// what it waits for.
    pub(crate) fn new(instance: &Instance<'_>, probes: &mut Probes) -> Self {
        let count = instance.problem.tasks.len();
        let mut base = Draft::new(&instance.problem);
        let keeps = running::place(instance, &mut base, probes);
        let mut pinned = Self {
            draft: base.clone(),
            base,
            keeps,
            holds: vec![false; count],
            owner: vec![None; count],
            pin_conflicts: Vec::new(),
        };
        let wanted: Vec<usize> = (0..count).filter(|at| instance.pin(*at).is_some()).collect();
        let mut refused = Vec::new();
        for task in topological(&instance.problem.tasks, &wanted) {
            if let Some(month) = instance.pin(task)
                && let Some(conflicting_with) = pinned.hold(instance, task, month, probes)
            {
                refused.push((
                    task,
                    PinConflict { action: instance.id(task), month, conflicting_with },
                ));
            }
        }
        refused.sort_by_key(|(task, _)| *task);
        pinned.pin_conflicts = refused.into_iter().map(|(_, conflict)| conflict).collect();
        pinned
    }

    /// Gives `task` the month that it is pinned to; returns what conflicts with that.
    fn hold(
        &mut self,
        instance: &Instance<'_>,
        task: usize,
        month: YearMonth,
        probes: &mut Probes,
    ) -> Option<ConflictingWith> {
        if month < instance.start {
            return Some(ConflictingWith::Past);
        }
        let start = month.months_since(instance.start);
        if let Some(conflicting_with) = alone(instance, &self.base, task, start, probes) {
            return Some(conflicting_with);
        }
        let mut draft = self.draft.clone();
        if !put(instance, &mut draft, task, start, probes) {
            return Some(self.blame(instance, task, start, probes));
        }
        for at in 0..instance.problem.tasks.len() {
            if draft.slots[at].is_some() && self.draft.slots[at].is_none() {
                self.owner[at] = Some(task);
            }
        }
        self.draft = draft;
        self.holds[task] = true;
        None
    }

    /// Tells of each task whether it has a month of its own: only the last touch of others moves
    /// around it.
    pub(crate) fn fixed(&self) -> Vec<bool> {
        self.holds.iter().zip(&self.keeps).map(|(holds, keeps)| *holds || *keeps).collect()
    }

    /// Names what conflicts with `task` in month `start` although it would hold alone: what it
    /// waits for and is pinned too late itself; or the pin without which it would hold; or, of
    /// several, the one without which it holds when they are taken off from the lowest rank on.
    fn blame(
        &self,
        instance: &Instance<'_>,
        task: usize,
        start: usize,
        probes: &mut Probes,
    ) -> ConflictingWith {
        for before in &instance.problem.tasks[task].before {
            if let Some(slot) = self.draft.slots[*before].filter(|slot| slot.end() > start) {
                let month = instance.month(slot.end() - 1);
                return ConflictingWith::After(instance.id(*before), Some(month));
            }
        }
        let pinned = (0..instance.problem.tasks.len()).filter(|other| self.holds[*other]);
        let without = |draft: &Draft, other: usize| {
            let mut draft = draft.clone();
            for at in 0..instance.problem.tasks.len() {
                if self.owner[at] == Some(other) {
                    draft.lift(&instance.problem, at);
                }
            }
            draft
        };
        let mut fits = |mut draft: Draft| put(instance, &mut draft, task, start, probes);
        for other in pinned.clone() {
            if fits(without(&self.draft, other)) {
                return ConflictingWith::Pin(instance.id(other));
            }
        }
        // Alone it would hold, so in the end it does.
        let mut draft = self.draft.clone();
        let one_by_one = pinned.rev().find(|other| {
            draft = without(&draft, *other);
            fits(draft.clone())
        });
        ConflictingWith::Pin(instance.id(one_by_one.unwrap_or(task)))
    }
}

/// Puts `task` at month `start` and what it waits for before it, each as early as it can end;
/// tells whether all of it fits.
fn put(
    instance: &Instance<'_>,
    draft: &mut Draft,
    task: usize,
    start: usize,
    probes: &mut Probes,
) -> bool {
    let demand = &instance.problem.tasks[task];
    let Some(slot) = draft.board.find_at(demand, start, probes) else { return false };
    draft.put(&instance.problem, task, slot);
    put_needs(instance, draft, task, start, probes)
        && earliest(demand, &draft.slots).is_some_and(|month| month <= start)
}

/// Puts what `task` waits for, directly and through others, to end before month `latest`.
fn put_needs(
    instance: &Instance<'_>,
    draft: &mut Draft,
    task: usize,
    latest: usize,
    probes: &mut Probes,
) -> bool {
    for need in topological(&instance.problem.tasks, &instance.problem.tasks[task].before) {
        if need == task || draft.slots[need].is_some() {
            continue;
        }
        let demand = &instance.problem.tasks[need];
        let Some(month) = draft.earliest(demand) else { return false };
        let Some(slot) = draft.board.find(demand, month, latest, probes) else { return false };
        draft.put(&instance.problem, need, slot);
    }
    true
}

/// Names what conflicts with `task` in month `start` even if nothing else is planned but what
/// runs already, which is on `base`, and what it waits for.
fn alone(
    instance: &Instance<'_>,
    base: &Draft,
    task: usize,
    start: usize,
    probes: &mut Probes,
) -> Option<ConflictingWith> {
    let demand = &instance.problem.tasks[task];
    let shortest = Slot { start, length: demand.shortest };
    let needs = topological(&instance.problem.tasks, &demand.before);
    if shortest.end() > instance.problem.months {
        return Some(ConflictingWith::Horizon);
    }
    if !demand.may_run(shortest) {
        return Some(ConflictingWith::Window(instance.calendar(task)));
    }
    let reaches = |length: usize| {
        let slot = Slot { start, length };
        slot.end() <= instance.problem.months && demand.may_run(slot) && demand.may_end(slot.end())
    };
    if !(demand.shortest..=demand.longest).any(reaches) {
        return Some(ConflictingWith::EndsIn(instance.actions[task].ends.clone()));
    }
    if demand.money > start {
        return Some(ConflictingWith::Budget(instance.month(demand.money)));
    }
    if let Some(out) = needs.iter().find(|need| instance.problem.tasks[**need].is_excluded) {
        return Some(ConflictingWith::Excluded(instance.id(*out)));
    }
    let mut draft = base.clone();
    if put(instance, &mut draft, task, start, probes) {
        return None;
    }
    // What it waits for is put alone: it comes too late, or leaves too little.
    let mut draft = base.clone();
    if draft.board.find_at(demand, start, probes).is_some() {
        put_needs(instance, &mut draft, task, instance.problem.months, probes);
        let end = |before: &usize| draft.slots[*before].map(Slot::end);
        let is_late = |before: &usize| end(before).is_none_or(|end| end > start);
        // The one that never ends, or ends last.
        let late = demand.before.iter().copied().filter(is_late);
        if let Some(last) = late.max_by_key(|before| end(before).unwrap_or(usize::MAX)) {
            let month = end(&last).map(|end| instance.month(end - 1));
            return Some(ConflictingWith::After(instance.id(last), month));
        }
    }
    let left = (demand.shortest..=demand.longest)
        .map(|length| Slot { start, length })
        .filter(|slot| draft.board.admits(demand, *slot))
        .map(|slot| most_evenly(&draft.board.left()[start..slot.end()]))
        .max();
    Some(ConflictingWith::Hours { needed: demand.hours, left: left.unwrap_or(0) })
}
