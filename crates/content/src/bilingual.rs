//! The two languages of a bank, apart and together again.
//!
//! Apart, a bank holds Japanese alone, and its English is a list of texts in the order in which
//! they come in it. The build script uses the same function to prove that nothing is lost.

use serde_json::Value;

/// Gives every text of `bank` that has Japanese alone the English that `english` finds for it.
/// Texts come in the order in which the bank holds them.
pub fn complete(bank: &mut Value, english: &mut dyn FnMut(&Value) -> Value) {
    match bank {
        Value::Array(items) => items.iter_mut().for_each(|item| complete(item, english)),
        Value::Object(keys) => {
            if let (Some(ja), false) = (keys.get("ja"), keys.contains_key("en")) {
                let text = english(ja);
                // As the files have it, first: the hash of a bank depends on the order of its keys.
                keys.shift_insert(0, "en".into(), text);
            } else {
                keys.values_mut().for_each(|value| complete(value, english));
            }
        }
        _ => {}
    }
}
