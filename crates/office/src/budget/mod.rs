//! The request for money (予算要求) as a workbook of one sheet: what the finance office is asked
//! for, by the day on which requests close.

use readiness::{Budget, BudgetRow, YearMonth};
use rust_xlsxwriter::{Workbook, XlsxError};

use crate::paper::PaperError;
use crate::readable::{Binding, Look, Sheet, new_workbook};
use crate::source::Source;

/// How an amount is shown.
const YEN: &str = "#,##0";

/// Returns `budget` as a workbook; one without rows says so.
///
/// # Errors
///
/// Fails where the workbook cannot hold it.
pub fn budget_workbook(paper: Source<'_>, budget: &Budget) -> Result<Vec<u8>, PaperError> {
    let mut workbook = new_workbook(paper)?;
    write(&mut workbook, paper, budget)?;
    Ok(workbook.save_to_buffer()?)
}

fn write(workbook: &mut Workbook, paper: Source<'_>, budget: &Budget) -> Result<(), XlsxError> {
    let words = paper.phrases.words;
    let widths = [17, 12, 26, 17, 12, 14, 14, 8, 10, 9, 36, 36];
    let name = words.office_report.sheet_budget;
    let mut sheet = Sheet::new(workbook, paper, name, Binding::Top, &widths)?;
    sheet.line(Look::Title, &words.office_report.budget_title(paper.department()))?;
    if budget.rows.is_empty() {
        let why =
            if paper.is_empty() { words.office_report.empty } else { words.budget.budget_none };
        return sheet.line(Look::Note, why);
    }
    sheet.line(Look::Note, words.office_report.budget_lead)?;
    sheet.heads(
        [
            words.office_report.column_closes,
            words.office_report.column_year,
            words.action.column_action,
            words.office_report.column_when_planned,
            words.action.column_owner,
            words.office_report.column_least,
            words.office_report.column_most,
            words.office_report.column_hours,
            words.office_report.column_monthly,
            words.office_report.column_saves,
            words.office_report.column_money_why,
            words.office_report.column_without,
        ],
        0,
        0,
    )?;
    for row in &budget.rows {
        write_row(&mut sheet, paper, row)?;
    }
    total(&mut sheet, paper, budget)
}

fn write_row(sheet: &mut Sheet<'_>, paper: Source<'_>, row: &BudgetRow) -> Result<(), XlsxError> {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let first: YearMonth = paper.diagnosis.start;
    let when = row.work.map(|work| phrases.stretch(first, work));
    let when = when.unwrap_or_else(|| words.budget.put_off_now.into());
    let year = phrases::fiscal_year(phrases.lang, row.april.fiscal_year());
    sheet.text(0, Look::Bold, &phrases::date(phrases.lang, row.closes))?;
    sheet.text(1, Look::Text, &year)?;
    sheet.text(2, Look::Bold, phrases.title(&row.action))?;
    sheet.text(3, Look::Text, &when)?;
    sheet.text(4, Look::Text, &phrases.owned_by(&row.owner))?;
    if let Some(range) = row.range {
        sheet.number(5, Look::ToFill, yen(range.least()), YEN)?;
        sheet.number(6, Look::ToFill, yen(range.most()), YEN)?;
    } else {
        sheet.text(5, Look::ToFill, &phrases.yen(None))?;
        sheet.text(6, Look::ToFill, &phrases.yen(None))?;
    }
    sheet.number(7, Look::Number, row.hours, "0")?;
    sheet.number(8, Look::Number, row.monthly_hours, "0")?;
    sheet.number(9, Look::Number, row.saves, "0")?;
    sheet.text(10, Look::Text, &phrases.budget_reason(row))?;
    sheet.text(11, Look::Text, &phrases.budget_without(row))?;
    sheet.next()
}

/// Writes what all of it comes to, as far as it is known.
fn total(sheet: &mut Sheet<'_>, paper: Source<'_>, budget: &Budget) -> Result<(), XlsxError> {
    let words = paper.phrases.words.office_report;
    let (sum, unknown) = budget.total();
    for column in 0..12 {
        sheet.text(column, Look::Bold, "")?;
    }
    sheet.text(0, Look::Bold, words.total)?;
    if unknown < budget.rows.len() {
        sheet.number(5, Look::Bold, yen(sum.least()), YEN)?;
        sheet.number(6, Look::Bold, yen(sum.most()), YEN)?;
    } else {
        sheet.text(5, Look::Bold, paper.phrases.words.budget.quotation)?;
        sheet.text(6, Look::Bold, paper.phrases.words.budget.quotation)?;
    }
    if unknown > 0 && unknown < budget.rows.len() {
        sheet.text(2, Look::Bold, &paper.phrases.words.budget.unknown_amounts(unknown))?;
    }
    let all = |of: &dyn Fn(&BudgetRow) -> u32| {
        budget.rows.iter().fold(0_u32, |sum, row| sum.saturating_add(of(row)))
    };
    sheet.number(7, Look::Bold, all(&|row| row.hours), "0")?;
    sheet.number(8, Look::Bold, all(&|row| row.monthly_hours), "0")?;
    sheet.number(9, Look::Bold, all(&|row| row.saves), "0")?;
    sheet.next()
}

/// Returns an amount as a number of a cell. Above 2^53 yen it is no longer exact.
#[expect(clippy::cast_precision_loss, reason = "nobody asks for so much money")]
fn yen(amount: u64) -> f64 {
    amount as f64
}
