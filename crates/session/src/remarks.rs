//! What is written beside an answer, taken out of it.

use readiness::Answer;

use crate::Remarks;

impl From<&Answer> for Remarks {
    fn from(answer: &Answer) -> Self {
        Self {
            reason: answer.reason.clone(),
            note: answer.note.clone(),
            evidence: answer.evidence.clone(),
            spread: answer.spread,
        }
    }
}
