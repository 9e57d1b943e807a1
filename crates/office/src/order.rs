//! One file that is asked for: how the page hands it to the module that writes it.

use std::sync::Arc;

use bank::{Catalog, Lang};
use phrases::Phrases;
use readiness::{Audience, Date, Diagnosis, Document, Planning};
use record::{FileKind, ReadError};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::form;
use crate::source::Source;

/// What the page sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The edition of the page: [`edition`].
    pub edition: String,
    /// Which file: [`FileKind::code`].
    pub kind: String,
    /// For whom: [`Audience::code`].
    pub audience: String,
    /// The whole document, as it is saved.
    pub document: String,
    /// The bank that was asked.
    pub bank: BankText,
    /// The language: [`Lang::code`].
    pub lang: String,
    /// The day that stands on it: `2026-12-01`.
    pub today: String,
}

/// A bank, as the page hands it on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BankText {
    /// A shipped one, by its id.
    Shipped(String),
    /// The text of a municipality's own.
    Own(String),
}

/// Why an order cannot be carried out.
#[derive(Debug, Error)]
pub enum OrderProblem {
    /// Page and module belong to two editions.
    #[error("the page and the module for Office files are of different editions")]
    OtherEdition,
    /// The document cannot be read.
    #[error("the document cannot be read: {0:?}")]
    Document(ReadError),
    /// The file could not be written.
    #[error("{0}")]
    NotWritten(String),
    /// What was read back is not what was written.
    #[error("what was read back differs: {0}")]
    Differs(String),
}

/// Returns what tells page and module of one build from those of another.
#[must_use]
pub fn edition() -> String {
    format!("{} {}", env!("CARGO_PKG_VERSION"), content::english_name())
}

/// An order that was understood, with all that follows from its document.
#[derive(Debug)]
pub struct Prepared {
    /// The whole document.
    whole: Document,
    /// What follows from all of it.
    diagnosis: Arc<Diagnosis>,
    catalog: CatalogOf,
    lang: Lang,
    today: Date,
}

/// A bank that lasts, or one that was read for this order.
#[derive(Debug)]
enum CatalogOf {
    Shipped(&'static Catalog),
    Own(Box<Catalog>),
}

/// One file of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub kind: FileKind,
    /// For whom.
    pub audience: Audience,
}

impl Order {
    /// Tells which file is wanted.
    ///
    /// # Errors
    ///
    /// Fails where the page speaks of files that this edition does not know.
    pub fn wanted(&self) -> Result<Wanted, OrderProblem> {
        let kind = FileKind::parse(&self.kind);
        let audience = Audience::parse(&self.audience);
        match (kind, audience) {
            (Some(kind), Some(audience)) if self.edition == edition() => {
                Ok(Wanted { kind, audience })
            }
            _ => Err(OrderProblem::OtherEdition),
        }
    }

    /// Reads the document and the bank, and makes the diagnosis.
    ///
    /// # Errors
    ///
    /// Fails where one of them cannot be read in this edition.
    pub fn prepare(&self) -> Result<Prepared, OrderProblem> {
        self.wanted()?;
        let whole = record::read(&self.document).map_err(OrderProblem::Document)?;
        let catalog = match &self.bank {
            BankText::Shipped(id) => {
                CatalogOf::Shipped(content::find(id).ok_or(OrderProblem::OtherEdition)?)
            }
            BankText::Own(text) => CatalogOf::Own(Box::new(
                content::read_bank(text).map_err(|_| OrderProblem::OtherEdition)?,
            )),
        };
        let lang = Lang::parse(&self.lang).filter(|lang| content::has(*lang));
        let (Some(lang), Some(today)) = (lang, Date::parse(&self.today)) else {
            return Err(OrderProblem::OtherEdition);
        };
        let diagnosis = Planning::best(&catalog.get().bank, &whole, today);
        Ok(Prepared { whole, diagnosis, catalog, lang, today })
    }

    /// Tells whether `other` is about the same department on the same day, so that everything that
    /// follows from it is the same.
    #[must_use]
    pub fn shares_with(&self, other: &Self) -> bool {
        let Self { edition, kind: _, audience: _, document, bank, lang, today } = self;
        *edition == other.edition
            && *document == other.document
            && *bank == other.bank
            && *lang == other.lang
            && *today == other.today
    }
}

impl Prepared {
    /// Returns the document that the wanted file is about: a copy for its audience.
    pub(crate) fn copy(&self, Wanted { kind, audience }: Wanted) -> Document {
        match kind {
            FileKind::BlankSheet => form::blank(&self.whole.copy_for(audience)),
            _ => self.whole.copy_for(audience),
        }
    }

    /// Returns `copy` with all that follows from the whole document, to be written down.
    pub(crate) fn source<'a>(&'a self, copy: &'a Document) -> Source<'a> {
        let (lang, catalog) = (self.lang, self.catalog.get());
        let phrases = Phrases { words: content::words(lang), lang, catalog };
        Source { document: copy, diagnosis: &self.diagnosis, phrases, today: self.today }
    }
}

impl CatalogOf {
    fn get(&self) -> &Catalog {
        match self {
            Self::Shipped(catalog) => catalog,
            Self::Own(catalog) => catalog,
        }
    }
}
