//! Conditions of the department that close a question or an action.

use crate::profile::{Profile, YesNo};

/// A condition of the department. A gate is closed only by a plain "no": while the profile
/// is silent, the question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// Handles at least one of the twenty standardised tasks.
    StandardTasks,
    /// Handles Individual Numbers (マイナンバー).
    Numbers,
    /// Issues payment slips (納付書).
    PaymentSlips,
    /// Has a counter for the public.
    Counter,
}

impl Gate {
    /// All gates.
    pub const ALL: [Self; 4] =
        [Self::StandardTasks, Self::Numbers, Self::PaymentSlips, Self::Counter];

    /// Tells whether the profile lets the question through.
    #[must_use]
    pub fn is_open(self, profile: &Profile) -> bool {
        let said = match self {
            Self::StandardTasks => profile.standard_tasks,
            Self::Numbers => profile.numbers,
            Self::PaymentSlips => profile.payment_slips,
            Self::Counter => profile.counter,
        };
        said != Some(YesNo::No)
    }

    /// Returns the first gate of `gates` that the profile closes.
    #[must_use]
    pub fn first_closed(gates: &[Self], profile: &Profile) -> Option<Self> {
        gates.iter().copied().find(|gate| !gate.is_open(profile))
    }
}
