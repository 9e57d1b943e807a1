//! A whole bank.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ActionEntry, AreaEntry, Benchmark, Case, Changed, CheckEntry, KpiEntry, QuestionEntry,
    SkillEntry, Source, Tag, Term,
};
use crate::lang::Bilingual;

/// A whole bank.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BankFile {
    /// Lowercase words joined by hyphens; never changes.
    pub id: String,
    /// For example `2027.1`; raise it with every change.
    pub edition: String,
    /// The day of the edition, `2027-04-01`.
    pub date: String,
    /// What it is called.
    pub name: Bilingual,
    /// Which edition of the national plan it follows.
    pub basis: Bilingual,
    /// In the order in which they are shown.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub area: Vec<AreaEntry>,
    /// In the order in which they are asked.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub question: Vec<QuestionEntry>,
    /// The actions.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub action: Vec<ActionEntry>,
    /// The sources.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub source: Vec<Source>,
    /// The benchmarks.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub benchmark: Vec<Benchmark>,
    /// The glossary.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub term: Vec<Term>,
    /// The consistency checks.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub check: Vec<CheckEntry>,
    /// What other bodies did.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub case: Vec<Case>,
    /// The skills of the skill check.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub skill: Vec<SkillEntry>,
    /// The indicators of the whole department.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub kpi: Vec<KpiEntry>,
    /// What actions are told apart by.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub tag: Vec<Tag>,
    /// Questions that mean something else than under the same id in another bank.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub again: Vec<Changed>,
    /// Questions of another bank that are not asked here.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub retire: Vec<Changed>,
}
