//! The files that the module makes: which function writes which kind, and what is compared when it
//! is read back.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use icalendar::parser::{read_calendar, unfold};
use readiness::Document;
use record::{FileKind, Tally};

use crate::calendar::{calendar, events};
use crate::csv_pack::{check_csv_pack, csv_pack};
use crate::data::{Cell, Source, tables, workbook};
use crate::markdown::markdown;
use crate::order::{OrderProblem, Prepared, Wanted};

/// Returns the bytes of the file that is wanted.
///
/// # Errors
///
/// Fails where a format cannot hold what the department wrote.
pub fn make(prepared: &Prepared, wanted: Wanted) -> Result<Vec<u8>, OrderProblem> {
    let copy = prepared.copy(wanted.audience);
    let source = prepared.source(&copy);
    match wanted.kind {
        FileKind::Data => workbook(&tables(source), source.phrases.lang, source.today)
            .map_err(|error| OrderProblem::NotWritten(error.to_string())),
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

/// Reads `bytes` back as the file that is wanted, compares it with what it was made from, and
/// returns what was found.
///
/// # Errors
///
/// Fails where it is another file.
pub fn check(prepared: &Prepared, wanted: Wanted, bytes: &[u8]) -> Result<Tally, OrderProblem> {
    let copy = prepared.copy(wanted.audience);
    let source = prepared.source(&copy);
    match wanted.kind {
        FileKind::Data => check_workbook(source, bytes)?,
        FileKind::Calendar => check_calendar(source, bytes)?,
        plain => return check_plain(source, plain, bytes),
    }
    Ok(Tally::of(&copy))
}

/// Reads back a file that the page wrote without the module.
///
/// # Errors
///
/// Fails where it is another file.
pub fn check_plain(
    source: Source<'_>,
    kind: FileKind,
    bytes: &[u8],
) -> Result<Tally, OrderProblem> {
    match kind {
        FileKind::Master => {
            let read = record::decode(bytes).and_then(record::read);
            return same_document(source.document, read.ok().as_ref());
        }
        FileKind::Csv => check_csv_pack(source, bytes)?,
        FileKind::Markdown => {
            if str::from_utf8(bytes).ok() != Some(&*markdown(source)) {
                return Err(OrderProblem::Differs("the text".into()));
            }
        }
        _ => return Err(OrderProblem::OtherEdition),
    }
    Ok(Tally::of(source.document))
}

fn same_document(written: &Document, read: Option<&Document>) -> Result<Tally, OrderProblem> {
    match read {
        Some(read) if read == written => Ok(Tally::of(read)),
        Some(read) => {
            let (written, read) = (record::check_code(written), record::check_code(read));
            Err(OrderProblem::Differs(format!("{read} in the place of {written}")))
        }
        None => Err(OrderProblem::Differs("it cannot be read".into())),
    }
}

/// Compares the workbook of data with its tables, cell by cell.
fn check_workbook(source: Source<'_>, bytes: &[u8]) -> Result<(), OrderProblem> {
    let broken = |error: calamine::XlsxError| OrderProblem::Differs(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    for table in tables(source) {
        let range = book.worksheet_range(table.name).map_err(broken)?;
        let found: Vec<&[Data]> = range.rows().skip(1).collect();
        let is_same = found.len() == table.rows.len()
            && found.iter().zip(&table.rows).all(|(found, row)| is_row(found, row));
        if !is_same {
            return Err(OrderProblem::Differs(table.name.into()));
        }
    }
    Ok(())
}

fn is_row(found: &[Data], row: &[Cell]) -> bool {
    found.len() == row.len() && found.iter().zip(row).all(|(found, cell)| is_cell(found, cell))
}

fn is_cell(found: &Data, cell: &Cell) -> bool {
    match (found, cell) {
        #[expect(clippy::cast_precision_loss, reason = "hours and points are below 2^53")]
        (Data::Float(found), Cell::Number(number)) => (found - *number as f64).abs() < 0.5,
        (Data::Int(found), Cell::Number(number)) => found == number,
        (Data::DateTime(_) | Data::DateTimeIso(_), Cell::Date(_)) => true,
        (Data::String(found), Cell::Date(date)) => *found == date.to_string(),
        (Data::String(found), Cell::Text(text) | Cell::Said(text)) => {
            crate::unescaped(found) == *text
        }
        _ => false,
    }
}

/// Counts the events of a calendar.
fn check_calendar(source: Source<'_>, bytes: &[u8]) -> Result<(), OrderProblem> {
    let differs = |what: String| OrderProblem::Differs(what);
    let text = str::from_utf8(bytes).map_err(|error| differs(error.to_string()))?;
    let text = unfold(text);
    let read = read_calendar(&text).map_err(differs)?;
    let (found, expected) = (read.components.len(), events(source).len());
    if found == expected { Ok(()) } else { Err(differs(format!("{found} events"))) }
}
