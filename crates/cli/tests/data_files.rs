//! Files for other programs: the data workbook, CSV, the calendar, Markdown.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use calamine::{Reader as _, Xlsx, open_workbook};
use command_line::{fixture, printed, run, said};

const TODAY: [&str; 2] = ["--today", "2026-11-30"];

#[track_caller]
fn written(command: &str, file: &str, output: &str, more: &[&str]) -> String {
    let arguments = [&[command, file, "-o", output], &TODAY[..], more].concat();
    let ran = run(&arguments);
    assert!(ran.status.success(), "{}", said(&ran));
    assert!(ran.stdout.is_empty());
    said(&ran)
}

#[test]
fn data_are_a_workbook_or_a_folder_of_csv() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for (lang, first, last) in [("ja", "部署", "コード表"), ("en", "Department", "Codes")] {
        let more = ["--lang", lang];
        let book = path(&format!("{lang}.xlsx"));
        written("data", &fixture("v1-counter.json"), &book, &more);
        let sheets = open_workbook::<Xlsx<_>, _>(&book).unwrap().sheet_names();
        assert_eq!((sheets.len(), &*sheets[0], &*sheets[12]), (13, first, last));
        let csv = path(lang);
        written("data", &fixture("v1-counter.json"), &csv, &more);
        assert_eq!(fs::read_dir(&csv).unwrap().count(), 13);
        let file = format!("{csv}/{}.csv", first.to_lowercase());
        assert!(fs::read(file).unwrap().starts_with("\u{feff}".as_bytes()));
        // Once more into the same folder: the same files.
        written("data", &fixture("v1-counter.json"), &csv, &more);
        assert_eq!(fs::read_dir(&csv).unwrap().count(), 13);
    }
}

#[test]
fn what_is_changed_in_csv_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("csv").to_string_lossy().into_owned();
    let said = written("data", &fixture("v2-everything.json"), &csv, &[]);
    assert!(said.contains("改行のある記述が1件"), "{said}");
    let texts = fs::read_to_string(folder.path().join("csv/記述.csv")).unwrap();
    assert!(texts.contains("台帳は共有フォルダーにある／毎年4月に更新"), "{texts}");
    assert!(!said.starts_with("dx-readiness:"), "{said}");
}

#[test]
fn a_calendar_is_written_without_a_clock() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for name in ["a.ics", "b.ics"] {
        written("calendar", &fixture("v1-counter.json"), &path(name), &[]);
    }
    let text = fs::read_to_string(path("a.ics")).unwrap();
    assert_eq!(text, fs::read_to_string(path("b.ics")).unwrap());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"));
    assert!(text.contains("DTSTAMP:20261130T000000Z"));
    assert!(!text.contains("DTSTAMP:2026120"));
}

#[test]
fn markdown_is_printed() {
    let file = fixture("v1-counter.json");
    let ja = printed(&["markdown", &file, TODAY[0], TODAY[1]]);
    assert!(ja.starts_with("# ") && ja.contains("| ---: |"), "{ja}");
    let en = printed(&["markdown", &file, TODAY[0], TODAY[1], "--lang", "en"]);
    assert!(en.contains("## Plan by month"), "{en}");
}

#[test]
fn the_file_that_is_read_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("master.ics").to_string_lossy().into_owned();
    fs::copy(fixture("v1-counter.json"), &file).unwrap();
    let ran = run(&["calendar", &file, "-o", &file]);
    assert_eq!(ran.status.code(), Some(2));
    assert!(said(&ran).contains("別の名前"), "{}", said(&ran));
    assert_eq!(fs::read(&file).unwrap(), fs::read(fixture("v1-counter.json")).unwrap());
}

#[test]
fn another_ending_and_a_place_that_is_none_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let file = fixture("v1-counter.json");
    for (command, name, what) in [
        ("data", "a.csv", "CSVを入れるフォルダー"),
        ("data", "a.xls", "CSVを入れるフォルダー"),
        ("calendar", "a.ical", ".ics"),
        ("calendar", "a", ".ics"),
    ] {
        let ran = run(&[command, &file, "-o", &path(name)]);
        assert_eq!(ran.status.code(), Some(2), "{name}");
        assert!(said(&ran).contains(what), "{}", said(&ran));
    }
    let ran = run(&["data", &file, "-o", &path("none/a.xlsx")]);
    assert_eq!(ran.status.code(), Some(1), "{}", said(&ran));
    let ran = run(&["data", &path("none.json"), "-o", &path("b.xlsx")]);
    assert_eq!(ran.status.code(), Some(2), "{}", said(&ran));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written");
}
