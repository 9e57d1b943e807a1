//! Why an action is placed where it is.

use crate::area::Step;
use crate::date::{Month, YearMonth};
use crate::id::ActionId;

/// A reason for the month of a placement. The first is what binds: without it the action
/// would start earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing holds it back: it starts with the plan.
    FromTheStart,
    /// The person pinned it to this month.
    Pinned,
    /// Waits for a prerequisite that ends in this month.
    After(ActionId, YearMonth),
    /// Waits for the gate of an earlier step that ends in this month.
    AfterStep(Step, ActionId, YearMonth),
    /// Fits only into these calendar months.
    Window(Vec<Month>),
    /// Has to end in one of these calendar months, and the month before its end is none.
    EndsIn(Vec<Month>),
    /// Needs money, which a budget brings from this month on.
    Budget(YearMonth),
    /// The hours of this month are taken by actions that come first.
    HoursTaken(YearMonth),
    /// This month has too few hours for it, even with nothing else planned.
    HoursShort(YearMonth),
    /// In this month as many actions run as may run at once: this many.
    TooManyAtOnce(YearMonth, usize),
    /// The burden is heavy, so relief comes first.
    ReliefFirst,
    /// It runs already: what is left of it begins with the plan.
    Running,
    /// It could end earlier, and keeps the months of the adopted plan.
    Promised,
}
