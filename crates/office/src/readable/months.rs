//! Months against actions: the hours of each, in colours that the text repeats.

use readiness::PlanView;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::sheet::{Binding, Look, Sheet};
use crate::paper::Paper;
use crate::report::{Spent, Year};

/// The first column of months.
const FIRST: u16 = 3;

/// Writes the sheet.
pub(super) fn write(
    workbook: &mut Workbook,
    paper: Paper<'_>,
    view: &PlanView,
) -> Result<(), XlsxError> {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let name = words.office_report.sheet_months;
    let mut widths = vec![34.0, 14.0, 20.0];
    widths.extend(vec![6.0; view.months.len()]);
    let mut sheet = Sheet::new(workbook, paper, name, Binding::Top, &widths)?;
    sheet.line(Look::Title, name)?;
    sheet.line(Look::Note, words.office_report.months_lead)?;
    let year = Year::all(paper, view);
    let months = year.months.iter().map(|month| {
        let name = phrases::short_month(phrases.lang, month.month.month());
        let of = phrases::fiscal_year(phrases.lang, month.month.fiscal_year());
        let first = month.month == view.first || month.month.month().get() == 4;
        let busy = month.is_busy.then_some(words.office_report.busy);
        let head = [Some(name.as_str()), busy, first.then_some(of.as_str())];
        head.into_iter().flatten().collect::<Vec<_>>().join("\n")
    });
    let mut heads: Vec<String> =
        [words.action.column_action, words.action.column_owner, words.office_report.column_when]
            .map(str::to_owned)
            .into();
    heads.extend(months);
    sheet.heads(heads.iter().map(String::as_str))?;
    load(&mut sheet, words.roadmap.used_row, &year, &|at| year.used.get(at).copied())?;
    let limit = |at: usize| year.months.get(at).map(|month| month.hours);
    load(&mut sheet, words.office_report.limit, &year, &limit)?;
    sheet.keep_columns(1)?;
    let relief = format!("\"{}\"0", words.office_report.relief_mark);
    for row in &year.rows {
        let lane = row.lane;
        let hours = phrases.hours_of(lane.hours, lane.monthly_hours);
        let when = [phrases.stretch(view.first, lane.work), hours].join("\n");
        sheet.text(0, Look::Bold, phrases.title(&lane.action))?;
        sheet.text(1, Look::Text, &phrases.owned_by(&lane.owner))?;
        sheet.text(2, Look::Text, &when)?;
        for (column, spent) in (FIRST..).zip(&row.spent) {
            match spent {
                Spent::None => sheet.text(column, Look::Number, "")?,
                Spent::Work(hours) if lane.is_relief => {
                    sheet.number(column, Look::Relief, *hours, &relief)?;
                }
                Spent::Work(hours) => sheet.number(column, Look::Work, *hours, "0")?,
                Spent::After(hours) => {
                    sheet.number(column, Look::After, *hours, "\"（\"0\"）\"")?;
                }
            }
        }
        sheet.next();
    }
    Ok(())
}

/// Writes a row of hours of the months themselves.
fn load(
    sheet: &mut Sheet<'_>,
    name: &str,
    year: &Year<'_>,
    hours: &dyn Fn(usize) -> Option<u32>,
) -> Result<(), XlsxError> {
    sheet.text(0, Look::Bold, name)?;
    sheet.text(1, Look::Text, "")?;
    sheet.text(2, Look::Text, "")?;
    for (column, (at, month)) in (FIRST..).zip(year.months.iter().enumerate()) {
        let look = if month.is_busy { Look::Busy } else { Look::Number };
        sheet.number(column, look, hours(at).unwrap_or(0), "0")?;
    }
    sheet.next();
    Ok(())
}
