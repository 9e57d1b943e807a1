//! What an office program makes of the data. Where there is no `soffice`, the tests say so and pass.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

mod support;

use std::path::Path;
use std::process::Command;

use bank::Lang;
use calamine::{Data, Reader as _, Xlsx, open_workbook};
use office::data::{csv_files, tables, workbook};
use support::{awkward, today, with};

/// Converts `file` into `format` beside it; tells whether `soffice` is there.
fn convert(file: &Path, format: &str) -> bool {
    // Without a person who picks it, CSV is not taken for UTF-8: comma, quote, UTF-8, from row 1.
    let is_csv = file.extension().is_some_and(|ending| ending == "csv");
    let filter = is_csv.then_some("--infilter=CSV:44,34,76,1");
    let folder = file.parent().unwrap();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let target = folder.join(format);
    let ran = Command::new("soffice")
        .args([&*profile, "--headless", "--convert-to", format, "--outdir"])
        .args([target.as_os_str(), file.as_os_str()])
        .args(filter)
        .output();
    match ran {
        Ok(ran) => {
            assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
            true
        }
        Err(error) => {
            eprintln!("skipped: soffice cannot be run: {error}");
            false
        }
    }
}

fn cells(path: &Path) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    let rows = |range: calamine::Range<Data>| range.rows().map(<[Data]>::to_vec).collect();
    workbook.worksheets().into_iter().map(|(name, range)| (name, rows(range))).collect()
}

/// Returns a cell as a person sees it: whole numbers and days have more than one kind.
fn shown(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) => day.as_f64().to_string(),
        other => other.to_string(),
    }
}

#[test]
fn the_workbook_is_the_same_after_another_program_has_saved_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data.xlsx");
    let bytes =
        with(&awkward(), Lang::Ja, |source| workbook(&tables(source), Lang::Ja, today()).unwrap());
    std::fs::write(&file, bytes).unwrap();
    if !convert(&file, "xlsx") {
        return;
    }
    let (before, after) = (cells(&file), cells(&folder.path().join("xlsx/data.xlsx")));
    assert_eq!(before.len(), after.len());
    for ((name, before), (other, after)) in before.iter().zip(&after) {
        assert_eq!(name, other);
        let texts = |rows: &[Vec<Data>]| -> Vec<Vec<String>> {
            rows.iter().map(|row| row.iter().map(shown).collect()).collect()
        };
        let (before, after) = (texts(before), texts(after));
        assert_eq!(before.len(), after.len(), "{name}");
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "{name}");
        }
    }
}

/// The apostrophe keeps a text from being reckoned: what looks like a formula stays what it is.
#[test]
fn a_csv_file_is_opened_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("remarks.csv");
    let bytes = with(&awkward(), Lang::Ja, |source| {
        let files = csv_files(&tables(source), Lang::Ja).unwrap();
        files.into_iter().find(|file| file.name == "記述.csv").unwrap().bytes
    });
    std::fs::write(&file, &bytes).unwrap();
    if !convert(&file, "xlsx") {
        return;
    }
    let sheet = cells(&folder.path().join("xlsx/remarks.xlsx")).remove(0).1;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(sheet.len(), records.len());
    for (row, record) in sheet.iter().zip(&records) {
        let row: Vec<String> = row.iter().map(shown).collect();
        assert_eq!(row, record.iter().collect::<Vec<_>>());
    }
}
