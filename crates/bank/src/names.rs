//! What a bank names by a word: kinds, owners, conditions.

use readiness::Owner;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// What an area stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A step of the procedure: one of `awareness`, `policy`, `organisation`, `execution`.
    Step,
    /// A priority of the plan.
    Priority,
    /// Burden.
    Burden,
    /// People.
    People,
    /// Cooperation.
    Cooperation,
}

/// A condition of the department.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GateName {
    /// Handles standardised tasks.
    StandardTasks,
    /// Handles Individual Numbers.
    Numbers,
    /// Issues payment slips.
    PaymentSlips,
    /// Has a counter.
    Counter,
    /// Residents file procedures with it.
    Procedures,
    /// Buys, contracts out or uses cloud services.
    Contracts,
    /// Its core system has moved to a standard one; asked only where that is said.
    Migrated,
    /// Its core system has not moved yet.
    NotMigrated,
    /// It serves the office itself; asked only where it is said that residents file nothing.
    InHouse,
    /// Its people work outside; asked only where that is said.
    FieldWork,
    /// It runs a facility; asked only where that is said.
    Facility,
    /// Its people work in shifts; asked only where that is said.
    Shifts,
    /// It belongs to an organ of its own; asked only where that is said.
    OwnOrgan,
}

/// Who usually owns an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnerName {
    /// 課長.
    Head,
    /// 課長補佐.
    Deputy,
    /// 係長.
    Chief,
    /// 課のDX担当.
    Lead,
    /// 課員.
    All,
}

impl From<OwnerName> for Owner {
    fn from(name: OwnerName) -> Self {
        match name {
            OwnerName::Head => Self::Head,
            OwnerName::Deputy => Self::Deputy,
            OwnerName::Chief => Self::Chief,
            OwnerName::Lead => Self::Lead,
            OwnerName::All => Self::All,
        }
    }
}

/// How binding a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineName {
    /// Set by a law.
    Law,
    /// Set by a national policy.
    National,
}

/// What the day of a law is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LawName {
    /// The first day of a duty that goes on.
    Since,
    /// The day by which something has to be finished.
    Due,
}

/// How far from the work an indicator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// KGI: the goal.
    Kgi,
    /// KSI: what the goal depends on.
    Ksi,
    /// KPI of the outcome: what got better.
    Outcome,
    /// KPI of the output: what was done.
    Output,
}

/// How often an indicator is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Once, at the end.
    Once,
    /// Every week.
    Week,
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every half-year.
    HalfYear,
    /// Every year.
    Year,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A public body's own page or a law.
    Official,
    /// Somebody who cites one.
    Secondary,
    /// One of the articles that the product started from.
    Article,
    /// A published piece of research.
    Research,
}
