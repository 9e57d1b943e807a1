//! What was said of the actions in hand, as the plan takes it.

use crate::action::Action;
use crate::date::{Date, YearMonth};
use crate::document::Document;
use crate::execution::{Execution, ExecutionState};
use crate::id::ActionId;

impl Document {
    /// Returns how `action` goes, where anything was said.
    #[must_use]
    pub fn execution(&self, action: &ActionId) -> Option<&Execution> {
        self.follow_up.executions.get(action)
    }

    /// Tells whether `action` was said to run and is not done.
    #[must_use]
    pub fn is_running(&self, action: &ActionId) -> bool {
        self.is_in(action, ExecutionState::Running)
    }

    /// Tells whether `action` was stopped: it is not planned any more.
    #[must_use]
    pub fn is_stopped(&self, action: &ActionId) -> bool {
        self.is_in(action, ExecutionState::Stopped)
    }

    /// Tells whether `action` is not to be planned: a person left it out, or it was stopped.
    #[must_use]
    pub fn leaves_out(&self, action: &ActionId) -> bool {
        self.scenario.excludes(action) || self.is_stopped(action)
    }

    /// Returns the hours that `action` still takes: [`Self::hours_of`], without what was spent on
    /// it where it runs, but at least one.
    #[must_use]
    pub fn hours_left(&self, action: &Action) -> u32 {
        let hours = self.hours_of(action);
        match self.execution(&action.id) {
            Some(execution) if self.is_running(&action.id) => {
                let spent = execution.spent.map_or(0, u32::from);
                hours.saturating_sub(spent).max(1)
            }
            _ => hours,
        }
    }

    /// Returns the month that the plan begins with when it is made again on `today`: the month of
    /// that day. A first plan begins as [`Self::start_from`] says.
    #[must_use]
    pub fn restart(&self, today: Date) -> YearMonth {
        match self.plan_start {
            Some(_) => today.year_month().min(YearMonth::LAST),
            None => Self::start_from(today),
        }
    }

    /// Returns the same document without the adopted plan: what is planned for it is wholly new,
    /// whatever was promised.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self { adopted: None, ..self.clone() }
    }

    fn is_in(&self, action: &ActionId, state: ExecutionState) -> bool {
        self.execution(action).is_some_and(|execution| execution.state == state)
            && !self.done.contains(action)
    }
}
