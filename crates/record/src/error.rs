//! Why a text is not a document.

use readiness::LimitError;
use serde_json::error::Category;
use serde_path_to_error::Segment;
use thiserror::Error;

use crate::Wrong;

/// A line and a column of a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Why a file is not a document.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Longer than [`crate::MAX_BYTES`].
    #[error("the file is larger than {} MiB; no file of this product is", crate::MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// Written in another encoding than UTF-8, or no text at all.
    #[error(
        "the file is not UTF-8; save it again as UTF-8, or copy it again from where it came from"
    )]
    NotUtf8,
    /// Not JSON.
    #[error("the file is not JSON (line {}, column {})", .0.line, .0.column)]
    NotJson(Place),
    /// It ends in the middle.
    #[error("the file is cut off: it ends in the middle; copy it again from where it came from")]
    CutOff,
    /// JSON, but not of this product.
    #[error("the file is not one of this product's (`format` is not \"{}\")", crate::FORMAT)]
    NotOurs,
    /// A later version of the product wrote it.
    #[error(
        "the file has format version {found}, newer than {}; open it with a newer version of the product",
        crate::SCHEMA_VERSION
    )]
    TooNew {
        /// The version that the file claims.
        found: u64,
    },
    /// The right version, but a value is missing, unknown, twice there, of the wrong type or out
    /// of range.
    #[error("the file does not follow the format: {path} {wrong}")]
    Value {
        /// The keys that lead to the value, joined by dots: `answers.online-use.note`.
        path: String,
        /// What is wrong with it.
        wrong: Wrong,
    },
}

impl ReadError {
    /// Says what is wrong with the value at `path`.
    pub(crate) fn value(path: impl Into<String>, wrong: Wrong) -> Self {
        Self::Value { path: path.into(), wrong }
    }
}

impl ReadError {
    /// Says which limit of the rules the value at `path` breaks. The structs of each version check
    /// the same limits while they are read, so that this comes up only where the two have parted.
    pub(crate) fn limit(path: &str) -> impl Fn(LimitError) -> Self {
        move |error| {
            let wrong = match error {
                LimitError::TooMany { .. } => Wrong::TooMany,
                LimitError::IdTooLong { .. } => Wrong::TooLong,
                LimitError::TooLate => Wrong::Range,
            };
            Self::value(path, wrong)
        }
    }

    /// Says what `error` is, which came up in the value at `path`.
    pub(crate) fn of(error: &serde_json::Error, path: &str) -> Self {
        let text = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = text.strip_suffix(&place).unwrap_or(&text);
        // A number such as 1e999 is JSON; it is its value that no document has.
        let is_number = message.starts_with("number out of range");
        match error.classify() {
            Category::Eof => Self::CutOff,
            Category::Io | Category::Syntax if !is_number => {
                Self::NotJson(Place { line: error.line(), column: error.column() })
            }
            Category::Io | Category::Syntax | Category::Data => {
                let (wrong, key) = Wrong::of(message);
                let keys = Some(path).filter(|path| !path.is_empty()).map(Into::into);
                Self::value(joined(keys.into_iter().chain(key.map(short))), wrong)
            }
        }
    }
}

impl From<serde_path_to_error::Error<serde_json::Error>> for ReadError {
    fn from(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let keys = error.path().iter().filter_map(|segment| match segment {
            Segment::Map { key } => Some(short(key)),
            _ => None,
        });
        Self::of(error.inner(), &joined(keys))
    }
}

fn joined(keys: impl Iterator<Item = String>) -> String {
    keys.collect::<Vec<_>>().join(".")
}

/// Returns the beginning of `key`: a path stays readable whatever stands in the file.
fn short(key: &str) -> String {
    key.chars().take(64).collect()
}
