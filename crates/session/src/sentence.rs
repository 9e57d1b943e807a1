//! Sentences that the page and the command share.

use content::BankRefusal;
use content::Words;
use record::ReadError;

/// Says why a text is not a document and what to do, in the language of `words`.
#[must_use]
pub fn refusal(words: &'static Words, error: &ReadError) -> String {
    let common = words.common;
    match error {
        ReadError::TooLarge => common.refused_too_large.into(),
        ReadError::NotUtf8 => common.refused_not_utf8.into(),
        ReadError::NotJson(place) => common.refused_not_json(place.line),
        ReadError::CutOff => common.refused_cut_off.into(),
        ReadError::NotOurs => common.refused_not_ours.into(),
        ReadError::TooNew { found } => common.refused_too_new(found),
        ReadError::Value { path, .. } => common.refused_value(path),
    }
}

/// Says why a text is not a bank and what to do; every problem is named with its path.
#[must_use]
pub fn bank_refusal(words: &'static Words, refusal: &BankRefusal) -> String {
    let bank = words.bank;
    match refusal {
        BankRefusal::TooLarge => bank.too_large.into(),
        BankRefusal::NotJson(line) => bank.not_json(line),
        BankRefusal::ShippedId(id) => bank.shipped_id(id),
        BankRefusal::UnknownBase(base) => bank.unknown_base(base),
        BankRefusal::Problems(problems) => {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            bank.problems(all.len(), all.join("; "))
        }
    }
}
