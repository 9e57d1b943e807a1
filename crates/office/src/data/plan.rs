//! One row an action that is in the plan.

use readiness::{Date, YearMonth};

use super::cell::Cell;
use super::column::Column;
use super::source::Source;
use super::table::Table;

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::text("action_id", words.c_action_id, words.m_action_id),
        Column::date("first_month", words.c_first_month, words.m_first_month),
        Column::date("last_month", words.c_last_month, words.m_last_month),
        Column::integer("length", words.c_length, words.m_length).in_units(words.u_months),
        Column::integer("hours", words.c_hours, words.m_hours).in_units(words.u_hours),
        Column::code("is_pinned", "yes_no", words.c_is_pinned, words.m_is_pinned),
    ];
    let roadmap = &source.diagnosis.roadmap;
    let rows = roadmap.placed.iter().filter_map(|placement| {
        let first = roadmap.month(placement.start)?;
        let last = roadmap.month(placement.end().saturating_sub(1))?;
        let wish = source.document.scenario.wish(&placement.action);
        Some(vec![
            Cell::text(placement.action.as_str()),
            month(first),
            month(last),
            Cell::count(placement.hours.len()),
            placement.total().into(),
            Cell::yes_no(wish.is_some_and(|wish| wish.pin == Some(first))),
        ])
    });
    let rows = rows.collect();
    Table::of_department(source, "plan", words.t_plan, columns, rows)
}

/// Returns the day that stands for a month: its first.
pub(super) fn first_day(month: YearMonth) -> Option<Date> {
    Date::parse(&format!("{month}-01"))
}

pub(super) fn month(month: YearMonth) -> Cell {
    first_day(month).map_or_else(Cell::none, Cell::Date)
}
