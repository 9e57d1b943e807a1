//! An action.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::{KpiEntry, or_default};
use crate::hours::HoursEach;
use crate::lang::Bilingual;
use crate::names::{DeadlineName, GateName, LawName, OwnerName};

/// An action.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of its own")]
pub struct ActionEntry {
    /// Never changes.
    pub id: String,
    /// The number on paper, for example `A20`.
    pub code: String,
    /// The step of the procedure.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub step: u8,
    /// The area that it mainly serves.
    pub area: String,
    /// Who usually owns it.
    pub owner: OwnerName,
    /// The answers that propose it.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub triggers: Vec<TriggerEntry>,
    /// Actions that have to end first.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub prerequisites: Vec<String>,
    /// The conditions of the department.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub gates: Vec<GateName>,
    /// Hours of the whole department, once.
    #[cfg_attr(feature = "schema", schemars(range(max = 999)))]
    pub hours: u16,
    /// Hours for each person on top, once; rounded to tenths.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<HoursEach<999>>"))]
    pub hours_per_person: HoursEach<999>,
    /// Hours in every month afterwards.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<u16>", range(max = 99)))]
    pub monthly_hours: u16,
    /// Hours for each person on top, in every month afterwards; rounded to tenths.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<HoursEach<99>>"))]
    pub monthly_hours_per_person: HoursEach<99>,
    /// Elapsed weeks.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 52)))]
    pub weeks: u16,
    /// It happens at once, a talk for example: its hours are never stretched over more months
    /// than its weeks take.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub at_once: bool,
    /// The five criteria.
    pub criteria: Criteria,
    /// How heavy it is while it is done.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub burden: u8,
    /// How much burden it takes away.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<u8>", range(min = 0, max = 3)))]
    pub relief: u8,
    /// It settles what nobody knows.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub find_out: bool,
    /// It needs a new budget.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub needs_budget: bool,
    /// The action that asks for the money, September to November. The work waits for it and
    /// for the April after it.
    pub request: Option<String>,
    /// It is there for an incident, and waits for no step.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub incident: bool,
    /// The calendar months that it may run in.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 12), inner(range(min = 1, max = 12))))]
    pub months: Vec<u8>,
    /// The calendar months in one of which it has to end.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 12), inner(range(min = 1, max = 12))))]
    pub ends: Vec<u8>,
    /// A date from outside.
    pub deadline: Option<DeadlineEntry>,
    /// A duty of law; in the place of `deadline`. The action waits for no step.
    pub law: Option<LawEntry>,
    /// The ids of its tags.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub tags: Vec<String>,
    /// The ids of the sources of what it says.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub sources: Vec<String>,
    /// What it is called: at most 24 letters in Japanese, 60 in English.
    pub title: Bilingual,
    /// Why it helps.
    pub why: Bilingual,
    /// What it produces.
    pub output: Bilingual,
    /// The indicator with its target.
    pub kpi: Bilingual,
    /// How the indicator is measured.
    pub measure: Bilingual,
    /// The indicators to keep over the months.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub kpis: Vec<KpiEntry>,
    /// Who does what, in order; the same number in both languages.
    #[cfg_attr(feature = "schema", schemars(with = "Steps"))]
    pub steps: Bilingual<Vec<String>>,
    /// The same steps for a small office (up to nine people), where one person and a stand-in do
    /// what several do elsewhere; shown there in their place.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Steps>"))]
    pub small_steps: Option<Bilingual<Vec<String>>>,
}

/// The action comes into question when the answer is this level or below.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TriggerEntry {
    /// The question.
    pub question: String,
    /// The highest level that still calls for the action.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub at_most: u8,
}

/// Marks from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Criteria {
    /// 即効性・波及効果.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub effect: u8,
    /// 実現可能性.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub feasible: u8,
    /// 費用対効果.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub cost: u8,
    /// 公平性・持続可能性.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub fair: u8,
    /// 客観的根拠.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub evidence: u8,
}

/// A date from outside the department.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineEntry {
    /// How binding it is.
    pub class: DeadlineName,
    /// A day, `2028-03-31`.
    pub date: String,
    /// The id of the source where it is written.
    pub source: String,
    /// What it is the date of.
    pub what: Bilingual,
}

/// A duty of law.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LawEntry {
    /// Whether the duty goes on from that day, or something is due by it.
    pub kind: LawName,
    /// The day, `2027-07-01`.
    pub date: String,
    /// The id of the source where it is written.
    pub source: String,
    /// What the duty is.
    pub what: Bilingual,
}

/// [`ActionEntry::steps`] with the number of steps that the check wants.
#[cfg(feature = "schema")]
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only describes")]
struct Steps {
    #[schemars(length(min = 1, max = 40))]
    ja: Vec<String>,
    #[schemars(length(min = 1, max = 40))]
    en: Vec<String>,
}
