//! One action of a plan as a line on its months.

use crate::action::{Action, Owner};
use crate::adopted::Adopted;
use crate::bank::Bank;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;
use crate::schedule::Placement;
use crate::text::Position;

/// Who owns an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnedBy {
    /// The position that usually does.
    Usual(Owner),
    /// The position that the department chose.
    Chosen(Position),
}

/// Some months of a plan, counted from its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first of them.
    pub start: usize,
    /// How many they are; at least 1.
    pub length: usize,
}

impl Stretch {
    /// Returns the first month after it.
    #[must_use]
    pub const fn end(self) -> usize {
        self.start + self.length
    }

    /// Returns the last of its months.
    #[must_use]
    pub const fn last(self) -> usize {
        self.start + self.length.saturating_sub(1)
    }
}

/// One action of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The action.
    pub action: ActionId,
    /// Its rank, 1 for the highest.
    pub rank: usize,
    /// The months in which it is worked on.
    pub work: Stretch,
    /// The hours that it takes once.
    pub hours: u32,
    /// The hours of each month afterwards.
    pub monthly_hours: u32,
    /// The months after the work in which it goes on, until the plan ends.
    pub after: Option<Stretch>,
    /// Whether it takes burden away.
    pub is_relief: bool,
    /// Whether it runs already.
    pub is_running: bool,
    /// Whether its month was pinned and holds.
    pub is_pinned: bool,
    /// Who owns it.
    pub owner: OwnedBy,
    /// The months in which it was worked on in the adopted roadmap, as far as this plan reaches;
    /// `None` where they are the same, or where none is adopted.
    pub was: Option<Stretch>,
}

impl Document {
    /// Returns who owns `action`.
    #[must_use]
    pub fn owner_of(&self, action: &Action) -> OwnedBy {
        match self.scenario.wish(&action.id).map(|wish| &wish.owner) {
            Some(owner) if !owner.is_empty() => OwnedBy::Chosen(owner.clone()),
            _ => OwnedBy::Usual(self.profile.owner(action.owner)),
        }
    }
}

/// Returns the lanes of a plan, by first month and then by rank.
pub(super) fn lanes(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> Vec<Lane> {
    let placed = diagnosis.roadmap.placed.iter();
    placed.filter_map(|placement| lane(bank, document, diagnosis, placement)).collect()
}

/// Returns the lane of `placement`; `None` for an action that `bank` does not know.
pub(super) fn lane(
    bank: &Bank,
    document: &Document,
    diagnosis: &Diagnosis,
    placement: &Placement,
) -> Option<Lane> {
    let action = bank.action(&placement.action)?;
    let months = diagnosis.roadmap.capacity.months.len();
    let work = Stretch { start: placement.start, length: placement.hours.len().max(1) };
    let length = months.saturating_sub(work.end());
    let goes_on = placement.monthly_hours > 0 && length > 0;
    let is_running = document.is_running(&action.id);
    let pin = document.scenario.wish(&action.id).and_then(|wish| wish.pin);
    let was = document.adopted.as_ref().and_then(|adopted| was(adopted, diagnosis, &action.id));
    Some(Lane {
        action: action.id.clone(),
        rank: diagnosis.priorities.get(&action.id).map_or(0, |priority| priority.rank),
        work,
        hours: placement.total(),
        monthly_hours: placement.monthly_hours,
        after: goes_on.then_some(Stretch { start: work.end(), length }),
        is_relief: action.relief > 0,
        is_running,
        is_pinned: !is_running && pin.is_some() && pin == diagnosis.roadmap.month(placement.start),
        owner: document.owner_of(action),
        was: was.filter(|was| *was != work),
    })
}

/// Returns the months of action `id` in the `adopted` roadmap, counted from the first month of
/// this plan and cut where it begins and ends.
fn was(adopted: &Adopted, diagnosis: &Diagnosis, id: &ActionId) -> Option<Stretch> {
    let promise = adopted.placed.iter().find(|promise| promise.action == *id)?;
    let from = adopted.start.plus(promise.start);
    let end = from.plus(promise.hours.len());
    let first = diagnosis.start;
    let (start, end) = (from.months_since(first), end.months_since(first));
    let end = end.min(diagnosis.roadmap.capacity.months.len());
    (end > start).then(|| Stretch { start, length: end - start })
}
