//! A workbook that came back: how the page hands it to the module that reads it.

use bank::{Catalog, Lang};
use readiness::Moment;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{edition, form};

/// What the page sends beside the bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetOrder {
    /// The edition of the page: [`edition`].
    pub edition: String,
    /// The language in which is said what was found: [`Lang::code`].
    pub lang: String,
    /// The text of the municipality's own bank, where it is asked.
    pub own_bank: Option<String>,
    /// When the cells are taken over: `2026-12-01T09:30`, or empty.
    pub now: String,
}

/// What the module found. Nothing of it counts yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetFound {
    /// The document with the changed cells, as it is saved.
    pub document: String,
    /// What the changed cells change, a sentence each.
    pub changes: Vec<String>,
    /// What could not be taken over, a sentence each.
    pub problems: Vec<String>,
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SheetRefused {
    /// Page and module belong to two editions.
    #[error("the page and the module for Office files are of different editions")]
    OtherEdition,
    /// The workbook is none of ours, or not whole; a sentence for people.
    #[error("{0}")]
    Workbook(String),
}

impl SheetOrder {
    /// Reads `bytes`.
    ///
    /// # Errors
    ///
    /// Fails with a sentence that names the place and what to do.
    pub fn read(&self, bytes: &[u8]) -> Result<SheetFound, SheetRefused> {
        let lang = Lang::parse(&self.lang).filter(|lang| content::has(*lang));
        let (Some(lang), Some(now)) = (lang, Moment::parse(&self.now)) else {
            return Err(SheetRefused::OtherEdition);
        };
        let own = self.own_bank.as_deref().map(content::read_bank).transpose();
        let (true, Ok(own)) = (self.edition == edition(), own) else {
            return Err(SheetRefused::OtherEdition);
        };
        let find = |id: &str| -> Option<&Catalog> {
            own.as_ref().filter(|own| own.id == id).or_else(|| content::find(id))
        };
        let words = content::words(lang);
        let read = form::read(bytes, |document| find(&document.bank.id))
            .map_err(|problem| SheetRefused::Workbook(problem.sentence(words)))?;
        Ok(SheetFound {
            document: record::write(&read.with(|_| true, now)),
            changes: read.changes.iter().map(|change| change.sentence(words)).collect(),
            problems: read.problems.iter().map(|problem| problem.sentence(words)).collect(),
        })
    }
}
