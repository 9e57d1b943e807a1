//! The plan month by month, and what is due.

use readiness::PlanView;

use super::escape;
use super::grid::{Align, grid};
use crate::data::Source;

/// Returns a line for every month; nothing where no action is planned.
pub(super) fn months(source: Source<'_>) -> String {
    let phrases = source.phrases;
    let words = phrases.words.office_calendar;
    let view = PlanView::of(source.bank(), source.document, source.diagnosis, source.today);
    if view.lanes.is_empty() {
        return String::new();
    }
    let rows = view.months.iter().enumerate().map(|(at, month)| {
        let begins = view.lanes.iter().filter(|lane| lane.work.start == at);
        let titles: Vec<String> =
            begins.map(|lane| escape::text(phrases.title(&lane.action))).collect();
        let hours = |hours: u32| phrases::hours(phrases.words, hours);
        vec![
            phrases::year_month(phrases.lang, month.month),
            hours(view.used.get(at).copied().unwrap_or(0)),
            hours(month.hours),
            titles.join(phrases.comma()),
        ]
    });
    let columns = [
        (words.md_month, Align::Left),
        (words.md_used, Align::Right),
        (words.md_limit, Align::Right),
        (words.md_begins, Align::Left),
    ];
    format!("## {}\n\n{}", words.md_months, grid(&columns, &rows.collect::<Vec<_>>()))
}

/// Returns what is due, the earliest first; nothing where nothing is.
pub(super) fn dues(source: Source<'_>) -> String {
    let phrases = source.phrases;
    let view = PlanView::of(source.bank(), source.document, source.diagnosis, source.today);
    if view.dues.is_empty() {
        return String::new();
    }
    let lines = view.dues.iter().map(|due| {
        let (day, what) = (phrases::date(phrases.lang, due.by), escape::text(&phrases.due(due)));
        format!("- {}\n", phrases.words.office_calendar.md_due(day, what))
    });
    format!("## {}\n\n{}", phrases.words.office_calendar.md_dues, lines.collect::<String>())
}
