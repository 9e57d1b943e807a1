//! What runs, what is done and what was promised next.

use crate::bank::Bank;
use crate::date::{Date, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::execution::{ExecutionState, ReviewNote};
use crate::id::ActionId;
use crate::plan_view::{Lane, OwnedBy};

/// An action in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The action.
    pub action: ActionId,
    /// Who holds it; `None` where that is left out.
    pub owner: Option<OwnedBy>,
    /// Its first and its last month; `None` where the plan has no place for it.
    pub months: Option<(YearMonth, YearMonth)>,
    /// Whether somebody said that it runs; otherwise only the plan has it now.
    pub is_said: bool,
    /// The hours spent on it so far; `None` while nobody said any.
    pub spent: Option<u16>,
    /// The hours that it was estimated to take.
    pub estimated: u32,
    /// What the last review that wrote something wrote.
    pub note: ReviewNote,
}

/// An action that is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The action.
    pub action: ActionId,
    /// The month in which it was said to be done; `None` where it was done before the plan.
    pub ended: Option<YearMonth>,
}

/// An action that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// The action.
    pub action: ActionId,
    /// Its first and its last month.
    pub months: (YearMonth, YearMonth),
    /// The hours that it takes once.
    pub hours: u32,
    /// Who owns it; `None` where that is left out.
    pub owner: Option<OwnedBy>,
}

/// Returns the months of a lane.
pub(super) fn months(diagnosis: &Diagnosis, lane: &Lane) -> (YearMonth, YearMonth) {
    (diagnosis.start.plus(lane.work.start), diagnosis.start.plus(lane.work.last()))
}

/// Lists what runs: first what somebody said of, then what the plan has in the month of `today`.
pub(super) fn held(
    bank: &Bank,
    document: &Document,
    diagnosis: &Diagnosis,
    lanes: &[Lane],
    today: Date,
) -> Vec<Held> {
    let now = today.year_month();
    let covers = |lane: &&Lane| {
        let (from, to) = months(diagnosis, lane);
        from <= now && now <= to
    };
    let said = document.follow_up.executions.iter();
    let said = said.filter(|(_, one)| one.state == ExecutionState::Running).map(|(id, _)| id);
    let mut running: Vec<&ActionId> = said.collect();
    running.sort_by_key(|id| lanes.iter().position(|lane| lane.action == **id));
    let planned = lanes.iter().filter(covers).map(|lane| &lane.action);
    let is_open = |id: &&ActionId| document.state_of(id) == ExecutionState::NotBegun;
    let count = running.len();
    let all: Vec<&ActionId> = running.into_iter().chain(planned.filter(is_open)).collect();
    let held = all.into_iter().enumerate().filter_map(|(at, id)| {
        let action = bank.action(id)?;
        let lane = lanes.iter().find(|lane| lane.action == *id);
        Some(Held {
            action: id.clone(),
            owner: Some(document.owner_of(action)),
            months: lane.map(|lane| months(diagnosis, lane)),
            is_said: at < count,
            spent: document.spent(id),
            estimated: document.hours_of(action),
            note: note(document, id).unwrap_or_default(),
        })
    });
    held.collect()
}

/// Lists what is done, the latest first.
pub(super) fn finished(bank: &Bank, document: &Document) -> Vec<Finished> {
    let known = document.done.iter().filter(|id| bank.action(id).is_some());
    let finished = known.map(|id| Finished {
        action: id.clone(),
        ended: document.follow_up.executions.get(id).and_then(|one| one.ended),
    });
    let mut finished: Vec<Finished> = finished.collect();
    finished.sort_by_key(|one| std::cmp::Reverse(one.ended));
    finished
}

/// Lists what begins after the month of `today`, the earliest first.
pub(super) fn promised(
    document: &Document,
    diagnosis: &Diagnosis,
    lanes: &[Lane],
    today: Date,
) -> Vec<Promised> {
    let is_next = |lane: &&Lane| {
        let is_open = document.state_of(&lane.action) == ExecutionState::NotBegun;
        is_open && months(diagnosis, lane).0 > today.year_month()
    };
    let promised = lanes.iter().filter(is_next).map(|lane| Promised {
        action: lane.action.clone(),
        months: months(diagnosis, lane),
        hours: lane.hours,
        owner: Some(lane.owner.clone()),
    });
    promised.collect()
}

/// Returns what the last review that wrote something of `action` wrote.
pub(super) fn note(document: &Document, action: &ActionId) -> Option<ReviewNote> {
    let reviews = document.follow_up.reviews.iter().rev();
    let notes = reviews.filter_map(|review| review.entries.get(action)).map(|entry| &entry.note);
    notes.into_iter().find(|note| !note.trim().is_empty()).cloned()
}
