//! One table: one sheet of the workbook, one CSV file.

use content::Word;

use super::cell::Cell;
use super::column::{Column, Kind};
use super::source::Source;

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name for programs, the same in every language.
    pub id: &'static str,
    /// Its name for people: of the sheet and of the file.
    pub name: Word,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column; never none.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Returns a table of `rows`. Where there are none, one row of codes says so.
    pub(super) fn new(
        id: &'static str,
        name: Word,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) -> Self {
        let rows = match rows.is_empty() {
            true => vec![columns.iter().map(|_| Cell::none()).collect()],
            false => rows,
        };
        Self { id, name, columns, rows }
    }

    /// Returns the same with the department in the first column, so that the tables of many can be
    /// put under each other.
    pub(super) fn of_department(
        source: Source<'_>,
        id: &'static str,
        name: Word,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) -> Self {
        let mut table = Self::new(id, name, columns, rows);
        let words = source.words();
        let (name, meaning) = (words.c_department, words.m_department);
        let kind = Kind::Code("no_name");
        table.columns.insert(0, Column::new("department", kind, name, meaning));
        for row in &mut table.rows {
            row.insert(0, department(source));
        }
        table
    }
}

/// Returns what the department is called, or the code that it has no name yet.
fn department(source: Source<'_>) -> Cell {
    let name = Cell::said(&source.document.profile.name);
    if name == Cell::none() { Cell::code("unnamed") } else { name }
}
