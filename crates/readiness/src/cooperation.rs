//! How far the cooperation of a department with the DX office has come.

use crate::answers::{Answers, Standing};
use crate::area::AreaKind;
use crate::bank::Bank;
use crate::level::Level;
use crate::path::Path;
use crate::profile::Profile;
use crate::question::Question;
use crate::stage::Stage;

/// How far cooperation has come: the last stage whose questions, and those of every stage
/// before, are all at level 3 or above. A stage that the path does not ask is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CooperationStage {
    /// The last stage reached; `None` before the first.
    pub reached: Option<Stage>,
    /// Whether an open question hides whether the next stage is reached too.
    pub is_certain: bool,
}

impl CooperationStage {
    pub(crate) fn of(bank: &Bank, path: Path, answers: &Answers, profile: &Profile) -> Self {
        let mut reached = None;
        for stage in Stage::ALL {
            let levels: Vec<Option<Level>> = bank
                .questions()
                .iter()
                .filter(|question| question.stage == Some(stage) && path.asks(question))
                .filter(|question| is_cooperation(bank, question))
                .map(|question| answers.standing(question, profile))
                .filter(|standing| standing.is_open() || standing.level().is_some())
                .map(Standing::level)
                .collect();
            let is_reached =
                |level: &Option<Level>| level.is_some_and(|l| l.get() >= Stage::REACHED);
            if levels.is_empty() {
                continue;
            }
            if !levels.iter().all(is_reached) {
                let is_certain = levels.iter().any(|l| l.is_some() && !is_reached(l));
                return Self { reached, is_certain };
            }
            reached = Some(stage);
        }
        Self { reached, is_certain: true }
    }
}

fn is_cooperation(bank: &Bank, question: &Question) -> bool {
    bank.area(&question.area).is_some_and(|area| area.kind == AreaKind::Cooperation)
}
