//! The cells of a form beside what its original says.

use std::collections::BTreeMap;

use bank::QuestionText;
use phrases::Phrases;
use readiness::{Answer, Document, Profile, Question, QuestionId, Remark};

use super::answer;
use super::cell_problem::{CellProblem, Why};
use super::change::{Change, Edit};
use super::item::Item;
use super::layout::{Column, Sheet};
use super::rows;
use super::table::Table;
use super::value::Value;
use crate::grid::Cell;
use crate::xml_text::{cell_text, xml_text};

/// Makes a change of a text.
type ToEdit = fn(QuestionId, Remark) -> Edit;

/// What was found while comparing.
pub(super) struct Compared<'a> {
    phrases: Phrases<'a>,
    document: &'a Document,
    /// Whether the texts of the bank are those that the form was written with.
    is_same_bank: bool,
    pub(super) changes: Vec<Change>,
    pub(super) problems: Vec<CellProblem>,
}

impl<'a> Compared<'a> {
    pub(super) fn new(phrases: Phrases<'a>, document: &'a Document) -> Self {
        let is_same_bank = document.bank.hash == phrases.catalog.hash.as_str();
        Self { phrases, document, is_same_bank, changes: vec![], problems: vec![] }
    }

    /// Compares the sheet of the profile.
    pub(super) fn department(&mut self, table: &Table<'_>) {
        let items: Vec<_> = Item::all().into_iter().map(|item| (item.id(), item)).collect();
        let mut profile = self.document.profile.clone();
        let known = items.iter().map(|(id, item)| (id.clone(), item.label(self.phrases)));
        let rows = self.rows(table, Sheet::Department, &known.collect::<Vec<_>>());
        for (id, item) in items {
            if let Some(row) = rows.get(&id) {
                self.item(table, *row, item, &mut profile);
            }
        }
    }

    fn item(&mut self, table: &Table<'_>, row: u32, item: Item, profile: &mut Profile) {
        let label = item.label(self.phrases);
        let kind = item.kind(self.phrases.words);
        let said = item.get(&self.document.profile);
        let shown = kind.shown(&said);
        let value = match kind.read(table.cell(row, Column::Value)) {
            Ok(value) if kind.shown(&value).trim() == shown.trim() => return,
            Ok(Value::Nothing) if item.is_required() => {
                let found = self.phrases.words.office_sheet.empty;
                kind.check(&Value::Number(u16::MAX)).and(Err(Why::Choice { found: found.into() }))
            }
            Ok(value) => kind.check(&value).map(|()| value),
            Err(why) => Err(why),
        };
        let value = value.and_then(|value| {
            item.set(profile, &value);
            let is_lost = item == Item::PartTimePercent && item.get(profile) != value;
            if is_lost && value != Value::Nothing {
                let item = Item::PartTimePeople.label(self.phrases);
                return Err(Why::PartTime { item });
            }
            Ok(value)
        });
        match value {
            Ok(value) => self.changes.push(Change {
                sheet: Sheet::Department,
                column: Column::Value,
                row: row + 1,
                what: label,
                from: shown,
                to: kind.shown(&value),
                edit: Edit::Item(item, value),
            }),
            Err(why) => self.problem(Sheet::Department, Some(row), Column::Value, why),
        }
    }

    /// Compares the sheet of the questions.
    pub(super) fn questions(&mut self, table: &Table<'_>) {
        let catalog = self.phrases.catalog;
        let asked = rows::asked(self.document, &catalog.bank);
        let asked: BTreeMap<&QuestionId, &Question> =
            asked.into_iter().map(|question| (&question.id, question)).collect();
        let known = catalog.bank.questions().iter().filter_map(|question| {
            let text = catalog.question(&question.id)?;
            let what = asked.contains_key(&question.id).then(|| text.code.clone());
            Some((question.id.to_string(), what.unwrap_or_default()))
        });
        let rows = self.rows(table, Sheet::Questions, &known.collect::<Vec<_>>());
        for question in catalog.bank.questions() {
            let text = catalog.question(&question.id);
            if let (Some(row), Some(text)) = (rows.get(question.id.as_str()), text) {
                self.question(table, *row, question, text);
            }
        }
    }

    fn question(&mut self, table: &Table<'_>, row: u32, question: &Question, text: &QuestionText) {
        let phrases = self.phrases;
        let id = &question.id;
        let fixed = rows::fixed(phrases, question, text);
        for (column, written) in &fixed {
            self.fixed(table, row, *column, written);
        }
        let empty = Answer::default();
        let said = self.document.answers.get(id).unwrap_or(&empty);
        let what = [text.code.as_str(), text.topic.get(phrases.lang)].join(" ");
        let mut change = |column, from, to, edit| {
            let (sheet, what) = (Sheet::Questions, what.clone());
            self.changes.push(Change { sheet, column, row: row + 1, what, from, to, edit });
        };
        let mut wrong = Vec::new();
        match answer::read(table.cell(row, Column::Answer), text) {
            Ok(choice) if choice == said.choice => {}
            Ok(choice) => {
                let is_small = self.document.profile.is_small();
                let shown = |choice| answer::shown(phrases, text, is_small, choice);
                let edit = Edit::Choice(id.clone(), choice);
                change(Column::Answer, shown(said.choice), shown(choice), edit);
            }
            Err(why) => wrong.push((Column::Answer, why)),
        }
        let remarks: [(Column, &Remark, ToEdit); 3] = [
            (Column::Reason, &said.reason, Edit::Reason),
            (Column::Note, &said.note, Edit::Note),
            (Column::Evidence, &said.evidence, Edit::Evidence),
        ];
        for (column, said, edit) in remarks {
            match remark(table.cell(row, column), said) {
                Ok(None) => {}
                Ok(Some(text)) => {
                    let (from, to) = (said.to_string(), text.to_string());
                    change(column, from, to, edit(id.clone(), text));
                }
                Err(why) => wrong.push((column, why)),
            }
        }
        for (column, why) in wrong {
            self.problem(Sheet::Questions, Some(row), column, why);
        }
    }

    /// Returns the rows of the ids of `known`, each with what it is called; one that is called
    /// nothing need not be there. Complains of rows that have no place and of those that are
    /// missing.
    fn rows(
        &mut self,
        table: &Table<'_>,
        sheet: Sheet,
        known: &[(String, String)],
    ) -> BTreeMap<String, u32> {
        let mut rows = BTreeMap::new();
        let mut twice = Vec::new();
        for row in table.rows() {
            let found = table.text(row, Column::Id);
            let why = if found.is_empty() {
                Why::NoId
            } else if !known.iter().any(|(id, _)| *id == found) {
                Why::UnknownId { found }
            } else if let Some(first) = rows.get(&found) {
                twice.push(found.clone());
                Why::Twice { found, first: first + 1 }
            } else {
                rows.insert(found, row);
                continue;
            };
            self.problem(sheet, Some(row), Column::Id, why);
        }
        let is_missing =
            |(id, what): &&(String, String)| !what.is_empty() && !rows.contains_key(id);
        let missing: Vec<_> =
            known.iter().filter(is_missing).map(|(_, what)| what.clone()).collect();
        if !missing.is_empty() && self.is_same_bank {
            self.problem(sheet, None, Column::Id, Why::Missing { rows: missing });
        }
        // Which of two rows counts, nobody can tell.
        rows.retain(|id, _| !twice.contains(id));
        rows
    }

    /// Complains where a column that is not taken over has another text. Under another edition of
    /// the bank nobody knows what stood there.
    fn fixed(&mut self, table: &Table<'_>, row: u32, column: Column, written: &str) {
        let written = cell_text(written);
        if self.is_same_bank && table.text(row, column) != written.trim() {
            let written = written.into_owned();
            self.problem(Sheet::Questions, Some(row), column, Why::Fixed { written });
        }
    }

    fn problem(&mut self, sheet: Sheet, row: Option<u32>, column: Column, why: Why) {
        self.problems.push(CellProblem { sheet, row: row.map(|row| row + 1), column, why });
    }
}

/// Returns the text of `cell` where it says something else than `said`.
fn remark(cell: Option<&Cell>, said: &Remark) -> Result<Option<Remark>, Why> {
    let shown = match cell {
        None => String::new(),
        Some(Cell::Error) => return Err(Why::Formula),
        Some(cell) => cell.shown(),
    };
    let text = xml_text(&shown);
    let text = text.trim();
    if text == cell_text(said).trim() {
        return Ok(None);
    }
    match Remark::excess(text) {
        None => Ok(Some(Remark::cut(text))),
        Some(excess) => Err(Why::Length { max: excess.max, letters: excess.letters }),
    }
}
