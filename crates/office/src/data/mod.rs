//! The data of a diagnosis (データ) as tables for machines: a workbook and CSV files.
//!
//! Built for the rule of 31 March 2026 on machine-readable data (機械可読性に関するルール): one table
//! a sheet, names in row 1, one value a cell, no cell blank, a row for each observation. Both forms
//! are written from the same [`Table`]s, and `tests/machine_readable.rs` looks at both.

mod action_months;
mod actions;
mod answers;
mod areas;
mod cell;
mod codes;
mod column;
mod csv_file;
mod definitions;
mod department;
mod dues;
mod era;
mod indicators;
mod listed;
mod months;
mod peculiarities;
mod plan;
mod points;
mod remarks;
mod source;
mod table;
mod workbook;

pub use cell::Cell;
pub use column::{Column, Kind};
pub use csv_file::{CsvFile, csv_files};
pub use peculiarities::Peculiarities;
pub use source::Source;
pub use table::Table;
pub use workbook::workbook;

/// The version of the columns: it grows when a column joins, goes or means something else, and
/// `since` in the definitions tells which version brought a column.
pub const DATA_VERSION: u8 = 1;

/// Returns all tables of a diagnosis, the definitions of their columns and the codes last.
#[must_use]
pub fn tables(source: Source<'_>) -> Vec<Table> {
    let mut tables = vec![
        department::table(source),
        answers::table(source),
        remarks::table(source),
        areas::table(source),
        actions::table(source),
        points::table(source),
        plan::table(source),
        action_months::table(source),
        months::table(source),
        dues::table(source),
        indicators::table(source),
    ];
    let codes = codes::table(source);
    let definitions = definitions::table(source, &tables, &codes);
    tables.extend([definitions, codes]);
    tables
}
