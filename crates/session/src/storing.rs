//! Keeping what was entered: local storage first, then the journal; said only when both have it.

use readiness::{Document, LimitError};

use crate::blank::is_blank;
use crate::journal::JournalState;
use crate::keeping::Phase;
use crate::{
    Clearing, Effect, Expected, JournalEntry, JournalKey, JournalProblem, NotTaken, Notice, Saving,
    Session, StorageProblem, StoredText,
};

/// Returns the text of `document`, if the reader makes the same document of it: what it would
/// refuse is never kept.
pub(crate) fn readable(document: &Document) -> Result<String, NotTaken> {
    let text = record::write(document);
    match record::read(&text) {
        Ok(read) if read == *document => Ok(text),
        Ok(_) => Err(NotTaken::Differs),
        Err(error) => Err(NotTaken::Unreadable(error)),
    }
}

impl Session {
    /// Makes a change to what is shown, and asks for it to be kept.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut Document)) -> Vec<Effect> {
        let mut after = self.document().clone();
        change(&mut after);
        self.take_or_say(after)
    }

    /// Makes a change that the limits of a document may refuse.
    pub(crate) fn try_change<T>(
        &mut self,
        change: impl FnOnce(&mut Document) -> Result<T, LimitError>,
    ) -> Vec<Effect> {
        let mut after = self.document().clone();
        match change(&mut after) {
            Ok(_) => self.take_or_say(after),
            Err(limit) => {
                self.say(Notice::NotTaken(NotTaken::Limit(limit)));
                Vec::new()
            }
        }
    }

    fn take_or_say(&mut self, after: Document) -> Vec<Effect> {
        self.take(after).unwrap_or_else(|refused| {
            self.say(Notice::NotTaken(refused));
            Vec::new()
        })
    }

    /// Puts `after` in the place of what is shown, with the time and the next revision. What
    /// could be undone before can be no longer.
    ///
    /// # Errors
    ///
    /// Fails when the reader would refuse it; nothing is changed then.
    pub(crate) fn take(&mut self, mut after: Document) -> Result<Vec<Effect>, NotTaken> {
        after.revision = self.document().revision.max(after.revision).saturating_add(1);
        after.changed = self.now();
        let text = readable(&after)?;
        self.undo = None;
        if let Phase::Clearing(before) = &mut self.keeping.phase {
            *before = None;
        }
        if let Some(sample) = &mut self.sample {
            sample.document = after;
            sample.is_changed = true;
            return Ok(Vec::new());
        }
        self.document = after;
        self.note_step();
        Ok(self.store(text, false))
    }

    /// Puts `document` in the place of the department's own as it is.
    ///
    /// # Errors
    ///
    /// Fails when the reader would refuse it; nothing is changed then.
    pub(crate) fn put(&mut self, document: Document) -> Result<Vec<Effect>, NotTaken> {
        let text = readable(&document)?;
        self.document = document;
        self.note_step();
        self.follow();
        Ok(self.store(text, false))
    }

    /// Asks once more for the document to be kept; `overwrites` whatever another window wrote.
    pub(crate) fn store_again(&mut self, overwrites: bool) -> Vec<Effect> {
        if is_blank(&self.document) && !overwrites {
            return Vec::new();
        }
        readable(&self.document).map_or_else(|_| Vec::new(), |text| self.store(text, overwrites))
    }

    /// Asks for `text` to be kept.
    pub(crate) fn store(&mut self, text: String, overwrites: bool) -> Vec<Effect> {
        self.keeping.unkept = true;
        if self.keeping.blocked.is_some() || self.keeping.awaited > 0 {
            return Vec::new();
        }
        self.keeping.saving = Saving::Underway;
        self.keeping.latest = Some(text.clone());
        self.keeping.overwrites = overwrites;
        let expected = if overwrites {
            Expected::Anything
        } else {
            Expected::Exactly(self.keeping.stored.clone())
        };
        vec![Effect::Store { text, sequence: self.keeping.sequence + 1, expected }]
    }

    /// Takes in whether local storage has the latest text; the journal gets it in any case, but
    /// for what another window would have to decide on.
    pub(crate) fn note_stored(
        &mut self,
        sequence: u64,
        outcome: Result<StoredText, StorageProblem>,
        holds: Option<String>,
    ) -> Vec<Effect> {
        self.keeping.sequence = self.keeping.sequence.max(sequence);
        self.keeping.refused = outcome.as_ref().err().copied();
        match outcome {
            Ok(stored) => {
                self.keeping.sequence = self.keeping.sequence.max(stored.sequence.unwrap_or(0));
                self.keeping.stored = Some(stored.text);
            }
            Err(problem @ StorageProblem::Elsewhere) => {
                self.keeping.block(problem);
                return Vec::new();
            }
            // No other window wrote what is there now.
            Err(StorageProblem::NotKept) => self.keeping.stored = holds,
            Err(_) => {}
        }
        let is_working = self.keeping.journal.state == JournalState::Working;
        if self.keeping.refused.is_some() || !is_working {
            // The journal is tried all the same, but nobody is kept waiting for it again.
            self.settle(false);
        }
        let mut effects = match self.keeping.latest.clone() {
            Some(text) if self.keeping.journal.state != JournalState::Shut => {
                self.ask_journal(JournalKey::Document, text, self.keeping.overwrites)
            }
            _ => Vec::new(),
        };
        // The history follows the document that it belongs to.
        effects.extend(self.keep_history());
        effects
    }

    /// Asks the journal to keep `text` under the number of the latest writing.
    pub(crate) fn ask_journal(
        &mut self,
        key: JournalKey,
        text: String,
        overwrites: bool,
    ) -> Vec<Effect> {
        let (sequence, written) = (self.keeping.sequence, self.now().as_str().to_owned());
        let entry = JournalEntry { key, text, sequence, written, overwrites };
        self.keeping.journal.ask(Effect::Journal(entry)).into_iter().collect()
    }

    /// Takes in whether the journal has the text that it was given under `sequence`.
    pub(crate) fn note_journaled(
        &mut self,
        key: JournalKey,
        sequence: u64,
        outcome: Result<u64, JournalProblem>,
    ) -> Vec<Effect> {
        let next = self.next_job();
        if key == JournalKey::History {
            self.history.note_kept(1, outcome.is_ok());
        }
        if key != JournalKey::Document || self.keeping.blocked.is_some() {
            return next;
        }
        let is_latest = sequence == self.keeping.sequence;
        if self.keeping.journal.state != JournalState::Shut {
            let is_failing = outcome.is_err();
            self.keeping.journal.state =
                if is_failing { JournalState::Failing } else { JournalState::Working };
        }
        match outcome {
            Ok(kept_as) => self.keeping.sequence = self.keeping.sequence.max(kept_as),
            Err(JournalProblem::Overtaken) => {
                self.keeping.block(StorageProblem::Elsewhere);
                return next;
            }
            Err(_) => {}
        }
        if is_latest && !matches!(self.keeping.phase, Phase::Clearing(_)) {
            self.settle(outcome.is_ok());
        }
        next
    }

    /// Says how the latest text is kept.
    fn settle(&mut self, is_acknowledged: bool) {
        let changed = self.document.changed.clone();
        self.keeping.saving = match self.keeping.refused {
            Some(problem) => Saving::Failed(problem),
            None if is_acknowledged => Saving::Kept(changed),
            None => Saving::Handed(changed),
        };
        self.keeping.unkept = self.keeping.refused.is_some();
    }

    /// Returns what the journal is to do next.
    pub(crate) fn next_job(&mut self) -> Vec<Effect> {
        let job = self.keeping.journal.done().map(|job| match job {
            // Something was entered since, here or in another window: it stays.
            Effect::Clear(_) if !is_blank(&self.document) || self.keeping.is_others() => {
                Effect::Clear(Clearing::Beside)
            }
            job => job,
        });
        job.into_iter().collect()
    }
}
