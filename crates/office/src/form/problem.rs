//! Why a workbook cannot be read at all.

use content::Words;
use thiserror::Error;

use super::layout::{Column, Sheet};
use crate::package::NoWorkbook;
use crate::workbook_bytes::MAX_WORKBOOK_BYTES;

/// Why a workbook is not read. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(transparent)]
pub struct Problem(#[from] pub(super) Kind);

/// What is wrong with a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum Kind {
    /// It is none, or cannot be opened.
    #[error(transparent)]
    NoWorkbook(#[from] NoWorkbook),
    /// A sheet with more cells than any form has.
    #[error("the sheet \"{0}\" has too many cells")]
    ManyCells(String),
    /// A sheet is missing.
    #[error("a sheet is missing; there are {names:?}")]
    NoSheet {
        /// Which.
        sheet: Sheet,
        /// What the sheets are called that are there.
        names: Vec<String>,
    },
    /// A column is missing.
    #[error("a column is missing")]
    NoColumn(Sheet, Column),
    /// There are two columns with the same head.
    #[error("a column is there twice")]
    TwoColumns(Sheet, Column),
    /// A row of the original is missing or cannot be read.
    #[error("row {0} of the original is missing")]
    Part(u32),
    /// The original holds two documents.
    #[error("the original holds two documents")]
    TwoOriginals,
    /// The original is not what its check code says.
    #[error("the original has been changed; its check code says {0}")]
    Changed(String),
    /// A later version of the product wrote the original.
    #[error("the original has format version {0}")]
    TooNew(u64),
    /// The bank of the document is not there.
    #[error("there is no bank \"{0}\"")]
    NoBank(String),
}

impl From<NoWorkbook> for Problem {
    fn from(no_workbook: NoWorkbook) -> Self {
        Self(no_workbook.into())
    }
}

impl Problem {
    /// Says what is wrong and what to do.
    #[must_use]
    pub fn sentence(&self, words: &'static Words) -> String {
        let sheet = words.office_sheet;
        match &self.0 {
            Kind::NoWorkbook(no_workbook) => match no_workbook {
                NoWorkbook::TooLarge => sheet.refused_too_large(MAX_WORKBOOK_BYTES >> 20),
                NoWorkbook::Unpacked => sheet.refused_unpacked.into(),
                NoWorkbook::Other => sheet.refused_not_workbook.into(),
                NoWorkbook::Format(ending) => sheet.refused_format(ending),
                NoWorkbook::Locked => sheet.refused_locked.into(),
                NoWorkbook::Damaged => sheet.refused_damaged.into(),
            },
            Kind::ManyCells(name) => sheet.refused_many_cells(name),
            Kind::NoSheet { sheet: missing, names } => {
                let list = names.iter().take(10).map(|name| super::cell_problem::short(name));
                let list = list.collect::<Vec<_>>().join(words.common.list_separator);
                sheet.refused_no_sheet(missing.name(words), list)
            }
            Kind::NoColumn(of, column) => {
                sheet.refused_no_column(of.name(words), column.head(words))
            }
            Kind::TwoColumns(of, column) => {
                sheet.refused_two_columns(of.name(words), column.head(words))
            }
            Kind::Part(row) => sheet.refused_part(Sheet::Original.name(words), row),
            Kind::TwoOriginals => sheet.refused_two_originals(Sheet::Original.name(words)),
            Kind::Changed(stated) => {
                let stated = super::cell_problem::short(stated);
                sheet.refused_changed(Sheet::Original.name(words), stated)
            }
            Kind::TooNew(found) => words.common.refused_too_new(found),
            Kind::NoBank(id) => sheet.refused_bank(id),
        }
    }
}
