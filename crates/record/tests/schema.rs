//! What the published schema refuses, the reader refuses: the two say the same.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// Calls `see` with `value` after every single change: a key taken away, a key added, a value of
/// another type.
fn damages(value: &Value, see: &mut dyn FnMut(Value)) {
    let others = [json!(null), json!(true), json!(-1), json!("zzz"), json!([1]), json!({"a": 1})];
    for other in others {
        see(other);
    }
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let mut without = map.clone();
                without.remove(key);
                see(without.into());
                damages(inner, &mut |changed| {
                    let mut map = map.clone();
                    map.insert(key.clone(), changed);
                    see(map.into());
                });
            }
            let mut more = map.clone();
            more.insert("unheard-of".into(), json!(1));
            see(more.into());
        }
        Value::Array(items) if !items.is_empty() => damages(&items[0], &mut |changed| {
            let mut items = items.clone();
            items[0] = changed;
            see(items.into());
        }),
        _ => {}
    }
}

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
