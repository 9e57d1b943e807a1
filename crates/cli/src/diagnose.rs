//! `dx-readiness diagnose`: what follows from one department's file.

use std::path::Path;

use bank::Lang;
use readiness::{Date, Moment, Planning};
use session::Renewal;

use crate::department::{self, Banks};
use crate::outcome::Outcome;
use crate::report::{EditionChange, Read, Report};
use crate::text;

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
    let document = department::open(file, lang)?;
    let banks = Banks::open(bank, lang)?;
    let catalog = banks.of(file, &document)?;
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
