//! Reasons in sentences: why an action comes up, why it has its month, what keeps it out and what
//! would let it in.

use readiness::{
    ConflictingWith, Difference, Limit, PinConflict, PutOff, Reason, Relaxation, Step,
};

use crate::Phrases;

impl Phrases<'_> {
    /// Says why an action stands in its month.
    #[must_use]
    pub fn reason(self, reason: &Reason) -> String {
        let words = self.words.roadmap;
        match reason {
            Reason::FromTheStart => words.from_the_start.into(),
            Reason::Pinned => words.pinned.into(),
            Reason::HoursShort(month) => words.hours_short(self.at(*month)),
            Reason::After(id, month) => words.after(self.title(id), self.at(*month)),
            Reason::AfterStep(step, id, month) => {
                words.after_step(step.number(), self.step(*step), self.title(id), self.at(*month))
            }
            Reason::Window(months) => words.window(crate::months(self.lang, months)),
            Reason::EndsIn(months) => words.ends_in(crate::months(self.lang, months)),
            Reason::Budget(month) => words.budget(self.at(*month)),
            Reason::HoursTaken(month) => words.hours_taken(self.at(*month)),
            Reason::TooManyAtOnce(month, most) => {
                let most = crate::number(most);
                words.too_many(self.at(*month), most)
            }
            Reason::ReliefFirst => words.relief_first.into(),
            Reason::Running => words.runs_already.into(),
            Reason::Promised => words.as_promised.into(),
        }
    }

    /// Says what keeps an action out.
    #[must_use]
    pub fn limit(self, limit: &Limit) -> String {
        let words = self.words.roadmap;
        match limit {
            Limit::Hours { needed, left } => {
                let (needed, left) =
                    (crate::hours(self.words, *needed), crate::hours(self.words, *left));
                words.limit_hours(needed, left)
            }
            Limit::AtOnce(most) => words.limit_at_once(most),
            Limit::Prerequisite(id) => words.limit_prerequisite(self.title(id)),
            Limit::Budget(month) => words.limit_budget(self.at(*month)),
            Limit::Window(months) => words.limit_window(crate::months(self.lang, months)),
            Limit::Horizon => words.limit_horizon.into(),
        }
    }

    /// Says why no single change lets in an action that is put off; empty where one does.
    #[must_use]
    pub fn no_way(self, out: &PutOff) -> String {
        let words = self.words.roadmap;
        match &out.limit {
            _ if !out.ways.is_empty() => String::new(),
            Limit::Hours { needed, .. } => words.none_hours(crate::hours(self.words, *needed)),
            Limit::AtOnce(_) => words.none_at_once.into(),
            Limit::Prerequisite(id) => words.none_prerequisite(self.title(id)),
            Limit::Budget(_) => words.none_budget.into(),
            Limit::Window(months) => words.none_window(crate::months(self.lang, months)),
            Limit::Horizon => words.none_horizon.into(),
        }
    }

    /// Says what would let an action in.
    #[must_use]
    pub fn relaxation(self, relaxation: &Relaxation) -> String {
        let words = self.words.roadmap;
        match relaxation {
            Relaxation::HoursEachMonth(more) => words.relax_hours(crate::hours(self.words, *more)),
            Relaxation::MoreAtOnce(more) => words.relax_at_once(more),
            Relaxation::Include(id) => words.relax_include(self.title(id)),
            Relaxation::Share(percent) => words.relax_share(percent),
            Relaxation::MoneyNow(month) => words.relax_money(self.at(*month)),
            Relaxation::LongerBy(months) => words.relax_longer(months),
        }
    }

    /// Says which wish cannot hold and what stands against it.
    #[must_use]
    pub fn conflict(self, conflict: &PinConflict) -> String {
        let words = self.words.plan;
        let against = match &conflict.conflicting_with {
            ConflictingWith::Past => words.clash_past.into(),
            ConflictingWith::Horizon => words.clash_horizon.into(),
            ConflictingWith::Window(months) => words.clash_window(crate::months(self.lang, months)),
            ConflictingWith::EndsIn(months) => {
                words.clash_ends_in(crate::months(self.lang, months))
            }
            ConflictingWith::Budget(month) => words.clash_budget(self.at(*month)),
            ConflictingWith::Hours { needed, left } => {
                let hours = |hours: &u32| crate::hours(self.words, *hours);
                words.clash_hours(hours(needed), hours(left))
            }
            ConflictingWith::Pin(id) => words.clash_pin(self.title(id)),
            ConflictingWith::After(id, None) => words.clash_never(self.title(id)),
            ConflictingWith::After(id, Some(month)) => {
                words.clash_after(self.title(id), self.at(*month))
            }
            ConflictingWith::Excluded(id) => words.clash_excluded(self.title(id)),
        };
        words.clash(self.title(&conflict.action), self.at(conflict.month)) + &against
    }

    /// Says what is no longer as it was adopted.
    #[must_use]
    pub fn difference(self, difference: &Difference) -> String {
        let words = self.words.plan;
        let hours = |hours: &u32| crate::hours(self.words, *hours);
        match difference {
            Difference::Bank => words.moved_bank.into(),
            Difference::Weights => words.moved_weights.into(),
            Difference::Done(id) => words.moved_done(self.title(id)),
            Difference::New(id, to) => words.moved_new(self.title(id), self.at(*to)),
            Difference::Gone(id, from) => words.moved_gone(self.title(id), self.at(*from)),
            Difference::Moved { action, from, to } => {
                words.moved_month(self.title(action), self.at(*from), self.at(*to))
            }
            Difference::Ends { action, from, to } => {
                words.moved_end(self.title(action), self.at(*from), self.at(*to))
            }
            Difference::Hours { action, from, to } => {
                words.moved_hours(self.title(action), hours(from), hours(to))
            }
        }
    }

    /// Says that an action opens a step that is not reached.
    #[must_use]
    pub fn opens(self, step: Step) -> String {
        self.words.roadmap.opens_step(step.number(), self.step(step))
    }
}
