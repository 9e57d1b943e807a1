//! The order of ranks, with what each rank is made of.

use readiness::{Criterion, Listing, Part, PlanView, RowState};
use rust_xlsxwriter::{Workbook, XlsxError};

use super::look::Look;
use super::sheet::{Binding, Sheet};
use crate::source::Source;

/// The parts of the points, in their order.
pub(crate) const PARTS: [Part; 11] = [
    Part::Gap,
    Part::Criterion(Criterion::Effect),
    Part::Criterion(Criterion::Feasibility),
    Part::Criterion(Criterion::Cost),
    Part::Criterion(Criterion::Fairness),
    Part::Criterion(Criterion::Evidence),
    Part::Deadline,
    Part::Unlocks,
    Part::Relief,
    Part::Burden,
    Part::Confidence,
];

/// Writes the sheet.
pub(super) fn write(
    workbook: &mut Workbook,
    paper: Source<'_>,
    view: &PlanView,
) -> Result<(), XlsxError> {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let name = words.office_report.sheet_ranking;
    let mut widths = vec![6, 34, 6, 7, 8, 15, 34];
    widths.extend([7; PARTS.len()]);
    let mut sheet = Sheet::new(workbook, paper, name, Binding::Top, &widths)?;
    sheet.line(Look::Title, name)?;
    sheet.line(Look::Note, &words.office_report.ranking_lead(phrases.band_rule()))?;
    let heads = [
        words.action.column_rank,
        words.action.column_action,
        words.action.column_points,
        words.office_report.column_band,
        words.action.column_state,
        words.office_report.column_when_planned,
        words.office_report.column_why,
    ];
    sheet.heads(heads.into_iter().chain(PARTS.map(|part| phrases.part(part))), 0, 2)?;
    let listing = Listing::of(&phrases.catalog.bank, paper.document, paper.diagnosis);
    for priority in paper.diagnosis.priorities.ranked() {
        let row = listing.rows.iter().find(|row| row.action == priority.action);
        let state = match row.map(|row| row.state) {
            Some(RowState::Planned) => words.action.state_planned,
            Some(RowState::PutOff) => words.action.state_put_off,
            Some(RowState::LeftOut) => words.action.state_left_out,
            Some(RowState::Stopped) => words.action.state_stopped,
            Some(RowState::Done) => words.action.state_done,
            None => "",
        };
        let lane = row.and_then(|row| row.lane.as_ref());
        let when = lane.map(|lane| phrases.stretch(view.first, lane.work)).unwrap_or_default();
        sheet.number(0, Look::Number, count(priority.rank), "0")?;
        sheet.text(1, Look::Bold, phrases.title(&priority.action))?;
        sheet.number(2, Look::Number, priority.points, "0")?;
        sheet.text(3, Look::Number, phrases.band(priority.band))?;
        sheet.text(4, Look::Number, state)?;
        sheet.text(5, Look::Text, &when)?;
        sheet.text(6, Look::Text, &phrases.why_rank(priority))?;
        for (column, part) in (7..).zip(PARTS) {
            let found = priority.contributions.iter().find(|one| one.part == part);
            sheet.number(column, Look::Number, found.map_or(0, |one| one.points), "0")?;
        }
        sheet.next()?;
    }
    Ok(())
}

/// Returns a count as a number of a cell.
fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
