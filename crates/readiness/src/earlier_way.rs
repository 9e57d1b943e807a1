//! A single change after which an action ends by a month.

use crate::date::YearMonth;
use crate::document::Document;
use crate::id::ActionId;
use crate::put_off::Relaxation;
use crate::scenario::{Scenario, Wish};
use crate::weights::Criterion;

/// What is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EarlierChange {
    /// Nothing else: it begins in its month, and others give way.
    Begin,
    /// Another share, more at once, or something that is not left out any more; what is placed
    /// stays where it is.
    Relax(Relaxation),
    /// It takes only so many hours (the estimate, as in [`Wish::hours`]); what is placed stays where
    /// it is.
    Hours(u16),
    /// Something that it waits for is done already; what is placed stays where it is.
    Done(ActionId),
    /// This weight of a criterion, in percent; the whole plan is another one.
    Weight(Criterion, u8),
}

/// A single change after which an action ends by a month: the smallest of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierWay {
    /// The action.
    pub action: ActionId,
    /// What is changed.
    pub change: EarlierChange,
    /// The month in which it then begins; pinned to it, unless a weight is changed.
    pub begins: YearMonth,
    /// Its last month then.
    pub ends: YearMonth,
}

impl EarlierWay {
    /// Returns `scenario` with this change made and the action pinned to its month, so that the hours
    /// won go to it; with another weight it is not pinned. `None` where no scenario can hold it:
    /// something being done is no matter of a scenario.
    #[must_use]
    pub fn scenario(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut changed = match &self.change {
            EarlierChange::Begin | EarlierChange::Hours(_) => scenario.clone(),
            EarlierChange::Relax(relaxation) => relaxation.applied(scenario)?,
            EarlierChange::Weight(criterion, percent) => {
                let weights = scenario.weights.with(*criterion, *percent);
                return Some(Scenario { weights, ..scenario.clone() });
            }
            EarlierChange::Done(_) => return None,
        };
        let mut wish = self.pinned(&changed);
        if let EarlierChange::Hours(hours) = self.change {
            wish.hours = Some(hours);
        }
        changed.make(self.action.clone(), wish).ok()?;
        Some(changed)
    }

    /// Tells whether a scenario can hold it, so that it can be tried beside the present one.
    #[must_use]
    pub const fn can_be_tried(&self) -> bool {
        !matches!(self.change, EarlierChange::Done(_))
    }

    /// Returns `document` with this change made: in its scenario, or with something marked as done.
    /// `None` where it can hold no more of them.
    #[must_use]
    pub fn document(&self, document: &Document) -> Option<Document> {
        if let EarlierChange::Done(done) = &self.change {
            let mut changed = document.clone();
            changed.done.insert(done.clone()).ok()?;
            let wish = self.pinned(&changed.scenario);
            changed.scenario.make(self.action.clone(), wish).ok()?;
            return Some(changed);
        }
        self.scenario(&document.scenario).map(|scenario| document.under(&scenario))
    }

    /// Returns what is wished for the action in `scenario`, with it pinned to its month.
    fn pinned(&self, scenario: &Scenario) -> Wish {
        let wish = scenario.wish(&self.action).cloned().unwrap_or_default();
        Wish { pin: Some(self.begins), ..wish }
    }
}
