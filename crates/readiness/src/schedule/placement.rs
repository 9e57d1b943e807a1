//! An action with its months.

use crate::id::ActionId;
use crate::reason::Reason;

/// An action with its months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The action.
    pub action: ActionId,
    /// The first month, counted from the start of the plan.
    pub start: usize,
    /// The hours of each month that it runs; its length is the duration.
    pub hours: Vec<u32>,
    /// The hours of each month afterwards, until the plan ends.
    pub monthly_hours: u32,
    /// Why there; the first is what binds.
    pub reasons: Vec<Reason>,
}

impl Placement {
    /// Returns the first month after it is finished, counted from the start of the plan.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.hours.len()
    }

    /// Returns the hours of the work itself, without what goes on afterwards.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.hours.iter().sum()
    }
}
