//! What is wrong with a value, found by reading it again and again.

use std::fmt::Display;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::path::{self, Step};

/// The most problems that are named of one entry. Each costs a reading.
const MAX_PROBLEMS: usize = 50;

/// What one reading found: where, and what is wrong.
pub(crate) struct Flaw {
    path: Vec<Step>,
    wrong: Wrong,
}

impl Flaw {
    fn below(mut self, step: Step) -> Self {
        self.path.insert(0, step);
        self
    }
}

/// What is wrong with one value.
enum Wrong {
    Missing(String),
    Unknown,
    Type,
    Range,
}

/// Reads a value as some type; the type itself is of no interest.
pub(crate) type Reading = fn(&Value) -> Option<Flaw>;

/// Reads `value` again and again, each time with a blank in the place of what was wrong, and
/// returns what was.
pub(crate) fn flaws(
    mut value: Value,
    blank: &Value,
    reading: Reading,
) -> Vec<(Vec<Step>, &'static str)> {
    let mut flaws = Vec::new();
    let mut are_lists_right = false;
    while flaws.len() < MAX_PROBLEMS {
        let list = if are_lists_right { None } else { list_for_object(&value, blank) };
        are_lists_right = list.is_none();
        let found = list.or_else(|| reading(&value));
        let Some(Flaw { mut path, wrong }) = found else { break };
        let is_mended = mend(&mut value, &path, &wrong, blank).is_some();
        let what = match wrong {
            Wrong::Missing(key) => {
                path.push(Step::Key(key));
                "is missing"
            }
            Wrong::Unknown => "is not a key of this format",
            Wrong::Type => "is of the wrong type",
            Wrong::Range => "is outside what is allowed",
        };
        flaws.push((path, what));
        if !is_mended {
            break;
        }
    }
    flaws
}

/// Puts a blank in the place of what is wrong; returns nothing where there is no blank for it.
fn mend(value: &mut Value, path: &[Step], wrong: &Wrong, blank: &Value) -> Option<()> {
    // All elements of a list have the same blank.
    let blank = path.iter().try_fold(blank, |blank, step| match step {
        Step::Key(key) => blank.get(key),
        Step::At(at) => blank.get(at).or_else(|| blank.get(0)),
    });
    match wrong {
        Wrong::Missing(key) => {
            let found = path::find_mut(value, path)?.as_object_mut()?;
            found.insert(key.clone(), blank?.get(key)?.clone());
        }
        Wrong::Unknown => {
            let (Step::Key(key), above) = path.split_last()? else { return None };
            path::find_mut(value, above)?.as_object_mut()?.shift_remove(key)?;
        }
        Wrong::Type | Wrong::Range => *path::find_mut(value, path)? = blank?.clone(),
    }
    Some(())
}

/// Finds a list in the place of an object: derived readers take one for the other.
pub(crate) fn list_for_object(value: &Value, blank: &Value) -> Option<Flaw> {
    match (value, blank) {
        (Value::Array(_), Value::Object(_)) => Some(Flaw { path: Vec::new(), wrong: Wrong::Type }),
        (Value::Object(keys), Value::Object(blanks)) => keys.iter().find_map(|(key, value)| {
            let flaw = list_for_object(value, blanks.get(key)?)?;
            Some(flaw.below(Step::Key(key.clone())))
        }),
        (Value::Array(items), Value::Array(blanks)) => {
            items.iter().enumerate().find_map(|(at, item)| {
                let flaw = list_for_object(item, blanks.get(at).or_else(|| blanks.first())?)?;
                Some(flaw.below(Step::At(at)))
            })
        }
        _ => None,
    }
}

/// Reads `value` as `T` and returns the first thing that is wrong.
pub(crate) fn flaw_of<T: DeserializeOwned>(value: &Value) -> Option<Flaw> {
    let error = serde_path_to_error::deserialize::<_, T>(value).err()?;
    Some(Flaw { path: path::steps(error.path()), wrong: Wrong::of(error.inner()) })
}

impl Wrong {
    /// Reads what serde says; its errors have no other form. The sentences are those of
    /// `serde::de::Error`, and a test holds each of them.
    fn of(error: &impl Display) -> Self {
        let text = error.to_string();
        let named = |prefix| Some(text.strip_prefix(prefix)?.split_once('`')?.0.to_owned());
        if let Some(key) = named("missing field `") {
            Self::Missing(key)
        } else if text.starts_with("unknown field `") {
            Self::Unknown
        } else if text.starts_with("invalid type: ")
            && !text.starts_with("invalid type: floating point")
        {
            Self::Type
        } else {
            Self::Range
        }
    }
}
