//! What names the bank itself.

use bank::BankFile;
use readiness::QuestionId;

use crate::{Lint, report};

/// The id goes into every document, where it follows the same rule as any other id; the edition
/// stands beside it.
pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    if !QuestionId::from(file.id.as_str()).is_well_formed() {
        let what = "an id is lowercase words joined by hyphens, at most 64 characters";
        report(found, &file.id, "id", what);
    }
    if file.edition.trim().is_empty() || file.edition.chars().count() > QuestionId::MAX {
        report(found, &file.id, "edition", "an edition has 1 to 64 characters");
    }
    if file.name.ja.trim().is_empty() || file.name.en.trim().is_empty() {
        report(found, &file.id, "name", "needs a text in both languages");
    }
}
