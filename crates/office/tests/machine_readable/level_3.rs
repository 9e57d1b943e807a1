//! Level 3: data that programs join with others.

use std::collections::BTreeSet;

use crate::book::{Book, Sheet, Value};
use crate::layout::{header_rows, is_number};

/// Units that may stand in brackets after a name. The published checker knows the Japanese ones.
const UNITS: [&str; 10] = ["時間", "点", "人", "件", "%", "月", "年", "h", "points", "people"];
const MORE_UNITS: [&str; 2] = ["months", "year"];
/// Names that need no unit: places, codes, counts.
const UNITLESS: [&str; 8] =
    ["コード", "番号", "順位", "Code", "code", "number", "Rank", "Questions"];

/// L3-01: names in row 1, data from row 2.
pub fn names_in_row_1(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_blank = sheet.rows.first().is_none_or(|row| row.iter().all(Value::is_empty));
        match (is_blank, header_rows(sheet)) {
            (false, 1) => Vec::new(),
            (_, rows) => vec![format!("{rows} rows of names")],
        }
    })
}

/// Returns the codes of `set` in the table of codes.
fn codes_of(book: &Book, set: &str) -> BTreeSet<String> {
    let rows = book.codes().into_iter().flat_map(|codes| codes.rows.iter().skip(1));
    let own = rows.filter(|row| row.first().is_some_and(|cell| cell.text() == set));
    own.filter_map(|row| row.get(1)).map(Value::text).collect()
}

/// Returns type and set of the column `header` of `sheet`, by the definitions.
fn defined(book: &Book, sheet: &Sheet, header: &str) -> Option<[String; 2]> {
    let rows = book.definitions()?.rows.iter().skip(1);
    let text = |row: &Vec<Value>, at: usize| row.get(at).map(Value::text).unwrap_or_default();
    let mut own = rows.filter(|row| text(row, 0) == sheet.name && text(row, 1) == header);
    own.next().map(|row| [text(row, 3), text(row, 6)])
}

/// Lists the texts of columns of one of `types` that stand for no code of their set.
fn undefined(book: &Book, types: &[&str], is_looked_at: fn(&Value) -> bool) -> Vec<String> {
    book.each(|sheet| {
        let mut found = Vec::new();
        for (at, header) in sheet.headers().iter().enumerate() {
            let Some([of, set]) = defined(book, sheet, header) else { continue };
            let mut codes = codes_of(book, &set);
            codes.extend(codes_of(book, "no_value"));
            let values = sheet.column(at).into_iter().filter(|value| is_looked_at(value));
            let own = values.map(Value::text).filter(|_| types.contains(&of.as_str()));
            found.extend(own.filter(|text| !codes.contains(text)));
        }
        found
    })
}

/// L3-02: the codes of every column of codes are in the table of codes.
pub fn code_table(book: &Book) -> Vec<String> {
    let has_codes = book.codes().is_some_and(|codes| codes.rows.len() > 1);
    let mut found = undefined(book, &["code"], |_| true);
    // The name of a department is a text, with a code where there is none.
    found.retain(|what| !is_department(book, what));
    if !has_codes {
        found.push("no table of codes".into());
    }
    found
}

fn is_department(book: &Book, what: &str) -> bool {
    let name = book.sheets.first().map(|sheet| sheet.value(1, 0).text());
    name.is_some_and(|name| what.ends_with(&format!(": {name}")))
}

/// L3-03: what stands in a column of numbers without being one is defined.
pub fn marks_are_defined(book: &Book) -> Vec<String> {
    let is_mark = |value: &Value| matches!(value, Value::Text(text) if !is_number(text));
    let mut found = undefined(book, &["integer", "integer_or_code"], is_mark);
    // In the table of codes itself the codes stand beside the levels.
    found.retain(|what| book.codes().is_none_or(|codes| !what.starts_with(&codes.name)));
    found
}

/// L3-04: numbers have a unit.
pub fn units(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let numbers = (0..sheet.width()).filter(|at| has_numbers(sheet, *at));
        let has_unit = |name: &String| {
            let units = UNITS.iter().chain(&MORE_UNITS);
            let in_brackets = |unit: &str| {
                name.ends_with(&format!("（{unit}）")) || name.ends_with(&format!("({unit})"))
            };
            units.into_iter().any(|unit| in_brackets(unit))
                || name.ends_with('数')
                || UNITLESS.iter().any(|word| name.contains(word))
        };
        numbers.map(|at| sheet.value(0, at).text()).filter(|name| !has_unit(name)).collect()
    })
}

/// Tells whether seven of ten values are numbers.
fn has_numbers(sheet: &Sheet, column: usize) -> bool {
    let filled = sheet.column(column).into_iter().filter(|value| !value.is_empty());
    let (mut numbers, mut all) = (0, 0);
    for value in filled {
        all += 1;
        let is_number = match value {
            Value::Number(_) => true,
            Value::Text(text) => is_number(text),
            Value::Empty | Value::Date(_) => false,
        };
        numbers += usize::from(is_number);
    }
    all > 0 && numbers * 10 >= all * 7
}

/// L3-05: western dates in one form, the Japanese calendar as JIS X 0301 writes it.
pub fn western_dates(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_era = |text: &String| {
            ["明治", "大正", "昭和", "平成", "令和"].iter().any(|era| text.starts_with(era))
        };
        let is_loose =
            |text: &String| text.contains('/') && text.starts_with(|c: char| c.is_ascii_digit());
        let texts = sheet.cells().map(|(_, _, value)| value.text());
        texts.filter(|text| is_era(text) || is_loose(text)).collect()
    })
}

/// L3-06: regions by code or full name.
pub fn regions(book: &Book) -> Vec<String> {
    const SHORT: [&str; 6] = ["東京", "大阪", "京都", "神奈川", "埼玉", "千葉"];
    book.each(|sheet| {
        let texts = sheet.cells().map(|(_, _, value)| value.text());
        texts.filter(|text| SHORT.contains(&text.as_str())).collect()
    })
}

/// L3-07: the same columns every year.
pub fn same_every_year(book: &Book) -> Vec<String> {
    let pairs = book.sheets.iter().zip(&book.earlier);
    let changed = pairs.filter(|(sheet, earlier)| sheet.headers() != **earlier);
    changed.map(|(sheet, _)| sheet.name.clone()).collect()
}

/// L3-08: every column is defined, with a name in letters and digits and the version that brought
/// it; the encoding of CSV is stated.
pub fn definitions(book: &Book) -> Vec<String> {
    let mut found = book.each(|sheet| {
        let headers = sheet.headers().into_iter();
        headers.filter(|header| defined(book, sheet, header).is_none()).collect()
    });
    let rows = book.definitions().into_iter().flat_map(|sheet| sheet.rows.iter().skip(1));
    let is_wrong = |row: &&Vec<Value>| {
        let field = row.get(2).map(Value::text).unwrap_or_default();
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        field.is_empty() || !field.chars().all(is_name) || row.get(7).is_none_or(Value::is_empty)
    };
    found.extend(rows.filter(is_wrong).map(|row| format!("{row:?}")));
    let mut cells = book.sheets.iter().flat_map(Sheet::cells);
    if !cells.any(|(_, _, value)| value.text().contains("UTF-8 with BOM")) {
        found.push("no encoding".into());
    }
    found
}

/// L3-09: long form: no months, years or numbers as names of columns.
pub fn long_form(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_time = |header: &String| {
            let digits = header.trim_end_matches(['年', '月', '度']);
            let is_year = digits.len() == 4 && digits.starts_with("20");
            let is_month = header.ends_with('月') && digits.len() <= 2;
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number && (is_year || is_month) || header.starts_with("令和")
        };
        let times: Vec<String> = sheet.headers().into_iter().filter(is_time).collect();
        if times.len() >= 3 || sheet.width() > 100 { times } else { Vec::new() }
    })
}
