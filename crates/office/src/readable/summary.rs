//! The first sheet: the department in one look.

use readiness::PlanView;
use rust_xlsxwriter::{Workbook, XlsxError};

use super::sheet::{Binding, Look, Sheet};
use crate::paper::Paper;
use crate::report::Brief;

/// Writes the sheet.
pub(super) fn write(
    workbook: &mut Workbook,
    paper: Paper<'_>,
    view: &PlanView,
) -> Result<(), XlsxError> {
    let words = paper.phrases.words;
    let brief = Brief::of(paper, view);
    let name = words.office_report.sheet_summary;
    let mut sheet = Sheet::new(workbook, paper, name, Binding::Left, &[30.0, 62.0])?;
    sheet.line(Look::Title, &paper.title())?;
    sheet.pair(name, &brief.lead)?;
    if let Some(nothing) = &brief.nothing {
        sheet.pair(words.common.roadmap, nothing)?;
    }
    if paper.is_empty() {
        return Ok(());
    }
    if let Some((title, facts)) = &brief.week {
        sheet.pair(words.roadmap.this_week, &two(title, facts))?;
    }
    if !view.lanes.is_empty() {
        sheet.pair(words.roadmap.gives, &brief.gives)?;
    }
    if !brief.dues.is_empty() {
        sheet.pair(words.roadmap.dues, &brief.dues.join("\n"))?;
    }
    sheet.section(words.roadmap.sheet_position)?;
    for step in &brief.steps {
        sheet.pair(&step.name, &[step.score.as_str(), "　", &step.state].concat())?;
    }
    if let Some(weakest) = &brief.weakest {
        sheet.pair(words.readiness.weak, weakest)?;
    }
    if !brief.first.is_empty() {
        sheet.section(&words.office_report.three(brief.first.len()))?;
        for line in &brief.first {
            sheet.pair(&line.title, &two(&line.facts, &line.why))?;
        }
    }
    if !brief.out.is_empty() {
        sheet.section(&words.office_report.out(brief.out.len()))?;
        for line in &brief.out {
            sheet.pair(&line.title, &two(&line.reason, &line.way))?;
        }
    }
    Ok(())
}

/// Returns two texts on lines of their own, or the one that says something.
fn two(first: &str, second: &str) -> String {
    let texts = [first, second].into_iter().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n")
}
