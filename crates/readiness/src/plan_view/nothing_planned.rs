//! Why nothing is planned though actions come into question.

use crate::capacity::{Capacity, NoHours};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::profile::Share;

/// Why no action is planned though some come into question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingPlanned {
    /// There are no hours, or not enough for any action.
    Hours(NoHours),
    /// The person left out all that could be planned.
    AllLeftOut,
}

impl NothingPlanned {
    /// Returns why nothing is planned; `None` where something is, or where nothing comes into
    /// question.
    #[must_use]
    pub fn of(document: &Document, diagnosis: &Diagnosis) -> Option<Self> {
        let roadmap = &diagnosis.roadmap;
        if diagnosis.candidates.is_empty() {
            return None;
        }
        let is_left_out = roadmap.put_off.is_empty() && !roadmap.excluded.is_empty();
        match roadmap.why_none(document)? {
            NoHours::TooFew if is_left_out => Some(Self::AllLeftOut),
            why => Some(Self::Hours(why)),
        }
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
