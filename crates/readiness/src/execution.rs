//! How an action of the plan goes, as it was said in the reviews.

use crate::date::YearMonth;
use crate::text::Text;
use crate::whole_number::whole_number;

/// One line beside what was said of an action in a review.
pub type ReviewNote = Text<200>;

/// Where an action in hand is. That it is done is kept in [`crate::Document::done`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExecutionState {
    /// 手つかず: nobody has begun.
    #[default]
    NotBegun,
    /// 進行中: it runs.
    Running,
    /// 済んだ: it is done.
    Done,
    /// 止めた: it was stopped, and is not planned any more.
    Stopped,
}

impl ExecutionState {
    /// All, in the order of the buttons of a review.
    pub const ALL: [Self; 4] = [Self::Running, Self::Done, Self::Stopped, Self::NotBegun];
}

/// How an action goes (実施の記録): what the last review said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Execution {
    /// Where it is.
    pub state: ExecutionState,
    /// The month in which it was first said to run, or done where it never was.
    pub began: Option<YearMonth>,
    /// The month in which it was said to be done or stopped.
    pub ended: Option<YearMonth>,
    /// The hours spent on it so far, all people together.
    pub spent: Option<u16>,
}

impl Execution {
    /// The most hours that a form takes.
    pub const MAX_SPENT: u16 = 9_999;

    /// Reads the hours spent as a person typed them: `Some(None)` for nothing, `None` for anything
    /// but a whole number up to [`Self::MAX_SPENT`].
    #[must_use]
    pub fn read_spent(text: &str) -> Option<Option<u16>> {
        if text.trim().is_empty() {
            return Some(None);
        }
        whole_number(text).filter(|hours| *hours <= Self::MAX_SPENT).map(Some)
    }

    /// Tells whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Tells whether it is at its end, done or stopped.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, ExecutionState::Done | ExecutionState::Stopped)
    }
}

#[cfg(test)]
mod tests {
    use super::Execution;

    #[test]
    fn hours_spent_are_read_or_refused() {
        for (text, hours) in [
            ("", Some(None)),
            ("１２", Some(Some(12))),
            ("9999", Some(Some(9_999))),
            ("10000", None),
            ("-1", None),
            ("1.5", None),
        ] {
            assert_eq!(Execution::read_spent(text), hours, "{text}");
        }
    }
}
