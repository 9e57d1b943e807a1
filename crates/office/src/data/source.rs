//! What files are made from.

use content::OfficeDataWords;
use phrases::Phrases;
use readiness::{Bank, Date, Diagnosis, Document};

/// A document with what follows from it, and the words to say it in.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What the department keeps.
    pub document: &'a Document,
    /// What follows from it.
    pub diagnosis: &'a Diagnosis,
    /// The bank and the language.
    pub phrases: Phrases<'a>,
    /// The day on which the file is made.
    pub today: Date,
}

impl<'a> Source<'a> {
    pub(super) const fn words(self) -> &'static OfficeDataWords {
        self.phrases.words.office_data
    }

    pub(crate) const fn bank(self) -> &'a Bank {
        &self.phrases.catalog.bank
    }
}
