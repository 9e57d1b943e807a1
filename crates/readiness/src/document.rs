//! What one department keeps: the stored text and the file are both written from this.

use crate::action::Action;
use crate::adopted::Adopted;
use crate::answers::Answers;
use crate::bank::Bank;
use crate::bank_ref::BankRef;
use crate::bounded::{BoundedMap, BoundedSet};
use crate::date::{Date, YearMonth};
use crate::follow_up::FollowUp;
use crate::gate::Gate;
use crate::id::{ActionId, CheckId, QuestionId};
use crate::level::Level;
use crate::moment::Moment;
use crate::path::Path;
use crate::profile::Profile;
use crate::question::Question;
use crate::receipt::{Receipt, Receipts};
use crate::scenario::Scenario;
use crate::skill::Skills;

/// All that one department said and decided. What follows from it is never kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The bank that was asked.
    pub bank: BankRef,
    /// A sample to look at, not a real department.
    pub is_sample: bool,
    /// Counts the changes.
    pub revision: u32,
    /// When the last change was made.
    pub changed: Moment,
    /// The department.
    pub profile: Profile,
    /// Which questions are asked.
    pub path: Path,
    /// What was said.
    pub answers: Answers,
    /// The actions that the department has already carried out.
    pub done: BoundedSet<ActionId, { Document::MAX_DONE }>,
    /// What people can do, by skill; counts, never names.
    pub skills: Skills,
    /// The checks to which the person said "both are right", with the two levels then.
    pub accepted: BoundedMap<CheckId, [Level; 2], { Document::MAX_ACCEPTED }>,
    /// The changes of bank, oldest first.
    pub receipts: Receipts,
    /// The month that the roadmap begins with, once the roadmap has been seen; so that the
    /// plan does not shift by itself from one month to the next.
    pub plan_start: Option<YearMonth>,
    /// The weights and wishes that the roadmap is made with.
    pub scenario: Scenario,
    /// Another scenario, kept to compare with.
    pub other: Option<Scenario>,
    /// The roadmap that was adopted.
    pub adopted: Option<Adopted>,
    /// What a year with the plan left.
    pub follow_up: FollowUp,
}

impl Document {
    /// The most actions marked as done, many more than any bank has.
    pub const MAX_DONE: usize = 2_000;
    /// The most checks said to be right, many more than any bank has.
    pub const MAX_ACCEPTED: usize = 200;

    /// Tells whether nobody has entered anything yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.profile == Profile::default()
            && self.done.is_empty()
            && self.skills.is_empty()
    }

    /// Puts back the answer to `question` that the change of bank at `at` set aside. The
    /// present one is set aside in its turn, as given under the present bank at `time`.
    ///
    /// Tells whether there was such an answer; otherwise nothing changes.
    pub fn bring_back(&mut self, at: usize, question: &QuestionId, time: Moment) -> bool {
        let Some(earlier) = self.receipts.aside_mut(at) else { return false };
        let mut present = Answers::default();
        self.answers.move_to(question, &mut present);
        let is_back = earlier.move_to(question, &mut self.answers);
        if !is_back {
            present.move_to(question, &mut self.answers);
        } else if !present.is_empty() {
            let (from, to) = (self.bank.clone(), self.bank.clone());
            self.receipts.push(Receipt { from, to, time, aside: present, ..Receipt::default() });
        }
        is_back
    }

    /// Puts back every answer that the change of bank at `at` set aside, but to questions that
    /// were answered anew since or that `bank` does not ask. Returns how many came back.
    pub fn bring_all_back(&mut self, at: usize, bank: &Bank) -> usize {
        let Some(earlier) = self.receipts.aside_mut(at) else { return 0 };
        let ids: Vec<QuestionId> = earlier.iter().map(|(id, _)| id.clone()).collect();
        let asked = ids.iter().filter(|id| bank.question(id).is_some());
        asked.filter(|id| earlier.move_to(id, &mut self.answers)).count()
    }

    /// Tells whether `question` is asked: the path asks it, and the profile does not close it.
    #[must_use]
    pub fn asks(&self, question: &Question) -> bool {
        self.path.asks(question) && Gate::first_closed(&question.gates, &self.profile).is_none()
    }

    /// Tells whether `action` may come into question at all: it is not done, and the profile
    /// closes none of its gates.
    #[must_use]
    pub fn leaves_open(&self, action: &Action) -> bool {
        Gate::first_closed(&action.gates, &self.profile).is_none()
            && !self.done.contains(&action.id)
    }

    /// Returns the hours that `action` takes once in this department: those that a person put
    /// in place of the bank's, otherwise the bank's for so many staff, stretched as the department
    /// decided unless it is done. 0 staff while none is said.
    #[must_use]
    pub fn hours_of(&self, action: &Action) -> u32 {
        let wished = self.scenario.wish(&action.id).and_then(|wish| wish.hours);
        let staff = self.profile.staff.unwrap_or(0);
        match wished {
            // The person said so.
            Some(hours) => hours.into(),
            None if self.done.contains(&action.id) => action.hours_for(staff),
            None => self.follow_up.effort.of(action.hours_for(staff)),
        }
    }

    /// Returns the same department with another scenario.
    #[must_use]
    pub fn under(&self, scenario: &Scenario) -> Self {
        Self { scenario: scenario.clone(), ..self.clone() }
    }

    /// Returns the month that the roadmap begins with: the one that was kept, otherwise this
    /// month up to its tenth day and the next month after that.
    #[must_use]
    pub fn start(&self, today: Date) -> YearMonth {
        self.plan_start.unwrap_or_else(|| Self::start_from(today))
    }

    /// Returns the day on which the answers stand: that of the last change, or `today` while none
    /// is known.
    #[must_use]
    pub fn as_of(&self, today: Date) -> Date {
        self.changed.date().unwrap_or(today)
    }

    /// Returns the month that a plan made on `today` begins with.
    #[must_use]
    pub fn start_from(today: Date) -> YearMonth {
        today.year_month().plus(usize::from(today.day() > 10)).min(YearMonth::LAST)
    }
}
