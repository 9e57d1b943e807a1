//! Files as they were once exported. They are never edited: a file that opened once opens
//! for ever, and is written to the letter as it was, or as its latest version.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::fs;
use std::path::PathBuf;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// Opens `file`, which has the check code `code` and had `former` until 2026-11.
#[track_caller]
fn case(file: &str, former: &str, code: &str, answers: usize) {
    let text = fs::read_to_string(folder("tests/fixtures").join(file)).unwrap();
    let document = record::read(&text).unwrap();
    assert_eq!(document.answers.len(), answers, "{file}");
    assert_eq!(record::former_check_code(&document), former, "{file}");
    assert_eq!(record::check_code(&document), code, "{file}");
    assert_eq!(record::write(&document), text, "{file}");
}

#[test]
fn files_of_format_1_still_open_and_are_written_as_they_were() {
    case("v1-empty.json", "1DBA-7BD5", "1DBA-7BD5", 0);
    case("v1-counter.json", "AA66-4981", "B490-CEF7", 33);
    case("v1-welfare.json", "C0A1-D965", "54C8-16DD", 33);
    case("v1-everything.json", "CD20-CA7F", "A31A-DEB2", 5);
}

#[test]
fn files_of_format_2_still_open_and_are_written_as_they_were() {
    case("v2-everything.json", "E805-19DD", "5131-B9E0", 5);
    // Letters that are escaped or look strange, and the smallest and largest of everything.
    case("v2-odd.json", "C515-44D7", "A2B6-E753", 2);
}

#[test]
fn files_of_format_3_still_open_and_are_written_as_they_were() {
    case("v3-everything.json", "61A6-F643", "93DB-A827", 5);
}

#[test]
fn the_code_in_the_description_of_the_format_is_that_of_its_example() {
    let text = fs::read_to_string(folder("docs/format.md")).unwrap();
    assert!(text.contains("`54C8-16DD` for [v1-welfare.json]"));
}
