//! The four stages of cooperation between a department and the DX office.

use crate::{Answers, AreaKind, Bank, Level, Path, Profile};

/// A stage of cooperation. The last two names are from the source; the first two are ours.
/// Source: Oda Rieko, 時事通信社「地方行政」2025-04-07 (part 2 at publab.jp, 2025-05-22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// 理解: the DX office knows the department's work and trouble.
    Understanding,
    /// 関係づくり: a small trouble was solved together.
    Relations,
    /// 協働: a regular exchange in which every item is answered.
    Collaboration,
    /// 自律: the department improves by itself.
    Autonomy,
}

impl Stage {
    /// The stages in their order.
    pub const ALL: [Self; 4] =
        [Self::Understanding, Self::Relations, Self::Collaboration, Self::Autonomy];
    /// A stage is reached when its questions are at this rung or above.
    pub const REACHED: u8 = 3;

    /// Returns the stage's number, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Returns stage `number`, 1 to 4.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number.checked_sub(1)?)).copied()
    }
}

/// How far cooperation has come: the last stage whose questions, and those of every stage
/// before, are all at rung 3 or above. A stage that the path does not ask is passed over.
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
                .map(super::Standing::level)
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

fn is_cooperation(bank: &Bank, question: &crate::Question) -> bool {
    bank.area(&question.area).is_some_and(|area| area.kind == AreaKind::Cooperation)
}
