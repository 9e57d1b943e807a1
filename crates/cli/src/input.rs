//! A file that somebody hands to the command.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use crate::outcome::Outcome;

/// Returns the text of `file`; nothing where it is longer than `most` bytes.
///
/// # Errors
///
/// Fails where the system cannot open it.
pub fn read(file: &Path, most: usize) -> Result<Option<String>, Outcome> {
    let size = fs::metadata(file).map_err(|error| refuse(file, error))?.len();
    if usize::try_from(size).map_or(true, |size| size > most) {
        return Ok(None);
    }
    let bytes = fs::read(file).map_err(|error| refuse(file, error))?;
    // Bytes that are no text become a character that no JSON holds outside a string.
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Says why `file` cannot be used.
pub fn refuse(file: &Path, why: impl Display) -> Outcome {
    Outcome::refused(format!("{}: {why}", file.display()))
}
