//! An area.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::lang::Bilingual;
use crate::names::Kind;

/// An area.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AreaEntry {
    /// Its id.
    pub id: String,
    /// What it stands for.
    pub kind: Kind,
    /// For a step: the action without which later steps do not start.
    pub step_gate: Option<String>,
    /// What it is called.
    pub name: Bilingual,
    /// On a chart: at most 12 letters in Japanese, 28 in English.
    pub short: Bilingual,
    /// What it looks at.
    pub about: Bilingual,
}
