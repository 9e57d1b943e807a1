//! Damaged and hostile files: the reader never falls over, is done in time, and what it takes it
//! can write and read again.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod random;

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index;
use random::changes::{changed, changes};
use random::documents;
use readiness::Document;
use record::{MAX_BYTES, ReadError, decode, read, write};
use serde_json::Value;

/// Far more than any file takes, on a slow machine without optimisation.
const LONGEST: Duration = Duration::from_mins(1);

/// Opens a file as page and command do.
fn open(bytes: &[u8]) -> Result<Document, ReadError> {
    let begun = Instant::now();
    let outcome = decode(bytes).and_then(read);
    assert!(begun.elapsed() < LONGEST, "{:?}", begun.elapsed());
    if let Ok(document) = &outcome {
        assert_eq!(read(&write(document)).as_ref(), Ok(document));
    }
    outcome
}

/// What happens to the bytes of a file.
#[derive(Clone, Debug)]
enum Damage {
    /// A byte becomes another.
    Flipped(Index, u8),
    /// Bytes come in.
    Inserted(Index, Vec<u8>),
    /// Bytes are gone.
    Cut(Index, usize),
    /// A part stands there twice.
    Doubled(Index, usize),
    /// A part stands somewhere else.
    Moved(Index, Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    // What JSON is made of, and what it is not.
    let pieces = prop::sample::select(vec![
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-",
        ".0",
        "e9",
        "1e999",
        "0",
        "99999999999999999999",
        "\\ud800",
        "\\u0000",
        "\u{feff}",
        "\0",
        "\u{1b}[2J",
        "\u{202e}",
        "\"level\"",
        "\"answers\": {",
        "\"schema_version\": 2,",
        "\"format\": \"dx-readiness\",",
    ]);
    let inserted = prop_oneof![
        pieces.prop_map(|piece| piece.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 1..4),
    ];
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Flipped(at, byte)),
        (at(), inserted).prop_map(|(at, bytes)| Damage::Inserted(at, bytes)),
        (at(), 1..80_usize).prop_map(|(at, count)| Damage::Cut(at, count)),
        (at(), 1..400_usize).prop_map(|(at, count)| Damage::Doubled(at, count)),
        (at(), at(), 1..80_usize).prop_map(|(from, to, count)| Damage::Moved(from, to, count)),
    ]
}

fn damaged(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let len = bytes.len();
    let part = |at: &Index, count: usize| at.index(len)..(at.index(len) + count).min(len);
    match damage {
        Damage::Flipped(at, byte) => bytes[at.index(len)] = *byte,
        Damage::Inserted(at, more) => drop(bytes.splice(part(at, 0), more.iter().copied())),
        Damage::Cut(at, count) => drop(bytes.drain(part(at, *count))),
        Damage::Doubled(at, count) => {
            let twice = bytes[part(at, *count)].to_vec();
            bytes.splice(part(at, 0), twice);
        }
        Damage::Moved(from, to, count) => {
            let moved: Vec<u8> = bytes.drain(part(from, *count)).collect();
            let to = to.index(bytes.len() + 1);
            bytes.splice(to..to, moved);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn damaged_bytes_are_taken_or_refused(
        document in documents(),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        let mut bytes = write(&document).into_bytes();
        for damage in &damages {
            damaged(&mut bytes, damage);
        }
        let _ = open(&bytes);
    }

    #[test]
    fn changed_values_are_taken_or_refused(document in documents(), changes in changes()) {
        let mut value: Value = serde_json::from_str(&write(&document)).unwrap();
        for change in &changes {
            changed(&mut value, change);
        }
        let _ = open(value.to_string().as_bytes());
    }

    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&bytes).is_err());
    }
}

/// Puts `value` under `key` of a small file, in place of what is there.
fn with(key: &str, value: &str) -> Vec<u8> {
    let mut file: Value = serde_json::from_str(&write(&Document::default())).unwrap();
    let place = key.split('.').fold(&mut file, |at, key| &mut at[key]);
    *place = "in its place".into();
    file.to_string().replacen("\"in its place\"", value, 1).into_bytes()
}

/// Repeats `piece` until nearly as much is there as is read at all.
fn much(piece: &str) -> String {
    piece.repeat((MAX_BYTES - 2_000) / piece.len())
}

#[test]
fn whatever_is_as_large_as_a_file_may_be_is_refused_in_time() {
    let list = |piece: &str| format!("[{}0]", much(piece));
    let text = |piece: &str| format!("\"{}\"", much(piece));
    let many = |value: &str| {
        let each = value.len() + 12;
        let entries = (0..(MAX_BYTES - 2_000) / each).map(|n| format!("\"{n:08}\":{value},"));
        format!("{{{}\"x\":{value}}}", entries.collect::<String>())
    };
    let answer = r#"{"role":"head","time":"","revision":0}"#;
    let values = [
        list("0,"),
        list("[],"),
        list("\"\","),
        text("a"),
        text("👩‍👩‍👧‍👦"),
        text("か\u{3099}"),
        format!("\"a{}\"", much("\u{301}")),
        text("\\u0000"),
        much("9"),
        format!("0.{}", much("5")),
        format!("1e{}", much("9")),
        many("0"),
        many(answer),
        many("[0,0,0,0]"),
        format!("{{\"{}\":0}}", much("k")),
        format!("{}{}", much("[").split_at(2_000_000).0, much("]").split_at(2_000_000).0),
        format!("{}0{}", "{\"a\":".repeat(500_000), "}".repeat(500_000)),
    ];
    let keys = ["profile.name", "profile.busy", "answers"];
    for key in keys {
        for value in &values {
            assert!(open(&with(key, value)).is_err(), "{key}: {}", &value[..40.min(value.len())]);
        }
    }
}

#[test]
fn what_is_one_byte_too_large_is_not_looked_at() {
    let text = format!("{}{}", write(&Document::default()), much(" "));
    let fill = " ".repeat(MAX_BYTES - text.len());
    assert!(open(format!("{text}{fill}").as_bytes()).is_ok());
    assert_eq!(open(format!("{text}{fill} ").as_bytes()), Err(ReadError::TooLarge));
}
