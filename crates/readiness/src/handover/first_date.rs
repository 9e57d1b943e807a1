//! The next days on which something has to be done.

use super::work::months;
use crate::bank::Bank;
use crate::date::Date;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::execution::ExecutionState;
use crate::id::ActionId;
use crate::plan_view::{Due, DueKind, Lane, OwnedBy};

/// A day with what has to be done then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstDate {
    /// The day.
    pub day: Date,
    /// What.
    pub what: FirstThing,
}

/// What has to be done on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FirstThing {
    /// The review of the month.
    Review,
    /// An action begins; who owns it, unless that is left out.
    Begin(ActionId, Option<OwnedBy>),
    /// An action ends in that month.
    End(ActionId, Option<OwnedBy>),
    /// Something is due.
    Due(Due),
}

/// Lists the days from `today` on, the earliest first; each action once.
pub(super) fn dates(
    bank: &Bank,
    document: &Document,
    diagnosis: &Diagnosis,
    lanes: &[Lane],
    dues: &[Due],
    today: Date,
) -> Vec<FirstDate> {
    let mut dates = Vec::new();
    let mut push = |day, what| dates.push(FirstDate { day, what });
    if let Some(day) = document.follow_up.next_review.filter(|day| *day >= today) {
        push(day, FirstThing::Review);
    }
    // The sheet itself is the hand-over.
    for due in dues.iter().filter(|due| !matches!(due.kind, DueKind::HandOver(_))) {
        push(due.by, FirstThing::Due(due.clone()));
    }
    for lane in lanes.iter().filter(|lane| bank.action(&lane.action).is_some()) {
        let (from, to) = months(diagnosis, lane);
        let owner = || Some(lane.owner.clone());
        if document.state_of(&lane.action) == ExecutionState::Running {
            push(to.last_day(), FirstThing::End(lane.action.clone(), owner()));
            continue;
        }
        // What should have begun may still begin until the month of its beginning is over.
        let first = from.working_day_from(1);
        let day = if first < today { from.last_day() } else { first };
        push(day, FirstThing::Begin(lane.action.clone(), owner()));
    }
    dates.retain(|date| date.day >= today);
    // Of one day in the order in which they were listed.
    dates.sort_by_key(|date| date.day);
    dates
}
