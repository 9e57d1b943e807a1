//! The outline of each shipped bank in a text file, so that a change of wording is a diff that
//! people can read, in the bank that is derived too.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bank::{Catalog, QuestionText};
use readiness::DepartmentKind;

/// Tells whether a small office is shown another level `at`.
fn differs(words: &QuestionText, at: usize) -> bool {
    words.levels.ja[at] != words.levels_for(true).ja[at]
}

/// Areas with their questions and actions: id, code, and what people read first.
fn outline(catalog: &Catalog) -> String {
    let mut text = format!("{} {} {}\n", catalog.id, catalog.edition, catalog.date);
    let _ = writeln!(text, "{}\n{}", catalog.name.ja, catalog.name.en);
    for area in catalog.bank.areas() {
        let words = catalog.area(&area.id).unwrap();
        let _ = writeln!(text, "\n== {}: {} / {}", area.id, words.name.ja, words.name.en);
        for question in catalog.bank.questions_of(&area.id) {
            let words = catalog.question(&question.id).unwrap();
            let path = if question.is_short { "short" } else { "full" };
            let _ = writeln!(text, "\n{} {} ({path})", words.code, question.id);
            let _ = writeln!(text, "  {}\n  {}", words.text.ja, words.text.en);
            for (rung, (ja, en)) in words.levels.ja.iter().zip(&words.levels.en).enumerate() {
                let _ = writeln!(text, "  {rung} {ja} / {en}");
            }
            let small = words.small_levels.iter().flat_map(|small| small.ja.iter().zip(&small.en));
            for (rung, (ja, en)) in small.enumerate().filter(|(at, _)| differs(words, *at)) {
                let _ = writeln!(text, "  {rung} (small) {ja} / {en}");
            }
            for kind in DepartmentKind::ALL {
                if let Some(example) = words.examples.of(kind) {
                    let _ = writeln!(text, "  {kind:?}: {} / {}", example.ja, example.en);
                }
            }
        }
        let _ = writeln!(text);
        for action in catalog.bank.actions().iter().filter(|action| action.area == area.id) {
            let words = catalog.action(&action.id).unwrap();
            let title = &words.title;
            let _ = writeln!(text, "{} {}: {} / {}", words.code, action.id, title.ja, title.en);
        }
    }
    text
}

#[test]
fn the_outline_of_each_bank_is_the_one_that_was_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outline");
    let is_wanted = std::env::var_os("OUTLINE").is_some_and(|value| value == "write");
    for id in content::SHIPPED {
        let file = folder.join(format!("{id}.txt"));
        let now = outline(content::find(id).unwrap());
        if is_wanted {
            fs::write(&file, &now).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        let differs = kept.lines().zip(now.lines()).find(|(kept, now)| kept != now);
        assert!(
            kept == now,
            "{id} reads otherwise: {differs:?}; look at `OUTLINE=write cargo test -p content \
             --test outline && git diff`"
        );
    }
}
