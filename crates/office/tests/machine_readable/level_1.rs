//! Level 1, for every kind of file.

use crate::book::{Book, Sheet, Value};
use crate::layout::{Kind, kind};

/// Returns the stretches of rows, or columns, that hold something.
fn bands(is_used: &[bool]) -> Vec<(usize, usize)> {
    let mut bands: Vec<(usize, usize)> = Vec::new();
    for at in (0..is_used.len()).filter(|at| is_used[*at]) {
        match bands.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => bands.push((at, at)),
        }
    }
    bands
}

/// Returns the stretches of used rows and those of used columns.
fn used(sheet: &Sheet) -> [Vec<(usize, usize)>; 2] {
    let (mut rows, mut columns) = (vec![false; sheet.rows.len()], vec![false; sheet.width()]);
    for (row, column, _) in sheet.cells() {
        rows[row] = true;
        columns[column] = true;
    }
    [bands(&rows), bands(&columns)]
}

/// L1-02: one table a sheet.
pub fn one_table(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let [rows, columns] = used(sheet);
        let is_table = |(top, bottom): &(usize, usize), (left, right): &(usize, usize)| {
            right > left
                && bottom >= top
                && sheet.cells().any(|(row, column, _)| {
                    (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column)
                })
        };
        let tables = rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column)));
        let count = tables.filter(|(row, column)| is_table(row, column)).count();
        if count > 1 { vec![format!("{count} tables")] } else { Vec::new() }
    })
}

/// L1-03: no blank rows or columns.
pub fn no_gaps(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let [rows, columns] = used(sheet);
        let gaps = rows.len().saturating_sub(1) + columns.len().saturating_sub(1);
        if gaps > 0 { vec![format!("{gaps} gaps")] } else { Vec::new() }
    })
}

/// L1-04: no title, note or sum beside the table: a row with hardly anything in it.
pub fn nothing_beside(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let width = sheet.width();
        let is_beside = |(_, cells): &(usize, &Vec<Value>)| {
            let filled: Vec<&Value> = cells.iter().filter(|cell| !cell.is_empty()).collect();
            let first = filled.first().map(|cell| cell.text()).unwrap_or_default();
            let is_sum = filled
                .iter()
                .take(3)
                .any(|cell| ["合計", "小計", "総計", "計", "総数"].contains(&cell.text().as_str()));
            let is_note =
                ["※", "注：", "（注）", "備考", "出典"].iter().any(|m| first.starts_with(m));
            is_sum || is_note || width >= 3 && filled.len() <= 2 && !filled.is_empty()
        };
        let rows = sheet.rows.iter().enumerate().filter(is_beside);
        rows.map(|(row, _)| format!("row {}", row + 1)).collect()
    })
}

/// L1-05: every column has a name, and names are no running numbers.
pub fn telling_names(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let headers = sheet.headers();
        let nameless = headers.iter().filter(|header| header.trim().is_empty()).count();
        let is_numbered =
            headers.len() > 1 && headers.iter().all(|h| h.trim().parse::<i64>().is_ok());
        if nameless > 0 || is_numbered { vec![format!("{headers:?}")] } else { Vec::new() }
    })
}

/// L1-06: no space at the ends, no wide space, no two spaces, no line breaks.
pub fn no_layout_by_space(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_laid_out = |text: &str| {
            text != text.trim() || text.contains(['\u{3000}', '\n']) || text.contains("  ")
        };
        let texts = sheet.cells().map(|(_, _, value)| value.text());
        texts.filter(|text| is_laid_out(text)).collect()
    })
}

/// L1-07: one value a cell: no list by commas, points or lines.
pub fn one_value_a_cell(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_list = |text: &String| {
            let count = |mark: char| text.matches(mark).count();
            count('、') >= 2 || count('・') >= 2 || text.contains([',', '\n'])
        };
        sheet.cells().map(|(_, _, value)| value.text()).filter(is_list).collect()
    })
}

/// L1-08: no letters that another machine shows differently.
pub fn no_letters_of_one_machine(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let is_special = |letter: char| {
            matches!(letter,
                '①'..='⑳' | 'Ⅰ'..='ⅿ' | '\u{3220}'..='\u{3243}' | '\u{3251}'..='\u{325f}'
                | '\u{3280}'..='\u{33ff}' | '\u{fe30}'..='\u{fe4f}' | '〜' | '～'
                | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
        };
        let texts = sheet.cells().map(|(_, _, value)| value.text());
        texts.filter(|text| text.contains(is_special)).collect()
    })
}

/// L1-09: a column of numbers has no blanks.
pub fn blank_is_not_zero(book: &Book) -> Vec<String> {
    book.each(|sheet| {
        let numbers =
            (0..sheet.width()).filter(|at| matches!(kind(sheet, *at), Kind::Number | Kind::Mixed));
        let blank = numbers.filter(|at| sheet.column(*at).iter().any(|value| value.is_empty()));
        blank.map(|at| sheet.value(0, at).text()).collect()
    })
}
