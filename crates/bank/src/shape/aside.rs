//! What stands beside the questions and actions of a bank.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::lang::Bilingual;
use crate::names::Confidence;

/// Where a fact comes from. Needs one date: `date` or `seen`, a day, a month or a year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// What it is.
    pub title: Bilingual,
    /// Where it was found, as text: the page links nowhere.
    #[serde(rename = "where")]
    pub place: String,
    /// When it was published.
    pub date: Option<String>,
    /// When it was seen, where the day of publication is not known.
    pub seen: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A national figure to stand beside an answer; it never enters a score.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// Its id.
    pub id: String,
    /// The area that it belongs to.
    pub area: String,
    /// The question that it belongs to.
    pub question: Option<String>,
    /// The figure as printed in the source.
    pub value: String,
    /// Its unit.
    pub unit: Bilingual,
    /// What it counts.
    pub what: Bilingual,
    /// Over whom.
    pub population: Bilingual,
    /// When.
    pub year: Bilingual,
    /// The id of the source where it is printed.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The word.
    pub word: Bilingual,
    /// What it means.
    pub meaning: Bilingual,
}

/// What another body did.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// The actions that it is a case of.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub actions: Vec<String>,
    /// Who did it.
    pub body: Bilingual,
    /// What was done and what came of it.
    pub did: Bilingual,
    /// The id of the source where it is told.
    pub source: String,
}

/// A skill of the skill check; a low count calls for its action.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SkillEntry {
    /// Its id; counts are kept under it.
    pub id: String,
    /// What it is called.
    pub name: Bilingual,
    /// What somebody who has it does.
    pub about: Bilingual,
    /// The action that a low count calls for.
    pub action: String,
}

/// What actions are told apart by.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// Its id.
    pub id: String,
    /// Tags of one kind are shown together: `class`, `stall` or `fatigue`.
    pub kind: String,
    /// What it is called.
    pub name: Bilingual,
}
