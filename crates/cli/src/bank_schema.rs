//! The published JSON Schema of a bank. The types say what `bank` and `content` read;
//! `tests/bank_schema.rs` holds them together.

#![allow(dead_code, reason = "the types are only described, never made")]

use schemars::JsonSchema;

use crate::aside_schema::{
    BenchmarkKeys, CaseKeys, ChangedKeys, CheckKeys, SkillKeys, SourceKeys, TagKeys, TermKeys,
};
use crate::entry_schema::{ActionKeys, AreaKeys, Both, QuestionKeys, TriggerKeys};

/// Returns the JSON Schema of a bank, as indented JSON.
pub fn schema() -> String {
    let schema = schemars::schema_for!(BankFile);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// A bank of questions and actions: what it changes in a shipped one, or a whole one.
#[derive(JsonSchema)]
#[schemars(title = "dx-readiness bank", untagged)]
enum BankFile {
    Delta(Box<Delta>),
    Whole(Box<Whole>),
}

/// A whole bank.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Whole {
    /// Lowercase words joined by hyphens; never changes.
    id: String,
    /// For example `2027.1`; raise it with every change.
    edition: String,
    /// The day of the edition, `2027-04-01`.
    date: String,
    name: Both,
    /// Which plan it follows.
    basis: Both,
    /// In the order in which they are shown.
    #[schemars(default, length(max = 500))]
    area: Vec<AreaKeys>,
    /// In the order in which they are asked.
    #[schemars(default, length(max = 500))]
    question: Vec<QuestionKeys>,
    #[schemars(default, length(max = 500))]
    action: Vec<ActionKeys>,
    #[schemars(default, length(max = 500))]
    source: Vec<SourceKeys>,
    #[schemars(default, length(max = 500))]
    benchmark: Vec<BenchmarkKeys>,
    #[schemars(default, length(max = 500))]
    term: Vec<TermKeys>,
    #[schemars(default, length(max = 500))]
    check: Vec<CheckKeys>,
    #[schemars(default, length(max = 500))]
    case: Vec<CaseKeys>,
    #[schemars(default, length(max = 500))]
    skill: Vec<SkillKeys>,
    #[schemars(default, length(max = 500))]
    tag: Vec<TagKeys>,
    /// Questions that mean something else than under the same id in another bank.
    #[schemars(default, length(max = 500))]
    again: Vec<ChangedKeys>,
    /// Questions of another bank that are not asked here.
    #[schemars(default, length(max = 500))]
    retire: Vec<ChangedKeys>,
}

/// What a bank changes in a shipped one. An entry with an id of the base replaces it, whole; one
/// with a new id joins.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Delta {
    /// The bank that it changes.
    base: BaseKey,
    /// Lowercase words joined by hyphens; never changes. Not the base's.
    #[schemars(default)]
    id: String,
    /// For example `2027.1`; raise it with every change.
    #[schemars(default)]
    edition: String,
    /// The day of the edition, `2027-04-01`.
    #[schemars(default)]
    date: String,
    #[schemars(default)]
    name: Both,
    /// Which plan it follows.
    #[schemars(default)]
    basis: Both,
    #[schemars(default)]
    area: Vec<AreaKeys>,
    #[schemars(default)]
    question: Vec<QuestionKeys>,
    #[schemars(default)]
    action: Vec<ActionKeys>,
    #[schemars(default)]
    source: Vec<SourceKeys>,
    #[schemars(default)]
    benchmark: Vec<BenchmarkKeys>,
    #[schemars(default)]
    term: Vec<TermKeys>,
    #[schemars(default)]
    check: Vec<CheckKeys>,
    #[schemars(default)]
    case: Vec<CaseKeys>,
    #[schemars(default)]
    skill: Vec<SkillKeys>,
    #[schemars(default)]
    tag: Vec<TagKeys>,
    /// The areas that stand, in their order; all others are gone.
    #[schemars(default, length(min = 1))]
    order: Vec<String>,
    /// Questions that go to another area.
    #[schemars(default)]
    r#move: Vec<MoveKeys>,
    /// Actions that go to another area.
    #[schemars(default)]
    retarget: Vec<RetargetKeys>,
    /// Triggers that join those of an action.
    #[schemars(default)]
    add: Vec<AddKeys>,
    /// Questions that mean something else now, to be answered again.
    #[schemars(default)]
    again: Vec<ChangedKeys>,
    /// Questions that are not asked any more.
    #[schemars(default)]
    retire: Vec<ChangedKeys>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum BaseKey {
    SixPriorities,
    SevenPriorities,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct MoveKeys {
    question: String,
    area: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RetargetKeys {
    action: String,
    area: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AddKeys {
    action: String,
    trigger: TriggerKeys,
}
