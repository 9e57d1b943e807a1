//! `dx-readiness diagnose`: what follows from one department's file.

use std::path::Path;

use bank::Lang;
use readiness::{Date, Diagnosis};

use crate::department_file::DepartmentFile;
use crate::outcome::Outcome;
use crate::report::Report;
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
    let opened = DepartmentFile::open(file, bank, lang)?;
    let (catalog, document) = (opened.catalog(), &opened.document);
    let diagnosis = Diagnosis::of(&catalog.bank, document, today);
    let output = if json {
        let report = Report::of(catalog, document, &diagnosis, today);
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        text::of(catalog, document, &diagnosis, lang)
    };
    Ok(output.into())
}
