//! Wishes that cannot be kept together.

use crate::date::{Month, YearMonth};
use crate::id::ActionId;

/// A pinned month that cannot be kept, with what conflicts with it. The action is then planned as
/// if it had not been pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinConflict {
    /// The pinned action.
    pub action: ActionId,
    /// The month that was wished for.
    pub month: YearMonth,
    /// What conflicts with it.
    pub conflicting_with: ConflictingWith,
}

/// What conflicts with a pinned month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConflictingWith {
    /// The month lies before the plan begins.
    Past,
    /// It would not be finished before the plan ends.
    Horizon,
    /// It fits only into these calendar months.
    Window(Vec<Month>),
    /// It has to end in one of these calendar months, and begun in that month it reaches none.
    EndsIn(Vec<Month>),
    /// Its money comes only from this month on.
    Budget(YearMonth),
    /// The months hold at most `left` hours, whatever else is planned, and it needs `needed`.
    Hours {
        /// Hours that the action takes.
        needed: u32,
        /// Hours that there are.
        left: u32,
    },
    /// Another pinned action takes the hours or the places of these months.
    Pin(ActionId),
    /// This has to be finished first; it ends with the month given at the earliest, or never.
    After(ActionId, Option<YearMonth>),
    /// This has to be finished first and was left out.
    Excluded(ActionId),
}
