//! Writes the form.

use bank::QuestionText;
use content::Words;
use phrases::Phrases;
use readiness::{Answer, Date, Document, Question};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};
use thiserror::Error;

use super::height::height;
use super::item::Item;
use super::layout::{Column, Sheet};
use super::value::Value;
use super::{answer, original, rows};
use crate::xml_text::cell_text;

/// A workbook could not be written: it would have more rows or columns than one has.
#[derive(Debug, Error)]
#[error("the workbook cannot be written: {0}")]
pub struct Error(#[from] XlsxError);

/// The height of a row of the original: its text is not there to be looked at.
const LOW: f64 = 30.0;

/// Returns the form of `document` as an XLSX file, made on `today`.
///
/// # Errors
///
/// Fails only where the bank has more questions than a sheet has rows.
pub fn write(document: &Document, phrases: Phrases<'_>, today: Date) -> Result<Vec<u8>, Error> {
    let mut choices = Choices::default();
    let questions = questions(document, phrases, &mut choices)?;
    let department = department(document, phrases, &mut choices)?;
    let choices = choices.sheet(phrases.words)?;
    let original = original(document, phrases.words)?;
    let mut workbook = Workbook::new();
    let month = today.year_month();
    let day = ExcelDateTime::from_ymd(month.year(), month.month().get(), today.day())?;
    let title = phrases.words.common.product;
    // Of a clock, the same document would have other bytes every time.
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    workbook.push_worksheet(questions);
    workbook.push_worksheet(department);
    workbook.push_worksheet(choices);
    workbook.push_worksheet(original);
    Ok(workbook.save_to_buffer()?)
}

/// Returns `document` without what was said and decided: the department, the bank and the path
/// stay, for the section to fill in.
#[must_use]
pub fn blank(document: &Document) -> Document {
    let Document { bank, profile, path, .. } = document.clone();
    Document { bank, profile, path, ..Document::default() }
}

fn questions(
    document: &Document,
    phrases: Phrases<'_>,
    choices: &mut Choices,
) -> Result<Worksheet, XlsxError> {
    let mut sheet = begun(Sheet::Questions, phrases.words)?;
    // Pages that lie on their side are bound at the top.
    sheet.set_landscape().set_margins(0.5, 0.5, 1.0, 0.6, 0.3, 0.3);
    sheet.set_print_fit_to_pages(1, 0).set_freeze_panes(1, 4)?;
    let empty = Answer::default();
    let is_small = document.profile.is_small();
    let mut row = 1;
    for question in rows::asked(document, &phrases.catalog.bank) {
        let Some(text) = phrases.catalog.question(&question.id) else { continue };
        let said = document.answers.get(&question.id).unwrap_or(&empty);
        question_row(&mut sheet, row, phrases, question, text, said, is_small)?;
        let offered = answer::offered(phrases, text, is_small);
        let list = choices.list(phrases.words, question.id.as_str(), offered)?;
        let at = place(Sheet::Questions, Column::Answer);
        sheet.add_data_validation(row, at, row, at, &list)?;
        row += 1;
    }
    Ok(sheet)
}

fn question_row(
    sheet: &mut Worksheet,
    row: u32,
    phrases: Phrases<'_>,
    question: &Question,
    text: &QuestionText,
    said: &Answer,
    is_small: bool,
) -> Result<(), XlsxError> {
    let of = Sheet::Questions;
    let shown = answer::shown(phrases, text, is_small, said.choice);
    let fixed = rows::fixed(phrases, question, text);
    let filled = [
        (Column::Id, question.id.as_str()),
        (Column::Answer, &shown),
        (Column::Reason, &said.reason),
        (Column::Note, &said.note),
        (Column::Evidence, &said.evidence),
    ];
    let texts = fixed.iter().map(|(column, text)| (*column, text.as_str())).chain(filled);
    for (column, text) in texts.clone() {
        put(sheet, of, row, column, text)?;
    }
    sheet.set_row_height(row, height(texts.map(|(column, text)| (text, column.width()))))?;
    Ok(())
}

fn department(
    document: &Document,
    phrases: Phrases<'_>,
    choices: &mut Choices,
) -> Result<Worksheet, XlsxError> {
    let of = Sheet::Department;
    let mut sheet = begun(of, phrases.words)?;
    sheet.set_print_fit_to_pages(1, 0).set_freeze_panes(1, 0)?;
    for (row, item) in (1..).zip(Item::all()) {
        let kind = item.kind(phrases.words);
        let value = item.get(&document.profile);
        put(&mut sheet, of, row, Column::Id, &item.id())?;
        let (label, how) = (item.label(phrases), kind.how(phrases.words));
        put(&mut sheet, of, row, Column::Item, &label)?;
        put(&mut sheet, of, row, Column::How, &how)?;
        let texts = [(label.as_str(), Column::Item.width()), (&how, Column::How.width())];
        sheet.set_row_height(row, height(texts.into_iter()))?;
        let at = place(of, Column::Value);
        if let Value::Number(number) = value {
            sheet.write_number_with_format(row, at, number, &body().set_num_format("General"))?;
        } else {
            put(&mut sheet, of, row, Column::Value, &kind.shown(&value))?;
        }
        let offered: Vec<String> = kind.offered().iter().map(ToString::to_string).collect();
        if !offered.is_empty() {
            let list = choices.list(phrases.words, &item.id(), offered)?;
            sheet.add_data_validation(row, at, row, at, &list)?;
        }
    }
    Ok(sheet)
}

fn original(document: &Document, words: &'static Words) -> Result<Worksheet, XlsxError> {
    let of = Sheet::Original;
    let mut sheet = begun(of, words)?;
    let parts = original::parts(document);
    let (count, code) = (parts.len().to_string(), record::check_code(document));
    for (row, part) in (1..).zip(&parts) {
        put(&mut sheet, of, row, Column::Number, &row.to_string())?;
        put(&mut sheet, of, row, Column::Parts, &count)?;
        put(&mut sheet, of, row, Column::Code, &code)?;
        put(&mut sheet, of, row, Column::Content, part)?;
        sheet.set_row_height(row, LOW)?;
    }
    Ok(sheet)
}

/// What the lists offer: a table in long form, to which the cells point.
#[derive(Default)]
struct Choices(Vec<(String, String)>);

impl Choices {
    /// Adds what the list under `id` offers, and returns the list for a cell.
    fn list(
        &mut self,
        words: &'static Words,
        id: &str,
        offered: Vec<String>,
    ) -> Result<DataValidation, XlsxError> {
        // The first row of a workbook is number 1, and holds the heads.
        let first = self.0.len() + 2;
        self.0.extend(offered.into_iter().map(|choice| (id.to_owned(), choice)));
        let last = self.0.len() + 1;
        let sheet = Sheet::Choices.name(words);
        let range = Formula::new(format!("='{sheet}'!$B${first}:$B${last}"));
        DataValidation::new()
            .allow_list_formula(range)
            // A digit that somebody types is understood too.
            .set_error_style(DataValidationErrorStyle::Warning)
            .set_error_message(words.office_sheet.other_choice)
    }

    fn sheet(self, words: &'static Words) -> Result<Worksheet, XlsxError> {
        let of = Sheet::Choices;
        let mut sheet = begun(of, words)?;
        for (row, (id, choice)) in (1..).zip(&self.0) {
            put(&mut sheet, of, row, Column::Id, id)?;
            put(&mut sheet, of, row, Column::Choice, choice)?;
        }
        Ok(sheet)
    }
}

/// Returns a sheet with its heads, on A4 with room to bind at the left.
fn begun(of: Sheet, words: &'static Words) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(of.name(words))?.set_paper_size(9).set_repeat_rows(0, 0)?;
    sheet.set_margins(1.0, 0.5, 0.6, 0.6, 0.3, 0.3).set_footer("&A　&P / &N");
    let head = body().set_bold().set_background_color(0x00E6_E6E6);
    for (at, column) in (0..).zip(of.columns()) {
        sheet.set_column_width(at, column.width())?;
        sheet.write_string_with_format(0, at, column.head(words), &head)?;
    }
    Ok(sheet)
}

/// Returns the place of `column` in its sheet, from 0.
fn place(of: Sheet, column: Column) -> u16 {
    (0..).zip(of.columns()).find(|(_, other)| **other == column).map_or(0, |(at, _)| at)
}

/// Writes a text: never a formula, whatever it begins with.
fn put(
    sheet: &mut Worksheet,
    of: Sheet,
    row: u32,
    column: Column,
    text: &str,
) -> Result<(), XlsxError> {
    let at = place(of, column);
    let text = cell_text(text);
    if text.is_empty() {
        sheet.write_blank(row, at, &body())?;
    } else {
        sheet.write_string_with_format(row, at, text, &body())?;
    }
    Ok(())
}

/// How cells look. As texts, so that what somebody types stays as it was typed: 4/5 is no day.
fn body() -> Format {
    let format = Format::new().set_num_format("@").set_border(FormatBorder::Thin);
    format.set_align(FormatAlign::Top).set_text_wrap()
}
