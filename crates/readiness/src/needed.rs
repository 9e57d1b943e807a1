//! What of a profile the questions and the plan need.

use crate::action::Action;
use crate::bank::Bank;
use crate::gate::Gate;
use crate::profile::Profile;

/// An entry of the profile that the questions and the plan need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needed {
    /// [`Profile::kind`].
    Kind,
    /// [`Profile::staff`].
    Staff,
    /// [`Profile::counter`].
    Counter,
    /// [`Profile::standard_tasks`].
    StandardTasks,
    /// [`Profile::numbers`].
    Numbers,
    /// [`Profile::payment_slips`].
    PaymentSlips,
}

impl Needed {
    /// Returns the needed entries that are missing in `profile`, in their order. A condition that
    /// decides nothing in `bank` is not needed.
    pub fn missing(bank: &Bank, profile: &Profile) -> impl Iterator<Item = Self> {
        let matters = |gate: Gate| gate.matters(bank);
        [
            (Self::Kind, profile.kind.is_none()),
            (Self::Staff, profile.staff.is_none()),
            (Self::Counter, profile.counter.is_none() && matters(Gate::Counter)),
            (Self::StandardTasks, profile.standard_tasks.is_none() && matters(Gate::StandardTasks)),
            (Self::Numbers, profile.numbers.is_none() && matters(Gate::Numbers)),
            (Self::PaymentSlips, profile.payment_slips.is_none() && matters(Gate::PaymentSlips)),
        ]
        .into_iter()
        .filter_map(|(entry, is_missing)| is_missing.then_some(entry))
    }
}

impl Gate {
    /// Tells whether a plain "no" decides anything in `bank`.
    #[must_use]
    pub fn matters(self, bank: &Bank) -> bool {
        bank.questions().iter().any(|question| question.gates.contains(&self))
            || self.rules_out(bank).next().is_some()
    }

    /// Returns the actions that a plain "no" keeps out of the plan.
    pub fn rules_out(self, bank: &Bank) -> impl Iterator<Item = &Action> {
        bank.actions().iter().filter(move |action| action.gates.contains(&self))
    }
}
