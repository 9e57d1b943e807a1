//! The command as the DX office's scripts see it.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use bank::Lang;
use command_line::{fixture, json, printed, root, run};
use content::Sample;
use readiness::{AtOnce, Date, Document, Moment, Planning, YearMonth};
use serde_json::Value;

#[test]
fn check_counts_what_is_shipped() {
    let check = json(&["check", "--json"]);
    assert!(check["questions"].as_u64().unwrap() >= 74);
    assert!(check["short_path"].as_u64().unwrap() >= 30);
    assert!(check["actions"].as_u64().unwrap() >= 60);
    assert!(check["short_path_minutes"].as_u64().unwrap() <= 15);
    assert!(check["full_path_minutes"].as_u64().unwrap() <= 40);
    assert!(check["sources"].as_u64().unwrap() >= 40);
    assert_eq!(check["banks"], 2);
    assert_eq!(check["languages"], 2);
    assert_eq!(check["problems"], Value::Array(Vec::new()));
}

#[test]
fn diagnose_prints_sums_that_add_up_and_months_within_their_hours() {
    let report =
        json(&["diagnose", &fixture("v1-welfare.json"), "--json", "--today", "2026-11-22"]);
    assert_eq!(report["plan_start"], "2026-12");
    // Answered under the first edition, two of the three answers on the burden are asked again.
    assert_eq!(report["burden"], "open");
    let candidates = report["candidates"].as_array().unwrap();
    assert!(!candidates.is_empty());
    for candidate in candidates {
        let parts = candidate["contributions"].as_object().unwrap();
        let sum: i64 = parts.values().map(|points| points.as_i64().unwrap()).sum();
        assert_eq!(sum, candidate["points"].as_i64().unwrap(), "{candidate}");
    }
    for month in report["months"].as_array().unwrap() {
        assert!(month["used"].as_u64() <= month["capacity"].as_u64(), "{month}");
    }
    let placed = report["schedule"].as_array().unwrap().len();
    let put_off = report["put_off"].as_array().unwrap().len();
    assert_eq!(placed + put_off, candidates.len());
}

/// Diagnoses the counter's file with `more` keys of format 2 in it.
#[track_caller]
fn decided(name: &str, more: &str) -> Value {
    let text = fs::read_to_string(fixture("v1-counter.json")).unwrap();
    let text = text.replacen("\"schema_version\": 1", "\"schema_version\": 2", 1);
    // Under the edition of today, nothing is asked again.
    let text = text.replacen("\"edition\": \"2026.1\"", "\"edition\": \"2026.2\"", 1);
    let end = text.rfind('}').unwrap();
    let text = format!("{},{more}}}", text[..end].trim_end());
    let file = std::env::temp_dir().join(format!("dx-readiness-{}-{name}", std::process::id()));
    fs::write(&file, text).unwrap();
    let report = json(&["diagnose", &file.to_string_lossy(), "--json", "--today", "2026-11-22"]);
    fs::remove_file(&file).unwrap();
    report
}

#[test]
fn what_a_person_decided_is_in_the_report() {
    let report = decided(
        "scenario",
        r#""scenario": {"weights": [5, 10, 70, 10, 5], "at_once": 2, "share_percent": 4, "wishes": {
            "double-entry": {"excluded": "not now"},
            "number-goals": {"pin": "2020-01", "hours": 12, "owner": "a position"}}},
        "other": {}"#,
    );
    let scenario = &report["scenario"];
    assert_eq!((&scenario["preset"], &scenario["at_once"]), (&"cost-first".into(), &2.into()));
    assert_eq!((&scenario["share_percent"], &scenario["weights"]["cost"]), (&4.into(), &70.into()));
    assert_eq!(scenario["wishes"]["double-entry"]["excluded"], "not now");
    assert_eq!(scenario["wishes"]["number-goals"]["owner"], "a position");
    assert_eq!(report["excluded"], serde_json::json!(["double-entry"]));
    assert_eq!(report["clashes"][0]["action"], "number-goals");
    assert_eq!(report["clashes"][0]["against"]["kind"], "past");
    let hours = |candidate: &Value| candidate["action"] == "number-goals";
    let candidates = report["candidates"].as_array().unwrap();
    assert_eq!(candidates.iter().find(|c| hours(c)).unwrap()["hours"], 12);
    let rows = report["comparison"]["rows"].as_array().unwrap();
    let left_out = rows.iter().find(|row| row["action"] == "double-entry").unwrap();
    assert!(left_out["here"].is_null() && left_out["there"].is_string());
    assert!(report["adopted"].is_null());
}

#[test]
fn the_ledger_and_the_open_questions_are_in_the_report() {
    let report = decided("ledger", r#""scenario": {}"#);
    let sum = |list: &str, key: &str| -> i64 {
        let list = report["ledger"][list].as_array().unwrap();
        list.iter().map(|entry| entry[key].as_i64().unwrap()).sum()
    };
    assert_eq!(report["ledger"]["planned_hours"], sum("entries", "hours"));
    let asked = report["ledger"]["asked_minutes"].as_i64().unwrap();
    let last = &report["ledger"]["months"].as_array().unwrap().last().unwrap()["balance"];
    assert_eq!(*last, sum("months", "saved") - sum("months", "spent") - (asked + 59) / 60);
    let questions = report["asking"]["questions"].as_array().unwrap();
    let on_the_way = questions.iter().filter(|question| question["changes_first_five"] == true);
    let minutes: i64 = on_the_way.map(|question| question["minutes"].as_i64().unwrap()).sum();
    assert_eq!(report["asking"]["shortest_minutes"], minutes);
    assert!(!questions.is_empty());
    assert!(report["comparison"].is_null());
}

#[test]
fn what_has_moved_since_adopting_is_in_the_report_and_in_the_text() {
    let mut document = Sample::Counter.document(Lang::Ja);
    let today = Date::parse("2026-11-22").unwrap();
    let diagnosis = Planning::best(&content::catalog().bank, &document, today);
    let time = Moment::parse("2026-11-22T10:00").unwrap();
    document.adopted = Some(diagnosis.adopt(&document, time));
    let diagnose = |document: &Document, name: &str, more: &[&str]| {
        let file = std::env::temp_dir().join(format!("dx-readiness-{}-{name}", std::process::id()));
        fs::write(&file, record::write(document)).unwrap();
        let place = file.to_string_lossy();
        let arguments = [&["diagnose", &place, "--today", "2026-11-22"], more].concat();
        let printed = printed(&arguments);
        fs::remove_file(&file).unwrap();
        printed
    };
    let report = |document: &Document, name: &str| -> Value {
        serde_json::from_str(&diagnose(document, name, &["--json"])).unwrap()
    };
    let same = &report(&document, "same")["adopted"];
    assert_eq!(
        (&same["time"], &same["plan_start"]),
        (&"2026-11-22T10:00".into(), &"2026-12".into())
    );
    assert_eq!(same["differences"], Value::Array(Vec::new()));
    assert_eq!(same["placed"], diagnosis.roadmap.placed.len());
    let first = diagnosis.roadmap.placed[0].action.clone();
    document.done.insert(first.clone()).unwrap();
    let moved = report(&document, "moved");
    let differences = moved["adopted"]["differences"].as_array().unwrap();
    assert!(differences.contains(&serde_json::json!({"kind": "done", "action": first.as_str()})));
    assert!(moved["ledger"]["progress_percent"].as_u64().unwrap() > 0);
    assert_eq!(moved["ledger"]["promised_hours"], same["hours"]);
    let text = diagnose(&document, "text", &["--lang", "en"]);
    let expected = format!("adopted 2026-11-22T10:00, {} differences since", differences.len());
    assert!(text.contains(&expected), "{text}");
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let arguments = ["diagnose", &fixture("v1-counter.json"), "--json", "--today", "2026-11-22"];
    assert_eq!(run(&arguments).stdout, run(&arguments).stdout);
}

/// Writes `text` to a file of its own and diagnoses it.
#[track_caller]
fn refused(name: &str, text: &[u8], lang: &str, expected: &str) {
    let file = std::env::temp_dir().join(format!("dx-readiness-{}-{name}", std::process::id()));
    fs::write(&file, text).unwrap();
    let output = run(&["diagnose", &file.to_string_lossy(), "--lang", lang]);
    fs::remove_file(&file).unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains(expected), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn bad_input_gets_a_sentence_and_status_2() {
    refused("text", b"hello", "ja", "この診断のファイルではないようです");
    refused("cut", b"{\"format\": \"dx-rea", "ja", "途中で切れています");
    refused("bytes", &[0xff, 0xfe, 0x00], "en", "not encoded as UTF-8");
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    refused("deep", deep.as_bytes(), "en", "not a file of this tool");
    refused("deeper", "[".repeat(10_000).as_bytes(), "en", "cut off in the middle");
    refused("large", &vec![b' '; 50 * 1024 * 1024], "ja", "大きすぎます");
    let newer = b"{\"format\": \"dx-readiness\", \"schema_version\": 7}";
    refused("newer", newer, "en", "newer version (format 7)");
    let fixture = fs::read_to_string(fixture("v1-counter.json")).unwrap();
    let off = fixture.replacen("\"level\": 2", "\"level\": 8", 1);
    refused("level", off.as_bytes(), "ja", "決まった形に合っていません");
    let typed = fixture.replacen("\"staff\": 18", "\"staff\": []", 1);
    refused("type", typed.as_bytes(), "en", "does not follow the format");
}

#[test]
fn a_missing_file_and_a_wrong_word_are_refused_with_status_2() {
    assert_eq!(run(&["diagnose", "no-such-file.json"]).status.code(), Some(2));
    assert_eq!(run(&["diagnose"]).status.code(), Some(2));
    assert_eq!(run(&["diagnose", "x", "--today", "yesterday"]).status.code(), Some(2));
    assert_eq!(run(&["explode"]).status.code(), Some(2));
}

#[test]
fn the_published_schema_is_the_one_that_the_command_prints() {
    let published = fs::read_to_string(root().join("docs/schema/document-3.schema.json")).unwrap();
    let printed = String::from_utf8(run(&["schema"]).stdout).unwrap();
    assert!(published == printed, "run `dx-readiness schema > docs/schema/document-3.schema.json`");
}

#[test]
fn every_fixture_follows_the_published_schema() {
    let schema = fs::read_to_string(root().join("docs/schema/document-3.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for name in [
        "v1-empty.json",
        "v1-counter.json",
        "v1-welfare.json",
        "v1-everything.json",
        "v2-everything.json",
        "v2-odd.json",
        "v3-everything.json",
    ] {
        let text = fs::read_to_string(fixture(name)).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        assert!(validator.is_valid(&file), "{name}: {:?}", validator.validate(&file));
        let broken = text.replacen("\"format\"", "\"fromat\"", 1);
        assert!(!validator.is_valid(&serde_json::from_str(&broken).unwrap()));
    }
}

#[test]
fn what_has_become_of_a_promise_is_told_with_causes_that_add_up() {
    let mut promise = Sample::Counter.document(Lang::Ja);
    promise.plan_start = YearMonth::parse("2026-12");
    let mut later = promise.clone();
    later.plan_start = YearMonth::parse("2027-02");
    later.scenario.at_once = AtOnce::new(2).unwrap();
    let place = |name: &str, document: &Document| {
        let name = format!("dx-readiness-{}-{name}", std::process::id());
        let file = std::env::temp_dir().join(name);
        fs::write(&file, record::write(document)).unwrap();
        file
    };
    let (a, b) = (place("promise", &promise), place("later", &later));
    let (from, to) = (a.to_string_lossy(), b.to_string_lossy());
    let told = json(&["moved", &from, &to, "--json", "--today", "2027-02-03"]);
    let text = printed(&["moved", &from, &to, "--today", "2027-02-03"]);
    fs::remove_file(&a).unwrap();
    fs::remove_file(&b).unwrap();
    let months = |list: &Value| -> i64 {
        let list = list.as_array().unwrap();
        list.iter().map(|cause| cause["months"].as_i64().unwrap()).sum()
    };
    let actions = told["actions"].as_array().unwrap();
    assert_eq!(told["slip"], months(&told["causes"]));
    assert!(told["slip"].as_i64().unwrap() > 0);
    for action in actions {
        assert_eq!(action["slip"], months(&action["causes"]), "{action}");
    }
    assert_eq!(text.lines().count(), 1 + actions.len() + told["came_in"].as_array().unwrap().len());
}
