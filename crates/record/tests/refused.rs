//! Small files that are refused, or taken, with the place and the kind of what is wrong.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::fs;
use std::path::Path;

use readiness::{Choice, Document, Level};
use record::{ReadError, Wrong};

fn bytes(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures-bad");
    fs::read(folder.join(file)).unwrap()
}

fn open(file: &str) -> Result<Document, ReadError> {
    record::read(record::decode(&bytes(file))?)
}

#[track_caller]
fn refused(file: &str, path: &str, wrong: Wrong) {
    assert_eq!(open(file), Err(ReadError::Value { path: path.into(), wrong }), "{file}");
}

#[test]
fn the_same_key_twice_is_refused_by_name() {
    refused("duplicate-answer.json", "answers.online-use", Wrong::Duplicate);
    refused("duplicate-answer-empty.json", "answers.online-use", Wrong::Duplicate);
    refused("duplicate-top-key.json", "path", Wrong::Duplicate);
}

#[test]
fn a_file_in_another_encoding_is_refused() {
    for file in ["shift-jis.json", "shift-jis-with-5c.json", "utf16le-bom.json"] {
        assert_eq!(open(file), Err(ReadError::NotUtf8), "{file}");
    }
    assert_eq!(record::decode(&bytes("bank-shift-jis.bank.json")), Err(ReadError::NotUtf8));
}

#[test]
fn a_whole_number_may_be_written_as_a_fraction() {
    assert_eq!(open("staff-12.0.json").unwrap().profile.staff, Some(12));
    let document = open("level-4.0.json").unwrap();
    let choice = document.answers.get(&"online-use".into()).unwrap().choice;
    assert_eq!(choice, Some(Choice::Level(Level::MAX)));
}

#[test]
fn a_name_of_41_letters_is_too_long() {
    refused("name-41-chars.json", "profile.name", Wrong::TooLong);
}

/// Replaces `from` in the small file by `to` and reads it.
fn with(from: &str, to: &str) -> Result<Document, ReadError> {
    let text = String::from_utf8(bytes("ok-minimal.json")).unwrap();
    assert!(text.contains(from), "{from}");
    record::read(&text.replacen(from, to, 1))
}

#[track_caller]
fn case(from: &str, to: &str, path: &str, wrong: Wrong) {
    assert_eq!(with(from, to), Err(ReadError::Value { path: path.into(), wrong }), "{to}");
}

/// Adds `keys` of format 2 to the small file.
#[track_caller]
fn second(keys: &str, path: &str, wrong: Wrong) {
    let version = ("\"schema_version\": 1", "\"schema_version\": 2");
    let text = String::from_utf8(bytes("ok-minimal.json")).unwrap();
    let text = text.replacen(version.0, version.1, 1);
    let text = text.replacen("\"done\": []", &format!("\"done\": [], {keys}"), 1);
    let expected = ReadError::Value { path: path.into(), wrong };
    assert_eq!(record::read(&text), Err(expected), "{keys}");
}

#[test]
fn nothing_may_stand_twice_anywhere() {
    let twice = Wrong::Duplicate;
    case("\"format\": ", "\"format\": \"dx-readiness\", \"format\": ", "format", twice);
    case(
        "\"schema_version\": 1",
        "\"schema_version\": 1, \"schema_version\": 1",
        "schema_version",
        twice,
    );
    case("\"hash\":", "\"id\": \"\", \"hash\":", "bank.id", twice);
    case("\"staff\": 12", "\"staff\": 12, \"staff\": 12", "profile.staff", twice);
    case("\"tasks\": []", "\"tasks\": [3, 3.0]", "profile.tasks.3", twice);
    case("\"busy\": []", "\"busy\": [1, 2, 1]", "profile.busy.1", twice);
    case("\"done\": []", "\"done\": [\"a\", \"a\"]", "done.a", twice);
    let answer = r#"{"role": "head", "time": "", "revision": 1}"#;
    case(
        "\"answers\": {}",
        r#""answers": {"a": {"note": "x", "note": "", "role": "head", "time": "", "revision": 1}}"#,
        "answers.a.note",
        twice,
    );
    case(
        "\"answers\": {}",
        r#""answers": {"a": {"choice": {"level": 1, "level": 2}, "role": "head", "time": "", "revision": 1}}"#,
        "answers.a.choice.level",
        twice,
    );
    second(r#""skills": {"a": [0, 0, 0, 1], "a": [0, 0, 0, 1]}"#, "skills.a", twice);
    second(r#""accepted": {"a": [0, 1], "a": [0, 1]}"#, "accepted.a", twice);
    second(r#""scenario": {"wishes": {"a": {"hours": 1}, "a": {}}}"#, "scenario.wishes.a", twice);
    second(r#""other": {"at_once": 1, "at_once": 2}"#, "other.at_once", twice);
    second(r#""scenario": {}, "scenario": {}"#, "scenario", twice);
    let bank = r#"{"id": "", "edition": "", "hash": ""}"#;
    let receipt = format!(r#""from": {bank}, "to": {bank}, "time": "", "carried": 0"#);
    second(
        &format!(
            r#""receipts": [{{{receipt}, "aside": {{"a": {answer}, "a": {answer}}}, "retired": []}}]"#
        ),
        "receipts.aside.a",
        twice,
    );
    second(
        &format!(r#""receipts": [{{{receipt}, "aside": {{}}, "retired": ["a", "a"]}}]"#),
        "receipts.retired.a",
        twice,
    );
    let adopted = format!(
        r#""time": "", "revision": 1, "bank": {bank}, "scenario": {{}}, "halved": false, "start": "2027-01", "hours": []"#
    );
    let promise = r#"{"action": "a", "rank": 1, "start": 0, "hours": [], "monthly_hours": 0}"#;
    second(
        &format!(r#""adopted": {{{adopted}, "placed": [{promise}, {promise}], "put_off": []}}"#),
        "adopted.placed.a",
        twice,
    );
    second(
        &format!(r#""adopted": {{{adopted}, "placed": [], "put_off": ["a", "b", "a"]}}"#),
        "adopted.put_off.a",
        twice,
    );
}

#[test]
fn only_whole_numbers_are_taken_however_they_are_written() {
    for staff in ["12", "12.0", "1.2e1", "120e-1", "12.000"] {
        assert_eq!(with("12\n", &format!("{staff}\n")).unwrap().profile.staff, Some(12), "{staff}");
    }
    for none in ["0", "-0", "0.0", "-0.0", "0e5"] {
        assert_eq!(with("12\n", &format!("{none}\n")).unwrap().profile.staff, Some(0), "{none}");
    }
    for staff in
        ["12.5", "-1", "-12.0", "501", "501.0", "65548", "4294967308", "1e300", "1e999", "-1e999"]
    {
        case("12\n", &format!("{staff}\n"), "profile.staff", Wrong::Range);
    }
    let one = |text: &str| with("\"schema_version\": 1", &format!("\"schema_version\": {text}"));
    assert!(one("1.0").is_ok());
    assert_eq!(one("4.0"), Err(ReadError::TooNew { found: 4 }));
    assert_eq!(one("18446744073709551615"), Err(ReadError::TooNew { found: u64::MAX }));
    for version in ["0", "-1", "1.5", "\"1\"", "null", "1e999", "18446744073709551616", "[1]"] {
        assert_eq!(one(version), Err(ReadError::NotOurs), "{version}");
    }
}

#[test]
fn a_value_of_another_shape_is_refused_though_a_derived_reader_would_take_it() {
    // A list for an object, in the order of its keys.
    case("\"bank\": {", "\"bank\": [\"a\", \"1\", \"0\"], \"x\": {", "bank", Wrong::Type);
    second(r#""scenario": [[20, 20, 20, 20, 20], 3, null, {}]"#, "scenario", Wrong::Type);
    // An object for a name.
    case("\"path\": \"short\"", "\"path\": {\"short\": null}", "path", Wrong::Type);
    let answer = |choice: &str| {
        format!(
            r#""answers": {{"a": {{"choice": {choice}, "role": "head", "time": "", "revision": 1}}}}"#
        )
    };
    case(
        "\"answers\": {}",
        &answer(r#"{"unknown": null}"#),
        "answers.a.choice.unknown",
        Wrong::Unknown,
    );
    case(
        "\"answers\": {}",
        &answer(r#"{"level": 1, "x": 2}"#),
        "answers.a.choice.x",
        Wrong::Unknown,
    );
    case("\"answers\": {}", &answer("{}"), "answers.a.choice.level", Wrong::Missing);
    case("\"answers\": {}", &answer("\"level\""), "answers.a.choice", Wrong::Range);
    case("\"answers\": {}", &answer("3"), "answers.a.choice", Wrong::Type);
    // More items than there are places.
    second(r#""accepted": {"a": [0, 1, 2]}"#, "accepted.a", Wrong::Range);
    second(r#""scenario": {"weights": [20, 20, 20, 20, 20, 0]}"#, "scenario.weights", Wrong::Range);
}

#[test]
fn the_first_problem_is_named_with_its_kind() {
    case("\"sample\": false,", "", "sample", Wrong::Missing);
    case("\"sample\": false", "\"sample\": null", "sample", Wrong::Missing);
    case("\"bank\": {", "\"bank\": null, \"x\": {", "bank", Wrong::Missing);
    case("\"sample\": false", "\"sample\": 0", "sample", Wrong::Type);
    case("\"done\": []", "\"done\": {}", "done", Wrong::Type);
    case("\"done\": []", "\"done\": [1]", "done", Wrong::Type);
    case("\"answers\": {}", "\"answers\": []", "answers", Wrong::Type);
    case("\"role\": \"head\"", "\"role\": \"boss\"", "profile.role", Wrong::Range);
    case("\"done\": []", "\"done\": [], \"skills\": {}", "skills", Wrong::Unknown);
    let id = "i".repeat(65);
    case("\"done\": []", &format!("\"done\": [\"{id}\"]"), "done", Wrong::TooLong);
    // A path stays readable.
    let answers = format!("\"answers\": {{\"{id}\": {{}}}}");
    case("\"answers\": {}", &answers, &format!("answers.{}", "i".repeat(64)), Wrong::TooLong);
    let many: Vec<String> = (0..2001).map(|n| format!("\"{n}\"")).collect();
    case("\"done\": []", &format!("\"done\": [{}]", many.join(",")), "done", Wrong::TooMany);
    let many: Vec<String> = (0..201).map(|n| format!("\"{n}\": [0, 0, 0, 0]")).collect();
    second(&format!("\"skills\": {{{}}}", many.join(",")), "skills", Wrong::TooMany);
}

#[test]
fn what_is_no_json_is_refused_wherever_it_begins() {
    let refused = |text: &str| record::read(text).unwrap_err();
    // Behind a problem that a reader meets earlier.
    assert!(matches!(refused("{\"format\": 1, ]"), ReadError::NotJson(_)));
    assert_eq!(refused("{\"format\": 1, "), ReadError::CutOff);
    assert_eq!(refused(""), ReadError::CutOff);
    assert_eq!(refused("[[["), ReadError::CutOff);
    assert_eq!(refused("null"), ReadError::NotOurs);
    // A list in the order of the keys is no file, either.
    assert_eq!(refused("[\"dx-readiness\", 1]"), ReadError::NotOurs);
    let text = String::from_utf8(bytes("ok-minimal.json")).unwrap();
    assert!(matches!(refused(&format!("{text} x")), ReadError::NotJson(_)));
    assert!(
        matches!(with("市民課", "\\ud800"), Err(ReadError::NotJson(place)) if place.line == 13)
    );
    assert!(matches!(with("市民課", "\u{7}"), Err(ReadError::NotJson(place)) if place.line == 13));
}
