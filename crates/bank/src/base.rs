//! The shipped bank that a municipality's bank was made of.

use crate::shape::{BankFile, Changed, DeltaFile};

/// What a bank has to know of the bank that it was made of, once that one is in a later edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// Its id.
    pub id: String,
    /// Its questions that were taken over as they are and mean something else since one of its
    /// editions.
    pub again: Vec<Changed>,
}

impl Base {
    /// Returns what `delta` took over of `base`.
    #[must_use]
    pub fn of(base: &BankFile, delta: &DeltaFile) -> Self {
        let is_written = |id: &str| delta.question.iter().any(|entry| entry.id == *id);
        let is_taken_over =
            |changed: &&Changed| changed.since.is_some() && !is_written(&changed.question);
        let again = base.again.iter().filter(is_taken_over).cloned().collect();
        Self { id: base.id.clone(), again }
    }
}
