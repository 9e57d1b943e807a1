//! An order with all that follows from its document.

use std::sync::Arc;

use bank::{Catalog, Lang};
use phrases::Phrases;
use readiness::{Date, Diagnosis, Document, Planning};
use record::FileKind;

use crate::form;
use crate::order::{BankText, Order, OrderProblem, Wanted};
use crate::source::Source;

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

impl Order {
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
