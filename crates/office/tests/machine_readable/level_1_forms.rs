//! Level 1, for the kinds of file: what a workbook and a CSV file may have beside values.

use std::collections::BTreeMap;

use crate::book::{Book, Format, Sheet};

fn counted(book: &Book, what: &str, count: impl Fn(&Sheet) -> usize) -> Vec<String> {
    book.each(|sheet| match count(sheet) {
        0 => Vec::new(),
        count => vec![format!("{what}: {count}")],
    })
}

/// L1-01: a workbook or CSV.
pub fn file_format(book: &Book) -> Vec<String> {
    if book.format == Format::Other { vec!["another format".into()] } else { Vec::new() }
}

/// L1-10: no pictures, charts, shapes or comments.
pub fn no_objects(book: &Book) -> Vec<String> {
    counted(book, "objects", |sheet| sheet.facts.objects)
}

/// L1-11: no meaning by format: below row 1, all cells of a column look the same.
pub fn no_meaning_by_format(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let mut looks: BTreeMap<usize, Vec<&String>> = BTreeMap::new();
        for (column, style) in &sheet.facts.styles {
            looks.entry(*column).or_default().push(style);
        }
        let is_uneven = |styles: &Vec<&String>| styles.iter().any(|style| *style != styles[0]);
        let uneven = looks.iter().filter(|(_, styles)| is_uneven(styles));
        uneven.map(|(column, _)| format!("column {}", column + 1)).collect()
    })
}

/// L1-12: no merged cells.
pub fn no_merged_cells(book: &Book) -> Vec<String> {
    counted(book, "merged", |sheet| sheet.facts.merged)
}

/// L1-13: nothing hidden, no folded groups.
pub fn nothing_hidden(book: &Book) -> Vec<String> {
    counted(book, "hidden", |sheet| sheet.facts.hidden)
}

/// L1-14: a record is one line.
pub fn a_record_is_a_line(book: &Book) -> Vec<String> {
    counted(book, "broken records", |sheet| sheet.facts.broken_records)
}

/// L1-15: commas are quoted, so that every record has the same number of fields.
pub fn commas_are_quoted(book: &Book) -> Vec<String> {
    counted(book, "uneven records", |sheet| sheet.facts.uneven_records)
}
