//! All tables as CSV, packed into one file: a browser asks before it takes thirteen.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::data::{csv_files, tables};
use crate::order::OrderProblem;
use crate::source::Source;

/// Returns the CSV files of a diagnosis in one ZIP file. Nothing is compressed: the tables are
/// small, and every program reads such a file.
///
/// # Errors
///
/// Fails only where there is no memory for it.
pub fn csv_pack(source: Source<'_>) -> Result<Vec<u8>, OrderProblem> {
    let failed = |error: zip::result::ZipError| OrderProblem::NotWritten(error.to_string());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    for file in csv_files(&tables(source), source.phrases.lang)
        .map_err(|error| OrderProblem::NotWritten(error.to_string()))?
    {
        pack.start_file(file.name, options).map_err(failed)?;
        pack.write_all(&file.bytes).map_err(|error| OrderProblem::NotWritten(error.to_string()))?;
    }
    Ok(pack.finish().map_err(failed)?.into_inner())
}

/// Reads a pack back and compares it with what it was made from, row by row.
///
/// # Errors
///
/// Fails with the first file that differs.
pub fn check_csv_pack(source: Source<'_>, bytes: &[u8]) -> Result<(), OrderProblem> {
    let (tables, lang) = (tables(source), source.phrases.lang);
    let broken = |error: zip::result::ZipError| OrderProblem::Differs(error.to_string());
    let mut pack = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let expected =
        csv_files(&tables, lang).map_err(|error| OrderProblem::NotWritten(error.to_string()))?;
    if pack.len() != expected.len() {
        return Err(OrderProblem::Differs(format!("{} files", pack.len())));
    }
    for (table, expected) in tables.iter().zip(expected) {
        let differs = || OrderProblem::Differs(expected.name.clone());
        let mut found = Vec::new();
        let mut file = pack.by_name(&expected.name).map_err(|_| differs())?;
        file.read_to_end(&mut found).map_err(|_| differs())?;
        let header: Vec<String> = table.columns.iter().map(|column| column.header(lang)).collect();
        let (read, rows) = rows(&found).ok_or_else(differs)?;
        if found != expected.bytes || read != header || rows != table.rows.len() {
            return Err(differs());
        }
    }
    Ok(())
}

/// Returns the header of a CSV file and how many rows follow it.
fn rows(bytes: &[u8]) -> Option<(Vec<String>, usize)> {
    let mut reader = csv::Reader::from_reader(bytes.strip_prefix("\u{feff}".as_bytes())?);
    let header = reader.headers().ok()?.iter().map(str::to_owned).collect();
    let rows: Result<Vec<_>, _> = reader.records().collect();
    Some((header, rows.ok()?.len()))
}
