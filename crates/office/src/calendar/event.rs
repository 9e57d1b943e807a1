//! One day in a calendar.

use readiness::Date;

/// One day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it belongs to, which never changes: the id of an action, or a month.
    pub about: String,
    /// What kind of event it is, for its name: `start`, `end`, `review`, `deadline`, …
    pub kind: &'static str,
    /// The day.
    pub on: Date,
    /// What stands in the calendar.
    pub summary: String,
    /// What is told when it is opened.
    pub description: String,
}
