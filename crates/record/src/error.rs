//! Why a text is not a document.

use fields::{Broken, Problem, Wrong};
use thiserror::Error;

/// A line and a column of a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Why a text is not a document.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Longer than [`crate::MAX_BYTES`].
    #[error("the file is larger than {} MiB; no file of this product is", crate::MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// Not JSON, or nested deeper than any document.
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
    /// The right version, but a value is missing, unknown, of the wrong type or out of range.
    #[error("the file does not follow the format: {path} {wrong}")]
    Value {
        /// The keys that lead to the value.
        path: String,
        /// What is wrong with it.
        wrong: Wrong,
    },
}

impl ReadError {
    /// Why a text is no JSON.
    pub(crate) fn syntax(error: Broken) -> Self {
        if error.is_cut_off() {
            Self::CutOff
        } else {
            Self::NotJson(Place { line: error.line(), column: error.column() })
        }
    }
}

impl From<Problem> for ReadError {
    fn from(problem: Problem) -> Self {
        Self::Value { path: problem.path, wrong: problem.wrong }
    }
}
