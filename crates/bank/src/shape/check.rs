//! A consistency check.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::or_default;
use crate::lang::Bilingual;

/// Two answers that sit oddly together; asking never changes a score.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckEntry {
    /// Its id.
    pub id: String,
    /// One answer.
    pub first: SideEntry,
    /// The other answer.
    pub second: SideEntry,
    /// What sits oddly, as a question.
    pub text: Bilingual,
}

/// "When the answer lies between these levels".
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SideEntry {
    /// The question.
    pub question: String,
    /// The lowest level; 0 unless said.
    #[serde(default, deserialize_with = "or_default")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<u8>", range(min = 0, max = 4)))]
    pub at_least: u8,
    /// The highest level; 4 unless said.
    #[serde(default = "four", deserialize_with = "or_four")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<u8>", range(min = 0, max = 4)))]
    pub at_most: u8,
}

const fn four() -> u8 {
    4
}

fn or_four<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or(4))
}
