//! The file that people keep: JSON, versioned, the same text in the browser's storage and in
//! the exported file.
//!
//! [`write`] and [`read`] are the only way between a [`Document`] and a text. Each format
//! version is a module that is never edited once files of it exist; see CHANGELOG.md.
//!
//! **Invariant:** knows no page and no bank. Ids that no bank asks are kept.

mod code;
mod decided;
mod error;
mod name;
#[cfg(feature = "schema")]
mod schema;
mod v1;
mod v2;

use fields::{Reader, Tree};
use readiness::Document;

pub use code::check_code;
pub use error::{Place, ReadError};
pub use fields::Wrong;
pub use name::file_name;
#[cfg(feature = "schema")]
pub use schema::schema;

/// What every file of this product says of itself.
pub const FORMAT: &str = "dx-readiness";
/// The latest version; [`write`] takes the lowest that holds the document. Changes are listed in
/// CHANGELOG.md.
pub const SCHEMA_VERSION: u32 = 2;
/// The longest text that is read, in bytes. A full document of all questions with long notes
/// stays below a tenth of it.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Returns the text of `document`, in the one form that [`check_code`] is taken from.
#[must_use]
pub fn write(document: &Document) -> String {
    let more = v2::write(document);
    let mut tree = v1::write(document, if more.is_empty() { 1 } else { 2 });
    if let Tree::Object(entries) = &mut tree {
        entries.extend(more);
    }
    tree.pretty()
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
    let tree = Tree::parse(text).map_err(ReadError::syntax)?;
    let mut reader = Reader::default();
    let mut file = reader.open(tree);
    let Tree::Text(format) = file.take("format") else { return Err(ReadError::NotOurs) };
    match file.take("schema_version") {
        _ if format != FORMAT => Err(ReadError::NotOurs),
        Tree::Number(version @ 1..=2) => {
            let mut document = v1::read(&mut reader, &mut file);
            if version == 2 {
                v2::read(&mut reader, &mut file, &mut document);
            }
            reader.close(&file);
            reader.problems.into_iter().next().map_or(Ok(document), |first| Err(first.into()))
        }
        Tree::Number(found) if found > SCHEMA_VERSION.into() => Err(ReadError::TooNew { found }),
        _ => Err(ReadError::NotOurs),
    }
}
