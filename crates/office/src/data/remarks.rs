//! One row for each text that people wrote.

use super::cell::Cell;
use super::column::Column;
use super::source::Source;
use super::table::Table;

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::code("about", "about", words.c_about, words.m_about),
        Column::text("about_id", words.c_about_id, words.m_about_id),
        Column::code("remark_kind", "remark_kind", words.c_remark_kind, words.m_remark_kind),
        Column::text("text", words.c_text, words.m_text),
    ];
    let mut rows = Vec::new();
    let mut push = |about: &str, id: &str, kind: &str, text: &str| {
        let text = Cell::said(text);
        if text != Cell::none() {
            rows.push(vec![Cell::code(about), Cell::said(id), Cell::code(kind), text]);
        }
    };
    for (id, answer) in source.document.answers.iter() {
        let texts =
            [("reason", &answer.reason), ("note", &answer.note), ("evidence", &answer.evidence)];
        for (kind, text) in texts {
            push("question", id.as_str(), kind, text);
        }
    }
    for (id, wish) in &source.document.scenario.wishes {
        if let Some(reason) = &wish.excluded {
            push("action", id.as_str(), "left_out_reason", reason);
        }
    }
    Table::of_department(source, "remarks", words.t_remarks, columns, rows)
}
