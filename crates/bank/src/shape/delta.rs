//! What a bank changes in a shipped one.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    ActionEntry, AreaEntry, Benchmark, Case, Changed, CheckEntry, KpiEntry, QuestionEntry,
    SkillEntry, Source, Tag, Term, TriggerEntry,
};
use crate::lang::Bilingual;

/// What a bank changes in a shipped one. An entry with an id of the base replaces it, whole; one
/// with a new id joins.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeltaFile {
    /// The id of the shipped bank that it changes.
    pub base: String,
    /// The edition of it that the changes were written over, `2026.2`. Without it, one before
    /// `2026.2`.
    pub base_edition: Option<String>,
    /// Lowercase words joined by hyphens; never changes. Not the base's.
    pub id: Option<String>,
    /// For example `2027.1`; raise it with every change.
    pub edition: Option<String>,
    /// The day of the edition, `2027-04-01`.
    pub date: Option<String>,
    /// What it is called.
    pub name: Option<Bilingual>,
    /// Which plan it follows.
    pub basis: Option<Bilingual>,
    /// The areas.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub area: Vec<AreaEntry>,
    /// The questions.
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
    /// The areas that remain, in their order; all others are gone.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 500)))]
    pub order: Option<Vec<String>>,
    /// Questions that go to another area.
    #[serde(default, rename = "move")]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub moved: Vec<MoveEntry>,
    /// Actions that go to another area.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub retarget: Vec<RetargetEntry>,
    /// Triggers that join those of an action.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub add: Vec<AddEntry>,
    /// Questions that mean something else now, to be answered again.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub again: Vec<Changed>,
    /// Questions that are not asked any more.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
    pub retire: Vec<Changed>,
}

/// A question that goes to another area.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveEntry {
    /// The question.
    pub question: String,
    /// Where it goes.
    pub area: String,
}

/// An action that goes to another area.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetargetEntry {
    /// The action.
    pub action: String,
    /// Where it goes.
    pub area: String,
}

/// A trigger that joins those of an action.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddEntry {
    /// The action.
    pub action: String,
    /// The trigger.
    pub trigger: TriggerEntry,
}
