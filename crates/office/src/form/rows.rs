//! Which questions a form has, and what it says of each without asking.

use bank::QuestionText;
use phrases::Phrases;
use readiness::{Bank, Document, Question};

use super::layout::Column;

/// Returns the questions that `document` asks, and those that it has an answer to, in the bank's
/// order.
pub(super) fn asked<'a>(document: &Document, bank: &'a Bank) -> Vec<&'a Question> {
    let is_there = |question: &&Question| {
        document.asks(question) || document.answers.get(&question.id).is_some()
    };
    bank.questions().iter().filter(is_there).collect()
}

/// Returns what stands in the columns that are not filled in, but for the id.
pub(super) fn fixed(
    phrases: Phrases<'_>,
    question: &Question,
    text: &QuestionText,
) -> [(Column, String); 3] {
    let area = phrases.catalog.area(&question.area);
    let area = area.map_or("", |area| area.name.get(phrases.lang).as_str());
    [
        (Column::Number, text.code.clone()),
        (Column::Area, area.into()),
        (Column::Question, text.text.get(phrases.lang).clone()),
    ]
}
