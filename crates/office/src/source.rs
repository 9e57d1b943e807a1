//! What every file of an office is made from.

use phrases::Phrases;
use readiness::{Date, Diagnosis, Document};

/// A document with what follows from it, and the words to say it in.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What the department keeps.
    pub document: &'a Document,
    /// What follows from it.
    pub diagnosis: &'a Diagnosis,
    /// The bank and the language.
    pub phrases: Phrases<'a>,
    /// The day on which the file is made.
    pub today: Date,
}
