//! The stable JSON of `dx-readiness diagnose --json`; described in docs/cli.md.

mod asking;
mod decided;
mod edition;
mod ledger;
mod outlook;
mod plan;
mod priority;

use std::sync::Arc;

use bank::Catalog;
use readiness::{
    ActionId, BurdenState, Date, Diagnosis, Earlier, Needed, Proof, StepState, Stress, YearMonth,
};
use serde::Serialize;

use self::asking::Worth;
use self::decided::{Beside, Since, Used};
pub use self::edition::{EditionChange, Read};
use self::ledger::Ledger;
use self::outlook::{Asked, Stressed};
use self::plan::{Clashing, Left, Load, Scheduled};
use self::priority::Candidate;

/// The whole report.
#[derive(Serialize)]
pub struct Report {
    department: String,
    staff: Option<u16>,
    bank: String,
    edition: String,
    /// What this edition changed in a file of an earlier one.
    edition_change: Option<EditionChange>,
    check_code: String,
    /// The check code as it was until 2026-11, to compare with papers of that time.
    former_check_code: String,
    today: String,
    plan_start: String,
    counts: Counts,
    areas: Vec<Area>,
    steps: Vec<Step>,
    /// What is not said of the department though the plan needs it.
    missing: Vec<&'static str>,
    /// The number of the last step reached, 0 to 3.
    step_reached: Option<u8>,
    /// 0 before the first stage, 1 to 4 after it.
    cooperation_stage: u8,
    burden: &'static str,
    /// What the report was made with.
    scenario: Used,
    candidates: Vec<Candidate>,
    schedule: Vec<Scheduled>,
    put_off: Vec<Left>,
    /// What the person left out, by rank.
    excluded: Vec<String>,
    /// Pinned months that cannot hold, by rank.
    clashes: Vec<Clashing>,
    months: Vec<Load>,
    this_week: Option<String>,
    /// The hours that everything takes, in percent of the estimates.
    hours_percent: u16,
    /// What the plan brings, and what no plan brings more of.
    value: u64,
    bound: u64,
    /// How much of the bound the plan reaches for certain, rounded down.
    near_percent: u8,
    /// Whether the bound is too far from the plan to say much.
    bound_is_loose: bool,
    stress: Stressed,
    /// What would end an action by a month, where that was asked.
    earlier: Option<Asked>,
    asking: Worth,
    ledger: Ledger,
    adopted: Option<Since>,
    comparison: Option<Beside>,
    retired_answers: Vec<String>,
}

#[derive(Serialize)]
struct Counts {
    levels: usize,
    unknown: usize,
    unanswered: usize,
    not_applicable: usize,
    closed: usize,
}

#[derive(Serialize)]
struct Area {
    id: String,
    score: Option<u8>,
    low: Option<u8>,
    high: Option<u8>,
    coverage_percent: usize,
    weakest_question: Option<String>,
    weakest_level: Option<u8>,
}

#[derive(Serialize)]
struct Step {
    area: String,
    state: &'static str,
}

impl Report {
    /// Lays out `diagnosis`.
    pub fn of(
        catalog: &Catalog,
        read: Read<'_>,
        diagnosis: &Arc<Diagnosis>,
        today: Date,
        asked: Option<&(ActionId, YearMonth)>,
    ) -> Self {
        let Read { file, document, edition } = read;
        let Diagnosis { readiness, roadmap, .. } = diagnosis.as_ref();
        let counts = readiness.counts;
        let certainty = Proof::of(&catalog.bank, document, diagnosis).finished();
        let shared = Arc::new(document.clone());
        let stress = Stress::of(&catalog.bank, shared.clone(), diagnosis.clone()).finished();
        let earlier = asked.map(|(action, by)| {
            let (bank, diagnosis) = (&catalog.bank, diagnosis.clone());
            let earlier = Earlier::of(bank, shared, diagnosis, action.clone(), *by);
            Asked::of(action, *by, &earlier.finished())
        });
        Self {
            department: document.profile.name.to_string(),
            staff: document.profile.staff,
            bank: catalog.id.clone(),
            edition: catalog.edition.clone(),
            edition_change: edition,
            check_code: record::check_code(file),
            former_check_code: record::former_check_code(file),
            today: today.to_string(),
            plan_start: diagnosis.start.to_string(),
            counts: Counts {
                levels: counts.levels,
                unknown: counts.unknown,
                unanswered: counts.unanswered,
                not_applicable: counts.not_applicable,
                closed: counts.closed,
            },
            areas: readiness.areas.iter().map(Area::of).collect(),
            steps: readiness
                .steps
                .iter()
                .map(|step| Step {
                    area: step.area.to_string(),
                    state: match step.state {
                        StepState::Reached => "reached",
                        StepState::NotYet => "not-yet",
                        StepState::Open => "open",
                    },
                })
                .collect(),
            missing: Needed::missing(&catalog.bank, &document.profile).map(needed).collect(),
            step_reached: readiness.reached.map(readiness::Step::number),
            cooperation_stage: readiness.cooperation.reached.map_or(0, readiness::Stage::number),
            burden: match readiness.burden {
                BurdenState::Heavy => "heavy",
                BurdenState::Bearable => "bearable",
                BurdenState::Open => "open",
            },
            scenario: Used::of(document),
            candidates: priority::candidates(catalog, document, diagnosis),
            schedule: plan::scheduled(diagnosis),
            put_off: roadmap.put_off.iter().map(Left::of).collect(),
            excluded: roadmap.excluded.iter().map(ToString::to_string).collect(),
            clashes: roadmap.pin_conflicts.iter().map(Clashing::of).collect(),
            months: plan::loads(roadmap),
            this_week: roadmap.this_week.as_ref().map(ToString::to_string),
            hours_percent: diagnosis.effort.percent(),
            value: certainty.value,
            bound: certainty.bound,
            near_percent: certainty.percent(),
            bound_is_loose: certainty.is_loose(),
            stress: Stressed::of(&stress),
            earlier,
            asking: Worth::of(catalog, document, diagnosis),
            ledger: Ledger::of(catalog, document, diagnosis),
            adopted: Since::of(document, diagnosis),
            comparison: Beside::of(catalog, document, diagnosis, today),
            retired_answers: document
                .answers
                .retired(&catalog.bank)
                .map(ToString::to_string)
                .collect(),
        }
    }
}

const fn needed(entry: Needed) -> &'static str {
    match entry {
        Needed::Kind => "kind",
        Needed::Staff => "staff",
        Needed::Counter => "counter",
        Needed::StandardTasks => "standard_tasks",
        Needed::Numbers => "numbers",
        Needed::PaymentSlips => "payment_slips",
    }
}

impl Area {
    fn of(score: &readiness::AreaScore) -> Self {
        let weakest = score.weakest.as_ref();
        Self {
            id: score.area.to_string(),
            score: score.value.map(readiness::Score::get),
            low: score.range.map(|(low, _)| low.get()),
            high: score.range.map(|(_, high)| high.get()),
            coverage_percent: score.coverage_percent(),
            weakest_question: weakest.map(|(question, _)| question.to_string()),
            weakest_level: weakest.map(|(_, level)| level.get()),
        }
    }
}
