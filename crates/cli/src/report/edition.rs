//! What the present edition of the bank does to the answers of a file of an earlier one.

use readiness::{Document, QuestionId};
use serde::Serialize;
use session::Renewal;

/// A file as it was read, and as it is diagnosed.
pub struct Read<'a> {
    /// As it was read.
    pub file: &'a Document,
    /// Under the present edition of its bank.
    pub document: &'a Document,
    /// What that edition changed, where it is another one.
    pub edition: Option<EditionChange>,
}

/// What the present edition does.
#[derive(Clone, Debug, Serialize)]
pub struct EditionChange {
    /// The edition that was answered.
    pub from: String,
    /// The present one.
    pub to: String,
    /// How many answers count as they are.
    pub carried: usize,
    /// Answered questions that mean something else now: their answers count for nothing.
    pub again: Vec<String>,
    /// Questions that this department is asked for the first time.
    pub new: Vec<String>,
}

impl EditionChange {
    /// Lays out what `renewal` does to `file`.
    pub fn of(file: &Document, renewal: &Renewal) -> Self {
        let ids = |ids: &[QuestionId]| ids.iter().map(ToString::to_string).collect();
        Self {
            from: file.bank.edition.to_string(),
            to: renewal.to.edition.to_string(),
            carried: renewal.switch.carried.len(),
            again: ids(&renewal.switch.again),
            new: ids(&renewal.new.asked),
        }
    }
}
