//! A workbook that was opened: what it holds is shown before it counts.

use crate::{MakingProblem, Notice, Session};

/// What was found in a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRead {
    /// The document with the changed cells, as it is saved.
    pub document: String,
    /// What the cells say beyond the document that the workbook carries.
    pub cells: SheetCells,
}

/// What the cells of a workbook say, a sentence each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetCells {
    /// What they change.
    pub changes: Vec<String>,
    /// What cannot be taken over.
    pub problems: Vec<String>,
}

/// Why nothing was read in a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetProblem {
    /// It is none of ours, or not whole; a sentence that says where and what to do.
    Refused(String),
    /// The module for Office files did not come, or failed at it.
    NotRead(MakingProblem),
}

impl Session {
    /// Shows what a workbook holds and waits for a yes.
    pub(crate) fn offer_sheet(&mut self, outcome: Result<SheetRead, SheetProblem>) {
        self.notice.clear();
        self.pending.clear();
        self.pending_bank.clear();
        let SheetRead { document, cells } = match outcome {
            Ok(read) => read,
            Err(problem) => return self.say(Notice::SheetNotRead(problem)),
        };
        match record::read(&document) {
            Ok(document) => self.offer_document(document, None, Some(cells)),
            Err(error) => self.say(Notice::FileRefused(error)),
        }
    }
}
