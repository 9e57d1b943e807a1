//! `dx-readiness diagnose`: what follows from one department's file.

use std::fs;
use std::path::Path;

use bank::Lang;
use readiness::{Date, Diagnosis, Document, Weights};

use crate::report::Report;
use crate::{Failure, text};

/// Returns the diagnosis of `file` as text or JSON.
///
/// # Errors
///
/// Fails with status 2 when the file cannot be read or is no document.
pub fn run(file: &Path, json: bool, today: Date, lang: Lang) -> Result<String, Failure> {
    let document = open(file, lang)?;
    let bank = &content::catalog().bank;
    let diagnosis = Diagnosis::of(bank, &document, Weights::default(), today);
    Ok(if json {
        let report = Report::of(&document, &diagnosis, today);
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        text::of(&document, &diagnosis, lang)
    })
}

fn open(file: &Path, lang: Lang) -> Result<Document, Failure> {
    let refuse = |what: String| Failure {
        sentence: format!("{}: {what}", file.display()),
        status: Failure::INPUT,
    };
    let words = content::words(lang);
    let size = fs::metadata(file).map_err(|error| refuse(error.to_string()))?.len();
    let is_too_large = usize::try_from(size).map_or(true, |size| size > record::MAX_BYTES);
    if is_too_large {
        return Err(refuse(session::refusal(words, &record::ReadError::TooLarge)));
    }
    let bytes = fs::read(file).map_err(|error| refuse(error.to_string()))?;
    // Bytes that are no text become a character that no JSON holds outside a string.
    let text = String::from_utf8_lossy(&bytes);
    record::read(&text).map_err(|error| refuse(session::refusal(words, &error)))
}
