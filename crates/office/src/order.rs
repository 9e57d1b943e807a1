//! One file that is asked for: how the page hands it to the module that writes it.

use readiness::Audience;
use record::{FileKind, ReadError};
use serde::{Deserialize, Serialize};
use thiserror::Error;

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
    let hashes = content::SHIPPED.map(|id| content::find(id).map_or("", |bank| &bank.hash));
    [env!("CARGO_PKG_VERSION"), &hashes.concat()].join(" ")
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
