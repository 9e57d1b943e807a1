//! Every way in which a single change damages a JSON value; the tests of both schemas share it.

use serde_json::{Value, json};

/// Calls `see` with `value` after every single change: a key taken away, a key added, an item taken
/// away or doubled, a value of another type or size, a number written in another way.
pub fn damages(value: &Value, see: &mut dyn FnMut(Value)) {
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(9999),
        json!(1.0),
        json!(0.5),
        json!(""),
        json!("zzz"),
        json!([1]),
        json!({ "a": 1 }),
    ];
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
        Value::Array(items) => {
            for at in 0..items.len() {
                damages(&items[at], &mut |changed| {
                    let mut items = items.clone();
                    items[at] = changed;
                    see(items.into());
                });
            }
            if let Some(first) = items.first() {
                see(items[1..].into());
                see([items.as_slice(), std::slice::from_ref(first)].concat().into());
            }
        }
        _ => {}
    }
}
