//! Level 2: values that can be reckoned with.

use std::collections::{BTreeMap, BTreeSet};

use crate::book::{Book, Sheet, Value};
use crate::layout::{Kind, is_number, kind};
use crate::similarity::{ALIKE, percent};

/// Columns with fewer values are not looked at for spellings.
const FEWEST_ROWS: usize = 20;
/// Columns with more different values are no choice.
const MOST_CHOICES: usize = 20;

/// L2-01: numbers are numbers: in a column of numbers no value has digits and something else.
pub fn numbers_are_numbers(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let columns = (0..sheet.width()).filter(|at| is_of_numbers(sheet, *at));
        let values = columns.flat_map(|at| sheet.column(at));
        let is_mixed = |value: &&Value| match value {
            Value::Text(text) => !is_number(text) && text.contains(|c: char| c.is_numeric()),
            _ => false,
        };
        values.filter(is_mixed).map(Value::text).collect()
    })
}

/// Tells whether more than half of a column are numbers, units at their end included.
fn is_of_numbers(sheet: &Sheet, column: usize) -> bool {
    match kind(sheet, column) {
        Kind::Number => true,
        Kind::Mixed | Kind::Text => {
            let filled: Vec<String> =
                sheet.column(column).iter().map(|v| v.text()).filter(|t| !t.is_empty()).collect();
            let like = |text: &&String| {
                let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
                is_number(digits) && text.chars().count() <= digits.chars().count() + 2
            };
            filled.iter().filter(like).count() * 2 > filled.len()
        }
        Kind::Date | Kind::Empty => false,
    }
}

/// L2-02: nothing left out because it repeats: no blank, no mark for "as above".
pub fn nothing_left_out(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_left_out = |value: &Value| {
            value.is_empty() || ["〃", "同上", "同左", "々", "仝"].contains(&value.text().as_str())
        };
        let rows = (1..sheet.rows.len())
            .flat_map(|row| (0..sheet.width()).map(move |column| (row, column)));
        let left_out = rows.filter(|(row, column)| is_left_out(sheet.value(*row, *column)));
        left_out.map(|(row, column)| format!("row {} column {}", row + 1, column + 1)).collect()
    })
}

/// L2-03: every column has a name of its own.
pub fn unique_names(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let mut seen = BTreeSet::new();
        sheet.headers().into_iter().filter(|header| !seen.insert(header.clone())).collect()
    })
}

/// Returns the different texts of a column with how often each comes; nothing where it is no choice.
fn choices(sheet: &Sheet, column: usize) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    if matches!(kind(sheet, column), Kind::Number | Kind::Date | Kind::Empty) {
        return found;
    }
    for value in sheet.column(column).iter().filter(|value| !value.is_empty()) {
        *found.entry(value.text()).or_insert(0) += 1;
    }
    let is_choice = found.len() <= MOST_CHOICES && found.values().sum::<usize>() >= FEWEST_ROWS;
    if is_choice { found } else { BTreeMap::new() }
}

/// L2-04: a choice has one spelling: none that hardly ever comes is like one that often does.
pub fn one_spelling(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let mut found = Vec::new();
        for column in 0..sheet.width() {
            let choices = choices(sheet, column);
            let all: usize = choices.values().sum();
            let is_rare = |count: usize| count <= 2 && count * 20 <= all;
            let (rare, often): (Vec<_>, Vec<_>) =
                choices.iter().partition(|(_, count)| is_rare(**count));
            for (text, _) in rare {
                let is_like = |other: &str| {
                    let shorter = text.chars().count().min(other.chars().count());
                    text == other || shorter >= 2 && percent(text, other) >= ALIKE
                };
                let like = often.iter().find(|(other, _)| is_like(other));
                found.extend(like.map(|(other, _)| format!("{text} / {other}")));
            }
        }
        found
    })
}

/// L2-05: 「その他」 and what it is stand apart.
pub fn others_apart(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let columns = (0..sheet.width()).map(|column| choices(sheet, column));
        let others = columns.map(|choices| {
            choices.into_keys().filter(|text| text.contains("その他")).collect::<Vec<_>>()
        });
        others.filter(|others| others.len() > 1).flatten().collect()
    })
}

/// L2-06: values, no formulas.
pub fn no_formulas(book: &Book) -> Vec<String> {
    book.each(|sheet| match sheet.facts.formulas {
        0 => Vec::new(),
        count => vec![format!("formulas: {count}")],
    })
}
