//! The check code: the same on paper, in the page and for the file.

use readiness::{
    Adopted, Answer, Answers, Document, Moment, Provenance, Receipt, Receipts, Snapshots,
};
use sha2::{Digest as _, Sha256};

/// Returns the check code of `document`, as `1A2B-3C4D`: the first 8 hexadecimal digits of the
/// SHA-256 of what it says, as [`crate::write`] writes that. How often and when it was changed is
/// not part of it. Two documents with the same code say the same for every purpose but a
/// forger's.
#[must_use]
pub fn check_code(document: &Document) -> String {
    short(&crate::write(&content(document)))
}

/// Returns the check code as it was until 2026-11: of the whole text, counters and times
/// included. It stands on papers of that time.
#[must_use]
pub fn former_check_code(document: &Document) -> String {
    short(&crate::write(document))
}

/// Returns `document` without what changes while it stays the same: the counters of changes, the
/// time of the last change, and the times of the answers.
fn content(document: &Document) -> Document {
    let mut content = document.clone();
    content.revision = 0;
    content.changed = Moment::default();
    content.answers = said(&document.answers);
    content.receipts = Receipts::default();
    for receipt in document.receipts.iter() {
        content.receipts.push(Receipt { aside: said(&receipt.aside), ..receipt.clone() });
    }
    if let Some(adopted) = &mut content.adopted {
        adopted.revision = 0;
    }
    // Days on which somebody looked say nothing new.
    content.follow_up.snapshots = Snapshots::default();
    let earlier = content.follow_up.earlier.iter().cloned();
    content.follow_up.earlier = earlier.map(|plan| Adopted { revision: 0, ..plan }).collect();
    content
}

/// Returns what was said and in which position, without when.
fn said(answers: &Answers) -> Answers {
    let mut said = Answers::default();
    for (id, answer) in answers.iter() {
        let provenance = Provenance { role: answer.provenance.role, ..Provenance::default() };
        // It was kept before, so it can be kept now.
        let _ = said.restore(id.clone(), Answer { provenance, ..answer.clone() });
    }
    said
}

fn short(text: &str) -> String {
    let digest = Sha256::digest(text);
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    let mut code = String::with_capacity(9);
    for (at, byte) in digest.iter().take(4).enumerate() {
        if at == 2 {
            code.push('-');
        }
        code.push(digit(byte >> 4).to_ascii_uppercase());
        code.push(digit(byte & 15).to_ascii_uppercase());
    }
    code
}
