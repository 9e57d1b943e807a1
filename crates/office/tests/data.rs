//! The data workbook and the CSV files, written and read back.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::{Duration, Instant};

use bank::Lang;
use calamine::{Data, Reader as _, Xlsx};
use office::data::{Cell, Kind, Peculiarities, Source, Table, csv_files, tables, workbook};
use readiness::{ActionId, Document};
use support::{awkward, today, with, worked};

fn table<'a>(tables: &'a [Table], id: &str) -> &'a Table {
    tables.iter().find(|table| table.id == id).unwrap()
}

/// Returns the values of a column.
fn column<'a>(tables: &'a [Table], id: &str, field: &str) -> Vec<&'a Cell> {
    let table = table(tables, id);
    let at = table.columns.iter().position(|column| column.field == field).unwrap();
    table.rows.iter().map(|row| &row[at]).collect()
}

fn numbers(tables: &[Table], id: &str, field: &str) -> Vec<i64> {
    let number = |cell: &Cell| match cell {
        Cell::Number(number) => *number,
        other => panic!("{other:?} is no number"),
    };
    column(tables, id, field).into_iter().map(number).collect()
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Text(text) | Cell::Said(text) => text.clone(),
    }
}

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
fn the_tables_add_up() {
    with(&worked(Lang::Ja), Lang::Ja, |source: Source<'_>| {
        let tables = tables(source);
        let months = column(&tables, "action_months", "month");
        let hours = numbers(&tables, "action_months", "month_hours");
        let mut by_month: BTreeMap<String, i64> = BTreeMap::new();
        for (month, hours) in months.iter().zip(hours) {
            *by_month.entry(shown(month)).or_default() += hours;
        }
        let planned = numbers(&tables, "months", "planned");
        for (month, planned) in column(&tables, "months", "month").iter().zip(&planned) {
            assert_eq!(by_month.get(&shown(month)).copied().unwrap_or(0), *planned);
        }
        let used: Vec<i64> = source.diagnosis.roadmap.used.iter().map(|h| i64::from(*h)).collect();
        assert_eq!(planned, used);

        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        let parts = numbers(&tables, "points", "part_points");
        for (id, points) in column(&tables, "points", "action_id").iter().zip(parts) {
            *sums.entry(shown(id)).or_default() += points;
        }
        for priority in source.diagnosis.priorities.ranked() {
            assert_eq!(sums[priority.action.as_str()], i64::from(priority.points));
        }
        let ids: Vec<ActionId> = column(&tables, "actions", "action_id")
            .iter()
            .map(|id| shown(id).as_str().into())
            .collect();
        let done = ids.iter().filter(|id| source.document.done.contains(*id)).count();
        assert_eq!(done, source.document.done.len());
        assert_eq!(ids.len(), done + source.diagnosis.priorities.ranked().len());
        let states = column(&tables, "actions", "state");
        let count = |state: &str| states.iter().filter(|cell| shown(cell) == state).count();
        assert_eq!(count("planned"), source.diagnosis.roadmap.placed.len());
        assert_eq!(count("put_off"), source.diagnosis.roadmap.put_off.len());
        assert_eq!((count("left_out"), count("done")), (1, 5));
        let pinned =
            column(&tables, "plan", "is_pinned").iter().filter(|c| shown(c) == "yes").count();
        assert_eq!(pinned, 1);
    });
}

#[test]
fn a_department_without_answers_says_so() {
    with(&Document::default(), Lang::Ja, |source| {
        let tables = tables(source);
        let name = column(&tables, "department", "department");
        assert_eq!(name, [&Cell::Text("unnamed".into())]);
        let answers = column(&tables, "answers", "answer");
        assert!(answers.len() >= 30);
        assert!(answers.iter().all(|cell| ["unanswered", "not_asked"].contains(&&*shown(cell))));
        for id in ["remarks", "actions", "points", "plan", "action_months"] {
            let rows = &table(&tables, id).rows;
            assert_eq!(rows.len(), 1, "{id}");
            assert!(rows[0][1..].iter().all(|cell| shown(cell) == "none"), "{id}");
        }
    });
}

#[test]
fn the_names_for_programs_are_the_same_in_both_languages() {
    let fields = |lang| {
        with(&worked(lang), lang, |source| {
            let field = |table: &Table| {
                let columns = table.columns.iter().map(|column| (column.field, column.kind));
                (table.id, columns.collect::<Vec<(&str, Kind)>>())
            };
            tables(source).iter().map(field).collect::<Vec<_>>()
        })
    };
    assert_eq!(fields(Lang::Ja), fields(Lang::En));
}

/// Columns that stand in what was once published never go and never move: programs read them.
#[test]
fn the_columns_are_those_of_the_first_version() {
    with(&Document::default(), Lang::Ja, |source| {
        let line = |table: &Table| {
            let fields: Vec<&str> = table.columns.iter().map(|column| column.field).collect();
            format!("{}: {}", table.id, fields.join(" "))
        };
        let lines: Vec<String> = tables(source).iter().map(line).collect();
        assert_eq!(lines.join("\n"), include_str!("data_columns.txt").trim_end());
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
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        assert_eq!(read_workbook(&bytes).len(), files.len());
    });
}
