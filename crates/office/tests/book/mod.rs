//! A workbook as a person changes it: its cells, read and written anew.

use std::collections::BTreeMap;
use std::io::Cursor;

use bank::{Catalog, Lang};
use calamine::{Data, Reader as _, Xlsx};
use office::form::{self, Problem, Reading};
use phrases::Phrases;
use readiness::{Date, Document};
use rust_xlsxwriter::Workbook;

/// The cells of one sheet by row and column, from 0.
pub type Cells = BTreeMap<(u32, u16), Data>;

/// The sheets of a workbook with their names, in their order.
#[derive(Clone)]
pub struct Book(pub Vec<(String, Cells)>);

impl Book {
    /// Reads all values.
    pub fn open(bytes: &[u8]) -> Self {
        let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
        let names = workbook.sheet_names();
        let sheets = names.into_iter().map(|name| {
            let range = workbook.worksheet_range(&name).unwrap();
            let (top, left) = range.start().unwrap_or_default();
            let cells = range.used_cells().map(|(row, column, value)| {
                let at = (row + top as usize, column + left as usize);
                ((u32::try_from(at.0).unwrap(), u16::try_from(at.1).unwrap()), value.clone())
            });
            (name, cells.collect())
        });
        Self(sheets.collect())
    }

    /// Writes all values as a new workbook.
    pub fn save(&self) -> Vec<u8> {
        let mut workbook = Workbook::new();
        for (name, cells) in &self.0 {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name).unwrap();
            for ((row, column), value) in cells {
                match value {
                    Data::Float(number) => drop(sheet.write_number(*row, *column, *number)),
                    Data::Int(number) => {
                        drop(sheet.write_number(*row, *column, i32::try_from(*number).unwrap()));
                    }
                    Data::Empty => {}
                    value => {
                        let text = office::unescaped(&value.to_string()).into_owned();
                        sheet.write_string(*row, *column, text).unwrap();
                    }
                }
            }
        }
        workbook.save_to_buffer().unwrap()
    }

    /// Returns the cells of the sheet `name`.
    pub fn sheet(&mut self, name: &str) -> &mut Cells {
        &mut self.0.iter_mut().find(|(other, _)| other == name).unwrap().1
    }

    /// Returns the row whose id is `id`, in a sheet with the ids in `column`.
    pub fn row(&mut self, name: &str, column: u16, id: &str) -> u32 {
        let cells = self.sheet(name).iter();
        let mut found = cells.filter(|((_, at), value)| *at == column && value.to_string() == id);
        found.next().unwrap().0.0
    }

    /// Puts `text` into the column `column` of the question `id`.
    pub fn fill(&mut self, id: &str, column: u16, text: &str) -> u32 {
        let row = self.row("設問", 1, id);
        self.sheet("設問").insert((row, column), Data::String(text.into()));
        row + 1
    }

    /// Puts `text` beside the entry `id` of the profile.
    pub fn describe(&mut self, id: &str, text: &str) -> u32 {
        let row = self.row("部署の前提", 0, id);
        self.sheet("部署の前提").insert((row, 2), Data::String(text.into()));
        row + 1
    }
}

/// The day on which all forms of these tests were made.
pub fn today() -> Date {
    Date::parse("2026-12-01").unwrap()
}

/// Returns the bank of `document`.
pub fn catalog(document: &Document) -> &'static Catalog {
    content::find(document.bank.id.as_str()).unwrap()
}

/// Returns the form of `document`.
pub fn written(document: &Document, lang: Lang) -> Vec<u8> {
    let phrases = Phrases { words: content::words(lang), lang, catalog: catalog(document) };
    form::write(document, phrases, today()).unwrap()
}

/// Reads a form.
pub fn read(bytes: &[u8]) -> Result<Reading, Problem> {
    form::read(bytes, |document| content::find(document.bank.id.as_str()))
}
