//! The entries of a bank, as its JSON Schema describes them.

#![allow(dead_code, reason = "the types are only described, never made")]

use schemars::JsonSchema;

/// A text in both languages.
#[derive(Default, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Both {
    ja: String,
    en: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AreaKeys {
    id: String,
    kind: KindKey,
    /// For a step: the action without which later steps do not start.
    step_gate: Option<String>,
    name: Both,
    /// On a chart: at most 12 and 28 characters.
    short: Both,
    about: Both,
}

/// A step is one of `awareness`, `policy`, `organisation`, `execution`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum KindKey {
    Step,
    Priority,
    Burden,
    People,
    Cooperation,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct QuestionKeys {
    /// Never changes: answers are kept under it.
    id: String,
    /// The number on paper.
    code: String,
    area: String,
    /// How much it counts in its area; 1 unless said.
    #[schemars(range(min = 1, max = 10))]
    weight: Option<u8>,
    /// The short path does not ask it.
    full_path_only: Option<bool>,
    /// About opinions: the page asks for an anonymous count.
    pulse: Option<bool>,
    /// A plain "no" in the profile closes the question.
    #[schemars(default, length(max = 40))]
    gates: Vec<GateKey>,
    /// For cooperation.
    #[schemars(range(min = 1, max = 4))]
    stage: Option<u8>,
    /// For burden: at this rung or below it is heavy whatever the score.
    #[schemars(range(min = 0, max = 4))]
    alarm: Option<u8>,
    /// To answer, when one knows.
    #[schemars(range(min = 5, max = 300))]
    seconds: u16,
    /// To find out, when one does not.
    #[schemars(range(min = 1, max = 480))]
    ask_minutes: u16,
    #[schemars(default, length(max = 40))]
    sources: Vec<String>,
    /// At most 60 and 120 characters.
    text: Both,
    /// A noun for tables: at most 12 and 28 characters.
    topic: Both,
    why: Both,
    /// What to look at.
    evidence: Both,
    levels: LevelsKeys,
}

/// The five rungs, each a fact that can be seen: at most 70 and 120 characters.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct LevelsKeys {
    ja: [String; 5],
    en: [String; 5],
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum GateKey {
    StandardTasks,
    Numbers,
    PaymentSlips,
    Counter,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ActionKeys {
    /// Never changes.
    id: String,
    /// The number on paper.
    code: String,
    /// The step of the procedure.
    #[schemars(range(min = 0, max = 3))]
    step: u8,
    area: String,
    owner: OwnerKey,
    #[schemars(default, length(max = 40))]
    triggers: Vec<TriggerKeys>,
    /// Actions that have to end first.
    #[schemars(default, length(max = 40))]
    prerequisites: Vec<String>,
    #[schemars(default, length(max = 40))]
    gates: Vec<GateKey>,
    /// Of the whole department, once.
    #[schemars(range(max = 999))]
    hours: u16,
    /// For each person on top, once.
    #[schemars(range(max = 999))]
    hours_per_person: Option<u16>,
    /// In every month afterwards.
    #[schemars(range(max = 99))]
    monthly_hours: Option<u16>,
    #[schemars(range(min = 1, max = 52))]
    weeks: u16,
    criteria: CriteriaKeys,
    /// How heavy it is while it is done.
    #[schemars(range(min = 1, max = 5))]
    burden: u8,
    /// How much burden it takes away.
    #[schemars(range(min = 0, max = 3))]
    relief: Option<u8>,
    /// It settles what nobody knows.
    find_out: Option<bool>,
    needs_budget: Option<bool>,
    /// The calendar months it may run in.
    #[schemars(default, length(max = 12), inner(range(min = 1, max = 12)))]
    months: Vec<u8>,
    /// The calendar months in one of which it has to end.
    #[schemars(default, length(max = 12), inner(range(min = 1, max = 12)))]
    ends: Vec<u8>,
    #[schemars(default)]
    deadline: DeadlineKeys,
    #[schemars(default, length(max = 40))]
    tags: Vec<String>,
    #[schemars(default, length(max = 40))]
    sources: Vec<String>,
    /// At most 24 and 60 characters.
    title: Both,
    why: Both,
    output: Both,
    kpi: Both,
    measure: Both,
    steps: StepsKeys,
}

/// Who does what, in order; the same number in both languages.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct StepsKeys {
    #[schemars(length(min = 1, max = 40))]
    ja: Vec<String>,
    #[schemars(length(min = 1, max = 40))]
    en: Vec<String>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum OwnerKey {
    Head,
    Deputy,
    Chief,
    Lead,
    All,
}

/// The action comes into question when the answer is this rung or below.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TriggerKeys {
    question: String,
    #[schemars(range(min = 0, max = 3))]
    at_most: u8,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CriteriaKeys {
    #[schemars(range(min = 1, max = 5))]
    effect: u8,
    #[schemars(range(min = 1, max = 5))]
    feasible: u8,
    #[schemars(range(min = 1, max = 5))]
    cost: u8,
    #[schemars(range(min = 1, max = 5))]
    fair: u8,
    #[schemars(range(min = 1, max = 5))]
    evidence: u8,
}

#[derive(Default, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DeadlineKeys {
    class: ClassKey,
    /// A day, `2028-03-31`.
    date: String,
    source: String,
    what: Both,
}

#[derive(Default, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum ClassKey {
    Law,
    #[default]
    National,
}
