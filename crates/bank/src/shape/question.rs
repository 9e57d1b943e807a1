//! A question.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::{Examples, or_default};
use crate::lang::Bilingual;
use crate::names::GateName;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionEntry {
    /// Never changes: answers are kept under it.
    pub id: String,
    /// The number on paper, for example `P3-1`.
    pub code: String,
    /// The area that it counts for.
    pub area: String,
    /// How much it counts in its area; 1 unless said.
    #[serde(default = "one", deserialize_with = "or_one")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<u8>", range(min = 1, max = 10)))]
    pub weight: u8,
    /// The short path does not ask it.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub full_path_only: bool,
    /// About opinions: the page asks for an anonymous count.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<bool>"))]
    pub pulse: bool,
    /// A plain "no" in the profile closes the question.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub gates: Vec<GateName>,
    /// For cooperation.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 4)))]
    pub stage: Option<u8>,
    /// For burden: at this level or below it is heavy whatever the score.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 4)))]
    pub alarm: Option<u8>,
    /// Seconds to answer, when one knows.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 300)))]
    pub seconds: u16,
    /// Minutes to find out, when one does not.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 480)))]
    pub ask_minutes: u16,
    /// The ids of the sources of what it says.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub sources: Vec<String>,
    /// The question: at most 60 letters in Japanese, 120 in English.
    pub text: Bilingual,
    /// A noun for tables: at most 12 letters in Japanese, 28 in English.
    pub topic: Bilingual,
    /// Why it is asked.
    pub why: Bilingual,
    /// What to look at.
    pub evidence: Bilingual,
    /// The five levels, each a fact that can be seen: at most 70 letters in Japanese, 120 in
    /// English.
    pub levels: Bilingual<[String; 5]>,
    /// The same five levels in numbers that a small office (up to nine people) can reach; shown
    /// there in their place.
    pub small_levels: Option<Bilingual<[String; 5]>>,
    /// What it looks like in the work of each kind of department.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Examples>"))]
    pub examples: Examples,
}

const fn one() -> u8 {
    1
}

fn or_one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or(1))
}
