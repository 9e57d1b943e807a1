//! One row a month of the plan: what there is, what is planned, what comes back.

use readiness::Ledger;

use super::cell::Cell;
use super::column::Column;
use super::plan::{first_day, month};
use super::source::Source;
use super::table::Table;

pub(super) fn table(source: Source<'_>) -> Table {
    let words = source.words();
    let hours =
        |field, name, meaning| Column::integer(field, name, meaning).in_units(words.u_hours);
    let columns = vec![
        Column::date("month", words.c_month, words.m_month),
        Column::text("month_era", words.c_month_era, words.m_month_era),
        Column::integer("fiscal_year", words.c_fiscal_year, words.m_fiscal_year)
            .in_units(words.u_year),
        hours("capacity", words.c_capacity, words.m_capacity),
        hours("planned", words.c_planned, words.m_planned),
        hours("left", words.c_left, words.m_left),
        hours("handover", words.c_handover, words.m_handover),
        hours("saved", words.c_saved, words.m_saved),
        hours("balance", words.c_balance, words.m_balance),
        Column::code("is_busy", "yes_no", words.c_is_busy, words.m_is_busy),
        Column::code("is_short", "yes_no", words.c_is_short, words.m_is_short),
    ];
    let ledger = Ledger::of(source.bank(), source.document, source.diagnosis);
    let roadmap = &source.diagnosis.roadmap;
    let used = roadmap.used.iter().chain(std::iter::repeat(&0));
    let months = roadmap.capacity.months.iter().zip(used).zip(&ledger.months);
    let rows = months.map(|((there_is, used), balance)| {
        let at = there_is.month;
        vec![
            month(at),
            first_day(at).map_or_else(Cell::none, Cell::era),
            at.fiscal_year().get().into(),
            there_is.hours.into(),
            (*used).into(),
            (i64::from(there_is.hours) - i64::from(*used)).into(),
            there_is.handover.into(),
            balance.saved.into(),
            balance.balance.into(),
            Cell::yes_no(there_is.is_busy),
            Cell::yes_no(there_is.is_short),
        ]
    });
    let rows = rows.collect();
    Table::of_department(source, "months", words.t_months, columns, rows)
}
