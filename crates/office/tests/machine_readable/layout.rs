//! How a checker sees a sheet: where the names end and what kind of values a column has.

use crate::book::{Sheet, Value};

/// The most rows that are taken for names.
const MOST_HEADERS: usize = 5;

/// What kind of values a column has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Empty,
    Number,
    Date,
    Text,
    Mixed,
}

/// Tells whether a text is written like a number.
pub fn is_number(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['+', '-']).replace(',', "");
    let (whole, part) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(part)
}

/// Tells whether a text is written like a day: `2026-11-30`.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits) && parts[0].len() == 4
}

/// Returns how many rows at the top are taken for names: as long as rows have texts alone, unless
/// what follows looks the same.
pub fn header_rows(sheet: &Sheet) -> usize {
    let is_texts = |row: &usize| {
        let cells: Vec<&Value> = sheet.rows[*row].iter().filter(|cell| !cell.is_empty()).collect();
        let figures = cells.iter().filter(|cell| is_figure(cell)).count();
        let are_texts = cells.iter().all(|cell| matches!(cell, Value::Text(_)));
        are_texts && !cells.is_empty() && figures * 10 <= cells.len() * 3
    };
    let last = sheet.rows.len().min(MOST_HEADERS);
    let texts = (0..last).take_while(is_texts).count();
    if texts <= 1 {
        return 1;
    }
    let Some(next) = sheet.rows.get(texts) else { return 1 };
    let has_figures = next.iter().any(|cell| matches!(cell, Value::Number(_)) || is_figure(cell));
    if !has_figures || kinds(next) == kinds(&sheet.rows[0]) { 1 } else { texts }
}

/// Tells whether a text is a number of three digits and more.
fn is_figure(cell: &Value) -> bool {
    matches!(cell, Value::Text(text) if is_number(text)
        && (text.contains(['.', ',']) || text.trim_start_matches(['+', '-']).len() >= 3))
}

fn kinds(row: &[Value]) -> Vec<u8> {
    let kind = |cell: &Value| match cell {
        Value::Empty => 0,
        Value::Number(_) => 1,
        Value::Text(_) => 2,
        Value::Date(_) => 3,
    };
    row.iter().map(kind).collect()
}

/// Returns what kind of values stand below row 1.
pub fn kind(sheet: &Sheet, column: usize) -> Kind {
    let (mut numbers, mut dates, mut texts) = (0, 0, 0);
    for value in sheet.column(column) {
        match value {
            Value::Number(_) => numbers += 1,
            Value::Date(_) => dates += 1,
            Value::Text(text) if text.trim().is_empty() => {}
            Value::Text(text) if is_date(text) => dates += 1,
            Value::Text(text) if is_number(text) => numbers += 1,
            Value::Text(_) => texts += 1,
            Value::Empty => {}
        }
    }
    let all: usize = numbers + dates + texts;
    let most = |count: usize| count * 10 >= all * 8;
    match () {
        () if all == 0 => Kind::Empty,
        () if most(numbers) => Kind::Number,
        () if most(dates) => Kind::Date,
        () if most(texts) => Kind::Text,
        () => Kind::Mixed,
    }
}
