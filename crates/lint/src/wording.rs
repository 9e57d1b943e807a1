//! Questions that ask two things, and questions that nobody can check.

use bank::BankFile;

use crate::{Lint, report};

/// Words that join two things into one question.
const JOINING: [&str; 5] = ["および", "及び", "ならびに", "並びに", "かつ"];

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for question in &file.question {
        if let Some(word) = JOINING.into_iter().find(|word| joins(&question.text.ja, word)) {
            let what = format!("asks two things: 「{word}」; make it two questions");
            report(found, &question.id, "text", what);
        }
        if asks_twice(&question.text.ja) || question.text.en.matches('?').count() > 1 {
            report(found, &question.id, "text", "asks twice; make it two questions");
        }
        if [&question.evidence.ja, &question.evidence.en].iter().any(|text| text.trim().is_empty())
        {
            report(found, &question.id, "evidence", "does not say what to look at");
        }
    }
}

/// 「かつて」 tells a time and joins nothing.
fn joins(text: &str, word: &str) -> bool {
    text.split(word).skip(1).any(|rest| word != "かつ" || !rest.starts_with('て'))
}

/// A Japanese question ends in 「か」, with or without a question mark.
fn asks_twice(text: &str) -> bool {
    let mut ends = text.replace('?', "？");
    ends = ends.replace("か？", "か。").replace('？', "か。");
    ends.matches("か。").count() > 1
}
