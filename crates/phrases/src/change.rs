//! What another scenario would do, in sentences.

use readiness::{Change, Criterion, PlanChange, RankChange, Standpoint, YearMonth};

use crate::Phrases;

impl Phrases<'_> {
    /// Says how many of the first in the order change places.
    #[must_use]
    pub fn order_changes(self, change: &PlanChange) -> String {
        let (words, all) = (self.words.plan, change.order.len());
        match change.other_ranks() {
            0 => words.order_same(all),
            changed => words.order_changes(all, changed),
        }
    }

    /// Says from which month on a plan that begins in `first` would be another.
    #[must_use]
    pub fn moves(self, first: YearMonth, change: &PlanChange) -> String {
        let words = self.words.plan;
        let Some(at) = change.first() else { return words.moves_none.into() };
        let month = self.month_after(first, first.plus(at));
        match (change.enters(), change.leaves()) {
            (0, 0) => words.moves_months(month, change.moves.len()),
            (enters, leaves) => words.moves_in_and_out(month, enters, leaves),
        }
    }

    /// Says what happens to the months of an action.
    #[must_use]
    pub fn change(self, change: Change) -> String {
        let words = self.words.plan;
        match change {
            Change::Earlier(months) => words.earlier(months),
            Change::Later(months) => words.later(months),
            Change::EndsEarlier(months) => words.ends_earlier(months),
            Change::EndsLater(months) => words.ends_later(months),
            Change::Enters => words.enters.into(),
            Change::Leaves => words.leaves.into(),
        }
    }

    /// Says how a rank changes: `▲ 3つ上がる`.
    #[must_use]
    pub fn rank_change(self, change: &RankChange) -> String {
        let words = self.words.plan;
        match (change.now.saturating_sub(change.then), change.then.saturating_sub(change.now)) {
            (0, 0) => words.rank_same.into(),
            (up, 0) => words.rank_up(up),
            (_, down) => words.rank_down(down),
        }
    }

    /// Returns what a criterion asks, in plain words.
    #[must_use]
    pub const fn criterion_hint(self, criterion: Criterion) -> &'static str {
        let words = self.words.plan;
        match criterion {
            Criterion::Effect => words.hint_effect,
            Criterion::Feasibility => words.hint_feasible,
            Criterion::Cost => words.hint_cost,
            Criterion::Fairness => words.hint_fair,
            Criterion::Evidence => words.hint_evidence,
        }
    }

    /// Says which change of one weight puts an action before the one above it.
    #[must_use]
    pub fn turns(self, standpoint: &Standpoint, is_first: bool) -> String {
        let words = self.words.plan;
        match standpoint.overtakes {
            _ if is_first => "–".into(),
            _ if standpoint.is_tied_with_above => words.tied.into(),
            Some(turn) => words.turns(self.criterion(turn.criterion), turn.percent),
            None => words.turns_never.into(),
        }
    }
}
