//! The score of every area.

use readiness::AreaGroup;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::sheet::{Binding, Look, Sheet};
use crate::paper::Paper;

/// Writes the sheet.
pub(super) fn write(workbook: &mut Workbook, paper: Paper<'_>) -> Result<(), XlsxError> {
    let words = paper.phrases.words;
    let name = words.office_report.areas;
    let widths = [32.0, 8.0, 13.0, 28.0, 9.0];
    let mut sheet = Sheet::new(workbook, paper, name, Binding::Left, &widths)?;
    sheet.line(Look::Title, name)?;
    sheet.line(Look::Note, words.readiness.score_rule)?;
    sheet.heads([
        words.office_report.column_area,
        words.office_report.column_score,
        words.office_report.column_range,
        words.readiness.column_weakest,
        words.readiness.column_coverage,
    ])?;
    for group in AreaGroup::ALL {
        for result in paper.phrases.results(&paper.diagnosis.readiness, group) {
            let weakest = result
                .weakest
                .map(|weakest| words.office_report.weakest_at(weakest.topic, weakest.level_name));
            sheet.text(0, Look::Bold, &result.name)?;
            match result.score {
                Some(score) => sheet.number(1, Look::Number, score.get(), "0")?,
                None => sheet.text(1, Look::Number, &result.value)?,
            }
            sheet.text(2, Look::Number, &result.range)?;
            sheet.text(3, Look::Text, weakest.as_deref().unwrap_or_default())?;
            sheet.text(4, Look::Number, &result.answered)?;
            sheet.next();
        }
    }
    Ok(())
}
