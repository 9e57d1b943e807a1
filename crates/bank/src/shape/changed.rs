//! A question that changed between two banks.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::lang::Bilingual;

/// A question whose meaning changed, or that is not asked any more.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Changed {
    /// The question.
    pub question: String,
    /// Why, for the person who answered it.
    pub why: Bilingual,
}
