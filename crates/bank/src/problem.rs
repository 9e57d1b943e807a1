//! What is wrong with a bank, and where.

use std::fmt;

use readiness::{BankProblem, Flaw};

/// One problem of a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the entry, or of the bank itself.
    pub id: String,
    /// The key; empty where the whole entry is wrong.
    pub key: String,
    /// What is wrong, in a sentence for the author.
    pub what: String,
}

impl Problem {
    /// Returns a problem of the entry `id`; what an author wrote far too long is shown cut.
    pub(crate) fn new(id: &str, key: impl Into<String>, what: impl Into<String>) -> Self {
        Self { id: shown(id), key: key.into(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key.as_str() {
            "" => write!(f, "{}: {}", self.id, self.what),
            key => write!(f, "{}.{key}: {}", self.id, self.what),
        }
    }
}

impl From<&BankProblem> for Problem {
    fn from(problem: &BankProblem) -> Self {
        let flaw = match &problem.flaw {
            Flaw::Missing(id) => Flaw::Missing(shown(id)),
            Flaw::Cycle(ids) => Flaw::Cycle(ids.iter().map(|id| shown(id)).collect()),
            other => other.clone(),
        };
        Self::new(&problem.id, problem.key, flaw.to_string())
    }
}

/// The most characters that are shown of a name in a file.
const MAX_SHOWN: usize = 64;

/// Returns a name from a file as it is shown: a problem stays readable whatever is in the file.
pub(crate) fn shown(name: &str) -> String {
    match name.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
