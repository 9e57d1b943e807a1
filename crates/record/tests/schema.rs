//! What the published schema refuses, the reader refuses: the two say the same.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

#[path = "../../../tests/shared/damages.rs"]
mod damages;

use std::fs;
use std::path::Path;

use damages::damages;
use serde_json::Value;

#[test]
fn what_the_schema_refuses_the_reader_refuses() {
    let schema: Value = serde_json::from_str(&record::schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let text = fs::read_to_string(fixtures.join("v2-everything.json")).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let (mut refused, mut read) = (0, 0);
    damages(&document, &mut |damaged| {
        if validator.is_valid(&damaged) {
            read += 1;
        } else {
            refused += 1;
            let text = damaged.to_string();
            assert!(
                record::read(&text).is_err(),
                "the schema refuses, the reader does not: {text}"
            );
        }
    });
    assert!(refused > 200 && read > 20, "{refused} refused, {read} read");
}
