//! `dx-readiness code`: the check code alone.

use std::path::Path;

use bank::Lang;

use crate::department;
use crate::outcome::Outcome;

/// Returns the check code of `file`; of a form, that of its original.
///
/// # Errors
///
/// Fails where the file cannot be read or holds no document.
pub fn run(file: &Path, lang: Lang) -> Result<Outcome, Outcome> {
    let document = department::open_either(file, lang)?;
    Ok((record::check_code(&document) + "\n").into())
}
