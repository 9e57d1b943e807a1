//! A department's file as the bank of today understands it.

use std::path::Path;

use bank::{Catalog, Lang};
use readiness::{Document, Moment};
use session::Renewal;

use crate::department::{self, Banks};
use crate::outcome::Outcome;

/// A department's file that was opened, with the bank that it was answered under.
pub struct DepartmentFile {
    /// What the file says.
    pub file: Document,
    /// What today's edition of the bank changes in it.
    pub renewal: Option<Renewal>,
    renewed: Option<Document>,
    banks: Banks,
}

impl DepartmentFile {
    /// Opens `file`, which was answered under a shipped bank or the one in `bank`. A file of an
    /// earlier edition is brought to that of today, as the page does on opening it.
    ///
    /// # Errors
    ///
    /// Fails where the file cannot be read or is no document, and where its bank is not there.
    pub fn open(file: &Path, bank: Option<&Path>, lang: Lang) -> Result<Self, Outcome> {
        let document = department::open(file, lang)?;
        let banks = Banks::open(bank, lang)?;
        let renewal = Renewal::of(&document, banks.of(file, &document)?);
        let renewed = renewal.as_ref().map(|renewal| renewal.apply(&document, Moment::default()));
        Ok(Self { file: document, renewal, renewed, banks })
    }

    /// Returns the bank that it was answered under.
    pub fn catalog(&self) -> &Catalog {
        self.banks.find(self.file.bank.id.as_str()).unwrap_or(content::catalog())
    }

    /// Returns what it says under the edition of today.
    pub fn document(&self) -> &Document {
        self.renewed.as_ref().unwrap_or(&self.file)
    }
}
