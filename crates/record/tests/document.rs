//! What is written is what is read, and nothing that is read makes the reader fall over.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod random;

use proptest::prelude::*;
use random::documents;
use readiness::{Answer, Choice, Document, Level, Remark};
use record::{MAX_BYTES, ReadError, Wrong, check_code, read, write};

proptest! {
    #[test]
    fn what_is_written_is_what_is_read(document in documents()) {
        let text = write(&document);
        let again = read(&text);
        prop_assert_eq!(again.as_ref(), Ok(&document));
        prop_assert_eq!(write(&read(&text).unwrap()), text);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,400}") {
        let _ = read(&text);
    }

    #[test]
    fn no_damage_makes_the_reader_panic(document in documents(), at in any::<prop::sample::Index>(), put in ".{0,3}") {
        let mut letters: Vec<char> = write(&document).chars().collect();
        let at = at.index(letters.len());
        letters.splice(at..=at, put.chars());
        let _ = read(&letters.into_iter().collect::<String>());
    }

    #[test]
    fn a_text_that_is_cut_off_is_never_read(document in documents(), at in any::<prop::sample::Index>()) {
        let text = write(&document);
        let letters: Vec<char> = text.chars().collect();
        let cut: String = letters[..at.index(letters.len())].iter().collect();
        prop_assert!(read(&cut).is_err());
    }

    #[test]
    fn the_check_code_follows_the_content_and_not_the_layout(document in documents()) {
        let compact: serde_json::Value = serde_json::from_str(&write(&document)).unwrap();
        let again = read(&compact.to_string()).unwrap();
        prop_assert_eq!(check_code(&again), check_code(&document));
    }
}

/// Replaces `from` by `to` in the text of a small document and reads it.
#[track_caller]
fn case(from: &str, to: &str, expected: &ReadError) {
    let mut document = Document::default();
    document.profile.staff = Some(12);
    let choice = Level::new(2).map(Choice::Level);
    document.answers.restore("online-use".into(), Answer { choice, ..Answer::default() }).unwrap();
    let text = write(&document);
    assert!(text.contains(from), "{text}");
    assert_eq!(read(&text.replacen(from, to, 1)).as_ref(), Err(expected));
}

fn value(path: &str, wrong: Wrong) -> ReadError {
    ReadError::Value { path: path.into(), wrong }
}

#[test]
fn a_value_out_of_range_is_named_by_its_path() {
    case("\"level\": 2", "\"level\": 5", &value("answers.online-use.choice.level", Wrong::Range));
    case("\"staff\": 12", "\"staff\": 501", &value("profile.staff", Wrong::Range));
    case("\"busy\": []", "\"busy\": [0]", &value("profile.busy", Wrong::Range));
    case("\"tasks\": []", "\"tasks\": [21]", &value("profile.tasks", Wrong::Range));
    case(
        "\"share_percent\": 3",
        "\"share_percent\": 21",
        &value("profile.share_percent", Wrong::Range),
    );
    case("\"changed\": \"\"", "\"changed\": \"today\"", &value("changed", Wrong::Range));
    case("\"plan_start\": null", "\"plan_start\": \"2026-13\"", &value("plan_start", Wrong::Range));
    let long = format!("\"name\": \"{}\"", "課".repeat(41));
    case("\"name\": \"\"", &long, &value("profile.name", Wrong::TooLong));
}

#[test]
fn a_wrong_type_or_an_unknown_key_is_named_by_its_path() {
    case("\"staff\": 12", "\"staff\": \"twelve\"", &value("profile.staff", Wrong::Type));
    case("\"revision\": 0", "\"revision\": -1", &value("revision", Wrong::Range));
    case("\"sample\": false", "\"sampel\": false", &value("sampel", Wrong::Unknown));
    case("\"sample\": false,", "", &value("sample", Wrong::Missing));
    case("\"path\": \"short\"", "\"path\": \"medium\"", &value("path", Wrong::Range));
    case("\"done\": []", "\"done\": [], \"new\": 1", &value("new", Wrong::Unknown));
}

#[test]
fn files_of_others_and_of_later_versions_are_told_apart() {
    assert_eq!(read("{}"), Err(ReadError::NotOurs));
    assert_eq!(read("[1, 2]"), Err(ReadError::NotOurs));
    assert_eq!(read("{\"format\": \"other\", \"schema_version\": 1}"), Err(ReadError::NotOurs));
    let newer = "{\"format\": \"dx-readiness\", \"schema_version\": 4, \"new\": {}}";
    assert_eq!(read(newer), Err(ReadError::TooNew { found: 4 }));
    assert_eq!(read("{\"format\": \"dx-"), Err(ReadError::CutOff));
    assert!(matches!(read("<html>"), Err(ReadError::NotJson(place)) if place.line == 1));
    assert_eq!(read(&" ".repeat(MAX_BYTES + 1)), Err(ReadError::TooLarge));
}

#[test]
fn ten_thousand_levels_of_nesting_are_refused() {
    let head = "{\"format\": \"dx-readiness\", \"schema_version\": 1, \"x\": ";
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[", ""), ("{\"a\":", "")] {
        let nested = format!("{head}{}0{}}}", open.repeat(10_000), close.repeat(10_000));
        assert!(read(&nested).is_err());
    }
}

#[test]
fn markup_in_a_note_stays_text() {
    let mut document = Document::default();
    let note = "<img src=x onerror=alert(1)></script>";
    document
        .answers
        .restore("online-use".into(), Answer { note: Remark::cut(note), ..Answer::default() })
        .unwrap();
    let again = read(&write(&document)).unwrap();
    assert_eq!(again.answers.get(&"online-use".into()).unwrap().note.as_str(), note);
}

#[test]
fn a_byte_order_mark_is_no_obstacle() {
    let text = write(&Document::default());
    assert_eq!(read(&format!("\u{feff}{text}")), Ok(Document::default()));
}

#[test]
fn an_answer_that_no_bank_asks_is_kept() {
    let mut document = Document::default();
    let choice = Some(Choice::Unknown);
    document
        .answers
        .restore("retired-question".into(), Answer { choice, ..Answer::default() })
        .unwrap();
    assert_eq!(read(&write(&document)), Ok(document));
}
