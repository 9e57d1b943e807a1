//! Why a text is not a document.

use thiserror::Error;

/// A line and a column of a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// What is wrong with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A level outside 0 to 4.
    Level,
    /// A month outside 1 to 12, or a plan start that is no month.
    Month,
    /// A task outside 1 to 20.
    Task,
    /// More people than a department has.
    Staff,
    /// A share above the highest.
    Share,
    /// A time that is no time.
    Time,
    /// A text longer than a form takes.
    TooLong,
    /// More entries than any bank has questions.
    TooMany,
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
        found: u32,
    },
    /// The right version, but a key is missing, unknown or of the wrong type.
    #[error("the file does not follow the format at line {}, column {}: {detail}", place.line, place.column)]
    Shape {
        /// Where.
        place: Place,
        /// What the JSON library says of it.
        detail: String,
    },
    /// A value is outside what the format allows.
    #[error("the file does not follow the format at {path}: {wrong:?}")]
    Value {
        /// The keys that lead to the value.
        path: String,
        /// What is wrong with it.
        wrong: Wrong,
    },
}

impl ReadError {
    /// What the first look at a text finds.
    pub(crate) fn head(error: &serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Eof => Self::CutOff,
            serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
                Self::NotJson(place(error))
            }
            // JSON of another shape: a list, a number, a format that is no text.
            serde_json::error::Category::Data => Self::NotOurs,
        }
    }

    /// What the reading of a known version finds.
    pub(crate) fn shape(error: &serde_json::Error) -> Self {
        Self::Shape { place: place(error), detail: error.to_string() }
    }

    pub(crate) fn value(path: impl Into<String>, wrong: Wrong) -> Self {
        Self::Value { path: path.into(), wrong }
    }
}

fn place(error: &serde_json::Error) -> Place {
    Place { line: error.line(), column: error.column() }
}
