//! Conditions of the department that close a question or an action.

use crate::department_trait::DepartmentTrait;
use crate::profile::{Profile, YesNo};

/// A condition of the department.
///
/// What nearly every department has is closed only by a plain "no": while the profile is silent,
/// the question is asked. What only some have is opened only by a plain "yes".
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
    /// Has this trait.
    Has(DepartmentTrait),
    /// Its core system has not moved to a standard one yet, as far as anybody said.
    NotMigrated,
    /// It serves the office itself: it said that residents file nothing with it.
    InHouse,
}

impl Gate {
    /// All gates.
    pub const ALL: [Self; 13] = [
        Self::StandardTasks,
        Self::Numbers,
        Self::PaymentSlips,
        Self::Counter,
        Self::Has(DepartmentTrait::Procedures),
        Self::Has(DepartmentTrait::Contracts),
        Self::Has(DepartmentTrait::Migrated),
        Self::Has(DepartmentTrait::FieldWork),
        Self::Has(DepartmentTrait::Facility),
        Self::Has(DepartmentTrait::Shifts),
        Self::Has(DepartmentTrait::OwnOrgan),
        Self::NotMigrated,
        Self::InHouse,
    ];

    /// Tells whether the profile lets the question through.
    #[must_use]
    pub fn is_open(self, profile: &Profile) -> bool {
        match self {
            Self::StandardTasks => profile.standard_tasks != Some(YesNo::No),
            Self::Numbers => profile.numbers != Some(YesNo::No),
            Self::PaymentSlips => profile.payment_slips != Some(YesNo::No),
            Self::Counter => profile.counter != Some(YesNo::No),
            Self::Has(one) if one.is_usual() => profile.has(one) != Some(YesNo::No),
            Self::Has(one) => profile.has(one) == Some(YesNo::Yes),
            Self::NotMigrated => profile.has(DepartmentTrait::Migrated) != Some(YesNo::Yes),
            Self::InHouse => profile.has(DepartmentTrait::Procedures) == Some(YesNo::No),
        }
    }

    /// Returns the first gate of `gates` that the profile closes.
    #[must_use]
    pub fn first_closed(gates: &[Self], profile: &Profile) -> Option<Self> {
        gates.iter().copied().find(|gate| !gate.is_open(profile))
    }
}
