//! Where the order of the plan parts from the order of ranks, and why.

use crate::diagnosis::Diagnosis;
use crate::id::ActionId;
use crate::put_off::Limit;
use crate::reason::Reason;
use crate::roadmap::Phase;
use crate::robustness::FIRST;

/// What mostly keeps the first actions from being the first in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartingCause {
    /// Something else has to end first.
    Others,
    /// The calendar leaves only certain months.
    Calendar,
    /// Money has to be asked for.
    Money,
    /// The hours of the months before are taken or too few.
    Hours,
    /// As many run already as may run at once.
    AtOnce,
    /// The plan ends too soon, or a person decided it.
    Else,
}

/// The first actions by rank that do not begin within three months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// How many were looked at: the first five, or all where there are fewer.
    pub of: usize,
    /// Those that begin later, by rank.
    pub later: Vec<ActionId>,
    /// Those that are put off, by rank.
    pub put_off: Vec<ActionId>,
    /// What keeps most of them; the first of equals in the order of [`PartingCause`].
    pub cause: PartingCause,
}

impl Parting {
    /// Looks at the first five of `diagnosis`; `None` where all of them begin within three months.
    #[must_use]
    pub fn of(diagnosis: &Diagnosis) -> Option<Self> {
        let Diagnosis { roadmap, priorities, .. } = diagnosis;
        let first = priorities.ranked().iter().take(FIRST);
        let (of, mut later, mut put_off, mut causes) = (first.len(), vec![], vec![], vec![]);
        for id in first.map(|priority| &priority.action) {
            if let Some(placement) = roadmap.placement(id) {
                if roadmap.phase(placement) != Phase::Quarter {
                    later.push(id.clone());
                    causes.extend(placement.reasons.first().map(PartingCause::of));
                }
            } else if let Some(out) = roadmap.put_off.iter().find(|out| out.action == *id) {
                put_off.push(id.clone());
                causes.push(PartingCause::of_limit(&out.limit));
            }
        }
        causes.sort_unstable();
        // Of equals the first: a later group takes over only where it is larger.
        let mut most = None;
        for group in causes.chunk_by(|a, b| a == b) {
            if most.is_none_or(|(count, _)| group.len() > count) {
                most = group.first().map(|cause| (group.len(), *cause));
            }
        }
        most.map(|(_, cause)| Self { of, later, put_off, cause })
    }
}

impl PartingCause {
    fn of(reason: &Reason) -> Self {
        match reason {
            Reason::After(..) | Reason::AfterStep(..) => Self::Others,
            Reason::Window(_) | Reason::EndsIn(_) => Self::Calendar,
            Reason::Budget(_) => Self::Money,
            Reason::HoursTaken(_) | Reason::HoursShort(_) => Self::Hours,
            Reason::TooManyAtOnce(..) => Self::AtOnce,
            Reason::FromTheStart
            | Reason::Pinned
            | Reason::ReliefFirst
            | Reason::Running
            | Reason::Promised => Self::Else,
        }
    }

    fn of_limit(limit: &Limit) -> Self {
        match limit {
            Limit::Prerequisite(_) => Self::Others,
            Limit::Window(_) => Self::Calendar,
            Limit::Budget(_) => Self::Money,
            Limit::Hours { .. } => Self::Hours,
            Limit::AtOnce(_) => Self::AtOnce,
            Limit::Horizon => Self::Else,
        }
    }
}
