//! A department's file with the bank that it was answered under.

use std::path::Path;

use bank::{Catalog, Lang};
use readiness::Document;

use crate::outcome::Outcome;
use crate::{checked, input};

/// A department's file that was opened.
pub struct DepartmentFile {
    /// What it says.
    pub document: Document,
    /// The bank in a file, where that is not a shipped one.
    own: Option<Catalog>,
    shipped: &'static Catalog,
}

impl DepartmentFile {
    /// Opens `file`, which was answered under a shipped bank or the one in `bank`.
    ///
    /// # Errors
    ///
    /// Fails where the file cannot be read or is no document, and where its bank is not at hand.
    pub fn open(file: &Path, bank: Option<&Path>, lang: Lang) -> Result<Self, Outcome> {
        let document = read(file, lang)?;
        let own = bank.map(|bank| checked::catalog(bank, lang)).transpose()?;
        let id = document.bank.id.as_str();
        let shipped = match &own {
            Some(own) if own.id == id => content::catalog(),
            Some(own) => return Err(input::refuse(file, other_bank(id, own, lang))),
            None => content::find(id).ok_or_else(|| input::refuse(file, no_bank(id, lang)))?,
        };
        Ok(Self { document, own, shipped })
    }

    /// Returns the bank that it was answered under.
    pub fn catalog(&self) -> &Catalog {
        self.own.as_ref().unwrap_or(self.shipped)
    }
}

fn read(file: &Path, lang: Lang) -> Result<Document, Outcome> {
    let words = content::words(lang);
    let refuse = |error| input::refuse(file, session::refusal(words, &error));
    let text = input::read(file, record::MAX_BYTES, lang)?;
    let text = text.ok_or_else(|| refuse(record::ReadError::TooLarge))?;
    record::read(&text).map_err(refuse)
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
