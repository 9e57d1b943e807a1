//! A bank with everything that is wrong with it.

use std::path::Path;

use bank::{BankFile, Catalog, Lang, Problem};
use content::{BankRefusal, SHIPPED};
use serde_json::Value;

use crate::input;
use crate::outcome::Outcome;

/// A bank that was looked through.
pub struct Checked {
    /// Its entries; nothing where keys are missing or wrong.
    pub file: Option<BankFile>,
    /// What keeps it from running, then what an editor would change.
    pub problems: Vec<Problem>,
}

impl Checked {
    /// Looks through the shipped bank number `at`.
    pub fn shipped(at: usize) -> Self {
        match BankFile::read(&content::shipped_file(at)) {
            Ok(file) => {
                let problems = file.clone().compile().err().unwrap_or_default();
                Self::with_lints(Some(file), problems)
            }
            Err(problems) => Self { file: None, problems },
        }
    }

    /// Looks through the bank in `path`: a whole one, or what it changes in a shipped one.
    ///
    /// # Errors
    ///
    /// Fails with a sentence where it cannot be read as a bank at all.
    pub fn open(path: &Path, lang: Lang) -> Result<Self, Outcome> {
        let text = text(path, lang)?;
        let mut problems = match content::read_bank(&text) {
            // That the id is a shipped one is told below, beside everything else.
            Ok(_) | Err(BankRefusal::ShippedId(_)) => Vec::new(),
            Err(BankRefusal::Problems(problems)) => problems,
            Err(refusal) => return Err(refuse(path, lang, &refusal)),
        };
        // Once more, for the entries: what runs carries no trace of what an author wrote.
        let Ok(value) = bank::parse(&text) else { return Ok(Self { file: None, problems }) };
        let base = value.get("base").and_then(Value::as_str);
        let base = base.and_then(|base| SHIPPED.iter().position(|id| *id == base));
        let whole = match base.map(content::shipped_file) {
            Some(base) => bank::derive(base, &value).ok(),
            None => Some(value),
        };
        let file = whole.and_then(|whole| BankFile::read(&whole).ok());
        if let Some(file) = file.as_ref().filter(|file| SHIPPED.contains(&file.id.as_str())) {
            let what = "is the id of a shipped bank; give yours its own".into();
            problems.push(Problem { id: file.id.clone(), key: "id".into(), what });
        }
        Ok(Self::with_lints(file, problems))
    }

    /// Adds what an editor would change, once for each place.
    fn with_lints(file: Option<BankFile>, mut problems: Vec<Problem>) -> Self {
        let lints = file.as_ref().map(lint::lint).unwrap_or_default();
        let is_named = |lint: &Problem| {
            problems.iter().any(|problem| problem.id == lint.id && problem.key == lint.key)
        };
        let lints: Vec<_> = lints.into_iter().filter(|lint| !is_named(lint)).collect();
        problems.extend(lints);
        Self { file, problems }
    }
}

/// Opens the bank in `path`, to ask and to diagnose with.
///
/// # Errors
///
/// Fails with a sentence where it cannot be used.
pub fn catalog(path: &Path, lang: Lang) -> Result<Catalog, Outcome> {
    content::read_bank(&text(path, lang)?).map_err(|refusal| refuse(path, lang, &refusal))
}

/// Returns the text of the bank in `path`.
///
/// # Errors
///
/// Fails with a sentence where it cannot be read.
pub fn text(path: &Path, lang: Lang) -> Result<String, Outcome> {
    let text = input::read(path, content::MAX_BANK_BYTES, lang)?;
    text.ok_or_else(|| refuse(path, lang, &BankRefusal::TooLarge))
}

fn refuse(path: &Path, lang: Lang, refusal: &BankRefusal) -> Outcome {
    input::refuse(path, session::bank_refusal(content::words(lang), refusal))
}
