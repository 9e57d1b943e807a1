//! What stands in the tables of the data.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeMap;

use bank::Lang;
use office::Source;
use office::data::{Cell, Kind, Table, tables};
use readiness::{ActionId, Document};
use support::{shown, with, worked};

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
        other => unreachable!("{other:?} is no number"),
    };
    column(tables, id, field).into_iter().map(number).collect()
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
