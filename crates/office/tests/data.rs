//! The data workbook and the CSV files, written and read back.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::{Duration, Instant};

use bank::Lang;
use calamine::{Data, Reader as _, Xlsx};
use office::data::{Peculiarities, Table, csv_files, tables, workbook};
use readiness::Document;
use support::{awkward, shown, today, with, worked};

/// Reads a workbook: every sheet with its cells as texts.
fn read_workbook(bytes: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets();
    let text = |cell: &Data| match cell {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    };
    let rows = |range: calamine::Range<Data>| {
        range.rows().map(|row| row.iter().map(text).collect()).collect::<Vec<Vec<String>>>()
    };
    sheets.into_iter().map(|(name, range)| (name, rows(range))).collect()
}

/// Returns what a table holds, names first.
fn written(table: &Table, lang: Lang) -> Vec<Vec<String>> {
    let headers = table.columns.iter().map(|column| column.header(lang)).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(shown).collect());
    std::iter::once(headers).chain(rows).collect()
}

#[track_caller]
fn same_in_both(document: &Document, lang: Lang) {
    with(document, lang, |source| {
        let tables = tables(source);
        let bytes = workbook(&tables, lang, today()).unwrap();
        assert_eq!(workbook(&tables, lang, today()).unwrap(), bytes, "the same bytes each time");
        let sheets = read_workbook(&bytes);
        assert_eq!(sheets.len(), tables.len());
        for (table, (name, rows)) in tables.iter().zip(&sheets) {
            assert_eq!(table.name, name);
            assert_eq!(written(table, lang), *rows, "{name}");
        }
        for (table, file) in tables.iter().zip(csv_files(&tables, lang).unwrap()) {
            assert!(file.bytes.starts_with("\u{feff}".as_bytes()));
            let text = std::str::from_utf8(&file.bytes).unwrap().trim_start_matches('\u{feff}');
            assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
            assert_eq!(text.matches('\n').count(), table.rows.len() + 1);
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let records: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(String::from).collect())
                .collect();
            let guarded = |text: String| {
                let line = text.replace('\n', "／");
                if line.starts_with(['=', '＝', '@', '-', '+']) && line.parse::<i64>().is_err() {
                    format!("'{line}")
                } else {
                    line
                }
            };
            let expected: Vec<Vec<String>> = written(table, lang)
                .into_iter()
                .map(|row| row.into_iter().map(guarded).collect())
                .collect();
            for (record, expected) in records.iter().zip(&expected) {
                // A text "-1" is guarded, a number −1 is not.
                let is_same = |(a, b): (&String, &String)| a == b || *a == format!("'{b}");
                assert!(record.iter().zip(expected).all(is_same), "{record:?} {expected:?}");
            }
            assert_eq!(records.len(), expected.len());
        }
    });
}

#[test]
fn what_is_written_is_read_back() {
    for lang in [Lang::Ja, Lang::En] {
        same_in_both(&worked(lang), lang);
        same_in_both(&awkward(), lang);
        same_in_both(&Document::default(), lang);
    }
}

#[test]
fn what_people_wrote_is_in_the_workbook_as_they_wrote_it() {
    let document = awkward();
    with(&document, Lang::Ja, |source| {
        let tables = tables(source);
        let rows = read_workbook(&workbook(&tables, Lang::Ja, today()).unwrap())
            .into_iter()
            .find(|(name, _)| name == "記述")
            .unwrap()
            .1;
        let texts: BTreeMap<(&str, &str), &str> =
            rows.iter().map(|row| ((&*row[2], &*row[3]), &*row[4])).collect();
        let (mut seen, mut longest) = (0, 0);
        for (id, answer) in document.answers.iter() {
            for (kind, text) in [("note", &answer.note), ("evidence", &answer.evidence)] {
                if !text.is_empty() {
                    assert_eq!(texts[&(id.as_str(), kind)], text.as_str());
                    seen += 1;
                    longest = longest.max(text.chars().count());
                }
            }
        }
        assert_eq!(seen, 2 * (support::WRITTEN.len() + 1));
        assert!(longest > 1_000, "{longest}");
        let found = Peculiarities::of(&tables);
        assert_eq!((found.line_breaks, found.formulas), (1, 5));
        assert_eq!(found.letters.into_iter().collect::<String>(), "①㈱～");
    });
}

#[test]
fn no_cell_is_a_formula() {
    with(&awkward(), Lang::Ja, |source| {
        let bytes = workbook(&tables(source), Lang::Ja, today()).unwrap();
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        for name in workbook.sheet_names() {
            assert!(workbook.worksheet_formula(&name).unwrap().is_empty(), "{name}");
        }
        for file in csv_files(&tables(source), Lang::Ja).unwrap() {
            let text = String::from_utf8(file.bytes).unwrap();
            let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
            for record in reader.records() {
                for field in record.unwrap().iter().filter(|field| field.parse::<i64>().is_err()) {
                    assert!(!field.starts_with(['=', '+', '-', '@', '＝']), "{field}");
                }
            }
        }
    });
}

#[test]
fn five_hundred_actions_take_no_time() {
    let catalog = support::large(500);
    let mut document = content::Sample::Welfare.document(Lang::Ja);
    document.profile.staff = Some(200);
    support::of_catalog(&catalog, &document, Lang::Ja, |source| {
        assert!(source.diagnosis.candidates.len() >= 200, "{}", source.diagnosis.candidates.len());
        let start = Instant::now();
        let tables = tables(source);
        let bytes = workbook(&tables, Lang::Ja, today()).unwrap();
        let files = csv_files(&tables, Lang::Ja).unwrap();
        assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
        assert_eq!(read_workbook(&bytes).len(), files.len());
    });
}
