//! One row a thing that has to be decided or finished by a day.

use readiness::{DueKind, PlanView};

use super::cell::Cell;
use super::column::Column;
use super::source::Source;
use super::table::Table;

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::date("due_on", words.c_due_on, words.m_due_on),
        Column::code("due_kind", "due_kind", words.c_due_kind, words.m_due_kind),
        Column::text("action_id", words.c_action_id, words.m_action_id),
        Column::text("owner", words.c_owner, words.m_owner),
    ];
    let view = PlanView::of(source.bank(), source.document, source.diagnosis, source.today);
    let rows = view.dues.iter().map(|due| {
        let (kind, action) = match &due.kind {
            DueKind::Finish(id, _) => ("finish", Some(id)),
            DueKind::LetIn(id, _) => ("let_in", Some(id)),
            DueKind::EndsIn(id, _) => ("ends_in", Some(id)),
            DueKind::AskForMoney(id, _) => ("ask_for_money", Some(id)),
            DueKind::HandOver(_) => ("hand_over", None),
        };
        vec![
            Cell::Date(due.by),
            Cell::code(kind),
            action.map_or_else(Cell::none, |id| Cell::text(id.as_str())),
            Cell::text(phrases::owner(source.phrases.words, due.owner)),
        ]
    });
    let rows = rows.collect();
    Table::of_department(source, "dues", words.t_dues, columns, rows)
}
