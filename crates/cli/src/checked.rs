//! A bank with everything that is wrong with it.

use std::path::Path;

use bank::{BankFile, Catalog, Lang, Problem};
use content::{BankRefusal, SHIPPED};
use fields::Tree;

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
        match BankFile::read(content::tree_of(at)) {
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
            Ok(_) => Vec::new(),
            Err(BankRefusal::Problems(problems)) => problems,
            Err(refusal) => return Err(refuse(path, lang, &refusal)),
        };
        // Once more, for the entries: what runs carries no trace of what an author wrote.
        let tree = Tree::parse(text.trim_start_matches('\u{feff}')).unwrap_or_default();
        let base = tree.text("base").and_then(|base| SHIPPED.iter().position(|id| *id == base));
        let whole = match base.map(content::tree_of) {
            Some(base) => {
                problems.extend(lint::delta(&base, &tree));
                bank::derive(base, tree).unwrap_or_default()
            }
            None => tree,
        };
        if let Some(id) = whole.text("id").filter(|id| SHIPPED.contains(id)) {
            let what = "is the id of a shipped bank; give yours its own";
            problems.push(Problem { id: id.into(), key: "id".into(), what: what.into() });
        }
        Ok(Self::with_lints(BankFile::read(whole).ok(), problems))
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

fn text(path: &Path, lang: Lang) -> Result<String, Outcome> {
    let text = input::read(path, content::MAX_BANK_BYTES, lang)?;
    text.ok_or_else(|| refuse(path, lang, &BankRefusal::TooLarge))
}

fn refuse(path: &Path, lang: Lang, refusal: &BankRefusal) -> Outcome {
    input::refuse(path, session::bank_refusal(content::words(lang), refusal))
}
