//! One row an action and month: the plan in hours, in long form.

use super::cell::Cell;
use super::column::Column;
use super::plan::month;
use super::source::Source;
use super::table::Table;

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let columns = vec![
        Column::text("action_id", words.c_action_id, words.m_action_id),
        Column::date("month", words.c_month, words.m_month),
        Column::integer("fiscal_year", words.c_fiscal_year, words.m_fiscal_year)
            .in_units(words.u_year),
        Column::code("work_kind", "work_kind", words.c_work_kind, words.m_work_kind),
        Column::integer("month_hours", words.c_month_hours, words.m_month_hours)
            .in_units(words.u_hours),
    ];
    let roadmap = &source.diagnosis.roadmap;
    let mut rows = Vec::new();
    for placement in &roadmap.placed {
        let mut push = |at: usize, kind: &str, hours: u32| {
            if let Some(at) = roadmap.month(at) {
                rows.push(vec![
                    Cell::text(placement.action.as_str()),
                    month(at),
                    at.fiscal_year().get().into(),
                    Cell::code(kind),
                    hours.into(),
                ]);
            }
        };
        for (at, hours) in placement.hours.iter().enumerate() {
            push(placement.start + at, "work", *hours);
        }
        if placement.monthly_hours > 0 {
            for at in placement.end()..roadmap.capacity.months.len() {
                push(at, "afterwards", placement.monthly_hours);
            }
        }
    }
    Table::of_department(source, "action_months", words.t_action_months, columns, rows)
}
