//! What a monthly review changes in the document.

use crate::bounded::LimitError;
use crate::date::{Date, YearMonth};
use crate::document::Document;
use crate::execution::{Execution, ExecutionState};
use crate::id::ActionId;
use crate::moment::Moment;
use crate::review::{Review, ReviewEntry};

impl Document {
    /// Takes in what was said of `action` at `time`: in the review of that month, which is begun
    /// where there is none yet, and in how the action goes. Hours that were said once stay until
    /// others are said.
    ///
    /// A clock that runs backwards does not undo anything: what is said goes into the last review.
    ///
    /// # Errors
    ///
    /// Fails when no file could hold it; nothing changes.
    pub fn review(
        &mut self,
        action: ActionId,
        entry: ReviewEntry,
        time: &Moment,
        today: Date,
    ) -> Result<(), LimitError> {
        let mut after = self.clone();
        let month = after.month_of_review(today);
        let spent = entry.spent.or_else(|| after.spent(&action));
        after.say_of(action.clone(), entry.state, spent, month)?;
        let role = after.profile.role;
        let review = after.follow_up.reviews.at(time);
        review.role = role;
        if *time > review.time {
            review.time = time.clone();
        }
        review.entries.insert(action, entry)?;
        *self = after;
        Ok(())
    }

    /// Says that `action` is done in the month of `today`, or not done after all, and returns
    /// whether it was not so before.
    ///
    /// # Errors
    ///
    /// Fails when no file could hold it; nothing changes.
    pub fn say_done(
        &mut self,
        action: &ActionId,
        is_done: bool,
        today: Date,
    ) -> Result<bool, LimitError> {
        if self.done.contains(action) == is_done {
            return Ok(false);
        }
        let mut after = self.clone();
        let before = after.follow_up.executions.get(action);
        let is_planned = before.is_some() || after.adopted.is_some();
        let state = match before.and_then(|execution| execution.began) {
            _ if is_done => ExecutionState::Done,
            Some(_) => ExecutionState::Running,
            None => ExecutionState::NotBegun,
        };
        if is_planned {
            let spent = after.spent(action);
            after.say_of(action.clone(), state, spent, today.year_month())?;
        } else if is_done {
            after.done.insert(action.clone())?;
        } else {
            after.done.remove(action);
        }
        *self = after;
        Ok(true)
    }

    /// Returns the hours spent on `action` so far, as they were said last.
    #[must_use]
    pub fn spent(&self, action: &ActionId) -> Option<u16> {
        self.follow_up.executions.get(action).and_then(|execution| execution.spent)
    }

    /// Returns where `action` is.
    #[must_use]
    pub fn state_of(&self, action: &ActionId) -> ExecutionState {
        if self.done.contains(action) {
            return ExecutionState::Done;
        }
        self.follow_up.executions.get(action).map_or(ExecutionState::NotBegun, |one| one.state)
    }

    /// Returns the month whose review a word on `today` belongs to: never one before the last
    /// review.
    #[must_use]
    pub fn month_of_review(&self, today: Date) -> YearMonth {
        let last = self.follow_up.reviews.last().and_then(|review| review.time.date());
        let last = last.map(Date::year_month);
        last.map_or(today.year_month(), |last| last.max(today.year_month()))
    }

    /// Returns what was said in the review of `month`, if it has begun.
    #[must_use]
    pub fn review_in(&self, month: YearMonth) -> Option<&Review> {
        let is_of =
            |review: &&Review| review.time.date().is_some_and(|day| day.year_month() == month);
        self.follow_up.reviews.last().filter(is_of)
    }

    /// Returns what the review on `today` says of `action` so far; where it says nothing, that it is
    /// where it was.
    #[must_use]
    pub fn entry_of(&self, action: &ActionId, today: Date) -> ReviewEntry {
        let review = self.review_in(self.month_of_review(today));
        let said = review.and_then(|review| review.entries.get(action)).cloned();
        let state = self.state_of(action);
        said.unwrap_or_else(|| ReviewEntry { state, ..ReviewEntry::default() })
    }

    /// Keeps how `action` goes from `month` on.
    fn say_of(
        &mut self,
        action: ActionId,
        state: ExecutionState,
        spent: Option<u16>,
        month: YearMonth,
    ) -> Result<(), LimitError> {
        let before = self.follow_up.executions.get(&action).cloned().unwrap_or_default();
        let began = match state {
            ExecutionState::NotBegun => None,
            ExecutionState::Running | ExecutionState::Done => before.began.or(Some(month)),
            ExecutionState::Stopped => before.began,
        };
        let ended = match state {
            ExecutionState::Done | ExecutionState::Stopped if before.state == state => before.ended,
            ExecutionState::Done | ExecutionState::Stopped => Some(month),
            ExecutionState::NotBegun | ExecutionState::Running => None,
        };
        if state == ExecutionState::Done {
            self.done.insert(action.clone())?;
        } else {
            self.done.remove(&action);
        }
        let execution = Execution { state, began, ended, spent };
        if execution.is_empty() {
            self.follow_up.executions.remove(&action);
        } else {
            self.follow_up.executions.insert(action, execution)?;
        }
        Ok(())
    }

    /// Returns the document as it is once the review on `today` is ended: the plan begins with the
    /// month of the review, and the next review has its day in a later one. A review that was held
    /// before its day takes that day's place.
    #[must_use]
    pub fn with_review_ended(&self, today: Date) -> Self {
        let mut after = self.clone();
        let month = self.month_of_review(today);
        let is_later = self.plan_start.is_none_or(|start| start < month);
        if is_later {
            after.plan_start = Some(month);
        }
        let is_over =
            self.follow_up.next_review.is_none_or(|day| day <= today || day.year_month() <= month);
        if is_over {
            after.follow_up.next_review = Some(Self::next_review_after(today));
        }
        after
    }

    /// Returns the day of the review after one on `today`: the same day of the next month, or the
    /// Monday after it.
    #[must_use]
    pub fn next_review_after(today: Date) -> Date {
        let month = today.year_month().plus(1);
        month.working_day_from(today.day())
    }
}
