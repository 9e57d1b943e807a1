//! The stable JSON of `dx-readiness diagnose --json`; described in docs/cli.md.

use std::collections::BTreeMap;

use bank::Catalog;
use readiness::{
    BurdenState, Contribution, Criterion, Date, Diagnosis, Document, Part, Placement, PutOff,
    Robustness, Standpoint, StepState,
};
use serde::Serialize;

use crate::why::Why;

/// The whole report.
#[derive(Serialize)]
pub struct Report {
    department: String,
    staff: Option<u16>,
    bank: String,
    edition: String,
    check_code: String,
    today: String,
    plan_start: String,
    counts: Counts,
    areas: Vec<Area>,
    steps: Vec<Step>,
    /// The number of the last step reached, 0 to 3.
    step_reached: Option<u8>,
    /// 0 before the first stage, 1 to 4 after it.
    cooperation_stage: u8,
    burden: &'static str,
    candidates: Vec<Candidate>,
    schedule: Vec<Scheduled>,
    put_off: Vec<Left>,
    months: Vec<Load>,
    this_week: Option<String>,
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

#[derive(Serialize)]
struct Candidate {
    action: String,
    title_ja: String,
    title_en: String,
    rank: usize,
    points: i32,
    /// Adds up to `points`.
    contributions: BTreeMap<&'static str, i32>,
    causes: Vec<Why>,
    /// How the rank depends on the weights.
    robustness: Robust,
}

#[derive(Serialize)]
struct Robust {
    best_rank: usize,
    worst_rank: usize,
    /// In how many of `weightings` it stands among the first five.
    among_first_five: u32,
    weightings: u32,
    /// The smallest change of one weight that puts it before the action above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    overtakes: Option<Overtakes>,
}

#[derive(Serialize)]
struct Overtakes {
    criterion: &'static str,
    percent: u8,
    change: u8,
    is_tie: bool,
}

#[derive(Serialize)]
struct Scheduled {
    action: String,
    first_month: String,
    /// Hours of each month from the first on.
    hours: Vec<u32>,
    monthly_hours_afterwards: u32,
    /// The first one binds.
    reasons: Vec<Why>,
}

#[derive(Serialize)]
struct Left {
    action: String,
    limit: Why,
    /// Each alone would let it in.
    ways: Vec<Why>,
}

#[derive(Serialize)]
struct Load {
    month: String,
    capacity: u32,
    used: u32,
    busy: bool,
}

impl Report {
    /// Lays out `diagnosis`.
    pub fn of(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis, today: Date) -> Self {
        let Diagnosis { readiness, roadmap, .. } = diagnosis;
        let counts = readiness.counts;
        Self {
            department: document.profile.name.clone(),
            staff: document.profile.staff,
            bank: catalog.id.clone(),
            edition: catalog.edition.clone(),
            check_code: record::check_code(document),
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
            step_reached: readiness.reached.map(readiness::Step::number),
            cooperation_stage: readiness.cooperation.reached.map_or(0, readiness::Stage::number),
            burden: match readiness.burden {
                BurdenState::Heavy => "heavy",
                BurdenState::Bearable => "bearable",
                BurdenState::Open => "open",
            },
            candidates: candidates(catalog, document, diagnosis),
            schedule: roadmap
                .placed
                .iter()
                .map(|placed| Scheduled::of(diagnosis, placed))
                .collect(),
            put_off: roadmap.put_off.iter().map(Left::of).collect(),
            months: roadmap
                .capacity
                .months
                .iter()
                .zip(&roadmap.used)
                .map(|(month, used)| Load {
                    month: month.month.to_string(),
                    capacity: month.hours,
                    used: *used,
                    busy: month.is_busy,
                })
                .collect(),
            this_week: roadmap.this_week.as_ref().map(ToString::to_string),
            retired_answers: document
                .answers
                .retired(&catalog.bank)
                .map(ToString::to_string)
                .collect(),
        }
    }
}

fn candidates(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis) -> Vec<Candidate> {
    let robustness =
        Robustness::of(&catalog.bank, &diagnosis.priorities, document.scenario.weights).finished();
    let ranked = diagnosis.priorities.ranked().iter();
    ranked
        .filter_map(|priority| {
            let text = catalog.action(&priority.action)?;
            let candidate = diagnosis.candidates.get(&priority.action)?;
            Some(Candidate {
                action: priority.action.to_string(),
                title_ja: text.title.ja.clone(),
                title_en: text.title.en.clone(),
                rank: priority.rank,
                points: priority.points,
                contributions: priority.contributions.iter().copied().map(part).collect(),
                causes: candidate.causes.iter().map(Why::cause).collect(),
                robustness: Robust::of(robustness.get(&priority.action)?),
            })
        })
        .collect()
}

impl Robust {
    fn of(standpoint: &Standpoint) -> Self {
        Self {
            best_rank: standpoint.best,
            worst_rank: standpoint.worst,
            among_first_five: standpoint.among_first,
            weightings: Robustness::WEIGHTINGS,
            overtakes: standpoint.overtakes.map(|overtaking| Overtakes {
                criterion: criterion(overtaking.criterion),
                percent: overtaking.percent,
                change: overtaking.change,
                is_tie: overtaking.is_tie(),
            }),
        }
    }
}

const fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Effect => "effect",
        Criterion::Feasibility => "feasibility",
        Criterion::Cost => "cost",
        Criterion::Fairness => "fairness",
        Criterion::Evidence => "evidence",
    }
}

const fn part(contribution: Contribution) -> (&'static str, i32) {
    let name = match contribution.part {
        Part::Gap => "gap",
        Part::Criterion(of) => criterion(of),
        Part::Deadline => "deadline",
        Part::Unlocks => "unlocks",
        Part::Relief => "relief",
        Part::Burden => "burden",
        Part::Confidence => "confidence",
    };
    (name, contribution.points)
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

impl Scheduled {
    fn of(diagnosis: &Diagnosis, placed: &Placement) -> Self {
        Self {
            action: placed.action.to_string(),
            first_month: diagnosis.start.plus(placed.start).to_string(),
            hours: placed.hours.clone(),
            monthly_hours_afterwards: placed.monthly_hours,
            reasons: placed.reasons.iter().map(Why::reason).collect(),
        }
    }
}

impl Left {
    fn of(put_off: &PutOff) -> Self {
        Self {
            action: put_off.action.to_string(),
            limit: Why::limit(&put_off.limit),
            ways: put_off.ways.iter().map(Why::relaxation).collect(),
        }
    }
}
