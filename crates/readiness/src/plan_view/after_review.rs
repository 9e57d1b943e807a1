//! What a review changes in the months of a plan.

use crate::bank::Bank;
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::execution::{Execution, ExecutionState};
use crate::id::ActionId;
use crate::schedule::Placement;

/// What a review does to one action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shift {
    /// It is done.
    Done,
    /// It was stopped.
    Stopped,
    /// It begins in this month, and ends in the same as before.
    Begins(YearMonth),
    /// It begins as before, and ends in this month.
    Ends(YearMonth),
    /// It begins and ends in other months: these.
    Moves(YearMonth, YearMonth),
    /// It comes into the plan, from this month on.
    Enters(YearMonth),
    /// It finds no months any more.
    Leaves,
}

/// What a review does to the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AfterReview {
    /// What is another, in the order of the plan before, then what is new.
    pub shifts: Vec<(ActionId, Shift)>,
    /// How many actions keep their months.
    pub still: usize,
    /// By how many months all the ends together come later.
    pub later: usize,
}

impl AfterReview {
    /// Compares the plan `before` a review with the one `after` it, of which `document` is.
    ///
    /// A plan that begins later cuts off what lies before its first month: an action that runs on
    /// does not begin anew.
    #[must_use]
    pub fn between(
        bank: &Bank,
        document: &Document,
        before: &Diagnosis,
        after: &Diagnosis,
    ) -> Self {
        let mut found = Self::default();
        let months = |diagnosis: &Diagnosis, placement: &Placement| {
            let last = placement.start + placement.hours.len().saturating_sub(1);
            (diagnosis.start.plus(placement.start), diagnosis.start.plus(last))
        };
        for placement in &before.roadmap.placed {
            let id = &placement.action;
            let was = months(before, placement);
            let is = after.roadmap.placement(id).map(|placement| months(after, placement));
            let shift = match (is, document.state_of(id)) {
                (_, ExecutionState::Done) => Some(Shift::Done),
                (_, ExecutionState::Stopped) => Some(Shift::Stopped),
                (None, _) => Some(Shift::Leaves),
                (Some(is), _) => shift(was, is, after.start),
            };
            if let Some((_, end)) = is {
                found.later += end.months_since(was.1);
            }
            match shift {
                Some(shift) => found.shifts.push((id.clone(), shift)),
                None => found.still += 1,
            }
        }
        let is_new = |placement: &&Placement| before.roadmap.placement(&placement.action).is_none();
        for placement in after.roadmap.placed.iter().filter(is_new) {
            if bank.action(&placement.action).is_some() {
                let (begins, _) = months(after, placement);
                found.shifts.push((placement.action.clone(), Shift::Enters(begins)));
            }
        }
        found
    }
}

/// Returns how the months `was` and `is` differ in a plan that begins in `first`.
fn shift(
    was: (YearMonth, YearMonth),
    is: (YearMonth, YearMonth),
    first: YearMonth,
) -> Option<Shift> {
    let goes_on = was.0 < first && is.0 == first;
    match (was.0 == is.0 || goes_on, was.1 == is.1) {
        (true, true) => None,
        (true, false) => Some(Shift::Ends(is.1)),
        (false, true) => Some(Shift::Begins(is.0)),
        (false, false) => Some(Shift::Moves(is.0, is.1)),
    }
}

impl Document {
    /// Returns where `action` was before the review of `month` said anything: where the last
    /// earlier review has it.
    #[must_use]
    pub fn state_before(&self, action: &ActionId, month: YearMonth) -> ExecutionState {
        let is_said = self.review_in(month).is_some_and(|it| it.entries.get(action).is_some());
        if !is_said {
            return self.state_of(action);
        }
        let mut earlier = self.follow_up.reviews.iter().rev().skip(1);
        let said = earlier.find_map(|review| review.entries.get(action));
        said.map_or(ExecutionState::NotBegun, |entry| entry.state)
    }

    /// Returns the document as far as a plan follows from it, as it was before the review of
    /// `month` said anything of any action.
    #[must_use]
    pub fn before_review(&self, month: YearMonth) -> Self {
        let mut before = self.clone();
        let Some(review) = self.review_in(month) else { return before };
        for id in review.entries.keys() {
            let was = self.state_before(id, month);
            if was == self.state_of(id) {
                continue;
            }
            before.done.remove(id);
            let execution = self.follow_up.executions.get(id).cloned().unwrap_or_default();
            let execution = Execution { state: was, ..execution };
            // What this document holds, it can hold again: there is room for it.
            let _ = before.follow_up.executions.insert(id.clone(), execution);
            if was == ExecutionState::Done {
                let _ = before.done.insert(id.clone());
            }
        }
        before
    }
}
