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
    /// The edition of this bank since which it means something else. Without it, it differs from
    /// the question of the same id in another bank.
    pub since: Option<String>,
    /// Why, for the person who answered it.
    pub why: Bilingual,
}

impl Changed {
    /// Tells whether an answer given under `edition` of the same bank was given to the question as
    /// it was before the change.
    #[must_use]
    pub fn is_newer_than(&self, edition: &str) -> bool {
        self.since.as_deref().is_none_or(|since| is_earlier(edition, since))
    }
}

/// Tells whether the edition `one` came before `other`.
#[must_use]
pub fn is_earlier(one: &str, other: &str) -> bool {
    parts(one) < parts(other)
}

/// `2026.10` comes after `2026.9`. A part that is no number comes first.
fn parts(edition: &str) -> Vec<u32> {
    edition.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Bilingual, Changed};

    #[test]
    fn editions_are_compared_part_by_part() {
        let changed = |since: Option<&str>| Changed {
            question: String::new(),
            since: since.map(str::to_owned),
            why: Bilingual { ja: String::new(), en: String::new() },
        };
        for (edition, is_newer) in
            [("2026.1", true), ("2025.12", true), ("", true), ("2026.2", false), ("2026.10", false)]
        {
            assert_eq!(changed(Some("2026.2")).is_newer_than(edition), is_newer, "{edition}");
        }
        assert!(changed(None).is_newer_than("2026.2"));
    }
}
