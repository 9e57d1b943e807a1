//! A file that somebody hands to the command.

use std::fmt::Display;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use bank::Lang;

use crate::escape;
use crate::outcome::Outcome;

/// Returns the text of `file`; nothing where it is longer than `most` bytes.
///
/// # Errors
///
/// Fails with a sentence where the system cannot open it and where it is not UTF-8.
pub fn read(file: &Path, most: usize, lang: Lang) -> Result<Option<String>, Outcome> {
    let bytes = bytes(file, most)?;
    if bytes.len() > most {
        return Ok(None);
    }
    let text = record::decode(&bytes);
    let text = text.map_err(|error| refuse(file, session::refusal(content::words(lang), &error)));
    text.map(|text| Some(text.to_owned()))
}

/// Returns what `file` holds, at most one byte more than `most`: no more than that is read,
/// whatever stands behind the name. A device and a pipe have no length to ask for.
///
/// # Errors
///
/// Fails with a sentence where the system cannot open it.
pub fn bytes(file: &Path, most: usize) -> Result<Vec<u8>, Outcome> {
    let limit = u64::try_from(most).map_or(u64::MAX, |most| most.saturating_add(1));
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|opened| opened.take(limit).read_to_end(&mut bytes));
    read.map_err(|error| refuse(file, error))?;
    Ok(bytes)
}

/// Says why `file` cannot be used.
pub fn refuse(file: &Path, why: impl Display) -> Outcome {
    Outcome::refused(escape::line(&format!("{}: {why}", file.display())))
}
