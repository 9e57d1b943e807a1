//! Going back and forth in the history of the document.

use crate::history::{Change, ChangeKind, History};
use crate::{Effect, JournalKey, Notice, Session, StorageProblem};

/// What the event that is being taken in does with the history.
#[derive(Clone, Debug, Default)]
pub(crate) enum Doing {
    /// Nothing that anybody decided.
    #[default]
    Nothing,
    /// A change.
    Change(Change),
    /// Going to where so many steps are made.
    Going(usize),
}

impl Session {
    /// Returns the history of the department's own document.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// Tells whether something can be taken back: not while a sample is looked at.
    #[must_use]
    pub const fn can_step_back(&self) -> bool {
        self.sample.is_none() && self.history.done() > 0
    }

    /// Tells whether something can be made again: not while a sample is looked at.
    #[must_use]
    pub fn can_step_forward(&self) -> bool {
        self.sample.is_none() && self.history.can_redo()
    }

    /// Notes in the history that the document has changed.
    pub(crate) fn note_step(&mut self) {
        let at = self.now();
        match std::mem::take(&mut self.doing) {
            Doing::Nothing => self.history.follow(&self.document),
            Doing::Going(done) => self.history.went_to(&self.document, done),
            Doing::Change(change) => {
                let is_back = change.kind == ChangeKind::TakenBack;
                if !(is_back && self.history.recognise(&self.document)) {
                    self.history.add(&self.document, change, at);
                }
            }
        }
    }

    /// Makes the document what it was, or is to be again, when `done` steps are made.
    pub(crate) fn go_to_step(&mut self, done: usize) -> Vec<Effect> {
        let before = self.history.done();
        let is_there = done <= self.history.steps().len() && done != before;
        if self.sample.is_some() || !is_there {
            return Vec::new();
        }
        let text = self.history.text_after(done);
        let Some(document) = text.and_then(|text| record::read(&text).ok()) else {
            return self.refuse_history();
        };
        self.doing = Doing::Going(done);
        match self.take(document) {
            Ok(mut effects) => {
                self.follow();
                effects.extend(self.keep_bank());
                let count = done.abs_diff(before);
                self.say(if done < before {
                    Notice::SteppedBack(count)
                } else {
                    Notice::SteppedForward(count)
                });
                effects
            }
            Err(refused) => {
                self.say(Notice::NotTaken(refused));
                Vec::new()
            }
        }
    }

    /// Drops a history of which a step does not fit; the document stays as it is.
    fn refuse_history(&mut self) -> Vec<Effect> {
        self.history = History::of(&self.document);
        self.say(Notice::HistoryRefused);
        if self.keeping.blocked.is_some() || self.keeping.awaited > 0 {
            return Vec::new();
        }
        self.keep_history()
    }

    /// Takes in the histories that both stores kept: the first one that belongs to the document
    /// counts.
    pub(crate) fn open_history(&mut self, kept: &[Option<String>; 2], notices: &mut Vec<Notice>) {
        let read = |text: &Option<String>| History::read(text.as_ref()?, &self.document);
        let [local, journal] = kept.each_ref().map(read);
        let is_kept = [local.is_some(), journal.is_some()];
        let best = journal.into_iter().chain(local).max_by_key(|it| it.steps().len());
        // One store may hold what the other lost; then nothing is missing.
        let is_refused = kept.iter().zip(is_kept).any(|(text, is_read)| text.is_some() && !is_read);
        if is_refused && best.as_ref().is_none_or(|it| it.steps().is_empty()) {
            notices.push(Notice::HistoryRefused);
        }
        self.history = best.unwrap_or_else(|| History::of(&self.document));
        self.history.found_in(is_kept);
    }

    /// Asks for the history to be kept, where it changed.
    pub(crate) fn keep_history(&mut self) -> Vec<Effect> {
        self.history.news().map(Effect::KeepHistory).into_iter().collect()
    }

    /// Takes in whether local storage keeps the history; the journal gets it in any case.
    pub(crate) fn note_history_kept(
        &mut self,
        text: String,
        outcome: Result<(), StorageProblem>,
    ) -> Vec<Effect> {
        self.history.note_kept(0, outcome.is_ok());
        self.ask_journal(JournalKey::History, text, true)
    }
}
