//! The tables as CSV files.

use bank::Lang;
use csv::{Terminator, WriterBuilder};

use super::cell::Cell;
use super::table::Table;

/// How the files are written. Excel takes a file for UTF-8 only with the mark at its beginning.
pub(super) const ENCODING: &str = "UTF-8 with BOM and CRLF";

/// What stands for a line break of a text: in CSV one line is one record.
pub(super) const LINE_BREAK: &str = "／";

/// One table as a CSV file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFile {
    /// Its name: `回答.csv`.
    pub name: String,
    /// Its bytes: UTF-8 with a byte-order mark, CRLF.
    pub bytes: Vec<u8>,
}

/// Returns `tables` as files, one each.
///
/// # Errors
///
/// Fails only where there is no memory for it.
pub fn csv_files(tables: &[Table], lang: Lang) -> Result<Vec<CsvFile>, csv::Error> {
    tables.iter().map(|table| file(table, lang)).collect()
}

fn file(table: &Table, lang: Lang) -> Result<CsvFile, csv::Error> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|column| column.header(lang)))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(field))?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    let name = table.name.replace(' ', "-").to_lowercase();
    Ok(CsvFile { name: format!("{name}.csv"), bytes })
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Text(text) | Cell::Said(text) => guarded(text),
    }
}

/// Returns a text on one line that a spreadsheet does not take for a formula: one that begins like
/// one gets an apostrophe before it.
fn guarded(text: &str) -> String {
    let line = text.replace('\n', LINE_BREAK);
    if is_like_a_formula(&line) { ["'", &line].concat() } else { line }
}

/// Tells whether a spreadsheet might take a text for a formula; letters of full width count, because
/// some programs make them narrow first.
pub(super) fn is_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '−', '＠'])
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_text_is_on_one_line_and_no_formula() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("＝HYPERLINK(1)", "'＝HYPERLINK(1)"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-3人", "'-3人"),
            ("1行目\n=2行目", "1行目／=2行目"),
            ("市民課", "市民課"),
        ] {
            assert_eq!(guarded(text), expected);
        }
    }
}
