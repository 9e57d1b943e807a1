//! The files that can be asked for: which function writes which kind.

use readiness::Budget;
use record::FileKind;

use crate::calendar::calendar;
use crate::csv_pack::csv_pack;
use crate::data::{Source, tables, workbook};
use crate::markdown::markdown;
use crate::order::{OrderProblem, Prepared, Wanted};
use crate::paper::Paper;
use crate::report::{DraftKind, Stamps};
use crate::{budget_workbook, draft, form, readable_workbook, report};

/// Returns the bytes of the file that is wanted.
///
/// # Errors
///
/// Fails where a format cannot hold what the department wrote.
pub fn make(prepared: &Prepared, wanted: Wanted) -> Result<Vec<u8>, OrderProblem> {
    let copy = prepared.copy(wanted);
    let source = prepared.source(&copy);
    let paper = paper(source);
    match wanted.kind {
        FileKind::Sheet | FileKind::BlankSheet => {
            form::write(&copy, source.phrases, source.today).map_err(not_written)
        }
        FileKind::Data => {
            workbook(&tables(source), source.phrases.lang, source.today).map_err(not_written)
        }
        FileKind::Readable => readable_workbook(paper).map_err(not_written),
        FileKind::Report => report(paper, Stamps::None).map_err(not_written),
        FileKind::Draft => Ok(drafts(paper).into_bytes()),
        FileKind::Budget => budget_workbook(paper, &budget(paper)).map_err(not_written),
        FileKind::Calendar => Ok(calendar(source)),
        plain => make_plain(source, plain),
    }
}

/// Returns the bytes of a file that the page writes without the module: [`FileKind::is_plain`].
///
/// # Errors
///
/// Fails for any other kind.
pub fn make_plain(source: Source<'_>, kind: FileKind) -> Result<Vec<u8>, OrderProblem> {
    match kind {
        FileKind::Master => Ok(record::write(source.document).into_bytes()),
        FileKind::Csv => csv_pack(source),
        FileKind::Markdown => Ok(markdown(source).into_bytes()),
        _ => Err(OrderProblem::OtherEdition),
    }
}

/// Returns the letter that reports and the letter that asks, one after the other, with line ends
/// that every editor of Windows knows.
pub(crate) fn drafts(paper: Paper<'_>) -> String {
    let kinds = [DraftKind::Report, DraftKind::Approval];
    let letters = kinds.map(|kind| draft(paper, kind).text().trim_end().to_owned());
    letters.join("\n\n\n").replace('\n', "\r\n") + "\r\n"
}

pub(crate) fn budget(paper: Paper<'_>) -> Budget {
    Budget::of(&paper.phrases.catalog.bank, paper.document, paper.diagnosis, paper.today)
}

/// Returns what papers for people are made from.
pub(crate) const fn paper(source: Source<'_>) -> Paper<'_> {
    let Source { document, diagnosis, phrases, today } = source;
    Paper { document, diagnosis, phrases, today }
}

fn not_written(error: impl std::error::Error) -> OrderProblem {
    OrderProblem::NotWritten(error.to_string())
}
