//! What a year with the plan leaves in the document.

use std::ops::Deref;

use crate::adopted::Adopted;
use crate::bounded::BoundedMap;
use crate::date::Date;
use crate::effort::Effort;
use crate::execution::Execution;
use crate::id::{ActionId, IndicatorId};
use crate::measurement::Indicator;
use crate::plan_view::YenRange;
use crate::review::Reviews;
use crate::snapshot::Snapshots;
use crate::text::Remark;

/// All that is kept while a plan is carried out (計画の実施の記録).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUp {
    /// How each action goes; an entry never is [`Execution::is_empty`]. One is [`Done`] exactly
    /// while its action is in [`crate::Document::done`]; what was done before the plan has no entry.
    ///
    /// [`Done`]: crate::ExecutionState::Done
    pub executions: BoundedMap<ActionId, Execution, { FollowUp::MAX_ACTIONS }>,
    /// The monthly reviews.
    pub reviews: Reviews,
    /// The day of the next review.
    pub next_review: Option<Date>,
    /// The values of the indicators, by their ids in the bank.
    pub indicators: BoundedMap<IndicatorId, Indicator, { FollowUp::MAX_INDICATORS }>,
    /// How the hours of what is still planned are stretched, as the hours spent so far suggest.
    pub effort: Effort,
    /// What actions cost, as far as somebody knows.
    pub costs: BoundedMap<ActionId, YenRange, { FollowUp::MAX_ACTIONS }>,
    /// Where the department stood on earlier days.
    pub snapshots: Snapshots,
    /// The plans adopted before the present one.
    pub earlier: EarlierPlans,
    /// What nobody knows yet, for whoever comes next.
    pub doubts: Remark,
    /// A word to whoever comes next (前任より、ひとこと).
    pub message: Remark,
}

impl FollowUp {
    /// The most actions of which something is kept, many more than any bank has.
    pub const MAX_ACTIONS: usize = 2_000;
    /// The most indicators, many more than any bank has.
    pub const MAX_INDICATORS: usize = 2_000;

    /// Tells whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The plans adopted before the present one, oldest first. Reading them is reading a slice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlierPlans(Vec<Adopted>);

impl EarlierPlans {
    /// The most plans that are remembered.
    pub const MAX: usize = 6;

    /// Adds the plan that was just replaced. Where there are [`Self::MAX`] already, the second
    /// oldest is forgotten: the first promise of all stays. Returns what was forgotten.
    pub fn push(&mut self, adopted: Adopted) -> Option<Adopted> {
        let forgotten = (self.0.len() >= Self::MAX).then(|| self.0.remove(1));
        self.0.push(adopted);
        forgotten
    }
}

impl FromIterator<Adopted> for EarlierPlans {
    /// Keeps the first and the last of more than [`Self::MAX`].
    fn from_iter<I: IntoIterator<Item = Adopted>>(plans: I) -> Self {
        let mut kept = Self::default();
        for plan in plans {
            kept.push(plan);
        }
        kept
    }
}

impl Deref for EarlierPlans {
    type Target = [Adopted];

    fn deref(&self) -> &[Adopted] {
        &self.0
    }
}
