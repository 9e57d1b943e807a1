//! How the department's document is kept.

use readiness::Document;

use crate::journal::JournalQueue;
use crate::weighing::Place;
use crate::{Saving, StorageProblem};

/// What was found as the page was opened and counts, until both stores have it.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub text: String,
    pub place: Place,
}

/// What is going on beside keeping.
#[derive(Clone, Debug, Default)]
pub(crate) enum Phase {
    /// Nothing.
    #[default]
    Plain,
    /// The other window's document is being fetched.
    Taking,
    /// Everything is being cleared; what was there before.
    Clearing(Option<Box<Document>>),
}

/// How the department's document is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keeping {
    /// What may be said about it.
    pub saving: Saving,
    /// Something was entered since it was last kept.
    pub unkept: bool,
    /// Why nothing may be stored, if so.
    pub blocked: Option<StorageProblem>,
    /// What local storage holds, as far as is known.
    pub stored: Option<String>,
    /// Why local storage did not take the latest text, if so.
    pub refused: Option<StorageProblem>,
    /// The text that was read or written last.
    pub latest: Option<String>,
    /// It takes the place of whatever another window wrote.
    pub overwrites: bool,
    /// The number of the latest writing.
    pub sequence: u64,
    pub journal: JournalQueue,
    /// What was found as the page was opened and is not yet the same in both stores.
    pub opened: Option<Opened>,
    /// How many texts are being set aside; until then nothing is written.
    pub awaited: usize,
    pub phase: Phase,
}

impl Keeping {
    /// Tells whether what is kept belongs to a newer version or to another window.
    pub fn is_others(&self) -> bool {
        matches!(self.blocked, Some(StorageProblem::TooNew | StorageProblem::Elsewhere))
    }

    /// Stores nothing more until the person decides.
    pub fn block(&mut self, problem: StorageProblem) {
        self.saving = Saving::Failed(problem);
        self.blocked = Some(problem);
        self.journal.drop_waiting();
    }
}
