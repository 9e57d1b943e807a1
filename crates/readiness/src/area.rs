//! What the questions are grouped by.

use crate::id::{ActionId, AreaId};

/// One of the four steps of the national procedure (自治体DX全体手順書), in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Step 0: shared awareness (認識共有・機運醸成).
    Awareness,
    /// Step 1: overall policy (全体方針の決定).
    Policy,
    /// Step 2: organisation and people (推進体制の整備).
    Organisation,
    /// Step 3: carrying out (取組の実行).
    Execution,
}

impl Step {
    /// The steps in their order.
    pub const ALL: [Self; 4] = [Self::Awareness, Self::Policy, Self::Organisation, Self::Execution];

    /// Returns the step's number in the procedure, 0 to 3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Returns step `number`, or `None` above 3.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// What an area represents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaKind {
    /// A step of the procedure.
    Step(Step),
    /// A priority of the national plan (重点取組事項).
    Priority,
    /// Burden (負担); a high score is a light burden.
    Burden,
    /// People (人材).
    People,
    /// Cooperation with the DX office (協力), in four stages.
    Cooperation,
}

impl AreaKind {
    /// Returns the group that areas of this kind are shown in.
    #[must_use]
    pub const fn group(self) -> AreaGroup {
        match self {
            Self::Step(_) => AreaGroup::Steps,
            Self::Priority => AreaGroup::Priorities,
            Self::Burden | Self::People | Self::Cooperation => AreaGroup::AtWork,
        }
    }
}

/// Areas that are shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AreaGroup {
    /// The steps of the procedure.
    Steps,
    /// The priorities of the national plan.
    Priorities,
    /// The people who do the work: burden, people and cooperation.
    AtWork,
}

impl AreaGroup {
    /// All groups in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Steps, Self::Priorities, Self::AtWork];
}

/// A group of questions that is scored together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name.
    pub id: AreaId,
    /// What it represents.
    pub kind: AreaKind,
    /// For a step: the action without which later steps do not start.
    pub step_gate: Option<ActionId>,
}
