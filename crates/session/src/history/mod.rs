//! What was changed, step by step, over all sittings: the way back and forth.
//!
//! A step is a difference of two texts of the document, as [`record::write`] writes them, without
//! the counter and the time of the last change, which only ever go on. A step that does not fit
//! the text is never made.

mod change;
mod edit;
mod kept;
mod step;

use readiness::{Document, Moment};
use sha2::{Digest as _, Sha256};

pub use change::{Change, ChangeKind};
use edit::Edit;
pub use step::Step;

/// The steps that led here, and those that were taken back and can be made again.
#[derive(Clone, Debug, Default)]
pub struct History {
    steps: Vec<Step>,
    /// How many of the steps are made at present.
    done: usize,
    /// The text of the present document.
    present: String,
    /// When the newest step began, while what is typed still belongs to it.
    typing: Option<Moment>,
    /// Something changed since it was last handed on to be kept.
    is_news: bool,
    /// Whether local storage and the journal have it.
    kept: [bool; 2],
}

impl History {
    /// How many steps there may be. The oldest go first.
    pub const MOST: usize = 200;

    /// How many bytes all of them together may take.
    pub const MAX_BYTES: usize = 1 << 20;

    /// How many minutes long what is typed into one field is one step.
    const MINUTES: u32 = 10;

    /// Returns a history without a step.
    pub(crate) fn of(document: &Document) -> Self {
        Self { present: text_of(document), is_news: true, ..Self::default() }
    }

    /// Returns the steps, the oldest first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Returns how many of the steps are made at present; those after them were taken back.
    #[must_use]
    pub const fn done(&self) -> usize {
        self.done
    }

    /// Tells whether a step that was taken back can be made again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.done < self.steps.len()
    }

    /// Tells whether the steps are kept for the next visit.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.steps.is_empty() || self.kept.contains(&true)
    }

    /// Takes in which of local storage and the journal had it as the page was opened.
    pub(crate) fn found_in(&mut self, stores: [bool; 2]) {
        self.kept = stores;
        self.is_news = stores.contains(&false);
    }

    /// Takes in whether local storage, 0, or the journal, 1, has it.
    pub(crate) const fn note_kept(&mut self, store: usize, is_kept: bool) {
        self.kept[store] = is_kept;
    }

    /// Has it kept anew, whatever is kept there.
    pub(crate) const fn keep_anew(&mut self) {
        self.is_news = true;
    }

    /// Takes in that the document is `document` now. What was taken back before can be made again
    /// no longer.
    pub(crate) fn add(&mut self, document: &Document, change: Change, at: Moment) {
        let after = text_of(document);
        if after == self.present {
            return;
        }
        self.steps.truncate(self.done);
        if self.is_typed_on(&change, &at) {
            if let Some(last) = self.steps.last_mut() {
                last.at = at;
            }
            return self.extend(after);
        }
        self.typing = change.is_typed().then(|| at.clone());
        let edit = Edit::between(&self.present, &after);
        let (from, to) = (digest(&self.present), digest(&after));
        let role = document.profile.role;
        self.steps.push(Step { at, role, change, from, to, edit });
        self.put(after, self.steps.len());
        self.shorten();
    }

    /// Takes in a change that nobody decided: it goes with the step before it.
    pub(crate) fn follow(&mut self, document: &Document) {
        let after = text_of(document);
        if after != self.present {
            self.steps.truncate(self.done);
            self.extend(after);
        }
    }

    /// Takes in that `document` is what was there before the newest step, or after the next one;
    /// tells whether it is.
    pub(crate) fn recognise(&mut self, document: &Document) -> bool {
        let text = text_of(document);
        let number = digest(&text);
        let beside = [self.done.checked_sub(1), Some(self.done + 1)];
        let found = beside.into_iter().flatten().find(|at| self.digest_at(*at) == Some(&number));
        if let Some(done) = found {
            self.typing = None;
            self.put(text, done);
        }
        found.is_some()
    }

    /// Returns the text after the first `done` steps; `None` where a step does not fit.
    pub(crate) fn text_after(&self, done: usize) -> Option<String> {
        let mut text = self.present.clone();
        for step in self.steps.get(done..self.done).into_iter().flatten().rev() {
            text = step.edit.backwards(&text)?;
        }
        for step in self.steps.get(self.done..done).into_iter().flatten() {
            text = step.edit.forwards(&text)?;
        }
        (self.digest_at(done) == Some(&digest(&text))).then_some(text)
    }

    /// Takes in that the document is now as after the first `done` steps.
    pub(crate) fn went_to(&mut self, document: &Document, done: usize) {
        self.typing = None;
        self.put(text_of(document), done.min(self.steps.len()));
    }

    /// Makes the newest step lead to `after`.
    fn extend(&mut self, after: String) {
        if let Some(mut last) = self.steps.pop() {
            // What does not fit would be of no use.
            match last.edit.backwards(&self.present) {
                Some(before) if before != after => {
                    last.edit = Edit::between(&before, &after);
                    last.to = digest(&after);
                    self.steps.push(last);
                }
                Some(_) => self.typing = None,
                None => self.steps.clear(),
            }
        }
        self.put(after, self.steps.len());
        self.shorten();
    }

    fn put(&mut self, present: String, done: usize) {
        self.present = present;
        self.done = done;
        self.is_news = true;
    }

    /// Drops the oldest steps that are too many or too large.
    fn shorten(&mut self) {
        let mut bytes = 0;
        let fits = |step: &&Step| {
            bytes += step.size();
            bytes <= Self::MAX_BYTES
        };
        let fitting = self.steps.iter().rev().take(Self::MOST).take_while(fits).count();
        self.steps.drain(..self.steps.len() - fitting);
        self.done = self.done.min(self.steps.len());
    }

    fn digest_at(&self, done: usize) -> Option<&String> {
        match done.checked_sub(1) {
            Some(last) => self.steps.get(last).map(|step| &step.to),
            None => self.steps.first().map(|step| &step.from),
        }
    }

    /// Tells whether `change` goes on with what is being typed.
    fn is_typed_on(&self, change: &Change, at: &Moment) -> bool {
        let is_same = self.steps.last().is_some_and(|last| last.change == *change);
        let began = self.typing.as_ref();
        is_same && began.is_some_and(|began| minutes_between(began, at) <= Self::MINUTES)
    }
}

/// Returns how many minutes lie between two moments of one day; where that is not known, as few
/// as there can be, and over night more than any field is used.
fn minutes_between(began: &Moment, at: &Moment) -> u32 {
    let minutes = |at: &Moment| {
        let (hours, minutes) = at.clock()?.split_once(':')?;
        Some(hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?)
    };
    if began.date() != at.date() {
        return u32::MAX;
    }
    minutes(began).zip(minutes(at)).map_or(0, |(began, at)| at.abs_diff(began))
}

/// Returns the text of `document` without what goes on with each change, back or forth.
fn text_of(document: &Document) -> String {
    let (revision, changed) = (0, Moment::default());
    record::write(&Document { revision, changed, ..document.clone() })
}

/// Returns the first 16 hexadecimal digits of the SHA-256 of `text`.
fn digest(text: &str) -> String {
    let first =
        Sha256::digest(text).iter().take(8).fold(0, |first, byte| (first << 8) | u64::from(*byte));
    format!("{first:016x}")
}
