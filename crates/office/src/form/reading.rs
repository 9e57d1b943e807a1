//! A form that came back: the document that it carries, and what its cells say beyond that.

use bank::{Catalog, Lang};
use content::Words;
use phrases::Phrases;
use readiness::{Document, Moment};

use super::cell_problem::CellProblem;
use super::change::{self, Change};
use super::compared::Compared;
use super::layout::{Sheet, languages};
use super::original;
use super::problem::{Kind, Problem};
use super::table::Table;
use crate::grid::{Grid, grids};

/// What a form says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The document in 「原本」, its check code proven.
    pub document: Document,
    /// The cells that say something else, in their order. None of them counts yet.
    pub changes: Vec<Change>,
    /// What cannot be taken over.
    pub problems: Vec<CellProblem>,
}

impl Reading {
    /// Returns the document with those changes for which `is_taken` says yes.
    #[must_use]
    pub fn with(&self, is_taken: impl Fn(&Change) -> bool + Clone, time: Moment) -> Document {
        change::made(&self.document, self.changes.iter().filter(|change| is_taken(change)), time)
    }
}

/// Reads the form in `bytes`, in whichever language it was written. `find` returns the bank under
/// which a document was answered.
///
/// # Errors
///
/// Fails where it is no workbook of this form, or its original is not whole.
pub fn read<'a>(
    bytes: &[u8],
    find: impl FnOnce(&Document) -> Option<&'a Catalog>,
) -> Result<Reading, Problem> {
    let grids = grids(bytes)?;
    let (lang, words) = language(&grids);
    let document = original(&grids, words)?;
    let no_bank = || Kind::NoBank(document.bank.id.as_str().into());
    let catalog = find(&document).ok_or_else(no_bank)?;
    let questions = Table::find(&grids, words, Sheet::Questions)?;
    let department = Table::find(&grids, words, Sheet::Department)?;
    let mut compared = Compared::new(Phrases { words, lang, catalog }, &document);
    compared.department(&department);
    compared.questions(&questions);
    let (changes, problems) = (compared.changes, compared.problems);
    Ok(Reading { document, changes, problems })
}

/// Reads nothing but the document that the form in `bytes` carries.
///
/// # Errors
///
/// Fails where it is no workbook of this form, or its original is not whole.
pub fn read_original(bytes: &[u8]) -> Result<Document, Problem> {
    let grids = grids(bytes)?;
    Ok(original(&grids, language(&grids).1)?)
}

/// Returns the language of the form by the names of its sheets; Japanese where none is known.
fn language(grids: &[Grid]) -> (Lang, &'static Words) {
    let known = |words: &'static Words| {
        let is_there = |sheet: &Sheet| grids.iter().any(|grid| is_called(grid, *sheet, words));
        Sheet::ALL.iter().filter(|sheet| is_there(sheet)).count()
    };
    let [japanese, english] = languages();
    if known(english.1) > known(japanese.1) { english } else { japanese }
}

fn is_called(grid: &Grid, sheet: Sheet, words: &'static Words) -> bool {
    grid.name.trim() == sheet.name(words)
}

fn original(grids: &[Grid], words: &'static Words) -> Result<Document, Kind> {
    let table = Table::find(grids, words, Sheet::Original)?;
    // A sheet that was moved here out of another form is called 「原本 (2)」 or 「原本_2」.
    let name = Sheet::Original.name(words);
    let is_second = |grid: &Grid| {
        let rest = grid.name.trim().strip_prefix(name).unwrap_or_default();
        rest.trim_start().starts_with(['(', '（', '_'])
    };
    if grids.iter().any(is_second) {
        return Err(Kind::TwoOriginals);
    }
    original::read(&table)
}
