//! Questions that ask the same.

use bank::BankFile;

use crate::likeness::percent;
use crate::{Lint, report};

/// Two questions whose Japanese texts are at least this alike, in percent, ask the same.
pub const ALIKE_QUESTIONS: usize = 75;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for (at, question) in file.question.iter().enumerate() {
        for other in &file.question[..at] {
            let alike = percent(&question.text.ja, &other.text.ja);
            // The same id twice is refused already, with a better sentence.
            if alike >= ALIKE_QUESTIONS && question.id != other.id {
                let what = format!("is {alike} % like `{}`", other.id);
                report(found, &question.id, "text", what);
            }
        }
    }
}
