//! The file that people keep: JSON, versioned, the same text in the browser's storage and in
//! the exported file.
//!
//! [`write`] and [`read`] are the only way between a [`Document`] and a text, and [`decode`] the
//! one from bytes to a text. Each format version is a module of structs that are never edited
//! once files of it exist; see CHANGELOG.md.
//!
//! **Invariant:** knows no page and no bank. Ids that no bank asks are kept.

mod code;
mod decode;
mod error;
mod file_kind;
mod header;
mod name;
#[cfg(feature = "schema")]
mod schema;
mod tally;
mod v1;
mod v2;
mod v3;
mod wire;
mod wrong;

use readiness::Document;
use serde::de::DeserializeOwned;

pub use code::{check_code, former_check_code};
pub use decode::decode;
pub use error::{Place, ReadError};
pub use file_kind::FileKind;
pub use name::file_name;
#[cfg(feature = "schema")]
pub use schema::schema;
pub use tally::Tally;
pub use wrong::Wrong;

/// What every file of this product says of itself.
pub const FORMAT: &str = "dx-readiness";
/// The latest version; [`write`] takes the lowest that holds the document. Changes are listed in
/// CHANGELOG.md.
pub const SCHEMA_VERSION: u32 = 3;
/// The longest text that is read, in bytes. A full document of all questions with long notes
/// stays below a tenth of it.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Returns the text of `document`: the same document always has the same text.
#[must_use]
pub fn write(document: &Document) -> String {
    let text = if v3::is_needed(document) {
        serde_json::to_string_pretty(&v3::File::from(document))
    } else if v2::is_needed(document) {
        serde_json::to_string_pretty(&v2::File::from(document))
    } else {
        serde_json::to_string_pretty(&v1::File::from(document))
    };
    // Writing into memory fails only for keys that are no texts, and there are none.
    text.unwrap_or_default()
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
    match header::version(text)? {
        1 => file::<v1::File>(text).and_then(Document::try_from),
        2 => file::<v2::File>(text).and_then(Document::try_from),
        3 => file::<v3::File>(text).and_then(Document::try_from),
        found => Err(ReadError::TooNew { found }),
    }
}

/// Reads `text`, which is known to be JSON, as a file of one version.
fn file<File: DeserializeOwned>(text: &str) -> Result<File, ReadError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let wire::Object(file) = serde_path_to_error::deserialize(&mut json)?;
    Ok(file)
}
