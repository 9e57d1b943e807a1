//! A cell that was filled in by hand, before it counts.

use content::{Word, Words};
use readiness::{Answers, Choice, Document, Moment, Provenance, QuestionId, Remark};

use super::item::Item;
use super::layout::{Column, Sheet};
use super::value::Value;

/// What a cell changes in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Edit {
    /// The answer to a question.
    Choice(QuestionId, Option<Choice>),
    /// Why it does not apply.
    Reason(QuestionId, Remark),
    /// The note beside it.
    Note(QuestionId, Remark),
    /// The evidence that was seen.
    Evidence(QuestionId, Remark),
    /// An entry of the profile.
    Item(Item, Value),
}

/// A cell that says something else than the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub(super) sheet: Sheet,
    pub(super) column: Column,
    /// The number of the row as a workbook shows it, from 1.
    pub row: u32,
    /// What the row is about: the question, or the entry of the profile.
    pub what: String,
    /// What the original says; empty for nothing.
    pub from: String,
    /// What the cell says; empty for nothing.
    pub to: String,
    pub(super) edit: Edit,
}

impl Change {
    /// Returns what the sheet is called.
    #[must_use]
    pub const fn sheet(&self, words: &'static Words) -> Word {
        self.sheet.name(words)
    }

    /// Returns the head of the column.
    #[must_use]
    pub const fn column(&self, words: &'static Words) -> Word {
        self.column.head(words)
    }

    /// Says where the cell is and what it changes.
    #[must_use]
    pub fn sentence(&self, words: &'static Words) -> String {
        let or_empty = |text: &str| {
            if text.is_empty() {
                words.office_sheet.empty.into()
            } else {
                super::cell_problem::short(text)
            }
        };
        let (from, to) = (or_empty(&self.from), or_empty(&self.to));
        let changed = words.office_sheet.changed(&self.what, from, to);
        words.office_sheet.place(self.sheet(words), self.row, self.column(words), changed)
    }
}

/// Returns `document` with `changes`, made at `time` in the position that the profile then names.
pub(super) fn made<'a>(
    document: &Document,
    changes: impl Iterator<Item = &'a Change> + Clone,
    time: Moment,
) -> Document {
    let mut made = document.clone();
    if changes.clone().next().is_none() {
        return made;
    }
    made.revision = made.revision.saturating_add(1);
    made.changed = time.clone();
    for change in changes.clone() {
        if let Edit::Item(item, value) = &change.edit {
            item.set(&mut made.profile, value);
        }
    }
    let role = made.profile.role;
    let provenance = Provenance { role, time, revision: made.revision };
    for change in changes {
        answer(&mut made.answers, &change.edit, &provenance);
    }
    made
}

fn answer(answers: &mut Answers, edit: &Edit, provenance: &Provenance) {
    let (Edit::Choice(id, _) | Edit::Reason(id, _) | Edit::Note(id, _) | Edit::Evidence(id, _)) =
        edit
    else {
        return;
    };
    let mut answer = answers.get(id).cloned().unwrap_or_default();
    match edit {
        Edit::Choice(_, choice) => {
            answer.choice = *choice;
            // Only the top level can have spread.
            answer.spread &= matches!(choice, Some(Choice::Level(level)) if level.may_spread());
        }
        Edit::Reason(_, reason) => answer.reason = reason.clone(),
        Edit::Note(_, note) => answer.note = note.clone(),
        Edit::Evidence(_, evidence) => answer.evidence = evidence.clone(),
        Edit::Item(..) => {}
    }
    answer.provenance = provenance.clone();
    // The bank asks fewer questions than answers can be kept.
    let _ = answers.restore(id.clone(), answer);
}
