//! Whether what was written says what it was to say: it is read back and compared.

use content::Words;
use readiness::Document;
use record::Tally;
use thiserror::Error;

use crate::form::{self, Problem};
use crate::workbook_bytes::looks_like_workbook;

/// Returns what `found`, which was read back, differs in from what was `written`.
#[must_use]
pub fn differences(written: &Tally, found: &Tally) -> Vec<Difference> {
    let counts = [
        (Compared::Answers, written.answers, found.answers),
        (Compared::Notes, written.notes, found.notes),
        (Compared::Actions, written.actions, found.actions),
    ];
    let counts = counts.into_iter().map(|(what, written, found)| Difference {
        what,
        written: written.to_string(),
        found: found.to_string(),
    });
    let (written, found) = (written.code.clone(), found.code.clone());
    let code = Difference { what: Compared::Code, written, found };
    counts.chain([code]).filter(|one| one.written != one.found).collect()
}

/// What of two documents is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// [`Tally::answers`].
    Answers,
    /// [`Tally::notes`].
    Notes,
    /// [`Tally::actions`].
    Actions,
    /// [`Tally::code`].
    Code,
}

/// Something that is not what it was to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub what: Compared,
    /// What it was to be.
    pub written: String,
    /// What it is.
    pub found: String,
}

impl Difference {
    /// Says what differs.
    #[must_use]
    pub fn sentence(&self, words: &'static Words) -> String {
        let what = match self.what {
            Compared::Answers => words.office_sheet.proof_answers,
            Compared::Notes => words.office_sheet.proof_notes,
            Compared::Actions => words.office_sheet.proof_actions,
            Compared::Code => words.office_sheet.head_code,
        };
        words.office_sheet.proof_differs(what, &self.written, &self.found)
    }
}

/// Why a file holds no document.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoDocument {
    /// A workbook that cannot be read.
    #[error(transparent)]
    Workbook(#[from] Problem),
    /// A text that cannot be read.
    #[error(transparent)]
    Text(#[from] record::ReadError),
}

/// Reads the document in `bytes`, the JSON text or the form. What was filled into a form does not
/// count here.
///
/// # Errors
///
/// Fails where there is none, or it is not whole.
pub fn document(bytes: &[u8]) -> Result<Document, NoDocument> {
    if looks_like_workbook(bytes) {
        return Ok(form::read_original(bytes)?);
    }
    Ok(record::read(record::decode(bytes)?)?)
}

/// Reads the document in `bytes`, which was to be `written`, and returns what differs.
///
/// # Errors
///
/// Fails like [`document()`].
pub fn read_back(bytes: &[u8], written: &Document) -> Result<Vec<Difference>, NoDocument> {
    Ok(differences(&Tally::of(written), &Tally::of(&document(bytes)?)))
}

/// Returns a check code that somebody typed, as it is written: `54c8 16dd` in any width is
/// `54C8-16DD`. Nothing where it has not 8 hexadecimal digits.
#[must_use]
pub fn typed_code(typed: &str) -> Option<String> {
    let narrow = |letter: char| match letter {
        '０'..='９' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ' => {
            char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter)
        }
        other => other,
    };
    let is_between = |letter: &char| letter.is_whitespace() || "-‐‑–—−ー－".contains(*letter);
    let digits: String = typed.chars().filter(|letter| !is_between(letter)).map(narrow).collect();
    let digits = digits.to_ascii_uppercase();
    let is_code = digits.len() == 8 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_code.then(|| format!("{}-{}", &digits[..4], &digits[4..]))
}

#[cfg(test)]
mod tests {
    use super::typed_code;

    #[test]
    fn a_code_is_understood_however_it_was_typed() {
        for typed in ["54C8-16DD", "54c816dd", " 54c8 16dd ", "５４Ｃ８－１６ｄｄ", "54C8ー16DD"]
        {
            assert_eq!(typed_code(typed).as_deref(), Some("54C8-16DD"), "{typed}");
        }
        for typed in ["", "54C8-16D", "54C8-16DDA", "54C8-16DG", "課課課課課課課課"] {
            assert_eq!(typed_code(typed), None, "{typed}");
        }
    }
}
