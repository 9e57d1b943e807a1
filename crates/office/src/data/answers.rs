//! One row a question.

use readiness::{Choice, Question, QuestionId, Standing};

use super::cell::Cell;
use super::column::{Column, Kind};
use super::listed::one_value;
use super::source::Source;
use super::table::Table;

/// Lists the questions that the path asks and those that have an answer all the same; answers to
/// questions that the bank does not ask come last.
pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let answer = Kind::IntegerOrCode("answer");
    let columns = vec![
        Column::integer("question_no", words.c_question_no, words.m_question_no),
        Column::text("question_id", words.c_question_id, words.m_question_id),
        Column::text("question_code", words.c_question_code, words.m_question_code),
        Column::text("topic", words.c_topic, words.m_topic),
        Column::text("area_id", words.c_area_id, words.m_area_id),
        Column::text("area", words.c_area, words.m_area),
        Column::new("answer", answer, words.c_answer, words.m_answer),
        Column::code("evidence_seen", "yes_no", words.c_evidence_seen, words.m_evidence_seen),
        Column::code("spread", "yes_no", words.c_spread, words.m_spread),
    ];
    let document = source.document;
    let is_listed = |question: &&Question| {
        document.path.asks(question) || document.answers.get(&question.id).is_some()
    };
    let asked = source.bank().questions().iter().filter(is_listed).map(|question| {
        let standing = document.answers.standing(question, &document.profile);
        row(source, &question.id, Some(question), answer_cell(standing))
    });
    let retired = document.answers.retired(source.bank()).map(|id| {
        let choice = document.answers.get(id).and_then(|answer| answer.choice);
        row(source, id, None, answer_cell(standing_of(choice)))
    });
    let rows = asked.chain(retired).enumerate().map(|(at, mut row)| {
        row.insert(0, Cell::count(at + 1));
        row
    });
    let rows = rows.collect();
    Table::of_department(source, "answers", words.t_answers, columns, rows)
}

fn row(
    source: Source<'_>,
    id: &QuestionId,
    question: Option<&Question>,
    answer: Cell,
) -> Vec<Cell> {
    let phrases = source.phrases;
    let text = phrases.catalog.question(id);
    let name = |text: &str| Cell::text(&one_value(phrases.lang, text));
    let area = question.and_then(|question| phrases.catalog.area(&question.area));
    let given = source.document.answers.get(id);
    vec![
        Cell::said(id.as_str()),
        text.map_or_else(Cell::none, |text| Cell::text(&text.code)),
        text.map_or_else(Cell::none, |text| name(text.topic.get(phrases.lang))),
        question.map_or_else(Cell::none, |question| Cell::text(question.area.as_str())),
        area.map_or_else(Cell::none, |area| name(area.name.get(phrases.lang))),
        answer,
        Cell::yes_no(source.document.answers.is_seen(id)),
        Cell::yes_no(given.is_some_and(|answer| answer.spread)),
    ]
}

const fn standing_of(choice: Option<Choice>) -> Standing {
    match choice {
        None => Standing::Unanswered,
        Some(Choice::Unknown) => Standing::Unknown,
        Some(Choice::NotApplicable) => Standing::NotApplicable,
        Some(Choice::Level(level)) => Standing::Level(level),
    }
}

fn answer_cell(standing: Standing) -> Cell {
    match standing {
        Standing::Closed(_) => Cell::code("not_asked"),
        Standing::Unanswered => Cell::code("unanswered"),
        Standing::Unknown => Cell::code("unknown"),
        Standing::NotApplicable => Cell::code("not_applicable"),
        Standing::Level(level) => level.get().into(),
    }
}
