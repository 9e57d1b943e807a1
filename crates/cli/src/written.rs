//! A file that the command writes.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use bank::Lang;
use office::proof;
use readiness::Document;

use crate::escape;
use crate::outcome::Outcome;

/// Writes `bytes`, which hold `document`, to `out`, reads them back and compares. Nothing is
/// written over `input`, where the bytes came from.
///
/// # Errors
///
/// Fails where the system does not write it, and where it says something else afterwards.
pub fn write(
    out: &Path,
    input: &Path,
    bytes: &[u8],
    document: &Document,
    lang: Lang,
) -> Result<(), Outcome> {
    is_other(out, input, lang)?;
    fs::write(out, bytes).map_err(|error| refuse(out, error))?;
    let found = fs::read(out).map_err(|error| refuse(out, error))?;
    let differences = proof::read_back(&found, document).map_err(|error| refuse(out, error))?;
    match differences.first() {
        None => Ok(()),
        Some(difference) => Err(refuse(out, difference.sentence(content::words(lang)))),
    }
}

/// Makes sure that `out` is not `input`, which is read.
///
/// # Errors
///
/// Fails where both are the same file.
pub fn is_other(out: &Path, input: &Path, lang: Lang) -> Result<(), Outcome> {
    if let (Ok(out), Ok(input)) = (out.canonicalize(), input.canonicalize())
        && out == input
    {
        return Err(Outcome::refused(match lang {
            Lang::Ja => "-o は、読むファイルとは別の名前にしてください。",
            Lang::En => "give -o another name than that of the file that is read",
        }));
    }
    Ok(())
}

/// Says why `out` was not written as it should be.
fn refuse(out: &Path, why: impl Display) -> Outcome {
    let aside = escape::line(&format!("{}: {why}", out.display())).into_owned();
    Outcome { aside, status: Outcome::OTHER, ..Outcome::default() }
}
