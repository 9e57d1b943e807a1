//! The data workbook (データ).

use bank::Lang;
use readiness::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::cell::Cell;
use super::table::Table;

/// The widest that a column is shown, in letters of half width.
const WIDEST: usize = 60;

/// Returns the workbook of `tables`, one a sheet: no title, no colour, no merged cell, nothing
/// hidden. The same tables of the same day have the same bytes.
///
/// # Errors
///
/// Fails where a sheet cannot hold a table: more than 1,048,575 rows, or a text of more than 32,767
/// letters.
pub fn workbook(tables: &[Table], lang: Lang, today: Date) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    if let Some(today) = excel_date(today) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&today));
    }
    let date_format = Format::new().set_num_format("yyyy-mm-dd");
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(table.name)?;
        write(sheet, table, lang, &date_format)?;
    }
    workbook.save_to_buffer()
}

fn write(
    sheet: &mut Worksheet,
    table: &Table,
    lang: Lang,
    date_format: &Format,
) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 0)?;
    for (at, column) in (0_u16..).zip(&table.columns) {
        let header = column.header(lang);
        let cells = table.rows.iter().filter_map(|row| row.get(usize::from(at)));
        let widest = cells.map(width).max().unwrap_or(0).max(half_widths(&header));
        sheet
            .set_column_width(at, f64::from(u32::try_from(widest.min(WIDEST) + 2).unwrap_or(0)))?;
        sheet.write_string(0, at, header)?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Number(number) => sheet.write_number(row, column, exact(*number))?,
                Cell::Text(text) | Cell::Said(text) => sheet.write_string(row, column, text)?,
                Cell::Date(date) => match excel_date(*date) {
                    Some(day) => sheet.write_with_format(row, column, &day, date_format)?,
                    None => sheet.write_string(row, column, date.to_string())?,
                },
            };
        }
    }
    Ok(())
}

/// Returns the day as Excel counts it; `None` before 1900, which Excel cannot count.
fn excel_date(date: Date) -> Option<ExcelDateTime> {
    let month = date.year_month();
    ExcelDateTime::from_ymd(month.year(), month.month().get(), date.day()).ok()
}

/// Returns a number as Excel keeps it. Hours and points are far below 2^53.
#[expect(clippy::cast_precision_loss, reason = "whole numbers below 2^53 are exact")]
const fn exact(number: i64) -> f64 {
    number as f64
}

fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Number(number) => number.to_string().len(),
        Cell::Date(_) => 10,
        Cell::Text(text) | Cell::Said(text) => half_widths(text),
    }
}

/// Returns about how wide the longest line of a text is, in letters of half width.
fn half_widths(text: &str) -> usize {
    let line = |line: &str| line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
    text.lines().map(line).max().unwrap_or(0)
}
