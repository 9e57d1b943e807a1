//! The published JSON Schema of format versions 1 and 2. The types say what `v1` and `v2` read and
//! write; `tests/schema.rs` holds them together.

#![allow(dead_code, reason = "the types are only described, never made")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// Returns the JSON Schema of the current version, as indented JSON.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(File);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// What one department said and decided.
#[derive(JsonSchema)]
#[schemars(title = "dx-readiness document, versions 1 and 2", deny_unknown_fields)]
struct File {
    /// Always `dx-readiness`.
    format: String,
    /// 1, or 2 where one of the last six keys is there.
    schema_version: u32,
    /// The bank that was asked.
    bank: BankKeys,
    /// A sample, not a real department.
    sample: bool,
    /// Counts the changes.
    revision: u32,
    /// When the last change was made, local time: `2026-11-22T14:26`, or empty.
    changed: String,
    /// The department.
    profile: ProfileKeys,
    /// Which questions are asked.
    path: PathKey,
    /// What was said, by question id.
    answers: BTreeMap<String, AnswerKeys>,
    /// The ids of the actions already carried out.
    done: Vec<String>,
    /// The month that the roadmap begins with, `2026-12`.
    plan_start: Option<String>,
    /// People on each of the four levels, by skill id.
    #[schemars(default)]
    skills: BTreeMap<String, [u16; 4]>,
    /// The two rungs that were said to be both right, by the id of the check.
    #[schemars(default)]
    accepted: BTreeMap<String, [u8; 2]>,
    /// The changes of bank, oldest first.
    #[schemars(default)]
    receipts: Vec<ReceiptKeys>,
    /// The weights and wishes that the roadmap is made with.
    scenario: Option<ScenarioKeys>,
    /// Another scenario, to compare with.
    other: Option<ScenarioKeys>,
    /// The roadmap that was adopted, as it was then.
    adopted: Option<AdoptedKeys>,
}

/// Weights and wishes; an absent key leaves things as they are without it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ScenarioKeys {
    /// The weights of the five criteria in percent; together 100.
    #[schemars(default = "even")]
    weights: [u8; 5],
    /// How many actions may run at once, 1 to 6.
    #[schemars(default = "at_once")]
    at_once: u8,
    /// The share of the working hours, where it is not the profile's, 0 to 20 percent.
    share_percent: Option<u8>,
    /// What is wished for single actions, by their ids.
    #[schemars(default)]
    wishes: BTreeMap<String, WishKeys>,
}

const fn even() -> [u8; 5] {
    [20; 5]
}

const fn at_once() -> u8 {
    3
}

/// What is wished for one action.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct WishKeys {
    /// The month in which it is to begin, `2026-12`.
    pin: Option<String>,
    /// Why it is left out, if it is; at most 200 characters, may be empty.
    excluded: Option<String>,
    /// The position that owns it; at most 40 characters.
    #[schemars(default)]
    owner: String,
    /// The hours that it takes once, where they are not the bank's; at most 9999.
    hours: Option<u16>,
}

/// An adopted roadmap.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AdoptedKeys {
    /// Local time, `2026-11-22T14:26`, or empty.
    time: String,
    /// The revision of the document then.
    revision: u32,
    bank: BankKeys,
    scenario: ScenarioKeys,
    /// The hours were halved because the burden was heavy.
    halved: bool,
    /// The first month, `2026-12`.
    start: String,
    /// The hours that each month had.
    hours: Vec<u32>,
    placed: Vec<PromiseKeys>,
    /// The ids of the actions put off, by rank.
    put_off: Vec<String>,
}

/// One action of an adopted roadmap.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PromiseKeys {
    action: String,
    /// 1 for the highest.
    rank: u32,
    /// Its first month, counted from the first of the plan.
    start: u32,
    /// The hours of each month that it runs.
    hours: Vec<u32>,
    /// The hours of each month afterwards.
    monthly_hours: u32,
}

/// A change of bank.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ReceiptKeys {
    /// The bank before.
    from: BankKeys,
    /// The bank after.
    to: BankKeys,
    /// Local time, `2026-11-22T14:26`, or empty.
    time: String,
    /// How many answers counted on.
    carried: u16,
    /// The answers that were set aside, by question id.
    aside: BTreeMap<String, AnswerKeys>,
    /// Questions that were answered and are not asked any more.
    retired: Vec<String>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct BankKeys {
    id: String,
    edition: String,
    /// The first 16 hexadecimal digits of the SHA-256 of the bank's JSON.
    hash: String,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ProfileKeys {
    /// At most 40 characters.
    name: String,
    kind: Option<KindKey>,
    /// 0 to 500 people.
    staff: Option<u16>,
    /// Has a counter for the public.
    counter: Option<bool>,
    /// Handles standardised tasks.
    standard_tasks: Option<bool>,
    /// Which ones, 1 to 20 in the order of the ministerial list.
    tasks: Vec<u8>,
    /// Handles Individual Numbers.
    numbers: Option<bool>,
    /// Issues payment slips.
    payment_slips: Option<bool>,
    network: Option<NetworkKey>,
    /// Busy months, 1 to 12.
    busy: Vec<u8>,
    /// Share of the working hours for improvement, 0 to 20 percent.
    share_percent: u8,
    /// The position of the person at the keyboard.
    role: RoleKey,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AnswerKeys {
    /// Absent while only notes were made.
    choice: Option<ChoiceKey>,
    /// Why the question does not apply; at most 1000 characters.
    #[schemars(default)]
    reason: String,
    /// At most 1000 characters.
    #[schemars(default)]
    note: String,
    /// At most 1000 characters.
    #[schemars(default)]
    evidence: String,
    /// Level 4 has spread beyond the department.
    #[schemars(default)]
    spread: bool,
    /// The position of the person who answered.
    role: RoleKey,
    /// Local time, `2026-11-22T14:26`, or empty.
    time: String,
    /// The revision that this answer made.
    revision: u32,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum KindKey {
    Counter,
    Tax,
    Welfare,
    Internal,
    Works,
    Education,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum NetworkKey {
    Alpha,
    AlphaPrime,
    Beta,
    BetaPrime,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum RoleKey {
    Head,
    Deputy,
    Chief,
    Staff,
    DxOffice,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum PathKey {
    Short,
    Full,
}

/// `{"level": 3}`, `"unknown"` or `"not-applicable"`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum ChoiceKey {
    /// A rung, 0 to 4.
    Level(u8),
    /// Don't know.
    Unknown,
    /// Not applicable.
    NotApplicable,
}
