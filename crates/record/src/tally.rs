//! How much a document says: what is compared before anybody says that it was saved.

use std::collections::BTreeSet;

use readiness::{ActionId, Document};
use serde::{Deserialize, Serialize};

/// Counts of a document, and its check code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Questions that were answered in any way.
    pub answers: usize,
    /// Notes, reasons and evidence beside them.
    pub notes: usize,
    /// Actions that are done, that something is wished for, or that stand in the adopted plan.
    pub actions: usize,
    /// The check code.
    pub code: String,
}

impl Tally {
    /// Counts what `document` says.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let texts = |text: &readiness::Remark| usize::from(!text.is_empty());
        Self {
            answers: document.answers.iter().filter(|(_, answer)| answer.choice.is_some()).count(),
            notes: document.answers.iter().fold(0, |sum, (_, answer)| {
                sum + texts(&answer.note) + texts(&answer.reason) + texts(&answer.evidence)
            }),
            actions: actions(document).len(),
            code: crate::check_code(document),
        }
    }
}

fn actions(document: &Document) -> BTreeSet<&ActionId> {
    let scenarios = [Some(&document.scenario), document.other.as_ref()];
    let wished = scenarios.into_iter().flatten().flat_map(|scenario| scenario.wishes.keys());
    let placed = document.adopted.iter().flat_map(|adopted| &adopted.placed);
    let adopted = placed.map(|promise| &promise.action);
    document.done.iter().chain(wished).chain(adopted).collect()
}

#[cfg(test)]
mod tests {
    use readiness::{Answer, Choice, Document, Remark};

    use super::Tally;

    #[test]
    fn what_was_said_is_counted() {
        let mut document = Document::default();
        let empty = Tally::of(&document);
        assert_eq!((empty.answers, empty.notes, empty.actions), (0, 0, 0));
        let [note, evidence] = ["a note", "a list"].map(Remark::cut);
        let answer = Answer { choice: Some(Choice::Unknown), note, evidence, ..Answer::default() };
        document.answers.restore("a".into(), answer).unwrap();
        let note = Answer { note: Remark::cut("only a note"), ..Answer::default() };
        document.answers.restore("b".into(), note).unwrap();
        let _ = document.done.insert("c".into());
        let tally = Tally::of(&document);
        assert_eq!((tally.answers, tally.notes, tally.actions), (1, 3, 1));
        assert_ne!(tally.code, empty.code);
    }
}
