//! One action with all that follows for it.

use std::collections::BTreeSet;

use super::lane::{Lane, OwnedBy, Stretch, lane};
use crate::action::{Action, Owner};
use crate::bank::Bank;
use crate::candidate::Cause;
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;
use crate::pin_conflict::PinConflict;
use crate::priority::{Margins, Priority};
use crate::put_off::PutOff;
use crate::reason::Reason;
use crate::scenario::Wish;

/// How an action stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionState {
    /// It is done.
    Done,
    /// It is in the plan.
    Planned(Lane),
    /// It is put off.
    PutOff(PutOff),
    /// The person left it out.
    LeftOut,
    /// It was stopped in a review.
    Stopped,
    /// The answers do not call for it, or the department's work does not.
    NotCalled,
}

/// How something that an action needs first stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Before {
    /// It is done.
    Done,
    /// It comes into question, so the action waits for it.
    Waited,
    /// It is there already, by the answers.
    InPlace,
}

/// Within what a person decides about an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The first month of the plan.
    pub first: YearMonth,
    /// How many months it has.
    pub months: usize,
    /// The hours that the action takes by the bank's count.
    pub hours: u32,
    /// Who usually owns it.
    pub owner: Owner,
}

/// What stands before and after an action: the plan by month, then what is put off by rank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    /// The one before.
    pub before: Option<ActionId>,
    /// The one after.
    pub after: Option<ActionId>,
}

/// One action as it stands in a department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionView {
    /// The action.
    pub action: ActionId,
    /// How it stands.
    pub state: ActionState,
    /// Why it has its months; the first is what binds.
    pub reasons: Vec<Reason>,
    /// Its points and its rank, where it comes into question.
    pub priority: Option<Priority>,
    /// How far it stands from its neighbours in the order of ranks.
    pub margins: Margins,
    /// How many actions come into question.
    pub of: usize,
    /// Why it comes into question.
    pub causes: BTreeSet<Cause>,
    /// What it needs first.
    pub before: Vec<(ActionId, Before)>,
    /// Who owns it.
    pub owner: OwnedBy,
    /// The hours that it takes once.
    pub hours: u32,
    /// The hours that it saves the department in each month once it is done.
    pub saves: u32,
    /// What is wished for it.
    pub wish: Wish,
    /// What stands against its month, if anything does.
    pub conflict: Option<PinConflict>,
    /// Within what a person decides.
    pub frame: Frame,
    /// What stands before and after it.
    pub neighbours: Neighbours,
}

impl ActionView {
    /// Looks at `action` of `bank`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis, action: &Action) -> Self {
        let id = &action.id;
        let Diagnosis { roadmap, candidates, priorities, .. } = diagnosis;
        let candidate = candidates.get(id);
        let placement = roadmap.placement(id);
        let put_off = roadmap.put_off.iter().find(|out| out.action == *id);
        let planned = placement.and_then(|placement| lane(bank, document, diagnosis, placement));
        let state = match (planned, put_off) {
            _ if document.done.contains(id) => ActionState::Done,
            _ if document.is_stopped(id) => ActionState::Stopped,
            (Some(lane), _) => ActionState::Planned(lane),
            (None, Some(out)) => ActionState::PutOff(out.clone()),
            (None, None) if roadmap.excluded.contains(id) => ActionState::LeftOut,
            (None, None) => ActionState::NotCalled,
        };
        let before = action.prerequisites.iter().map(|needed| {
            let state = match candidate {
                _ if document.done.contains(needed) => Before::Done,
                Some(candidate) if candidate.after.contains_key(needed) => Before::Waited,
                _ => Before::InPlace,
            };
            (needed.clone(), state)
        });
        Self {
            action: id.clone(),
            state,
            reasons: placement.map(|placement| placement.reasons.clone()).unwrap_or_default(),
            priority: priorities.get(id).cloned(),
            margins: priorities.margins(id),
            of: candidates.len(),
            causes: candidate.map(|candidate| candidate.causes.clone()).unwrap_or_default(),
            before: before.collect(),
            owner: document.owner_of(action),
            hours: document.hours_of(action),
            saves: document.profile.saved_hours(action.relief),
            wish: document.scenario.wish(id).cloned().unwrap_or_default(),
            conflict: roadmap.pin_conflicts.iter().find(|conflict| conflict.action == *id).cloned(),
            frame: Frame {
                first: diagnosis.start,
                months: roadmap.capacity.months.len(),
                hours: action.hours_for(document.profile.staff.unwrap_or(0)),
                owner: document.profile.owner(action.owner),
            },
            neighbours: Neighbours::of(diagnosis, id),
        }
    }

    /// Returns the months in which it is worked on, where it is planned.
    #[must_use]
    pub const fn work(&self) -> Option<Stretch> {
        match &self.state {
            ActionState::Planned(lane) => Some(lane.work),
            _ => None,
        }
    }

    /// Tells whether something can be decided about it: it comes into question, or is done. Of what
    /// was stopped nothing can but that it goes on.
    #[must_use]
    pub const fn can_be_decided(&self) -> bool {
        !matches!(self.state, ActionState::NotCalled | ActionState::Stopped)
    }
}

impl Neighbours {
    fn of(diagnosis: &Diagnosis, id: &ActionId) -> Self {
        let roadmap = &diagnosis.roadmap;
        let placed = roadmap.placed.iter().map(|placement| &placement.action);
        let all: Vec<&ActionId> =
            placed.chain(roadmap.put_off.iter().map(|out| &out.action)).collect();
        let Some(at) = all.iter().position(|other| *other == id) else { return Self::default() };
        let neighbour = |at: Option<usize>| at.and_then(|at| all.get(at)).map(|id| (*id).clone());
        Self { before: neighbour(at.checked_sub(1)), after: neighbour(Some(at + 1)) }
    }
}

impl Frame {
    /// Returns the months in which the action can be asked to begin: those of the plan, and
    /// `pinned` where it lies outside.
    #[must_use]
    pub fn begins(self, pinned: Option<YearMonth>) -> Vec<YearMonth> {
        let mut months: Vec<YearMonth> = (0..self.months).map(|at| self.first.plus(at)).collect();
        months.extend(pinned.filter(|pinned| !months.contains(pinned)));
        months
    }
}
