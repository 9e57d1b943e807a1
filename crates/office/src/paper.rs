//! What every paper for people is made from, and what stands at its head.

use phrases::Phrases;
use readiness::{Date, Diagnosis, Document, Progress};
use rust_xlsxwriter::XlsxError;
use thiserror::Error;

/// A department on one day, with the words to write it down.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    /// What the department said and decided.
    pub document: &'a Document,
    /// What follows from that.
    pub diagnosis: &'a Diagnosis,
    /// The words, and the bank that was asked.
    pub phrases: Phrases<'a>,
    /// The day that stands on the paper.
    pub today: Date,
}

/// Why a paper could not be written.
#[derive(Debug, Error)]
pub enum PaperError {
    /// The workbook cannot hold it.
    #[error("the workbook could not be written: {0}")]
    Workbook(#[from] XlsxError),
    /// The parts of the Word file could not be put together.
    #[error("the Word file could not be written: {0}")]
    Word(String),
}

impl<'a> Paper<'a> {
    /// Returns what the department is called; it may have no name yet.
    #[must_use]
    pub fn department(self) -> &'a str {
        self.document.profile.name_or(self.phrases.words.office_report.unnamed)
    }

    /// Returns the heading of the paper.
    #[must_use]
    pub fn title(self) -> String {
        self.phrases.words.office_report.title(self.department())
    }

    /// Returns what its head says on the right: the day, the edition of the questions and the check
    /// code of the file.
    #[must_use]
    pub fn stamps(self) -> [String; 3] {
        let words = self.phrases.words.office_report;
        [
            words.as_of(phrases::date(self.phrases.lang, self.today)),
            words.edition(&self.phrases.catalog.edition),
            words.code(record::check_code(self.document)),
        ]
    }

    /// Says of which day the answers are, where that is known, and whether they are a sample.
    #[must_use]
    pub fn answered(self) -> String {
        let words = self.phrases.words.office_report;
        let day = self.document.changed.date();
        let day = day.map(|day| words.answers_of(phrases::date(self.phrases.lang, day)));
        let sample = self.document.is_sample.then(|| words.sample.to_owned());
        [sample, day].into_iter().flatten().collect::<Vec<_>>().join(self.phrases.gap())
    }

    /// Tells whether nothing is answered, so that nothing can be written down.
    #[must_use]
    pub fn is_empty(self) -> bool {
        Progress::of(&self.phrases.catalog.bank, self.document).counts.said() == 0
    }
}
