//! What has moved on since a roadmap was adopted.

use crate::adopted::{Adopted, Promise};
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;

/// One thing that is no longer as in the adopted roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The bank is another one, or another edition of it.
    Bank,
    /// The weights of the criteria are others.
    Weights,
    /// It was promised, or put off, and is done now.
    Done(ActionId),
    /// It is planned now, from this month on, and was not.
    New(ActionId, YearMonth),
    /// It was planned from this month on, and is neither planned now nor done.
    Gone(ActionId, YearMonth),
    /// It begins in another month.
    Moved {
        /// The action.
        action: ActionId,
        /// The month it was to begin in.
        from: YearMonth,
        /// The month it begins in now.
        to: YearMonth,
    },
    /// It begins in the same month and ends in another.
    Ends {
        /// The action.
        action: ActionId,
        /// The last month it was to run in.
        from: YearMonth,
        /// The last month it runs in now.
        to: YearMonth,
    },
    /// It takes another number of hours.
    Hours {
        /// The action.
        action: ActionId,
        /// Hours that were promised.
        from: u32,
        /// Hours that it takes now.
        to: u32,
    },
}

impl Difference {
    /// Tells whether it says in which months something is done, or whether at all.
    #[must_use]
    pub const fn is_of_months(&self) -> bool {
        !matches!(self, Self::Bank | Self::Weights | Self::Hours { .. })
    }
}

impl Adopted {
    /// Lists what has moved on since: bank and weights first, then what was promised in its
    /// order, then what else is done, then what is new by first month and rank. Empty while the
    /// roadmap is as it was adopted.
    #[must_use]
    pub fn differences(&self, document: &Document, diagnosis: &Diagnosis) -> Vec<Difference> {
        let mut found = Vec::new();
        if self.bank != document.bank {
            found.push(Difference::Bank);
        }
        if self.scenario.weights != document.scenario.weights {
            found.push(Difference::Weights);
        }
        for promise in &self.placed {
            self.compare(promise, document, diagnosis, &mut found);
        }
        let is_promised = |id: &ActionId| self.placed.iter().any(|promise| promise.action == *id);
        for id in self.put_off.iter().filter(|id| document.done.contains(id)) {
            found.push(Difference::Done(id.clone()));
        }
        for placement in &diagnosis.roadmap.placed {
            if !is_promised(&placement.action)
                && let Some(month) = diagnosis.roadmap.month(placement.start)
            {
                found.push(Difference::New(placement.action.clone(), month));
            }
        }
        found
    }

    /// Compares one promise with what is planned now.
    fn compare(
        &self,
        promise: &Promise,
        document: &Document,
        diagnosis: &Diagnosis,
        found: &mut Vec<Difference>,
    ) {
        let action = || promise.action.clone();
        let from = self.start.plus(promise.start);
        let placed = diagnosis.roadmap.placement(&promise.action);
        let Some((placed, to)) = placed.zip(diagnosis.roadmap.begins(&promise.action)) else {
            found.push(if document.done.contains(&promise.action) {
                Difference::Done(action())
            } else {
                Difference::Gone(action(), from)
            });
            return;
        };
        let last = |first: YearMonth, hours: &[u32]| first.plus(hours.len().saturating_sub(1));
        let ends = (last(from, &promise.hours), last(to, &placed.hours));
        if from != to {
            found.push(Difference::Moved { action: action(), from, to });
        } else if ends.0 != ends.1 {
            found.push(Difference::Ends { action: action(), from: ends.0, to: ends.1 });
        }
        // What runs is planned with the hours that are left.
        let spent =
            document.spent(&promise.action).filter(|_| document.is_running(&promise.action));
        let (from, to) = (promise.total(), placed.total() + u32::from(spent.unwrap_or(0)));
        if from != to {
            found.push(Difference::Hours { action: action(), from, to });
        }
    }
}
