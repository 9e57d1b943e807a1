//! `dx-readiness diagnose`: what follows from one department's file.

use std::path::Path;

use bank::{Catalog, Lang};
use readiness::{Date, Document, Moment, Planning};
use session::Renewal;

use crate::outcome::Outcome;
use crate::report::{EditionChange, Read, Report};
use crate::{checked, input, text};

/// Returns the diagnosis of `file` as text or JSON, with the bank that it was answered under: a
/// shipped one, or the one in `bank`.
///
/// # Errors
///
/// Fails where the file cannot be read or is no document, and where its bank is not at hand.
pub fn run(
    file: &Path,
    bank: Option<&Path>,
    json: bool,
    today: Date,
    lang: Lang,
) -> Result<Outcome, Outcome> {
    let document = open(file, lang)?;
    let own = bank.map(|bank| checked::catalog(bank, lang)).transpose()?;
    let id = document.bank.id.as_str();
    let catalog = match &own {
        Some(own) if own.id == id => own,
        Some(own) => return Err(input::refuse(file, other_bank(id, own, lang))),
        None => content::find(id).ok_or_else(|| input::refuse(file, no_bank(id, lang)))?,
    };
    // As the page does on opening it.
    let renewal = Renewal::of(&document, catalog);
    let renewed = renewal.as_ref().map(|renewal| renewal.apply(&document, Moment::default()));
    let edition = renewal.as_ref().map(|renewal| EditionChange::of(&document, renewal));
    let read = Read { file: &document, document: renewed.as_ref().unwrap_or(&document), edition };
    let diagnosis = Planning::best(&catalog.bank, read.document, today);
    let output = if json {
        let report = Report::of(catalog, read, &diagnosis, today);
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        text::of(catalog, &read, &diagnosis, lang)
    };
    Ok(output.into())
}

fn open(file: &Path, lang: Lang) -> Result<Document, Outcome> {
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
