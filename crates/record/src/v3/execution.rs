//! How an action goes.

use readiness::{ExecutionState, YearMonth};
use serde::{Deserialize, Serialize};

use crate::wire::{Date, Named, Whole, Word};

const MAX_SPENT: u32 = readiness::Execution::MAX_SPENT as u32;

/// Hours spent on an action, at most 9999.
pub type Spent = Whole<u16, MAX_SPENT>;

/// How an action goes, as the last review said.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Execution {
    /// Where it is.
    state: Word<ExecutionState>,
    /// The month in which it was first said to run, `2026-12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    began: Option<Date<YearMonth>>,
    /// The month in which it was said to be done or stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Option<Date<YearMonth>>,
    /// The hours spent on it so far, all people together.
    #[serde(skip_serializing_if = "Option::is_none")]
    spent: Option<Spent>,
}

impl From<&readiness::Execution> for Execution {
    fn from(execution: &readiness::Execution) -> Self {
        Self {
            state: Word(execution.state),
            began: execution.began.map(Date),
            ended: execution.ended.map(Date),
            spent: execution.spent.map(Whole),
        }
    }
}

impl From<Execution> for readiness::Execution {
    fn from(execution: Execution) -> Self {
        Self {
            state: execution.state.0,
            began: execution.began.map(|month| month.0),
            ended: execution.ended.map(|month| month.0),
            spent: execution.spent.map(|hours| hours.0),
        }
    }
}

impl Named for ExecutionState {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::Running => "running",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }
}
