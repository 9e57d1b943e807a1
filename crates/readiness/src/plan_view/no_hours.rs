//! Why there is no plan though actions come into question.

use crate::{Capacity, Diagnosis, Document, Roadmap, Share};

/// Why no action is planned though some come into question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHours {
    /// Nobody has said how many people there are, or there are none.
    Staff,
    /// The share that is tried is nothing.
    TriedShare,
    /// The share of the department is nothing.
    Share,
    /// There are hours, and not enough for any action.
    TooFew,
    /// The person left out all that could be planned.
    AllLeftOut,
}

impl NoHours {
    /// Returns why nothing is planned; `None` where something is, or where nothing comes into
    /// question.
    #[must_use]
    pub fn of(document: &Document, diagnosis: &Diagnosis) -> Option<Self> {
        if diagnosis.roadmap.is_feasible() || diagnosis.candidates.is_empty() {
            return None;
        }
        let (profile, tried) = (&document.profile, document.scenario.share);
        Some(if tried.is_some_and(|share| share.percent() == 0) {
            Self::TriedShare
        } else if profile.staff.is_none_or(|staff| staff == 0) {
            Self::Staff
        } else if tried.is_none() && profile.share.percent() == 0 {
            Self::Share
        } else if diagnosis.roadmap.put_off.is_empty() && !diagnosis.roadmap.excluded.is_empty() {
            Self::AllLeftOut
        } else {
            Self::TooFew
        })
    }
}

impl Roadmap {
    /// Tells whether there is a plan: hours, and at least one action that has its months.
    #[must_use]
    pub fn is_feasible(&self) -> bool {
        self.capacity.months.iter().any(|month| month.hours > 0) && !self.placed.is_empty()
    }
}

impl Document {
    /// Returns the share of the hours that the plan is made with.
    #[must_use]
    pub fn planned_share(&self) -> Share {
        self.scenario.share.unwrap_or(self.profile.share)
    }
}

impl Capacity {
    /// Returns the most hours of a month that is not busy; `None` where all are.
    #[must_use]
    pub fn usual_hours(&self) -> Option<u32> {
        self.most(false)
    }

    /// Returns the most hours of a busy month; `None` where none is.
    #[must_use]
    pub fn busy_hours(&self) -> Option<u32> {
        self.most(true)
    }

    fn most(&self, is_busy: bool) -> Option<u32> {
        let months = self.months.iter().filter(|month| month.is_busy == is_busy);
        months.map(|month| month.hours).max()
    }
}
