//! What a bank names by a word: kinds, owners, conditions.

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
