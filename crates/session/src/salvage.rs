//! What can still be read of a text that cannot be read as a whole.

use readiness::Document;
use serde_json::{Map, Value, json};

/// The readable parts of a damaged text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvaged {
    /// A document of the parts that the reader takes.
    pub document: Document,
    /// How many answers it has.
    pub read: usize,
    /// How many answers the text has.
    pub of: usize,
}

/// Returns the parts of `text` that the reader takes, each by itself; `None` where there is none,
/// and for a text of a newer version, whose parts may mean something else.
#[must_use]
pub fn salvage(text: &str) -> Option<Salvaged> {
    if text.len() > record::MAX_BYTES {
        return None;
    }
    let text = text.trim_start_matches('\u{feff}');
    let damaged = serde_json::from_str(text).ok().or_else(|| mend(text))?;
    let Value::Object(mut damaged) = damaged else { return None };
    let version = damaged.get("schema_version").cloned().unwrap_or(json!(2));
    if damaged.get("format")? != record::FORMAT || ![json!(1), json!(2)].contains(&version) {
        return None;
    }
    let empty = serde_json::from_str(&record::write(&Document::default())).ok()?;
    let Value::Object(mut whole) = empty else { return None };
    whole.insert("schema_version".into(), json!(2));
    let blank = record::read(&text_of(&whole)).ok()?;
    let mut of = 0;
    for key in ["answers", "profile", "skills", "accepted", "receipts", "done"] {
        let entries = parts(damaged.remove(key));
        if key == "answers" {
            of = entries.len();
        }
        for (name, value) in entries {
            try_entry(&mut whole, key, name, value);
        }
    }
    for (key, value) in damaged {
        try_part(&mut whole, &key, value);
    }
    let document = record::read(&text_of(&whole)).ok()?;
    let read = document.answers.len();
    (document != blank).then_some(Salvaged { document, read, of })
}

/// Returns the entries of an object or a list; those of a list have no name.
fn parts(value: Option<Value>) -> Vec<(Option<String>, Value)> {
    match value {
        Some(Value::Object(entries)) => {
            entries.into_iter().map(|(name, value)| (Some(name), value)).collect()
        }
        Some(Value::Array(items)) => items.into_iter().map(|item| (None, item)).collect(),
        _ => Vec::new(),
    }
}

/// Adds one entry under `key`, if the reader takes it.
fn try_entry(whole: &mut Map<String, Value>, key: &str, name: Option<String>, value: Value) {
    let mut part = whole.get(key).cloned();
    match (part.get_or_insert_with(|| if name.is_some() { json!({}) } else { json!([]) }), name) {
        (Value::Object(entries), Some(name)) => {
            entries.insert(name, value);
        }
        (Value::Array(items), None) => items.push(value),
        _ => return,
    }
    try_part(whole, key, part.unwrap_or_default());
}

/// Puts `value` under `key`, if the reader takes it.
fn try_part(whole: &mut Map<String, Value>, key: &str, value: Value) {
    let before = whole.insert(key.to_owned(), value);
    if record::read(&text_of(whole)).is_ok() {
        return;
    }
    match before {
        Some(before) => whole.insert(key.to_owned(), before),
        None => whole.remove(key),
    };
}

fn text_of(whole: &Map<String, Value>) -> String {
    serde_json::to_string(whole).unwrap_or_default()
}

/// Closes a text that was cut off in the middle: it is taken up to its last whole entry.
fn mend(text: &str) -> Option<Value> {
    let mut open = Vec::new();
    let mut is_in_text = false;
    let mut is_escaped = false;
    let mut whole = None;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_in_text => is_escaped = true,
            '"' => is_in_text = !is_in_text,
            _ if is_in_text => {}
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' => {
                open.pop()?;
            }
            ',' => whole = Some((at, open.clone())),
            _ => {}
        }
    }
    let (end, open) = whole?;
    let closed: String = open.into_iter().rev().collect();
    serde_json::from_str(&format!("{}{closed}", &text[..end])).ok()
}

#[cfg(test)]
mod tests {
    use super::{mend, salvage};
    use bank::Lang;
    use content::Sample;

    fn text() -> String {
        record::write(&Sample::Tax.document(Lang::Ja))
    }

    #[test]
    fn one_wrong_answer_leaves_all_others() {
        let text = text().replacen("\"level\": 2", "\"level\": 9", 1);
        assert!(record::read(&text).is_err());
        let salvaged = salvage(&text).unwrap();
        let whole = Sample::Tax.document(Lang::Ja);
        assert_eq!((salvaged.read, salvaged.of), (whole.answers.len() - 1, whole.answers.len()));
        assert_eq!(salvaged.document.profile, whole.profile);
        assert_eq!(salvaged.document.changed, whole.changed);
        assert_eq!(salvaged.document.bank, whole.bank);
    }

    #[test]
    fn a_wrong_part_leaves_the_rest() {
        let text = text().replacen("\"staff\": 16", "\"staff\": \"many\"", 1);
        let salvaged = salvage(&text).unwrap();
        let whole = Sample::Tax.document(Lang::Ja);
        assert_eq!(salvaged.document.answers, whole.answers);
        assert_eq!(salvaged.document.profile.staff, None);
        assert_eq!(salvaged.document.profile.name, whole.profile.name);
    }

    #[test]
    fn a_text_that_was_cut_off_is_taken_up_to_its_last_whole_answer() {
        let text = text();
        for percent in [30, 50, 70, 90] {
            let cut: String = text.chars().take(text.chars().count() * percent / 100).collect();
            let salvaged = salvage(&cut).unwrap_or_else(|| panic!("{percent} %"));
            assert!(salvaged.read + 1 >= salvaged.of, "{percent} %: {salvaged:?}");
            assert!(salvaged.of > 0, "{percent} %");
        }
    }

    #[test]
    fn nothing_is_made_of_what_is_not_ours() {
        let newer = r#"{"format": "dx-readiness", "schema_version": 99, "answers": {}}"#;
        let empty = r#"{"format": "dx-readiness", "schema_version": 2}"#;
        let other = r#"{"format": "other", "answers": {"a": {"choice": "unknown"}}}"#;
        let deep = "[".repeat(10_000);
        for text in ["", "null", "[]", "{", "{,", "]", "\"", newer, empty, other, &deep] {
            assert_eq!(salvage(text), None, "{text}");
        }
        assert_eq!(mend("{\"a\": 1, \"b\": \"}"), Some(serde_json::json!({"a": 1})));
    }
}
