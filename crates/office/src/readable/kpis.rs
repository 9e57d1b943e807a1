//! The indicators, to be filled in month by month.

use bank::KpiEntry;
use readiness::PlanView;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::sheet::{Binding, Look, Sheet};
use crate::paper::Paper;

/// How many months have a column.
const MONTHS: usize = 12;
/// The columns before them.
const BEFORE: u16 = 7;

/// Writes the sheet: the indicators of the department, then those of each planned action.
pub(super) fn write(
    workbook: &mut Workbook,
    paper: Paper<'_>,
    view: &PlanView,
) -> Result<(), XlsxError> {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let name = words.office_report.sheet_kpi;
    let mut widths = vec![26.0, 11.0, 24.0, 34.0, 15.0, 20.0, 9.0];
    widths.extend([6.0; MONTHS]);
    widths.push(12.0);
    let mut sheet = Sheet::new(workbook, paper, name, Binding::Top, &widths)?;
    sheet.line(Look::Title, name)?;
    sheet.line(Look::Note, words.office_report.kpi_lead)?;
    let mut heads: Vec<String> = [
        words.action.column_action,
        words.action.kpi_layer,
        words.action.kpi_name,
        words.action.kpi_formula,
        words.action.kpi_who,
        words.action.kpi_target,
        words.office_report.column_base,
    ]
    .map(str::to_owned)
    .into();
    let month = |at| phrases::short_month(phrases.lang, view.first.plus(at).month());
    heads.extend((0..MONTHS).map(month));
    heads.push(words.office_report.column_note.into());
    sheet.heads(heads.iter().map(String::as_str))?;
    for kpi in &phrases.catalog.kpis {
        row(&mut sheet, paper, words.office_report.whole, kpi)?;
    }
    for lane in &view.lanes {
        let kpis = phrases.catalog.action(&lane.action).map(|text| text.kpis.as_slice());
        for kpi in kpis.unwrap_or_default() {
            row(&mut sheet, paper, phrases.title(&lane.action), kpi)?;
        }
    }
    Ok(())
}

fn row(sheet: &mut Sheet<'_>, paper: Paper<'_>, of: &str, kpi: &KpiEntry) -> Result<(), XlsxError> {
    let (lang, words) = (paper.phrases.lang, paper.phrases.words);
    let formula = words.office_report.formula_data(kpi.formula.get(lang), kpi.data.get(lang));
    let who = phrases::owner(words, kpi.who.into());
    let who = words.office_report.who_when(who, phrases::rhythm(words, kpi.often));
    sheet.text(0, Look::Bold, of)?;
    sheet.text(1, Look::Text, phrases::layer(words, kpi.layer))?;
    sheet.text(2, Look::Text, kpi.name.get(lang))?;
    sheet.text(3, Look::Text, &formula)?;
    sheet.text(4, Look::Text, &who)?;
    sheet.text(5, Look::Text, kpi.target.get(lang))?;
    let empty = BEFORE - 1..BEFORE + u16::try_from(MONTHS).unwrap_or(0) + 1;
    for column in empty {
        sheet.text(column, Look::ToFill, "")?;
    }
    sheet.next();
    Ok(())
}
