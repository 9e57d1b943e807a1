//! The sheet 「原本」: the text of the document in parts, each with the check code.

use std::collections::BTreeMap;

use readiness::Document;
use record::{ReadError, check_code};

use super::layout::Column;
use super::problem::Kind;
use super::table::Table;
use crate::grid::Cell;

/// The most letters of a part, in units of UTF-16; a cell holds 32,767.
const PART_UNITS: usize = 30_000;

/// From how many units on a part may end.
const ENOUGH_UNITS: usize = 29_000;

/// Returns the text of `document` in parts that fit into a cell. No part begins or ends with a
/// space, which a program might take away, unless there are a thousand of them.
pub(super) fn parts(document: &Document) -> Vec<String> {
    let text = guarded(&record::write(document));
    let (mut parts, mut part, mut units) = (Vec::new(), String::new(), 0);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        part.push(letter);
        units += letter.len_utf16();
        let is_space = |letter: &char| letter.is_whitespace();
        let may_end = !is_space(&letter) && !letters.peek().is_some_and(is_space);
        if units >= ENOUGH_UNITS && may_end || units + 1 >= PART_UNITS {
            parts.push(std::mem::take(&mut part));
            units = 0;
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// Returns `text`, which is JSON, with every letter escaped that a workbook would not keep. Such
/// letters stand within texts alone, where JSON takes `\u007f` for the letter itself.
fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    for letter in text.chars() {
        let is_lost = letter != '\n' && letter.is_control()
            || matches!(letter, '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}');
        if is_lost {
            guarded.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            guarded.push(letter);
        }
    }
    guarded
}

/// Reads the document in `table` and proves its check code.
pub(super) fn read(table: &Table<'_>) -> Result<Document, Kind> {
    let (mut parts, mut code, mut count) = (BTreeMap::new(), None, None);
    for row in table.rows() {
        let shown = row + 1;
        let number = |column| {
            let number = readiness::whole_number(&table.text(row, column));
            number.filter(|number| *number > 0).ok_or(Kind::Part(shown))
        };
        let at = number(Column::Number)?;
        let of = number(Column::Parts)?;
        let Some(Cell::Text(content)) = table.cell(row, Column::Content) else {
            return Err(Kind::Part(shown));
        };
        let stated = table.text(row, Column::Code);
        let is_other =
            *count.get_or_insert(of) != of || *code.get_or_insert(stated.clone()) != stated;
        if parts.insert(at, content.as_str()).is_some() || is_other {
            return Err(Kind::TwoOriginals);
        }
    }
    let (count, code) = (count.unwrap_or(1), code.unwrap_or_default());
    // The heads stand in the first row, so that part 1 is in the second.
    if let Some(missing) = (1..=count).find(|at| !parts.contains_key(at)) {
        return Err(Kind::Part(u32::from(missing) + 1));
    }
    let text: String = parts.into_values().collect();
    let document = record::read(&text).map_err(|error| match error {
        ReadError::TooNew { found } => Kind::TooNew(found),
        _ => Kind::Changed(code.clone()),
    })?;
    if check_code(&document) == code { Ok(document) } else { Err(Kind::Changed(code)) }
}
