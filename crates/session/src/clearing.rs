//! Clearing everything, and what is left afterwards.

use crate::blank::is_blank;
use crate::keeping::{Keeping, Phase};
use crate::{Effect, History, Notice, Saving, Session, StorageProblem};

/// What is to be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clearing {
    /// Everything, in both stores, if local storage still holds this document.
    All {
        /// The document as it was read or written last.
        document: Option<String>,
    },
    /// What was set aside and the language: the document and its question set belong to a newer
    /// version or to another window.
    Beside,
}

/// Something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remains {
    /// The document.
    Document,
    /// The journal.
    Journal,
    /// The municipality's own question set.
    Bank,
    /// The history of the document.
    History,
    /// Texts that were set aside.
    SetAside,
    /// The language.
    Language,
}

/// What is still kept after clearing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// What was seen there.
    pub remains: Vec<Remains>,
    /// Local storage could not be looked at.
    pub is_unseen: bool,
    /// Whose the document is, where it was left on purpose: a newer version's
    /// ([`StorageProblem::TooNew`]) or another window's ([`StorageProblem::Elsewhere`]).
    pub on_purpose: Option<StorageProblem>,
}

impl Left {
    fn has(&self, kind: Remains) -> bool {
        self.remains.contains(&kind)
    }
}

impl Session {
    /// Clears the department's own entries; what is said waits until it was looked at.
    pub(crate) fn clear(&mut self) -> Vec<Effect> {
        self.close_sample();
        self.pending.clear();
        self.pending_bank.clear();
        self.notice.clear();
        self.undo = None;
        let clearing = if self.keeping.is_others() {
            Clearing::Beside
        } else {
            Clearing::All { document: self.keeping.stored.clone() }
        };
        let blank = self.blank();
        let before = std::mem::replace(&mut self.document, blank);
        let before = (!is_blank(&before)).then_some(before);
        self.history = History::of(&self.document);
        self.keeping.phase = Phase::Clearing(before.map(Box::new));
        self.follow();
        self.keeping.unkept = false;
        if self.keeping.blocked.is_none() {
            self.keeping.saving = Saving::Underway;
        }
        self.keeping.journal.ask(Effect::Clear(clearing)).into_iter().collect()
    }

    /// Takes in what is left of what was kept.
    pub(crate) fn note_cleared(&mut self, mut left: Left) -> Vec<Effect> {
        let next = self.next_job();
        let phase = std::mem::take(&mut self.keeping.phase);
        if left.on_purpose == Some(StorageProblem::Elsewhere) {
            self.keeping.block(StorageProblem::Elsewhere);
        } else if self.keeping.is_others() {
            left.on_purpose = self.keeping.blocked;
        } else if !is_blank(&self.document) {
            // What is there was entered since.
            left.remains.retain(|kind| !matches!(kind, Remains::Document | Remains::Journal));
        } else if !left.has(Remains::Document) {
            let Keeping { journal, sequence, .. } = std::mem::take(&mut self.keeping);
            self.keeping = Keeping { journal: journal.opened(), sequence, ..Keeping::default() };
            self.banks.forget_kept();
        }
        if !left.has(Remains::SetAside) {
            self.quarantine.clear();
        }
        if self.keeping.saving == Saving::Underway && is_blank(&self.document) {
            self.keeping.saving = Saving::Nothing;
        }
        match phase {
            Phase::Clearing(Some(before)) => self.say_undoable(Notice::Cleared(left), *before),
            _ => self.say(Notice::Cleared(left)),
        }
        next
    }
}
