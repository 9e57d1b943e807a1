//! The files that can be asked for: which function writes which kind.

use readiness::Budget;
use record::FileKind;

use crate::calendar::calendar;
use crate::csv_pack::csv_pack;
use crate::data::{tables, workbook};
use crate::markdown::markdown;
use crate::order::{OrderProblem, Wanted};
use crate::pictures::{pack_pictures, pictures};
use crate::prepared::Prepared;
use crate::report::{DraftKind, Stamps};
use crate::source::Source;
use crate::{budget_workbook, draft, form, readable_workbook, report};

/// Returns the bytes of the file that is wanted.
///
/// # Errors
///
/// Fails where a format cannot hold what the department wrote.
pub fn make(prepared: &Prepared, wanted: Wanted) -> Result<Vec<u8>, OrderProblem> {
    let copy = prepared.copy(wanted);
    let source = prepared.source(&copy);
    match wanted.kind {
        FileKind::Sheet | FileKind::BlankSheet => {
            form::write(&copy, source.phrases, source.today).map_err(not_written)
        }
        FileKind::Data => {
            workbook(&tables(source), source.phrases.lang, source.today).map_err(not_written)
        }
        FileKind::Readable => readable_workbook(source).map_err(not_written),
        FileKind::Report => report(source, Stamps::None).map_err(not_written),
        FileKind::Draft => Ok(drafts(source).into_bytes()),
        FileKind::Budget => budget_workbook(source, &budget(source)).map_err(not_written),
        FileKind::Calendar => Ok(calendar(source)),
        FileKind::Pictures => pack_pictures(source, &[]),
        plain => make_plain(source, plain),
    }
}

/// Returns the pictures as SVG, to be drawn by a browser.
///
/// # Errors
///
/// Fails where something else is wanted.
pub fn drawings(prepared: &Prepared, wanted: Wanted) -> Result<Vec<String>, OrderProblem> {
    let copy = prepared.copy(wanted);
    match wanted.kind {
        FileKind::Pictures => {
            Ok(pictures(prepared.source(&copy)).into_iter().map(|picture| picture.svg).collect())
        }
        _ => Err(OrderProblem::OtherEdition),
    }
}

/// Returns the file with the pictures, together with what a browser `drew` of them: PNG files, one
/// after the other.
///
/// # Errors
///
/// Fails where something else is wanted, or was drawn.
pub fn pack(prepared: &Prepared, wanted: Wanted, drew: &[u8]) -> Result<Vec<u8>, OrderProblem> {
    let copy = prepared.copy(wanted);
    match wanted.kind {
        FileKind::Pictures => pack_pictures(prepared.source(&copy), drew),
        _ => Err(OrderProblem::OtherEdition),
    }
}

/// Returns the bytes of a file that is text.
fn make_plain(source: Source<'_>, kind: FileKind) -> Result<Vec<u8>, OrderProblem> {
    match kind {
        FileKind::Master => Ok(record::write(source.document).into_bytes()),
        FileKind::Csv => csv_pack(source),
        FileKind::Markdown => Ok(markdown(source).into_bytes()),
        _ => Err(OrderProblem::OtherEdition),
    }
}

/// Returns the letter that reports and the letter that asks, one after the other, with line ends
/// that every editor of Windows knows.
pub(crate) fn drafts(source: Source<'_>) -> String {
    let kinds = [DraftKind::Report, DraftKind::Approval];
    let letters = kinds.map(|kind| draft(source, kind).text().trim_end().to_owned());
    letters.join("\n\n\n").replace('\n', "\r\n") + "\r\n"
}

pub(crate) fn budget(source: Source<'_>) -> Budget {
    Budget::of(&source.phrases.catalog.bank, source.document, source.diagnosis, source.today)
}

fn not_written(error: impl std::error::Error) -> OrderProblem {
    OrderProblem::NotWritten(error.to_string())
}
