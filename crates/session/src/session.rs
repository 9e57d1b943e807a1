//! The state of one sitting. What changes it stands in the other files, one for each matter.

use bank::{Catalog, Lang};
use readiness::{Date, Document, Moment};

use crate::bank_selection::PendingBank;
use crate::blank::is_blank;
use crate::clock::Clock;
use crate::history::History;
use crate::keeping::Keeping;
use crate::own_bank::Banks;
use crate::quarantine::Quarantined;
use crate::travelling::Doing;
use crate::{Making, Notice, Numbered, Renewal, Saving, SheetCells};

/// A file that was opened and waits for a yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// What it holds.
    pub document: Document,
    /// Its check code.
    pub code: String,
    /// How many of its answers this bank does not ask.
    pub retired: usize,
    /// What the present edition does to it, where it has answers of an earlier one.
    pub renewal: Option<Renewal>,
    /// How many answers could be read, and how many there were, where only a part could.
    pub salvaged: Option<(usize, usize)>,
    /// What the cells of a workbook say, where it comes of one.
    pub cells: Option<SheetCells>,
}

/// A sample that is looked at.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub document: Document,
    /// Something was changed in it since it was opened.
    pub is_changed: bool,
}

/// One sitting: what is entered, what is being said, what can be undone.
#[derive(Clone, Debug)]
pub struct Session {
    /// The bank that is asked.
    pub(crate) catalog: &'static Catalog,
    /// What the department entered.
    pub(crate) document: Document,
    /// The sample that is looked at in its place.
    pub(crate) sample: Option<Shown>,
    pub(crate) lang: Lang,
    pub(crate) clock: Clock,
    /// What the page has to say.
    pub(crate) notice: Numbered<Notice>,
    /// What was there before, and the number of the notice that offers it.
    pub(crate) undo: Option<(usize, Document)>,
    /// A file that waits for a yes.
    pub(crate) pending: Numbered<Pending>,
    /// A bank that waits for a yes.
    pub(crate) pending_bank: Numbered<PendingBank>,
    /// The texts that are being handed to the browser, and what is said once it has each.
    pub(crate) downloads: Vec<(String, Notice)>,
    /// The files that are being made.
    pub(crate) making: Option<Making>,
    /// How many makings there were.
    pub(crate) makings: usize,

    pub(crate) keeping: Keeping,
    pub(crate) quarantine: Vec<Quarantined>,
    pub(crate) banks: Banks,
    pub(crate) history: History,
    /// What the event that is being taken in does with it.
    pub(crate) doing: Doing,
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl Session {
    /// Returns a sitting with an empty document; [`crate::Event::Opened`] fills it.
    #[must_use]
    pub fn new() -> Self {
        Self {
            catalog: content::catalog(),
            document: Document {
                bank: content::bank_ref(content::catalog()),
                ..Document::default()
            },
            sample: None,
            lang: Lang::default(),
            clock: Clock::default(),
            notice: Numbered::default(),
            undo: None,
            pending: Numbered::default(),
            pending_bank: Numbered::default(),
            downloads: Vec::new(),
            making: None,
            makings: 0,
            keeping: Keeping::default(),
            quarantine: Vec::new(),
            banks: Banks::default(),
            history: History::default(),
            doing: Doing::default(),
        }
    }

    /// Returns the bank that is asked.
    #[must_use]
    pub const fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// Returns what the department entered, or the sample that is looked at.
    #[must_use]
    pub fn document(&self) -> &Document {
        self.sample.as_ref().map_or(&self.document, |sample| &sample.document)
    }

    /// Returns the language of the page.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the day.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.clock.today
    }

    /// Tells whether the clock of the computer shows a year that cannot be.
    #[must_use]
    pub const fn is_clock_doubtful(&self) -> bool {
        self.clock.is_doubtful
    }

    /// Returns the time; empty where the clock is not believed.
    pub(crate) fn now(&self) -> Moment {
        self.clock.now.clone()
    }

    /// Returns what may be said about keeping.
    #[must_use]
    pub fn saving(&self) -> Saving {
        if self.sample.is_some() { Saving::Sample } else { self.keeping.saving.clone() }
    }

    /// Tells whether closing the page now would lose something.
    #[must_use]
    pub fn would_lose(&self) -> bool {
        let is_sample_changed = self.sample.as_ref().is_some_and(|sample| sample.is_changed);
        is_sample_changed || self.keeping.unkept && !is_blank(&self.document)
    }

    /// Returns what the page has to say.
    #[must_use]
    pub const fn notice(&self) -> &Numbered<Notice> {
        &self.notice
    }

    /// Returns the file that waits for a yes.
    #[must_use]
    pub const fn pending(&self) -> &Numbered<Pending> {
        &self.pending
    }

    /// Returns the bank that waits for a yes.
    #[must_use]
    pub const fn pending_bank(&self) -> &Numbered<PendingBank> {
        &self.pending_bank
    }

    /// Tells whether the notice can be undone: undo belongs to what it undoes, and goes with it.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        let number = self.undo.as_ref().map(|(number, _)| *number);
        self.notice.get().is_some() && number == Some(self.notice.number()) && self.sample.is_none()
    }

    /// Says `notice`, which cannot be undone.
    pub(crate) fn say(&mut self, notice: Notice) {
        self.undo = None;
        self.notice.put(notice);
    }

    /// Says `notice` together with what is being said; what could be undone still can.
    pub(crate) fn say_also(&mut self, notice: Notice) {
        let can_undo = self.can_undo();
        let notice = match self.notice.take() {
            Some(before) => before.and(notice),
            None => notice,
        };
        self.notice.put(notice);
        let undo = self.undo.take().filter(|_| can_undo);
        self.undo = undo.map(|(_, before)| (self.notice.number(), before));
    }

    /// Says `notice`; while it stands, `before` can be brought back.
    pub(crate) fn say_undoable(&mut self, notice: Notice, before: Document) {
        self.notice.put(notice);
        self.undo = Some((self.notice.number(), before));
    }
}
