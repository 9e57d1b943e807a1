//! What stands beside the questions and actions of a bank, as its JSON Schema describes it.

#![allow(dead_code, reason = "the types are only described, never made")]

use schemars::JsonSchema;

use crate::entry_schema::Both;

/// Needs one date: `date` or `seen`, a day, a month or a year.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SourceKeys {
    id: String,
    title: Both,
    /// Where it was found, as text: the page links nowhere.
    r#where: String,
    /// When it was published.
    date: Option<String>,
    /// When it was seen, where nobody knows when it was published.
    seen: Option<String>,
    confidence: ConfidenceKey,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum ConfidenceKey {
    Official,
    Secondary,
    Article,
    Research,
}

/// A figure to stand beside an answer; it never enters a score.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct BenchmarkKeys {
    id: String,
    area: String,
    question: Option<String>,
    /// As printed in the source.
    value: String,
    unit: Both,
    what: Both,
    population: Both,
    year: Both,
    source: String,
    confidence: ConfidenceKey,
}

/// A word of the glossary.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TermKeys {
    id: String,
    word: Both,
    meaning: Both,
}

/// Two answers that sit oddly together; asking never changes a score.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CheckKeys {
    id: String,
    first: SideKeys,
    second: SideKeys,
    text: Both,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SideKeys {
    question: String,
    /// 0 unless said.
    #[schemars(range(min = 0, max = 4))]
    at_least: Option<u8>,
    /// 4 unless said.
    #[schemars(range(min = 0, max = 4))]
    at_most: Option<u8>,
}

/// What another body did.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CaseKeys {
    id: String,
    #[schemars(default, length(max = 40))]
    actions: Vec<String>,
    body: Both,
    did: Both,
    source: String,
}

/// A skill of the skill check; a low count calls for its action.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SkillKeys {
    id: String,
    name: Both,
    about: Both,
    action: String,
}

/// What actions are told apart by; tags of one kind are shown together.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TagKeys {
    id: String,
    kind: String,
    name: Both,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ChangedKeys {
    question: String,
    /// For the person who answered it.
    why: Both,
}
