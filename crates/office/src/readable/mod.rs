//! The workbook to look at and to print (見る用): nobody reads it back.

mod areas;
mod kpis;
mod look;
mod months;
mod ranking;
mod sheet;
mod summary;

use readiness::PlanView;
use rust_xlsxwriter::Workbook;

use crate::paper::PaperError;
use crate::source::Source;

pub(crate) use look::Look;
pub(crate) use ranking::PARTS;
pub(crate) use sheet::{Binding, Sheet, new_workbook};

/// Returns the workbook of `paper`: a summary; where anything is answered, the areas, the
/// ranking, the months and the indicators too.
///
/// # Errors
///
/// Fails where the workbook cannot hold it.
pub fn readable_workbook(paper: Source<'_>) -> Result<Vec<u8>, PaperError> {
    let bank = &paper.phrases.catalog.bank;
    let view = PlanView::of(bank, paper.document, paper.diagnosis, paper.today);
    let mut workbook: Workbook = new_workbook(paper)?;
    summary::write(&mut workbook, paper, &view)?;
    if !paper.is_empty() {
        areas::write(&mut workbook, paper)?;
        ranking::write(&mut workbook, paper, &view)?;
        months::write(&mut workbook, paper, &view)?;
        kpis::write(&mut workbook, paper, &view)?;
    }
    Ok(workbook.save_to_buffer()?)
}
