//! What LibreOffice makes of the data workbook. Where it is not installed, the tests say so and pass.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

mod support;

use std::path::Path;
use std::process::Command;

use bank::Lang;
use calamine::{Data, Reader as _, Xlsx, open_workbook};
use office::data::{tables, workbook};
use support::{awkward, today, with};

/// Converts `file` into `format` beside it; tells whether LibreOffice is there.
fn convert(file: &Path, format: &str) -> bool {
    let folder = file.parent().unwrap();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let target = folder.join(format);
    let ran = Command::new("soffice")
        .args([&*profile, "--headless", "--convert-to", format, "--outdir"])
        .args([target.as_os_str(), file.as_os_str()])
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
fn the_workbook_is_the_same_after_libre_office_has_saved_it() {
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
