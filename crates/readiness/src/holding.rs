//! What a document holds, kind by kind: the one list from which people are told what a file
//! hands on.
//!
//! Everything is taken apart without `..`, so that a new field without a kind does not compile.

use std::collections::BTreeMap;

use crate::adopted::{Adopted, Promise};
use crate::answer::{Answer, Provenance};
use crate::answers::Answers;
use crate::bank_ref::BankRef;
use crate::document::Document;
use crate::effort::Effort;
use crate::execution::Execution;
use crate::follow_up::FollowUp;
use crate::measurement::{Indicator, Measurement};
use crate::moment::Moment;
use crate::profile::{Profile, Role, Share};
use crate::receipt::Receipt;
use crate::review::{Review, ReviewEntry};
use crate::scenario::{AtOnce, Scenario, Wish};
use crate::snapshot::Snapshot;
use crate::weights::Weights;

/// A kind of thing that a document may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holding {
    /// What the department is called.
    Name,
    /// What is true of the department before any question, but for the networks.
    Premises,
    /// How the networks are kept apart.
    Network,
    /// Which questions are asked.
    Path,
    /// What was chosen: levels with their badge, don't know, not applicable.
    Choices,
    /// Why questions do not apply.
    Reasons,
    /// Notes beside answers.
    Notes,
    /// Evidence beside answers.
    Evidence,
    /// When and in which position answers were given.
    Provenance,
    /// How many people can do what.
    Skills,
    /// Pairs of answers said to be both right.
    Accepted,
    /// Actions that are done.
    Done,
    /// The month that the plan begins with.
    PlanStart,
    /// Weights that were moved.
    Weights,
    /// The share of hours and the number of actions at once that the plan is made with.
    Capacity,
    /// Months in which actions are to begin.
    Pins,
    /// Hours put in place of the bank's.
    Hours,
    /// Positions that own actions.
    Owners,
    /// Actions left out of the plan.
    LeftOut,
    /// Why they are left out.
    LeftOutReasons,
    /// Another scenario to compare with.
    OtherScenario,
    /// The adopted plan: ranks, months and hours of its actions, and what was put off.
    Adopted,
    /// The changes of bank, with the questions that are not asked any more.
    Receipts,
    /// Answers that changes of bank set aside.
    AsideAnswers,
    /// Reasons, notes and evidence beside these.
    AsideTexts,
    /// Which bank was asked.
    Bank,
    /// When the last change was made and how many there were.
    Changed,
    /// That it is a sample.
    Sample,
    /// How actions of the plan go, and the hours spent on them.
    Executions,
    /// The reviews: when, in which position, and how each action went.
    Reviews,
    /// What was written and doubted in the reviews.
    ReviewNotes,
    /// The day of the next review.
    NextReview,
    /// The values of the indicators.
    Measurements,
    /// How they were measured.
    MeasuredHow,
    /// How the hours of what is still planned are stretched.
    Effort,
    /// What actions cost.
    Costs,
    /// Where the department stood on earlier days.
    Snapshots,
    /// The plans adopted before the present one.
    EarlierPlans,
    /// What is written for whoever comes next.
    HandoverTexts,
}

impl Holding {
    /// All kinds, in the order in which people are told.
    pub const ALL: [Self; 39] = [
        Self::Name,
        Self::Premises,
        Self::Network,
        Self::Path,
        Self::Choices,
        Self::Reasons,
        Self::Notes,
        Self::Evidence,
        Self::Provenance,
        Self::Skills,
        Self::Accepted,
        Self::Done,
        Self::PlanStart,
        Self::Weights,
        Self::Capacity,
        Self::Pins,
        Self::Hours,
        Self::Owners,
        Self::LeftOut,
        Self::LeftOutReasons,
        Self::OtherScenario,
        Self::Adopted,
        Self::Receipts,
        Self::AsideAnswers,
        Self::AsideTexts,
        Self::Bank,
        Self::Changed,
        Self::Sample,
        Self::Executions,
        Self::Reviews,
        Self::ReviewNotes,
        Self::NextReview,
        Self::Measurements,
        Self::MeasuredHow,
        Self::Effort,
        Self::Costs,
        Self::Snapshots,
        Self::EarlierPlans,
        Self::HandoverTexts,
    ];

    /// Returns how many things of each kind `document` holds, every kind once, in the order of
    /// [`Self::ALL`]. What belongs to a scenario is counted in all of them: the present one, the
    /// other one and that of the adopted plan.
    #[must_use]
    pub fn of(document: &Document) -> Vec<(Self, usize)> {
        let mut found = Found::default();
        found.document(document);
        Self::ALL.map(|kind| (kind, found.0.get(&kind).copied().unwrap_or(0))).into()
    }
}

/// How many things of a kind were found so far.
#[derive(Default)]
struct Found(BTreeMap<Holding, usize>);

impl Found {
    fn add(&mut self, kind: Holding, count: impl Into<usize>) {
        *self.0.entry(kind).or_default() += count.into();
    }

    fn document(&mut self, document: &Document) {
        let Document {
            bank,
            is_sample,
            revision,
            changed,
            profile,
            path: _,
            answers,
            done,
            skills,
            accepted,
            receipts,
            plan_start,
            scenario,
            other,
            adopted,
            follow_up,
        } = document;
        self.bank(bank);
        self.add(Holding::Sample, *is_sample);
        self.add(Holding::Changed, *revision > 0 || *changed != Moment::default());
        self.profile(profile);
        self.add(Holding::Path, true);
        self.answers(answers);
        self.add(Holding::Done, done.len());
        self.add(Holding::Skills, skills.len());
        self.add(Holding::Accepted, accepted.len());
        receipts.iter().for_each(|receipt| self.receipt(receipt));
        self.add(Holding::PlanStart, plan_start.is_some());
        self.scenario(scenario);
        if let Some(other) = other {
            self.add(Holding::OtherScenario, true);
            self.scenario(other);
        }
        if let Some(adopted) = adopted {
            self.add(Holding::Adopted, true);
            self.adopted(adopted);
        }
        self.follow_up(follow_up);
    }

    fn follow_up(&mut self, follow_up: &FollowUp) {
        let FollowUp {
            executions,
            reviews,
            next_review,
            indicators,
            effort,
            costs,
            snapshots,
            earlier,
            doubts,
            message,
        } = follow_up;
        for Execution { state: _, began: _, ended: _, spent: _ } in executions.values() {
            self.add(Holding::Executions, true);
        }
        reviews.iter().for_each(|review| self.review(review));
        self.add(Holding::NextReview, next_review.is_some());
        for Indicator { baseline, target, actuals } in indicators.values() {
            let values = [baseline, target].into_iter().flatten().count() + actuals.len();
            self.add(Holding::Measurements, values);
            for Measurement { day: _, value: _, role: _, how } in actuals.iter() {
                self.add(Holding::MeasuredHow, !how.is_empty());
            }
        }
        self.add(Holding::Effort, *effort != Effort::default());
        self.add(Holding::Costs, costs.len());
        for Snapshot { day: _, bank: _, areas: _ } in snapshots.iter() {
            self.add(Holding::Snapshots, true);
        }
        for adopted in earlier.iter() {
            self.add(Holding::EarlierPlans, true);
            self.adopted(adopted);
        }
        for text in [doubts, message] {
            self.add(Holding::HandoverTexts, !text.is_empty());
        }
    }

    fn review(&mut self, Review { time: _, role: _, entries }: &Review) {
        self.add(Holding::Reviews, true);
        for ReviewEntry { state: _, spent: _, doubts, note } in entries.values() {
            self.add(Holding::ReviewNotes, usize::from(!note.is_empty()) + doubts.len());
        }
    }

    fn bank(&mut self, BankRef { id, edition, hash }: &BankRef) {
        let is_named = [id, edition, hash].iter().any(|part| !part.is_empty());
        self.add(Holding::Bank, is_named);
    }

    fn profile(&mut self, profile: &Profile) {
        let Profile {
            name,
            kind,
            staff,
            part_time,
            counter,
            standard_tasks,
            tasks,
            numbers,
            payment_slips,
            traits,
            network,
            busy,
            share,
            role,
        } = profile;
        self.add(Holding::Name, !name.is_empty());
        let premises = [
            kind.is_some(),
            staff.is_some(),
            part_time.is_some(),
            counter.is_some(),
            standard_tasks.is_some(),
            !tasks.is_empty(),
            numbers.is_some(),
            payment_slips.is_some(),
            !traits.is_empty(),
            !busy.is_empty(),
            *share != Share::default(),
            *role != Role::default(),
        ];
        self.add(Holding::Network, network.is_some());
        self.add(Holding::Premises, premises.into_iter().filter(|is_said| *is_said).count());
    }

    fn answers(&mut self, answers: &Answers) {
        for (_, answer) in answers.iter() {
            let Answer { choice, reason, note, evidence, spread, provenance } = answer;
            self.add(Holding::Choices, choice.is_some() || *spread);
            self.add(Holding::Reasons, !reason.is_empty());
            self.add(Holding::Notes, !note.is_empty());
            self.add(Holding::Evidence, !evidence.is_empty());
            self.add(Holding::Provenance, *provenance != Provenance::default());
        }
    }

    fn scenario(&mut self, scenario: &Scenario) {
        let Scenario { weights, wishes, share, at_once } = scenario;
        self.add(Holding::Weights, *weights != Weights::default());
        self.add(Holding::Capacity, share.is_some());
        self.add(Holding::Capacity, *at_once != AtOnce::default());
        for Wish { pin, excluded, owner, hours } in wishes.values() {
            self.add(Holding::Pins, pin.is_some());
            self.add(Holding::LeftOut, excluded.is_some());
            self.add(
                Holding::LeftOutReasons,
                excluded.as_ref().is_some_and(|reason| !reason.is_empty()),
            );
            self.add(Holding::Owners, !owner.is_empty());
            self.add(Holding::Hours, hours.is_some());
        }
    }

    fn adopted(&mut self, adopted: &Adopted) {
        let Adopted {
            time: _,
            revision: _,
            bank: _,
            scenario,
            is_halved: _,
            start: _,
            hours: _,
            placed,
            put_off: _,
        } = adopted;
        self.scenario(scenario);
        for Promise { action: _, rank: _, start: _, hours: _, monthly_hours: _ } in placed {}
    }

    fn receipt(&mut self, receipt: &Receipt) {
        let Receipt { from: _, to: _, time: _, carried: _, aside, retired: _ } = receipt;
        self.add(Holding::Receipts, true);
        for (_, answer) in aside.iter() {
            let Answer { choice: _, reason, note, evidence, spread: _, provenance: _ } = answer;
            self.add(Holding::AsideAnswers, true);
            for text in [reason, note, evidence] {
                self.add(Holding::AsideTexts, !text.is_empty());
            }
        }
    }
}
