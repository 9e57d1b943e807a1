//! The state of one sitting and the only place that changes it.

use bank::{Catalog, Lang};
use readiness::{
    Adopted, Answer, Date, Diagnosis, Document, LimitError, Moment, Provenance, QuestionId,
};

use crate::shelf::PendingBank;
use crate::{Effect, FileProblem, Latest, Notice, Saving, StorageProblem};

/// A file that was opened and waits for a yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// What it holds.
    pub document: Document,
    /// Its check code.
    pub code: String,
    /// How many of its answers this bank does not ask.
    pub retired: usize,
}

/// One sitting: what is entered, what is being said, what can be undone.
#[derive(Clone, Debug)]
pub struct Session {
    /// The bank that is asked.
    pub catalog: &'static Catalog,
    /// What the department entered, or the sample that is looked at.
    pub document: Document,
    /// The language of the page.
    pub lang: Lang,
    /// The day.
    pub today: Date,
    /// Whether it is kept.
    pub saving: Saving,
    /// What the page has to say.
    pub notice: Latest<Notice>,
    /// A file that waits for a yes.
    pub pending: Latest<Pending>,
    /// A bank that waits for a yes.
    pub pending_bank: Latest<PendingBank>,
    /// A text from storage that could not be read; offered as a file.
    pub set_aside: Option<String>,
    /// The bank that the municipality wrote, where one was opened.
    pub(crate) custom: Option<&'static Catalog>,
    /// The department's own document while a sample is looked at, and whether it is kept.
    pub(crate) own: Option<(Document, Saving)>,
    /// What was there before the last file or clearing.
    pub(crate) undo: Option<Document>,
    /// What storage holds, as far as is known.
    stored: Option<String>,
    /// Why nothing may be stored, if so.
    pub(crate) blocked: Option<StorageProblem>,
}

impl Session {
    /// Returns a sitting with an empty document.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self {
            catalog: content::catalog(),
            document: empty(),
            lang: Lang::default(),
            today,
            saving: Saving::default(),
            notice: Latest::default(),
            pending: Latest::default(),
            pending_bank: Latest::default(),
            custom: None,
            set_aside: None,
            own: None,
            undo: None,
            stored: None,
            blocked: None,
        }
    }

    /// Tells whether there is something to go back to.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.undo.is_some() && self.own.is_none()
    }

    pub(crate) fn open(
        &mut self,
        stored: Result<Option<String>, StorageProblem>,
        lang: Option<Lang>,
        today: Date,
    ) -> Vec<Effect> {
        self.today = today;
        let mut effects = Vec::new();
        if let Some(lang) = lang {
            self.lang = lang;
        }
        effects.push(Effect::SetLanguage(self.lang));
        match stored {
            Err(problem) => self.block(problem),
            Ok(None) => {
                self.document = self.custom.map_or_else(empty, |catalog| Document {
                    bank: content::bank_ref(catalog),
                    ..Document::default()
                });
                self.follow();
                self.saving = Saving::Nothing;
                self.stored = None;
            }
            Ok(Some(text)) => match record::read(&text) {
                Ok(document) => {
                    self.saving = Saving::Kept(document.changed.clone());
                    self.document = document;
                    self.follow();
                    self.stored = Some(text);
                }
                Err(record::ReadError::TooNew { .. }) => self.block(StorageProblem::TooNew),
                Err(_) => {
                    // Set aside first; only then may anything be written over it.
                    effects.push(Effect::SetAside(text.clone()));
                    self.saving = Saving::Failed(StorageProblem::Damaged);
                    self.set_aside = Some(text.clone());
                    self.stored = Some(text);
                }
            },
        }
        effects
    }

    pub(crate) fn block(&mut self, problem: StorageProblem) {
        self.saving = Saving::Failed(problem.clone());
        self.blocked = Some(problem);
    }

    pub(crate) fn answer(
        &mut self,
        question: &QuestionId,
        at: &Moment,
        change: impl FnOnce(&mut Answer),
    ) -> Vec<Effect> {
        let mut answer = self.document.answers.get(question).cloned().unwrap_or_default();
        change(&mut answer);
        self.record(question, at, answer)
    }

    fn record(&mut self, question: &QuestionId, at: &Moment, mut answer: Answer) -> Vec<Effect> {
        answer.provenance = Provenance {
            role: self.document.profile.role,
            time: at.clone(),
            revision: self.document.revision.saturating_add(1),
        };
        if self.document.answers.record(&self.catalog.bank, question, answer).is_err() {
            self.notice.put(Notice::NotTaken);
            return Vec::new();
        }
        self.changed(at)
    }

    pub(crate) fn change(
        &mut self,
        at: &Moment,
        change: impl FnOnce(&mut Document),
    ) -> Vec<Effect> {
        change(&mut self.document);
        self.changed(at)
    }

    /// Makes a change that the limits of a document may refuse; then nothing changes, and it is
    /// said.
    pub(crate) fn try_change<T>(
        &mut self,
        at: &Moment,
        change: impl FnOnce(&mut Document) -> Result<T, LimitError>,
    ) -> Vec<Effect> {
        if change(&mut self.document).is_err() {
            self.notice.put(Notice::NotTaken);
            return Vec::new();
        }
        self.changed(at)
    }

    /// Counts a change and asks for it to be kept.
    #[inline(never)]
    fn changed(&mut self, at: &Moment) -> Vec<Effect> {
        self.document.revision = self.document.revision.saturating_add(1);
        self.document.changed = at.clone();
        self.store(false)
    }

    /// Fixes the month that the plan begins with, once there is something to plan.
    pub(crate) fn see_roadmap(&mut self, at: &Moment) -> Vec<Effect> {
        if self.document.plan_start.is_some() || self.document.is_empty() || self.own.is_some() {
            return Vec::new();
        }
        let start = Document::start_from(self.today);
        self.change(at, |document| document.plan_start = Some(start))
    }

    /// Keeps the roadmap as it stands, with the month that it begins with.
    pub(crate) fn adopt(&mut self, at: &Moment) -> Vec<Effect> {
        let diagnosis = Diagnosis::of(&self.catalog.bank, &self.document, self.today);
        let adopted = Adopted::of(&self.document, &diagnosis, at.clone());
        self.change(at, |document| {
            document.plan_start = Some(adopted.start);
            document.adopted = Some(adopted);
        })
    }

    /// Asks for the document to be kept; a sample never is.
    pub(crate) fn store(&mut self, overwrites: bool) -> Vec<Effect> {
        if self.own.is_some() || self.blocked.is_some() {
            return Vec::new();
        }
        self.saving = Saving::Underway;
        vec![Effect::Store {
            text: record::write(&self.document),
            revision: self.document.revision,
            expected: (!overwrites).then(|| self.stored.clone()),
        }]
    }

    pub(crate) fn note_stored(&mut self, revision: u32, outcome: Result<String, StorageProblem>) {
        match outcome {
            Ok(text) => {
                self.stored = Some(text);
                if let Some((document, saving)) = &mut self.own {
                    *saving = Saving::Kept(document.changed.clone());
                } else if revision == self.document.revision {
                    self.saving = Saving::Kept(self.document.changed.clone());
                }
            }
            Err(problem @ StorageProblem::Elsewhere) => self.block(problem),
            Err(problem) => self.saving = Saving::Failed(problem),
        }
    }

    /// Shows a sample in place of the department's own document, which waits unharmed.
    pub(crate) fn look_at(&mut self, sample: Document) {
        let shown = std::mem::replace(&mut self.document, sample);
        let saving = std::mem::replace(&mut self.saving, Saving::Sample);
        self.own.get_or_insert((shown, saving));
        self.follow();
    }

    pub(crate) fn close_sample(&mut self) {
        if let Some((document, saving)) = self.own.take() {
            self.document = document;
            self.saving = saving;
            self.follow();
        }
    }

    pub(crate) fn pick(&mut self, text: Result<String, FileProblem>) {
        self.notice.clear();
        self.pending.clear();
        self.pending_bank.clear();
        if let Ok(text) = &text
            && bank::is_bank(text)
        {
            self.pick_bank(text.clone());
            return;
        }
        match text.map(|text| record::read(&text)) {
            Ok(Ok(document)) => {
                self.pending.put(Pending {
                    code: record::check_code(&document),
                    retired: document.answers.retired(&self.catalog.bank).count(),
                    document,
                });
            }
            Ok(Err(error)) => self.notice.put(Notice::FileRefused(error)),
            Err(problem) => self.notice.put(Notice::FileUnreadable(problem)),
        }
    }

    pub(crate) fn accept(&mut self) -> Vec<Effect> {
        let Some(pending) = self.pending.take() else { return Vec::new() };
        self.close_sample();
        self.notice.put(Notice::Opened { code: pending.code, retired: pending.retired });
        if pending.document.is_sample {
            // A copy of a sample is looked at like the sample itself.
            self.look_at(pending.document);
            return Vec::new();
        }
        self.undo = Some(std::mem::replace(&mut self.document, pending.document));
        self.follow();
        self.store(false)
    }

    /// Puts `document` in place of what is there, which can be undone.
    pub(crate) fn replace(&mut self, document: Document, at: &Moment) -> Vec<Effect> {
        let revision = self.document.revision;
        self.undo = Some(std::mem::replace(&mut self.document, document));
        self.document.revision = revision;
        self.follow();
        self.change(at, |_| {})
    }

    /// Makes a change that can be undone; nothing happens where `change` says that it made none.
    pub(crate) fn replace_with(
        &mut self,
        at: &Moment,
        change: impl FnOnce(&mut Document) -> bool,
    ) -> Vec<Effect> {
        let mut after = self.document.clone();
        if change(&mut after) { self.replace(after, at) } else { Vec::new() }
    }

    pub(crate) fn undo(&mut self, at: &Moment) -> Vec<Effect> {
        let Some(before) = self.undo.take() else { return Vec::new() };
        self.close_sample();
        let effects = self.replace(before, at);
        self.notice.put(Notice::Undone);
        effects
    }

    /// Writes the file, reads it back and compares before anything is said.
    pub(crate) fn export(&mut self) -> Vec<Effect> {
        let text = record::write(&self.document);
        if record::read(&text).as_ref() != Ok(&self.document) {
            self.notice.put(Notice::NotExported);
            return Vec::new();
        }
        let name = record::file_name(&self.document, self.today);
        let code = record::check_code(&self.document);
        self.notice.put(Notice::Exported { name: name.clone(), code });
        vec![Effect::Download { name, text }]
    }
}

pub(crate) fn empty() -> Document {
    Document { bank: content::bank_ref(content::catalog()), ..Document::default() }
}
