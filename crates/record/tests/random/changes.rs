//! Random changes of a JSON value, near to what a document holds.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What happens to one place of a value.
#[derive(Clone, Debug)]
pub enum Change {
    /// Another value stands there.
    Replaced(Value),
    /// It is gone.
    Removed,
    /// It stands there twice, where it is an item of a list.
    Doubled,
    /// A key is added, where it is an object.
    Added(String, Value),
}

/// Values that stand somewhere in a document, or nearly.
fn values() -> impl Strategy<Value = Value> {
    let texts = prop::sample::select(vec![
        "",
        "a",
        "short",
        "full",
        "head",
        "boss",
        "alpha-prime",
        "tax",
        "unknown",
        "not-applicable",
        "level",
        "dx-readiness",
        "2026-12",
        "2026-13",
        "2026-1",
        "0000-01",
        "2026-11-22T14:26",
        "2026-02-30T10:00",
        "2026-11-22T24:00",
        "2026-11-22",
        "2026-11-22T14:26\n",
    ]);
    let numbers = prop::sample::select(vec![
        json!(0),
        json!(1),
        json!(2),
        json!(3),
        json!(4),
        json!(5),
        json!(6),
        json!(7),
        json!(12),
        json!(13),
        json!(20),
        json!(21),
        json!(100),
        json!(500),
        json!(501),
        json!(9_999),
        json!(10_000),
        json!(65_535),
        json!(65_536),
        json!(1_000_000),
        json!(1_000_001),
        json!(4_294_967_295_u32),
        json!(4_294_967_296_u64),
        json!(-1),
        json!(1.0),
        json!(4.0),
        json!(0.5),
        json!(-0.0),
        json!(4_294_967_295.0),
        json!(1e300),
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        numbers,
        texts.prop_map(Value::from),
        "[a-z]{60,70}".prop_map(Value::from),
        "\\PC{0,45}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 6, |inner| {
        let keys = prop::sample::select(vec!["level", "unknown", "id", "a", "pin", "weights"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((keys, inner), 0..4).prop_map(|entries| {
                let entries = entries.into_iter().map(|(key, value)| (key.to_owned(), value));
                Value::Object(entries.collect::<Map<_, _>>())
            }),
        ]
    })
}

/// One to three changes with their places.
pub fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, Change)>> {
    let keys = prop::sample::select(vec![
        "choice",
        "level",
        "skills",
        "accepted",
        "receipts",
        "scenario",
        "other",
        "adopted",
        "follow_up",
        "executions",
        "state",
        "value",
        "day",
        "note",
        "weights",
        "at_once",
        "share_percent",
        "wishes",
        "pin",
        "excluded",
        "owner",
        "hours",
        "x",
    ]);
    let change = prop_oneof![
        6 => values().prop_map(Change::Replaced),
        2 => Just(Change::Removed),
        1 => Just(Change::Doubled),
        2 => (keys, values()).prop_map(|(key, value)| Change::Added(key.into(), value)),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), change), 1..=3)
}

/// Carries one change out.
pub fn changed(value: &mut Value, (at, change): &(prop::sample::Index, Change)) {
    let count = places(value);
    visit(value, at.index(count), change);
}

/// Counts the value and all within it.
fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(entries) => entries.values().map(places).sum::<usize>(),
        _ => 0,
    }
}

/// Changes place number `at` of `value`, which is counted as [`places`] counts.
fn visit(value: &mut Value, at: usize, change: &Change) {
    if at == 0 {
        match (change, value) {
            (Change::Replaced(other), value) => *value = other.clone(),
            (Change::Added(key, other), Value::Object(entries)) => {
                entries.insert(key.clone(), other.clone());
            }
            _ => {}
        }
        return;
    }
    let mut left = at - 1;
    match value {
        Value::Array(items) => {
            for place in 0..items.len() {
                let count = places(&items[place]);
                if left == 0 && matches!(change, Change::Removed) {
                    items.remove(place);
                    return;
                }
                if left == 0 && matches!(change, Change::Doubled) {
                    items.insert(place, items[place].clone());
                    return;
                }
                if left < count {
                    return visit(&mut items[place], left, change);
                }
                left -= count;
            }
        }
        Value::Object(entries) => {
            let keys: Vec<String> = entries.keys().cloned().collect();
            for key in keys {
                let count = places(&entries[&key]);
                if left == 0 && matches!(change, Change::Removed) {
                    entries.remove(&key);
                    return;
                }
                if left < count {
                    return visit(&mut entries[&key], left, change);
                }
                left -= count;
            }
        }
        _ => {}
    }
}
