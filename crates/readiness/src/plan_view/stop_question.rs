//! What makes one ask whether an action should be stopped.

use crate::document::Document;
use crate::execution::Execution;
use crate::id::ActionId;
use crate::review::{Doubt, ReviewEntry};

/// A question that proposes to stop an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopQuestion {
    /// Two reviews said that it has no effect.
    NoEffect,
    /// It has taken more than [`StopQuestion::OVER_PERCENT`] of its estimate.
    OverEstimate {
        /// Hours spent so far.
        spent: u32,
        /// Hours estimated.
        estimate: u32,
    },
    /// Nobody uses what it brought.
    NobodyUses,
}

impl StopQuestion {
    /// Beyond so much of the estimate it is asked whether an action should go on, in percent.
    pub const OVER_PERCENT: u32 = 150;
    /// In so many reviews it has to be said that an action has no effect.
    pub const REVIEWS: usize = 2;

    /// Returns what there is to ask of `action`, which was estimated at so many hours; nothing once
    /// it is done or stopped.
    #[must_use]
    pub fn of(document: &Document, action: &ActionId, estimate: u32) -> Vec<Self> {
        let execution = document.follow_up.executions.get(action);
        if execution.is_none_or(Execution::is_over) {
            return Vec::new();
        }
        let reviews = document.follow_up.reviews.iter();
        let said: Vec<&ReviewEntry> =
            reviews.filter_map(|review| review.entries.get(action)).collect();
        let says = |entry: &&&ReviewEntry, doubt| entry.doubts.contains(&doubt);
        let without_effect =
            said.iter().rev().take_while(|entry| says(entry, Doubt::NoEffect)).count();
        let is_unused = said.last().is_some_and(|entry| says(&entry, Doubt::NobodyUses));
        let mut questions = Vec::new();
        if without_effect >= Self::REVIEWS {
            questions.push(Self::NoEffect);
        }
        let spent = u32::from(document.spent(action).unwrap_or(0));
        if estimate > 0 && spent * 100 > estimate * Self::OVER_PERCENT {
            questions.push(Self::OverEstimate { spent, estimate });
        }
        if is_unused {
            questions.push(Self::NobodyUses);
        }
        questions
    }
}
