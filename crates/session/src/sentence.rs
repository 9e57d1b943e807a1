//! Sentences that the page and the command share.

use content::{Words, fill};
use record::ReadError;

/// Says why a text is not a document and what to do, in the language of `words`.
#[must_use]
pub fn refusal(words: &Words, error: &ReadError) -> String {
    let common = &words.common;
    match error {
        ReadError::TooLarge => common.refused_too_large.into(),
        ReadError::NotJson(place) => {
            fill(common.refused_not_json, &[("line", &place.line.to_string())])
        }
        ReadError::CutOff => common.refused_cut_off.into(),
        ReadError::NotOurs => common.refused_not_ours.into(),
        ReadError::TooNew { found } => {
            fill(common.refused_too_new, &[("found", &found.to_string())])
        }
        ReadError::Value { path, .. } => fill(common.refused_value, &[("path", path)]),
    }
}
