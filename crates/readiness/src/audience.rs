//! For whom a copy of a document is, and what such a copy holds: the one register that gives each
//! kind of thing its class.
//!
//! [`Holding::widest`] is the register. [`Document::copy_for`] takes a document apart without `..`
//! and puts it together again, so that a new field without a class does not compile.

use crate::adopted::Adopted;
use crate::answer::{Answer, Provenance};
use crate::answers::Answers;
use crate::bounded::BoundedMap;
use crate::document::Document;
use crate::follow_up::FollowUp;
use crate::holding::Holding;
use crate::measurement::{Indicator, Measurement, Measurements};
use crate::profile::Profile;
use crate::receipt::{Receipt, Receipts};
use crate::review::{Review, ReviewEntry, Reviews};
use crate::scenario::{Scenario, Wish};

/// For whom a copy is, from the narrowest circle to the widest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The department itself (内部): everything.
    #[default]
    Department,
    /// The rest of the office (庁内共有): no free text that somebody wrote for colleagues, no counts
    /// of people.
    Office,
    /// Everybody (公開): besides, nothing about positions and networks.
    Public,
}

impl Audience {
    /// All, from the narrowest circle to the widest.
    pub const ALL: [Self; 3] = [Self::Department, Self::Office, Self::Public];

    /// Returns the word that machines know it by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Office => "office",
            Self::Public => "public",
        }
    }

    /// Returns the audience with this word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.code() == code)
    }

    /// Tells whether a copy for it holds this kind of thing.
    #[must_use]
    pub fn sees(self, kind: Holding) -> bool {
        self <= kind.widest()
    }

    /// Returns `value` where a copy holds this kind of thing, else nothing at all.
    fn take<T: Default>(self, kind: Holding, value: T) -> T {
        if self.sees(kind) { value } else { T::default() }
    }
}

impl Holding {
    /// Returns the widest circle that may see this kind of thing.
    #[must_use]
    pub const fn widest(self) -> Audience {
        match self {
            Self::Name
            | Self::Premises
            | Self::Path
            | Self::Choices
            | Self::Done
            | Self::PlanStart
            | Self::Weights
            | Self::Capacity
            | Self::Pins
            | Self::Hours
            | Self::LeftOut
            | Self::Adopted
            | Self::Bank
            | Self::Changed
            | Self::Sample
            | Self::Snapshots
            | Self::EarlierPlans => Audience::Public,
            Self::Network
            | Self::Provenance
            | Self::Accepted
            | Self::Owners
            | Self::Receipts
            | Self::Executions
            | Self::Reviews
            | Self::NextReview
            | Self::Measurements
            | Self::Effort
            | Self::Costs => Audience::Office,
            Self::Reasons
            | Self::Notes
            | Self::Evidence
            | Self::Skills
            | Self::LeftOutReasons
            | Self::OtherScenario
            | Self::AsideAnswers
            | Self::AsideTexts
            | Self::ReviewNotes
            | Self::MeasuredHow
            | Self::HandoverTexts => Audience::Department,
        }
    }
}

impl Document {
    /// Returns what of the document a copy for `audience` holds; everything else is blank. What
    /// follows from the answers is to be computed from the whole document, not from a copy.
    #[must_use]
    pub fn copy_for(&self, audience: Audience) -> Self {
        let Self {
            bank,
            is_sample,
            revision,
            changed,
            profile,
            path,
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
        } = self.clone();
        Self {
            bank: audience.take(Holding::Bank, bank),
            is_sample: audience.take(Holding::Sample, is_sample),
            revision: audience.take(Holding::Changed, revision),
            changed: audience.take(Holding::Changed, changed),
            profile: copied_profile(audience, profile),
            path: audience.take(Holding::Path, path),
            answers: copied_answers(audience, &answers),
            done: audience.take(Holding::Done, done),
            skills: audience.take(Holding::Skills, skills),
            accepted: audience.take(Holding::Accepted, accepted),
            receipts: copied_receipts(audience, &receipts),
            plan_start: audience.take(Holding::PlanStart, plan_start),
            scenario: copied_scenario(audience, scenario),
            other: audience
                .take(Holding::OtherScenario, other)
                .map(|other| copied_scenario(audience, other)),
            adopted: audience
                .take(Holding::Adopted, adopted)
                .map(|adopted| copied_plan(audience, adopted)),
            follow_up: copied_follow_up(audience, follow_up),
        }
    }

    /// Returns what a copy for `audience` leaves out of this document, with how many there are.
    #[must_use]
    pub fn left_out_for(&self, audience: Audience) -> Vec<(Holding, usize)> {
        let held = Holding::of(self).into_iter();
        held.filter(|(kind, count)| *count > 0 && !audience.sees(*kind)).collect()
    }
}

fn copied_profile(audience: Audience, profile: Profile) -> Profile {
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
    let premises = Profile {
        kind,
        staff,
        part_time,
        counter,
        standard_tasks,
        tasks,
        numbers,
        payment_slips,
        traits,
        busy,
        share,
        role,
        ..Profile::default()
    };
    Profile {
        name: audience.take(Holding::Name, name),
        network: audience.take(Holding::Network, network),
        ..audience.take(Holding::Premises, premises)
    }
}

fn copied_answers(audience: Audience, answers: &Answers) -> Answers {
    let mut copied = Answers::default();
    for (id, answer) in answers.iter() {
        let Answer { choice, reason, note, evidence, spread, provenance } = answer.clone();
        let Provenance { role, time, revision } = provenance;
        let answer = Answer {
            choice: audience.take(Holding::Choices, choice),
            reason: audience.take(Holding::Reasons, reason),
            note: audience.take(Holding::Notes, note),
            evidence: audience.take(Holding::Evidence, evidence),
            spread: audience.take(Holding::Choices, spread),
            provenance: audience.take(Holding::Provenance, Provenance { role, time, revision }),
        };
        // It was kept before, so it can be kept now.
        let _ = copied.restore(id.clone(), answer);
    }
    copied
}

fn copied_receipts(audience: Audience, receipts: &Receipts) -> Receipts {
    let mut copied = Receipts::default();
    for receipt in receipts.iter().filter(|_| audience.sees(Holding::Receipts)) {
        let Receipt { from, to, time, carried, aside, retired } = receipt.clone();
        // Their texts are never seen by more than the answers themselves.
        let aside = if audience.sees(Holding::AsideAnswers) && audience.sees(Holding::AsideTexts) {
            aside
        } else {
            Answers::default()
        };
        copied.push(Receipt { from, to, time, carried, aside, retired });
    }
    copied
}

fn copied_scenario(audience: Audience, scenario: Scenario) -> Scenario {
    let Scenario { weights, wishes, share, at_once } = scenario;
    let wishes = wishes.iter().map(|(action, wish)| {
        let Wish { pin, excluded, owner, hours } = wish.clone();
        let excluded = audience.take(Holding::LeftOut, excluded);
        let excluded = excluded.map(|reason| audience.take(Holding::LeftOutReasons, reason));
        let wish = Wish {
            pin: audience.take(Holding::Pins, pin),
            excluded,
            owner: audience.take(Holding::Owners, owner),
            hours: audience.take(Holding::Hours, hours),
        };
        (action.clone(), wish)
    });
    let wishes = wishes.filter(|(_, wish)| !wish.is_empty());
    Scenario {
        weights: audience.take(Holding::Weights, weights),
        // As many as there were, or fewer.
        wishes: BoundedMap::of(wishes).unwrap_or_default(),
        share: audience.take(Holding::Capacity, share),
        at_once: audience.take(Holding::Capacity, at_once),
    }
}

fn copied_plan(audience: Audience, adopted: Adopted) -> Adopted {
    let Adopted { time, revision, bank, scenario, is_halved, start, hours, placed, put_off } =
        adopted;
    let scenario = copied_scenario(audience, scenario);
    Adopted { time, revision, bank, scenario, is_halved, start, hours, placed, put_off }
}

fn copied_follow_up(audience: Audience, follow_up: FollowUp) -> FollowUp {
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
    let indicators = audience.take(Holding::Measurements, indicators);
    let indicators = indicators.iter().map(|(id, indicator)| {
        let Indicator { baseline, target, actuals } = indicator.clone();
        let mut copied = Measurements::default();
        for Measurement { day, value, role, how } in actuals.iter().cloned() {
            copied.put(Measurement {
                day,
                value,
                role,
                how: audience.take(Holding::MeasuredHow, how),
            });
        }
        (id.clone(), Indicator { baseline, target, actuals: copied })
    });
    let earlier = audience.take(Holding::EarlierPlans, earlier);
    FollowUp {
        executions: audience.take(Holding::Executions, executions),
        reviews: copied_reviews(audience, reviews),
        next_review: audience.take(Holding::NextReview, next_review),
        // As many as there were.
        indicators: BoundedMap::of(indicators).unwrap_or_default(),
        effort: audience.take(Holding::Effort, effort),
        costs: audience.take(Holding::Costs, costs),
        snapshots: audience.take(Holding::Snapshots, snapshots),
        earlier: earlier.iter().map(|plan| copied_plan(audience, plan.clone())).collect(),
        doubts: audience.take(Holding::HandoverTexts, doubts),
        message: audience.take(Holding::HandoverTexts, message),
    }
}

fn copied_reviews(audience: Audience, reviews: Reviews) -> Reviews {
    let reviews = audience.take(Holding::Reviews, reviews);
    let copied = reviews.iter().map(|Review { time, role, entries }| {
        let entries = entries.iter().map(|(action, entry)| {
            let ReviewEntry { state, spent, doubts, note } = entry.clone();
            let entry = ReviewEntry {
                state,
                spent,
                doubts: audience.take(Holding::ReviewNotes, doubts),
                note: audience.take(Holding::ReviewNotes, note),
            };
            (action.clone(), entry)
        });
        // As many as there were.
        let entries = BoundedMap::of(entries).unwrap_or_default();
        Review { time: time.clone(), role: *role, entries }
    });
    copied.collect()
}
