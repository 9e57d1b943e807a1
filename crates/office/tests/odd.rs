//! Files that no person would keep: every form is written all the same, and nothing stops.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::path::Path;

use bank::Lang;
use office::Source;
use office::calendar::calendar;
use office::data::{csv_files, tables, workbook};
use office::markdown::markdown;
use phrases::Phrases;
use readiness::{Date, Diagnosis, Document, YearMonth};

/// Writes every form of a document on a day.
fn write(document: &Document, today: &str) {
    let catalog = content::find(&document.bank.id).unwrap_or(content::catalog());
    let today = Date::parse(today).unwrap();
    let diagnosis = Diagnosis::of(&catalog.bank, document, today);
    for lang in [Lang::Ja, Lang::En] {
        let phrases = Phrases { words: content::words(lang), lang, catalog };
        let source = Source { document, diagnosis: &diagnosis, phrases, today };
        let tables = tables(source);
        for table in &tables {
            assert!(!table.rows.is_empty(), "{}", table.id);
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.id);
        }
        assert!(!workbook(&tables, lang, today).unwrap().is_empty());
        assert_eq!(csv_files(&tables, lang).unwrap().len(), tables.len());
        assert!(markdown(source).starts_with("# "));
        let text = String::from_utf8(calendar(source)).unwrap();
        for line in text.lines().filter(|line| line.contains("VALUE=DATE")) {
            assert_eq!(line.split_once(':').unwrap().1.len(), 8, "{line}");
        }
    }
}

#[test]
fn every_file_that_was_ever_kept_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "json") {
            write(&record::read(&std::fs::read_to_string(&path).unwrap()).unwrap(), "2026-11-30");
            count += 1;
        }
    }
    assert!(count >= 6, "{count}");
}

#[test]
fn plans_at_the_ends_of_time_are_written() {
    for start in ["0001-01", "1899-12", "2019-04", "2100-02", "9998-12", "9999-12"] {
        let mut document = support::worked(Lang::Ja);
        document.plan_start = YearMonth::parse(start);
        write(&document, "2026-11-30");
    }
    for today in ["0001-01-01", "2019-05-01", "2028-02-29", "9999-12-31"] {
        write(&support::worked(Lang::Ja), today);
        write(&Document::default(), today);
    }
}

#[test]
fn a_file_of_another_bank_is_written() {
    let mut document = support::awkward();
    let asked = document.answers.clone();
    for (id, answer) in asked.iter() {
        let id = format!("gone-{id}\u{1}=,").as_str().into();
        document.answers.restore(id, answer.clone()).unwrap();
    }
    write(&document, "2026-11-30");
}
