//! `dx-readiness diagnose`: what follows from one department's file.

use std::fs;
use std::path::Path;

use bank::Lang;
use readiness::{Candidates, Date, Document, Priorities, Readiness, Roadmap, Weights, YearMonth};

use crate::report::Report;
use crate::{Failure, text};

/// Everything that follows from a document.
pub struct Diagnosis {
    /// The department.
    pub document: Document,
    /// The month that the plan begins with.
    pub start: YearMonth,
    /// Where it stands.
    pub readiness: Readiness,
    /// Which actions come into question.
    pub candidates: Candidates,
    /// What matters most.
    pub priorities: Priorities,
    /// What is done when.
    pub roadmap: Roadmap,
}

impl Diagnosis {
    /// Derives all of it, as the page does.
    fn of(document: Document, today: Date) -> Self {
        let bank = &content::catalog().bank;
        let start = document.start(today);
        let readiness = Readiness::assess(bank, &document);
        let candidates = Candidates::find(bank, &document, &readiness);
        let priorities = Priorities::rank(bank, &candidates, &readiness, Weights::default());
        let roadmap = Roadmap::plan(bank, &document, &readiness, &candidates, &priorities, start);
        Self { document, start, readiness, candidates, priorities, roadmap }
    }
}

/// Returns the diagnosis of `file` as text or JSON.
///
/// # Errors
///
/// Fails with status 2 when the file cannot be read or is no document.
pub fn run(file: &Path, json: bool, today: Date, lang: Lang) -> Result<String, Failure> {
    let diagnosis = Diagnosis::of(open(file, lang)?, today);
    Ok(if json {
        serde_json::to_string_pretty(&Report::of(&diagnosis, today)).unwrap_or_default() + "\n"
    } else {
        text::of(&diagnosis, lang)
    })
}

fn open(file: &Path, lang: Lang) -> Result<Document, Failure> {
    let refuse = |what: String| Failure {
        sentence: format!("{}: {what}", file.display()),
        status: Failure::INPUT,
    };
    let words = content::words(lang);
    let size = fs::metadata(file).map_err(|error| refuse(error.to_string()))?.len();
    let is_too_large = usize::try_from(size).map_or(true, |size| size > record::MAX_BYTES);
    if is_too_large {
        return Err(refuse(session::refusal(words, &record::ReadError::TooLarge)));
    }
    let bytes = fs::read(file).map_err(|error| refuse(error.to_string()))?;
    // Bytes that are no text become a character that no JSON holds outside a string.
    let text = String::from_utf8_lossy(&bytes);
    record::read(&text).map_err(|error| refuse(session::refusal(words, &error)))
}
