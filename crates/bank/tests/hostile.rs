//! Texts that are cut off, damaged or made to keep a reader busy: no panic, no hang, refused.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::time::{Duration, Instant};

use bank::{BankFile, Catalog, JsonError, Problem, is_bank, parse};

const EXAMPLE: &str = include_str!("../../../docs/examples/whole.bank.json");

/// Reads `text` as far as it can be read.
fn read(text: &str) -> Result<Catalog, Vec<Problem>> {
    let begun = Instant::now();
    let _ = is_bank(text);
    let value = parse(text).map_err(|error| match error {
        JsonError::NotJson(_) => Vec::new(),
        JsonError::Twice(problems) => problems,
    });
    let catalog = value.and_then(|value| BankFile::read(&value)).and_then(BankFile::compile);
    // Debug builds on a busy machine are slow; a reader that hangs is slower.
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
    catalog
}

#[test]
fn what_is_cut_off_is_refused() {
    assert!(read(EXAMPLE).is_ok());
    for (end, _) in EXAMPLE.trim_end().char_indices().step_by(37) {
        assert!(read(&EXAMPLE[..end]).is_err(), "{end}");
    }
}

#[test]
fn what_is_damaged_is_no_trouble() {
    for damage in ["\u{1}", "\"", "{", "]", ",", "0", "\u{feff}", "\\", "\u{202e}"] {
        for (at, _) in EXAMPLE.char_indices().step_by(211) {
            let (before, after) = EXAMPLE.split_at(at);
            let _ = read(&[before, damage, after].concat());
        }
    }
}

#[test]
fn what_is_made_to_keep_a_reader_busy_does_not() {
    let size = 2 * 1024 * 1024;
    let many = |text: &str| text.repeat(size / text.len());
    for text in [
        many("["),
        many("{\"a\":"),
        format!("[{}1]", many("1,")),
        format!("{{{}\"a\":1}}", many("\"a\":1,")),
        format!("{{\"question\":[{}{{}}]}}", many("{},")),
        format!("{{\"question\":[{{\"gates\":[{}1]}}]}}", many("1,")),
        format!("{{\"action\":[{{\"steps\":{{\"ja\":[{}\"\"],\"en\":[]}}}}]}}", many("[],")),
        format!("{{\"action\":[{}{{}}]}}", many(&format!("{{{}}},", "\"b\":[],".repeat(80)))),
        format!("{{\"id\":\"{}\"}}", many("\u{301}")),
        format!("{{\"{}\":1}}", many("k")),
    ] {
        let problems = read(&text).unwrap_err();
        assert!(problems.len() <= 50 * 500 + 100, "{}", problems.len());
        for problem in problems {
            assert!(problem.to_string().len() < 1000);
        }
    }
}
