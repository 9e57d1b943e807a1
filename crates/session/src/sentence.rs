//! Sentences that the page and the command share.

use content::BankRefusal;
use content::{Words, fill};
use record::ReadError;

/// Says why a text is not a document and what to do, in the language of `words`.
#[must_use]
pub fn refusal(words: Words, error: &ReadError) -> String {
    let common = words.common;
    match error {
        ReadError::TooLarge => common.refused_too_large().into(),
        ReadError::NotJson(place) => {
            fill(&common.refused_not_json(), &[("line", &place.line.to_string())])
        }
        ReadError::CutOff => common.refused_cut_off().into(),
        ReadError::NotOurs => common.refused_not_ours().into(),
        ReadError::TooNew { found } => {
            fill(&common.refused_too_new(), &[("found", &found.to_string())])
        }
        ReadError::Value { path, .. } => fill(&common.refused_value(), &[("path", path)]),
    }
}

/// Says why a text is not a bank and what to do; every problem is named with its path.
#[must_use]
pub fn bank_refusal(words: Words, refusal: &BankRefusal) -> String {
    let bank = words.bank;
    match refusal {
        BankRefusal::TooLarge => bank.too_large().into(),
        BankRefusal::NotJson(line) => fill(&bank.not_json(), &[("line", &line.to_string())]),
        BankRefusal::UnknownBase(base) => fill(&bank.unknown_base(), &[("base", base)]),
        BankRefusal::Problems(problems) => {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            let count = all.len().to_string();
            fill(&bank.problems(), &[("n", &count), ("list", &all.join("; "))])
        }
    }
}
