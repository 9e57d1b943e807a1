//! What the journal is asked to do, one thing at a time.

use crate::Effect;

/// What the journal keeps an entry for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalKey {
    /// The document.
    Document,
    /// The municipality's own question set.
    Bank,
    /// The history of the document.
    History,
}

/// One writing to the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// What it is.
    pub key: JournalKey,
    /// The text.
    pub text: String,
    /// The number of its writing.
    pub sequence: u64,
    /// When it was written: the local time to the minute, or nothing where it is not known.
    pub written: String,
    /// Whether it takes the place of an entry with a later number, too.
    pub overwrites: bool,
}

/// How the journal is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum JournalState {
    /// It acknowledges what it is given.
    #[default]
    Working,
    /// It did not acknowledge the last text. It is tried all the same.
    Failing,
    /// It holds what may not be written over.
    Shut,
}

/// Hands out one job at a time. While it is under way only the newest text of a kind waits: what
/// comes after it makes it unnecessary.
#[derive(Clone, Debug, Default)]
pub(crate) struct JournalQueue {
    pub state: JournalState,
    is_busy: bool,
    waiting: Vec<Effect>,
}

impl JournalQueue {
    /// Asks for `job`; returns it where nothing is under way.
    pub fn ask(&mut self, mut job: Effect) -> Option<Effect> {
        if !self.is_busy {
            self.is_busy = true;
            return Some(job);
        }
        match &mut job {
            Effect::Journal(new) => self.waiting.retain(|other| match other {
                Effect::Journal(old) if old.key == new.key => {
                    new.overwrites |= old.overwrites;
                    false
                }
                _ => true,
            }),
            _ => self.waiting.clear(),
        }
        self.waiting.push(job);
        None
    }

    /// Takes in that the job under way has ended; returns the next one.
    pub fn done(&mut self) -> Option<Effect> {
        self.is_busy = !self.waiting.is_empty();
        self.is_busy.then(|| self.waiting.remove(0))
    }

    /// Returns the queue with nothing in the way of writing.
    pub fn opened(mut self) -> Self {
        if self.state == JournalState::Shut {
            self.state = JournalState::Working;
        }
        self
    }

    /// Drops what waits to be written.
    pub fn drop_waiting(&mut self) {
        self.waiting.retain(|job| !matches!(job, Effect::Journal(_)));
    }
}

#[cfg(test)]
mod tests {
    use super::{JournalEntry, JournalKey, JournalQueue};
    use crate::{Clearing, Effect};

    fn write(key: JournalKey, sequence: u64, overwrites: bool) -> Effect {
        let (text, written) = (sequence.to_string(), String::new());
        Effect::Journal(JournalEntry { key, text, sequence, written, overwrites })
    }

    #[test]
    fn only_the_newest_text_of_a_kind_waits() {
        let (document, bank) = (JournalKey::Document, JournalKey::Bank);
        let mut queue = JournalQueue::default();
        assert_eq!(queue.ask(write(document, 1, false)), Some(write(document, 1, false)));
        assert_eq!(queue.ask(write(document, 2, true)), None);
        assert_eq!(queue.ask(write(bank, 2, false)), None);
        assert_eq!(queue.ask(write(document, 3, false)), None);
        assert_eq!(queue.done(), Some(write(bank, 2, false)));
        assert_eq!(queue.done(), Some(write(document, 3, true)), "what one overwrites, both do");
        assert_eq!(queue.done(), None);
        assert_eq!(queue.ask(write(document, 4, false)), Some(write(document, 4, false)));
    }

    #[test]
    fn clearing_makes_unnecessary_what_waits_before_it_and_nothing_after_it() {
        let clear = Effect::Clear(Clearing::Beside);
        let mut queue = JournalQueue::default();
        assert!(queue.ask(write(JournalKey::Document, 1, false)).is_some());
        assert_eq!(queue.ask(write(JournalKey::Document, 2, false)), None);
        assert_eq!(queue.ask(clear.clone()), None);
        assert_eq!(queue.ask(write(JournalKey::Document, 3, false)), None);
        assert_eq!(queue.done(), Some(clear));
        assert_eq!(queue.done(), Some(write(JournalKey::Document, 3, false)));
        assert_eq!(queue.done(), None);
    }
}
