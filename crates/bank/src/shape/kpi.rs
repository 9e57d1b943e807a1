//! An indicator.

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::lang::Bilingual;
use crate::names::{Layer, OwnerName, Rhythm};

/// An indicator to be kept over the months: what is counted, by whom, how often, up to which
/// target. A template: the department enters its own values.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KpiEntry {
    /// Its id, one of a kind in the whole bank; values are kept under it.
    pub id: String,
    /// How far from the work it stands.
    pub layer: Layer,
    /// What it is called: at most 40 letters in Japanese, 80 in English.
    pub name: Bilingual,
    /// How it is reckoned.
    pub formula: Bilingual,
    /// Where its figures come from.
    pub data: Bilingual,
    /// Who counts.
    pub who: OwnerName,
    /// How often.
    pub often: Rhythm,
    /// The target to propose.
    pub target: Bilingual,
    /// The ids of the sources of what it says.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    pub sources: Vec<String>,
}
