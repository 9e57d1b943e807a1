//! What was written, read back by other means than it was written with, and compared.

use std::io::{Cursor, Read as _};

use calamine::{Data, DataType as _, Reader as _, Xlsx};
use icalendar::parser::{read_calendar, unfold};
use readiness::{ActionId, Document};
use record::{FileKind, Tally};
use zip::ZipArchive;

use crate::calendar::events;
use crate::csv_pack::check_csv_pack;
use crate::data::{Cell, tables};
use crate::making::{budget, drafts};
use crate::markdown::markdown;
use crate::order::{OrderProblem, Wanted};
use crate::pictures::check_pictures;
use crate::prepared::Prepared;
use crate::source::Source;
use crate::{form, unescaped};

/// Reads `bytes` back as the file that is wanted, compares it with what it was made from, and
/// returns what was found.
///
/// # Errors
///
/// Fails where it is another file.
pub fn check(prepared: &Prepared, wanted: Wanted, bytes: &[u8]) -> Result<Tally, OrderProblem> {
    let copy = prepared.copy(wanted);
    let source = prepared.source(&copy);
    match wanted.kind {
        FileKind::Sheet | FileKind::BlankSheet => {
            let read = form::read_original(bytes).map_err(differs)?;
            return same_document(&copy, &read);
        }
        FileKind::Data => check_tables(source, bytes)?,
        FileKind::Readable => holds(source, &planned(source), &workbook_text(bytes)?)?,
        FileKind::Budget => {
            let budget = budget(source);
            let actions: Vec<_> = budget.rows.iter().map(|row| &row.action).collect();
            holds(source, &actions, &workbook_text(bytes)?)?;
        }
        FileKind::Report => holds(source, &planned(source), &word_text(bytes)?)?,
        FileKind::Draft => same_text(&drafts(source), bytes)?,
        FileKind::Calendar => check_calendar(source, bytes)?,
        FileKind::Pictures => check_pictures(source, bytes)?,
        plain => return check_plain(source, plain, bytes),
    }
    Ok(Tally::of(&copy))
}

/// Reads back a file that is text.
fn check_plain(source: Source<'_>, kind: FileKind, bytes: &[u8]) -> Result<Tally, OrderProblem> {
    match kind {
        FileKind::Master => {
            let read = record::decode(bytes).and_then(record::read);
            let read = read.map_err(|error| OrderProblem::Differs(format!("{error:?}")))?;
            return same_document(source.document, &read);
        }
        FileKind::Csv => check_csv_pack(source, bytes)?,
        FileKind::Markdown => same_text(&markdown(source), bytes)?,
        _ => return Err(OrderProblem::OtherEdition),
    }
    Ok(Tally::of(source.document))
}

fn differs(error: impl std::error::Error) -> OrderProblem {
    OrderProblem::Differs(error.to_string())
}

fn same_document(written: &Document, read: &Document) -> Result<Tally, OrderProblem> {
    if read == written {
        return Ok(Tally::of(read));
    }
    let (written, read) = (record::check_code(written), record::check_code(read));
    Err(OrderProblem::Differs(format!("{read} in the place of {written}")))
}

fn same_text(written: &str, bytes: &[u8]) -> Result<(), OrderProblem> {
    let read = str::from_utf8(bytes).map_err(differs)?;
    if read == written { Ok(()) } else { Err(OrderProblem::Differs("the text".into())) }
}

/// Returns the actions of the plan; none where nothing is answered.
fn planned(source: Source<'_>) -> Vec<&ActionId> {
    if source.is_empty() {
        return Vec::new();
    }
    source.diagnosis.roadmap.placed.iter().map(|placement| &placement.action).collect()
}

/// Looks for the check code and for each of `actions` in the whole text of a file.
fn holds(source: Source<'_>, actions: &[&ActionId], text: &str) -> Result<(), OrderProblem> {
    let code = record::check_code(source.document);
    let titles = actions.iter().map(|action| source.phrases.title(action).to_owned());
    let missing = [code].into_iter().chain(titles).find(|part| !text.contains(part.as_str()));
    missing.map_or(Ok(()), |part| Err(OrderProblem::Differs(part)))
}

/// Returns the texts of all cells, one a line.
fn workbook_text(bytes: &[u8]) -> Result<String, OrderProblem> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(differs)?;
    let mut text = String::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(differs)?;
        for cell in range.cells().filter_map(|(_, _, cell)| cell.get_string()) {
            text.push_str(&unescaped(cell));
            text.push('\n');
        }
    }
    // What stands at the head of each printed page is in no cell.
    text.push_str(&parts_text(bytes, "xl/worksheets/")?);
    Ok(text)
}

/// Returns the text of a Word file with that of its heads and feet.
fn word_text(bytes: &[u8]) -> Result<String, OrderProblem> {
    parts_text(bytes, "word/")
}

/// Returns what stands between the tags of all XML files below `folder`.
fn parts_text(bytes: &[u8], folder: &str) -> Result<String, OrderProblem> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(differs)?;
    let mut text = String::new();
    for at in 0..parts.len() {
        let mut part = parts.by_index(at).map_err(differs)?;
        let name = part.name().map_err(differs)?.into_owned();
        if name.starts_with(folder) && name.rsplit('.').next() == Some("xml") {
            let mut xml = String::new();
            part.read_to_string(&mut xml).map_err(differs)?;
            text.push_str(&without_tags(&xml));
        }
    }
    Ok(text)
}

fn without_tags(xml: &str) -> String {
    let texts = xml.split('<').filter_map(|piece| piece.split_once('>'));
    let text: String = texts.map(|(_, text)| text).collect();
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter))
}

/// Compares the workbook of data with its tables, cell by cell.
fn check_tables(source: Source<'_>, bytes: &[u8]) -> Result<(), OrderProblem> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(differs)?;
    for table in tables(source) {
        let range = book.worksheet_range(table.name).map_err(differs)?;
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
        (Data::String(found), Cell::Text(text) | Cell::Said(text)) => unescaped(found) == *text,
        _ => false,
    }
}

/// Counts the events of a calendar.
fn check_calendar(source: Source<'_>, bytes: &[u8]) -> Result<(), OrderProblem> {
    let text = unfold(str::from_utf8(bytes).map_err(differs)?);
    let read = read_calendar(&text).map_err(OrderProblem::Differs)?;
    let (found, expected) = (read.components.len(), events(source).len());
    let count = || OrderProblem::Differs(format!("{found} events"));
    if found == expected { Ok(()) } else { Err(count()) }
}
