//! A department's file, and the bank that it was answered under.

use std::path::Path;

use bank::{Catalog, Lang};
use office::proof::NoDocument;
use readiness::Document;

use crate::outcome::Outcome;
use crate::{checked, input};

/// Opens the JSON file of a department.
///
/// # Errors
///
/// Fails with a sentence where it cannot be read or is no document.
pub fn open(file: &Path, lang: Lang) -> Result<Document, Outcome> {
    let words = content::words(lang);
    let refuse = |error| input::refuse(file, session::refusal(words, &error));
    let text = input::read(file, record::MAX_BYTES, lang)?;
    let text = text.ok_or_else(|| refuse(record::ReadError::TooLarge))?;
    record::read(&text).map_err(refuse)
}

/// Opens the file of a department, JSON or the form; of the form, what its original says.
///
/// # Errors
///
/// Fails with a sentence where it cannot be read or holds no document.
pub fn open_either(file: &Path, lang: Lang) -> Result<Document, Outcome> {
    let words = content::words(lang);
    let bytes = input::bytes(file, office::MAX_WORKBOOK_BYTES)?;
    office::proof::document(&bytes).map_err(|error| {
        let why = match error {
            NoDocument::Workbook(problem) => problem.sentence(words),
            NoDocument::Text(error) => session::refusal(words, &error),
        };
        input::refuse(file, why)
    })
}

/// The banks that files may have been answered under.
pub struct Banks {
    own: Option<Catalog>,
    lang: Lang,
}

impl Banks {
    /// Opens the bank in `path`, which then counts alone; without it, the shipped ones count.
    ///
    /// # Errors
    ///
    /// Fails with a sentence where it cannot be used.
    pub fn open(path: Option<&Path>, lang: Lang) -> Result<Self, Outcome> {
        let own = path.map(|path| checked::catalog(path, lang)).transpose()?;
        Ok(Self { own, lang })
    }

    /// Returns the bank called `id`, if it is there.
    pub fn find(&self, id: &str) -> Option<&Catalog> {
        match &self.own {
            Some(own) => (own.id == id).then_some(own),
            None => content::find(id),
        }
    }

    /// Returns the bank that `document`, which is in `file`, was answered under.
    ///
    /// # Errors
    ///
    /// Fails with a sentence where it is not there.
    pub fn of(&self, file: &Path, document: &Document) -> Result<&Catalog, Outcome> {
        let id = document.bank.id.as_str();
        self.find(id).ok_or_else(|| {
            let why = match &self.own {
                Some(own) => other_bank(id, own, self.lang),
                None => no_bank(id, self.lang),
            };
            input::refuse(file, why)
        })
    }
}

fn no_bank(id: &str, lang: Lang) -> String {
    match lang {
        Lang::Ja => format!(
            "設問集「{id}」で答えたファイルですが、その設問集は付属していません。\
             設問集のファイルを --bank で指定してください。"
        ),
        Lang::En => format!(
            "it was answered under the bank \"{id}\", which is not shipped. \
             Name the bank's file with --bank."
        ),
    }
}

fn other_bank(id: &str, own: &Catalog, lang: Lang) -> String {
    let own = &own.id;
    match lang {
        Lang::Ja => format!(
            "設問集「{id}」で答えたファイルですが、--bank の設問集は「{own}」です。\
             「{id}」のファイルを指定してください。"
        ),
        Lang::En => format!(
            "it was answered under the bank \"{id}\", and the file after --bank is \"{own}\". \
             Name the file of \"{id}\"."
        ),
    }
}
