//! From text to a JSON value that holds nothing twice.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::path::{self, Step};
use crate::problem::Problem;

/// Why a text cannot be read as a bank at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// It is not JSON; with the line where it stops being it, counted from 1.
    NotJson(usize),
    /// Keys that are there twice: nobody can say which of the two was meant.
    Twice(Vec<Problem>),
}

/// Reads JSON; a byte order mark before it is passed over.
///
/// A whole number may have a fraction of zero, as JSON Schema has it: `12.0` is `12`.
///
/// # Errors
///
/// Fails where `text` is not JSON or holds a key twice.
pub fn parse(text: &str) -> Result<Value, JsonError> {
    let twice = RefCell::default();
    let mut deserializer = serde_json::Deserializer::from_str(without_mark(text));
    let value = Checked { trail: &Trail::Root, twice: &twice }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| JsonError::NotJson(error.line()))?;
    let twice = twice.into_inner();
    if twice.is_empty() {
        return Ok(value);
    }
    let problem = |path: &Vec<Step>| path::problem(&value, path, "is there twice");
    Err(JsonError::Twice(twice.iter().map(problem).collect()))
}

/// Tells whether `text` is meant as a bank rather than as a department's document.
#[must_use]
pub fn is_bank(text: &str) -> bool {
    let mut deserializer = serde_json::Deserializer::from_str(without_mark(text));
    let keys = (&mut deserializer).deserialize_map(Keys);
    keys.is_ok_and(|keys| {
        deserializer.end().is_ok()
            && !keys.contains("format")
            && ["base", "question", "action", "area"].iter().any(|key| keys.contains(*key))
    })
}

/// Reads the keys alone: a bank with something wrong further down is still meant as one.
struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = BTreeSet<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeSet<String>, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some((key, IgnoredAny)) = map.next_entry()? {
            keys.insert(key);
        }
        Ok(keys)
    }
}

fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// The most keys that are named when they are there twice.
const MAX_TWICE: usize = 100;

/// The way down to the value that is being read.
enum Trail<'a> {
    Root,
    Key(&'a Self, &'a str),
    At(&'a Self, usize),
}

impl Trail<'_> {
    fn steps(&self) -> Vec<Step> {
        let (parent, step) = match self {
            Self::Root => return Vec::new(),
            Self::Key(parent, key) => (parent, Step::Key((*key).to_owned())),
            Self::At(parent, at) => (parent, Step::At(*at)),
        };
        let mut steps = parent.steps();
        steps.push(step);
        steps
    }
}

/// Reads a value and puts down the keys that were there before.
struct Checked<'a> {
    trail: &'a Trail<'a>,
    twice: &'a RefCell<Vec<Vec<Step>>>,
}

impl<'de> DeserializeSeed<'de> for Checked<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Checked<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        if let Some(whole) = whole(number) {
            return Ok(whole.into());
        }
        Number::from_f64(number).map(Value::from).ok_or_else(|| E::custom("is not a number"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let trail = &Trail::At(self.trail, items.len());
            match seq.next_element_seed(Checked { trail, twice: self.twice })? {
                Some(item) => items.push(item),
                None => return Ok(items.into()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let trail = &Trail::Key(self.trail, &key);
            let value = map.next_value_seed(Checked { trail, twice: self.twice })?;
            if entries.contains_key(&key) {
                let mut twice = self.twice.borrow_mut();
                if twice.len() < MAX_TWICE {
                    twice.push(trail.steps());
                }
            } else {
                entries.insert(key, value);
            }
        }
        Ok(entries.into())
    }
}

/// Returns the whole number that a number with a fraction of zero is.
fn whole(number: f64) -> Option<i64> {
    // Beyond this, not every whole number has a floating point number of its own.
    const MAX_EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() < MAX_EXACT)
        .then(|| format!("{number:.0}").parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{JsonError, is_bank, parse};

    #[test]
    fn a_whole_number_may_have_a_fraction_of_zero() {
        let value = parse("[12.0, 1e2, -0.0, -3.0, 12.5, 7, 1e300]").unwrap();
        assert_eq!(value.to_string(), "[12,100,0,-3,12.5,7,1e+300]");
    }

    #[test]
    fn what_is_no_json_is_told_with_its_line() {
        for (text, line) in [("hello", 1), ("{\n\"id\": \"x\",\n", 3), ("[]\n\nx", 3), ("", 1)] {
            assert_eq!(parse(text), Err(JsonError::NotJson(line)), "{text}");
        }
        assert!(parse(&"[".repeat(100_000)).is_err());
        assert!(parse("\u{feff}{}").is_ok());
    }

    #[test]
    fn keys_that_are_there_twice_are_named() {
        let twice = |text| match parse(text) {
            Err(JsonError::Twice(problems)) => {
                problems.iter().map(ToString::to_string).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(twice(r#"{"id": "x", "id": "y"}"#), ["id: is there twice"]);
        assert_eq!(
            twice(r#"{"action": [{"id": "a"}, {"hours": 1, "id": "b", "hours": 2, "hours": 3}]}"#),
            ["b.hours: is there twice", "b.hours: is there twice"]
        );
        assert_eq!(
            twice(r#"{"action": [{"steps": {"ja": [], "ja": []}}], "area": [[{"a": 1, "a": 1}]]}"#),
            ["action.1.steps.ja: is there twice", "area.1.1.a: is there twice"]
        );
    }

    #[test]
    fn a_bank_is_told_from_a_document() {
        for (text, expected) in [
            (r#"{"base": "six-priorities"}"#, true),
            ("\u{feff}{\"question\": 1}", true),
            (r#"{"base": "x", "base": "x"}"#, true),
            (r#"{"format": "x", "question": []}"#, false),
            (r#"{"answers": {}}"#, false),
            (r#"["base"]"#, false),
            ("{\"base\":", false),
        ] {
            assert_eq!(is_bank(text), expected, "{text}");
        }
    }
}
