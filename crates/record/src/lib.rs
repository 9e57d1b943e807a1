//! The file that people keep: JSON, versioned, the same text in the browser's storage and in
//! the exported file.
//!
//! [`write`] and [`read`] are the only way between a [`Document`] and a text. Each format
//! version is a module that is never edited once files of it exist; see CHANGELOG.md.
//!
//! **Invariant:** knows no page and no bank. Ids that no bank asks are kept.

mod code;
mod error;
mod name;
#[cfg(feature = "schema")]
mod schema;
mod v1;

use readiness::Document;
use serde::Deserialize;

pub use code::check_code;
pub use error::{Place, ReadError, Wrong};
pub use name::file_name;
#[cfg(feature = "schema")]
pub use schema::schema;

/// What every file of this product says of itself.
pub const FORMAT: &str = "dx-readiness";
/// The version that [`write`] writes. Changes are listed in CHANGELOG.md.
pub const SCHEMA_VERSION: u32 = 1;
/// The longest text that is read, in bytes. A full document of all questions with long notes
/// stays below a tenth of it.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Returns the text of `document`, in the one form that [`check_code`] is taken from.
#[must_use]
pub fn write(document: &Document) -> String {
    let file = v1::File::from(document);
    // Strings and numbers in maps with string keys: there is nothing that can fail.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a document of this or any earlier version.
///
/// # Errors
///
/// Fails with what is wrong and where; a sentence for people is made of it by the page.
pub fn read(text: &str) -> Result<Document, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(text).map_err(|error| ReadError::head(&error))?;
    if head.format.as_deref() != Some(FORMAT) {
        return Err(ReadError::NotOurs);
    }
    match head.schema_version {
        Some(1) => serde_json::from_str::<v1::File>(text)
            .map_err(|error| ReadError::shape(&error))?
            .try_into(),
        Some(found) if found > SCHEMA_VERSION => Err(ReadError::TooNew { found }),
        _ => Err(ReadError::NotOurs),
    }
}

/// The two keys that tell what a file is, whatever else it holds.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    schema_version: Option<u32>,
}
