//! Where a department stands.

use crate::answers::Answers;
use crate::area::{AreaKind, Step};
use crate::bank::Bank;
use crate::cooperation::CooperationStage;
use crate::document::Document;
use crate::id::{AreaId, QuestionId};
use crate::level::Level;
use crate::path::Path;
use crate::profile::Profile;
use crate::score::{AreaScore, Counts, Score};

/// A step counts as reached from this score on. Our judgement: half of the way.
pub const REACHED_FROM: u8 = 50;
/// A burden score below this counts as heavy. Our judgement; source: domain notes §9.
pub const HEAVY_BELOW: u8 = 40;

/// The state of one step of the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Its score is [`REACHED_FROM`] or more and at least half of its questions have a level.
    Reached,
    /// Its score is lower.
    NotYet,
    /// Fewer than half of its questions have a level: nothing can be said.
    Open,
}

/// One step with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepStanding {
    /// The step.
    pub step: Step,
    /// Its area.
    pub area: AreaId,
    /// Its state.
    pub state: StepState,
    /// Whether it is the one to work on: the first that is not reached.
    pub is_next: bool,
}

/// How heavy the burden is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BurdenState {
    /// Heavy: relief comes first and the hours are halved.
    Heavy,
    /// Bearable.
    Bearable,
    /// Fewer than half of its questions have a level: nothing can be said.
    Open,
}

/// Where a department stands (準備度). Derived, never kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The score of every area, in the bank's order.
    pub areas: Vec<AreaScore>,
    /// The steps of the procedure, in order.
    pub steps: Vec<StepStanding>,
    /// The last step reached with every step before it.
    pub reached: Option<Step>,
    /// The stage of cooperation.
    pub cooperation: CooperationStage,
    /// How heavy the burden is.
    pub burden: BurdenState,
    /// The lowest level of all, the first in the bank's order among equals.
    pub weakest: Option<(QuestionId, Level)>,
    /// How many questions of the path are in each state.
    pub counts: Counts,
}

impl Readiness {
    /// Derives where the department of `document` stands.
    #[must_use]
    pub fn assess(bank: &Bank, document: &Document) -> Self {
        let (path, answers, profile) = (document.path, &document.answers, &document.profile);
        let areas: Vec<AreaScore> = bank
            .areas()
            .iter()
            .map(|area| {
                AreaScore::of(&area.id, bank.questions_of(&area.id), path, answers, profile)
            })
            .collect();
        let mut counts = Counts::default();
        for question in bank.questions().iter().filter(|question| path.asks(question)) {
            counts.add(answers.standing(question, profile));
        }
        let steps = step_standings(bank, &areas);
        let reached =
            steps.iter().take_while(|s| s.state == StepState::Reached).last().map(|s| s.step);
        let lowest = areas.iter().filter_map(|area| area.weakest.as_ref());
        let weakest = lowest.min_by_key(|(_, level)| *level).cloned();
        Self {
            burden: burden(bank, &areas, path, answers, profile),
            cooperation: CooperationStage::of(bank, path, answers, profile),
            areas,
            steps,
            reached,
            weakest,
            counts,
        }
    }

    /// Returns the score of area `id`.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&AreaScore> {
        self.areas.iter().find(|area| area.area == *id)
    }

    /// Tells whether `step` is reached.
    #[must_use]
    pub fn is_reached(&self, step: Step) -> bool {
        self.steps.iter().any(|s| s.step == step && s.state == StepState::Reached)
    }
}

fn step_standings(bank: &Bank, areas: &[AreaScore]) -> Vec<StepStanding> {
    let mut standings: Vec<StepStanding> = bank
        .areas()
        .iter()
        .zip(areas)
        .filter_map(|(area, score)| match area.kind {
            AreaKind::Step(step) => Some(StepStanding {
                step,
                area: area.id.clone(),
                state: step_state(score),
                is_next: false,
            }),
            _ => None,
        })
        .collect();
    standings.sort_by_key(|standing| standing.step);
    if let Some(next) = standings.iter_mut().find(|s| s.state != StepState::Reached) {
        next.is_next = true;
    }
    standings
}

fn step_state(score: &AreaScore) -> StepState {
    match score.value.map(Score::get) {
        Some(value) if score.is_telling() => {
            if value >= REACHED_FROM {
                StepState::Reached
            } else {
                StepState::NotYet
            }
        }
        _ => StepState::Open,
    }
}

fn burden(
    bank: &Bank,
    areas: &[AreaScore],
    path: Path,
    answers: &Answers,
    profile: &Profile,
) -> BurdenState {
    let Some(area) = bank.area_of(AreaKind::Burden) else {
        return BurdenState::Open;
    };
    let is_alarming = bank.burden_alarms(path).any(|(question, alarm)| {
        answers.standing(question, profile).level().is_some_and(|level| level <= alarm)
    });
    let score = areas.iter().find(|score| score.area == area.id);
    let value = score.filter(|score| score.is_telling()).and_then(|score| score.value);
    match value {
        Some(value) if is_alarming || value.get() < HEAVY_BELOW => BurdenState::Heavy,
        Some(_) => BurdenState::Bearable,
        None => BurdenState::Open,
    }
}
