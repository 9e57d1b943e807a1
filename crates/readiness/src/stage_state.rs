//! How each stage of cooperation stands.

use crate::area::AreaKind;
use crate::bank::Bank;
use crate::cooperation::CooperationStage;
use crate::path::Path;
use crate::stage::Stage;

/// How one stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    /// The last stage reached.
    Here,
    /// Reached, and passed.
    Reached,
    /// The path asks no question about it, so it is passed over.
    NotAsked,
    /// Not reached yet.
    Later,
}

impl CooperationStage {
    /// Returns how each stage stands, for a department that walks `path` through `bank`.
    #[must_use]
    pub fn states(self, bank: &Bank, path: Path) -> [(Stage, StageState); 4] {
        let is_cooperation = |id| bank.area(id).is_some_and(|a| a.kind == AreaKind::Cooperation);
        Stage::ALL.map(|stage| {
            let is_asked = bank.questions().iter().any(|question| {
                question.stage == Some(stage)
                    && is_cooperation(&question.area)
                    && path.asks(question)
            });
            let state = if self.reached == Some(stage) {
                StageState::Here
            } else if !is_asked {
                StageState::NotAsked
            } else if self.reached > Some(stage) {
                StageState::Reached
            } else {
                StageState::Later
            };
            (stage, state)
        })
    }
}
