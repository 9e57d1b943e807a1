//! The published schema and the reader say the same: what one refuses, the other refuses.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

#[path = "../../../tests/shared/damages.rs"]
mod damages;
mod random;

use std::fs;
use std::path::Path;

use damages::damages;
use jsonschema::Validator;
use proptest::prelude::*;
use random::changes::{changed, changes};
use random::documents;
use record::{ReadError, Wrong, read, write};
use serde_json::{Value, json};

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&record::schema()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Tells whether a schema has no words for what is wrong: the letters of a text as people count
/// them, a sum, and what depends on another value.
fn is_beyond_a_schema(error: &ReadError) -> bool {
    let ReadError::Value { path, wrong } = error else { return false };
    let last = path.rsplit('.').next().unwrap_or_default();
    match wrong {
        Wrong::TooLong => [
            "name", "reason", "note", "evidence", "excluded", "owner", "how", "doubts", "message",
            "id", "edition", "hash",
        ]
        .contains(&last),
        // Five percentages of another sum than 100; a day that no month has; a plan's end.
        Wrong::Range => {
            ["weights", "changed", "time", "day", "next_review"].contains(&last)
                || ["adopted.placed.start", "follow_up.earlier.placed.start"]
                    .contains(&path.as_str())
                || path.starts_with("follow_up.costs.")
        }
        Wrong::Duplicate => {
            path.starts_with("adopted.placed.")
                || path.starts_with("adopted.put_off.")
                || path.starts_with("follow_up.earlier.placed.")
                || path.starts_with("follow_up.earlier.put_off.")
                || path == "follow_up.indicators.actuals.day"
                || path == "follow_up.snapshots.day"
        }
        _ => false,
    }
}

/// Holds the two against each other; returns whether `value` is taken.
fn agree(validator: &Validator, value: &Value) -> Result<bool, String> {
    let text = value.to_string();
    match (validator.is_valid(value), read(&text)) {
        (true, Ok(_)) => Ok(true),
        (false, Err(_)) => Ok(false),
        (true, Err(error)) if is_beyond_a_schema(&error) => Ok(false),
        (true, Err(error)) => {
            Err(format!("the reader refuses, the schema does not: {error}: {text}"))
        }
        (false, Ok(_)) => Err(format!("the schema refuses, the reader does not: {text}")),
    }
}

#[test]
fn every_single_damage_is_judged_alike() {
    let validator = validator();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    for (name, least) in [
        ("v3-everything.json", 60),
        ("v2-everything.json", 40),
        ("v2-odd.json", 40),
        ("v1-everything.json", 20),
    ] {
        let text = fs::read_to_string(fixtures.join(name)).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let (mut refused, mut taken) = (0, 0);
        damages(&document, &mut |damaged| match agree(&validator, &damaged) {
            Ok(true) => taken += 1,
            Ok(false) => refused += 1,
            Err(difference) => panic!("{name}: {difference}"),
        });
        assert!(refused > 200 && taken > least, "{name}: {refused} refused, {taken} taken");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn every_changed_document_is_judged_alike(document in documents(), changes in changes()) {
        thread_local!(static VALIDATOR: Validator = validator());
        let mut value: Value = serde_json::from_str(&write(&document)).unwrap();
        for change in &changes {
            changed(&mut value, change);
        }
        let judged = VALIDATOR.with(|validator| agree(validator, &value));
        prop_assert!(judged.is_ok(), "{}", judged.unwrap_err());
    }
}

#[test]
fn a_schema_takes_a_text_of_any_letters_that_the_reader_takes() {
    let validator = validator();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/v1-empty.json");
    let mut value: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    // 40 letters of 7 code points each.
    value["profile"]["name"] = json!("👩‍👩‍👧‍👦".repeat(40));
    assert_eq!(agree(&validator, &value), Ok(true));
    value["profile"]["name"] = json!("👩‍👩‍👧‍👦".repeat(41));
    assert_eq!(agree(&validator, &value), Ok(false));
    value["profile"]["name"] = json!("a".repeat(40 * 32 + 1));
    assert!(!validator.is_valid(&value));
}
