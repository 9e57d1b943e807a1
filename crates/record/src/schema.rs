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
    /// 1, or 2 where one of the last three keys is there.
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
