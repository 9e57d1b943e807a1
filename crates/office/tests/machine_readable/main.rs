//! The rule of 31 March 2026 on machine-readable data (行政データにおける機械可読性に関するルール), over
//! what the office writes.
//!
//! Each of its 30 rules is a function over a workbook or a CSV file that was read back, with a sample
//! that passes and one that fails. How much a rule counts, and where the text of a rule leaves room,
//! follows the sample checker that the Digital Agency published with it.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod book;
mod layout;
mod level_1;
mod level_1_forms;
mod level_2;
mod level_3;
mod read;
mod rules;
mod samples;
mod similarity;
#[path = "../support/mod.rs"]
mod support;

use bank::Lang;
use book::Book;
use office::data::{csv_files, tables, workbook};
use readiness::{Document, Path};
use rules::{RULES, Severity};

/// Returns the points of a book at each level, and what takes them off.
fn score(book: &Book) -> ([i32; 3], Vec<String>) {
    let (mut points, mut found) = ([100; 3], Vec::new());
    for rule in RULES {
        if let Some(first) = (rule.look)(book).first() {
            found.push(format!("{}: {first}", rule.id));
            let level = rule.level() - 1;
            points[level] = match rule.severity {
                Severity::Fatal => 0,
                Severity::Critical => points[level] - [10, 40, 15][level],
                Severity::Major => points[level] - [5, 30, 10][level],
            };
        }
    }
    (points.map(|points: i32| points.max(0)), found)
}

#[track_caller]
fn full_marks(what: &str, book: &Book) {
    assert_eq!(score(book), ([100; 3], Vec::new()), "{what}");
}

/// Looks at the workbook and every CSV file of a document.
#[track_caller]
fn check(what: &str, document: &Document, lang: Lang) {
    support::with(document, lang, |source| {
        let tables = tables(source);
        let bytes = workbook(&tables, lang, source.today).unwrap();
        full_marks(what, &read::workbook(&bytes));
        let files = csv_files(&tables, lang).unwrap();
        assert_eq!(files.len(), tables.len());
        full_marks(what, &read::csv_files(&files));
    });
}

#[test]
fn the_data_of_every_sample_get_full_marks() {
    for lang in [Lang::Ja, Lang::En] {
        for sample in content::Sample::ALL {
            let mut document = sample.document(lang);
            check(&format!("{sample:?} {lang:?}"), &document, lang);
            document.path = Path::Full;
            check(&format!("{sample:?} {lang:?} full"), &document, lang);
        }
    }
}

#[test]
fn a_department_without_answers_gets_full_marks() {
    for lang in [Lang::Ja, Lang::En] {
        check("empty", &Document::default(), lang);
    }
}

#[test]
fn a_department_that_is_done_with_much_gets_full_marks() {
    for lang in [Lang::Ja, Lang::En] {
        check("worked", &support::worked(lang), lang);
    }
}

#[test]
fn there_are_thirty_rules() {
    let count = |level| RULES.iter().filter(|rule| rule.level() == level).count();
    assert_eq!((count(1), count(2), count(3)), (15, 6, 9));
    let ids: std::collections::BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), 30);
}

#[test]
fn every_rule_has_a_sample_that_passes_and_one_that_fails() {
    for rule in RULES {
        let (good, bad) = samples::of(rule.id);
        assert_eq!((rule.look)(&good), Vec::<String>::new(), "{}: the good one", rule.id);
        assert_ne!((rule.look)(&bad), Vec::<String>::new(), "{}: the bad one", rule.id);
    }
}
