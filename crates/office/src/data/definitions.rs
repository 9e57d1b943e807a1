//! What every column means (項目定義).

use super::DATA_VERSION;
use super::cell::Cell;
use super::column::{Column, Kind};
use super::source::Source;
use super::table::Table;

/// Defines the columns of `tables`, its own and those of `codes`.
pub(super) fn table(source: Source<'_>, tables: &[Table], codes: &Table) -> Table {
    let words = source.words();
    let columns = vec![
        Column::text("table", words.c_table, words.m_table),
        Column::text("header", words.c_header, words.m_header),
        Column::text("field", words.c_field, words.m_field),
        Column::code("type", "type", words.c_type, words.m_type),
        Column::text("unit", words.c_unit, words.m_unit),
        Column::text("meaning", words.c_meaning, words.m_meaning),
        Column::text("code_set", words.c_code_set, words.m_code_set),
        Column::integer("since", words.c_since, words.m_since),
    ];
    let defined = |name: &'static str, columns: &[Column]| -> Vec<Vec<Cell>> {
        columns.iter().map(|column| row(source, name, column)).collect()
    };
    let mut rows: Vec<Vec<Cell>> =
        tables.iter().flat_map(|table| defined(table.name, &table.columns)).collect();
    rows.extend(defined(words.t_definitions, &columns));
    rows.extend(defined(codes.name, &codes.columns));
    Table::new("definitions", words.t_definitions, columns, rows)
}

fn row(source: Source<'_>, table: &str, column: &Column) -> Vec<Cell> {
    let (kind, set) = match column.kind {
        Kind::Text => ("text", None),
        Kind::Code(set) => ("code", Some(set)),
        Kind::Integer => ("integer", None),
        Kind::IntegerOrCode(set) => ("integer_or_code", Some(set)),
        Kind::Date => ("date", None),
    };
    vec![
        Cell::text(table),
        Cell::text(&column.header(source.phrases.lang)),
        Cell::text(column.field),
        Cell::code(kind),
        column.unit.map_or_else(Cell::none, Cell::text),
        Cell::text(column.meaning),
        set.map_or_else(Cell::none, Cell::text),
        DATA_VERSION.into(),
    ]
}
