//! A sitting with two stores that behave as told.

#![allow(
    dead_code,
    unused_imports,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "each test uses a part; in a test, a failed unwrap is the report"
)]

pub mod editions;
mod stores;

use readiness::{Choice, Level, Moment};
use session::{Effect, Event, Found, JournalEntry, QuarantinePlace, Session};

pub use stores::{Stores, stored};

/// A sitting, its browser, and what the person has got out of it.
pub struct Sitting {
    pub session: Session,
    pub stores: Stores,
    pub downloads: Vec<(String, String)>,
    /// Files that were to be made, and makings that were given up.
    pub makings: Vec<Effect>,
    /// The browser refuses downloads.
    pub refuses_downloads: bool,
    /// The journal's jobs wait until [`Sitting::answer_journal`].
    pub is_journal_slow: bool,
    pub jobs: Vec<Effect>,
    pub now: String,
}

impl Sitting {
    pub fn open(stores: Stores) -> Self {
        Self::open_with(stores, |_| ())
    }

    pub fn open_with(stores: Stores, more: impl FnOnce(&mut Found)) -> Self {
        let mut found = stores.found();
        more(&mut found);
        let mut sitting = Self {
            session: Session::new(),
            stores,
            downloads: Vec::new(),
            makings: Vec::new(),
            refuses_downloads: false,
            is_journal_slow: false,
            jobs: Vec::new(),
            now: "2026-11-22T14:26".to_owned(),
        };
        sitting.send(Event::Opened(Box::new(found)));
        sitting
    }

    /// A first visit.
    pub fn first() -> Self {
        Self::open(Stores::default())
    }

    /// The next visit in the same browser.
    pub fn again(&self) -> Self {
        Self::open(self.stores.clone())
    }

    pub fn send(&mut self, event: Event) {
        let now = Moment::parse(&self.now).unwrap_or_default();
        for effect in self.session.update(event, now) {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Store { text, sequence, expected } => {
                assert!(record::read(&text).is_ok(), "what is stored can be read");
                let outcome = self.stores.keep(&text, sequence, &expected);
                let holds = self.stores.text().map(str::to_owned);
                self.send(Event::Stored { sequence, outcome, holds });
            }
            job @ (Effect::Journal(_) | Effect::Clear(_)) => {
                assert_eq!(self.jobs.len(), 0, "one job at a time");
                self.jobs.push(job);
                if !self.is_journal_slow {
                    self.answer_journal();
                }
            }
            Effect::Load => {
                let found = self.stores.found();
                self.send(Event::Opened(Box::new(found)));
            }
            Effect::SetAside { text, from } => {
                let outcome = self.stores.set_aside(&text);
                self.send(Event::SetAside { text, from, outcome });
            }
            Effect::ThrowAway(number) => {
                self.stores.aside.remove(&number);
                self.send(Event::QuarantineGone { number, outcome: Ok(()) });
            }
            Effect::SetLanguage(_) | Effect::FetchEnglish => {}
            Effect::RememberLanguage(lang) => self.stores.lang = Some(lang),
            Effect::KeepBank(text) => {
                let outcome = self.stores.keep_bank(&text);
                self.send(Event::BankKept { text, outcome });
            }
            Effect::KeepHistory(text) => {
                let outcome = self.stores.keep_history(&text);
                self.send(Event::HistoryKept { text, outcome });
            }
            Effect::DropBank => self.stores.bank = None,
            Effect::MakeFiles(_) | Effect::StopMaking => self.makings.push(effect),
            Effect::Download { name, text } => {
                let outcome = if self.refuses_downloads {
                    Err(session::FileProblem::NotWritten)
                } else {
                    let bytes = text.clone().into_bytes();
                    self.downloads.push((name, text));
                    Ok(bytes)
                };
                self.send(Event::Exported(outcome));
            }
        }
    }

    /// Lets the journal answer the job that it was given.
    pub fn answer_journal(&mut self) {
        match self.jobs.pop().unwrap() {
            Effect::Journal(entry) => {
                let outcome = self.stores.note(&entry);
                let JournalEntry { key, sequence, .. } = entry;
                self.send(Event::Journaled { key, sequence, outcome });
            }
            Effect::Clear(clearing) => {
                let left = self.stores.clear(&clearing);
                self.send(Event::Cleared(left));
            }
            other => panic!("no job of the journal: {other:?}"),
        }
    }

    pub fn answer(&mut self, question: &str, level: u8) {
        let choice = Some(Choice::Level(Level::new(level).unwrap()));
        self.send(Event::Answered { question: question.into(), choice });
    }

    pub fn level(&self, question: &str) -> Option<u8> {
        match self.session.document().answers.get(&question.into())?.choice? {
            Choice::Level(level) => Some(level.get()),
            _ => None,
        }
    }

    /// What a later visit finds in local storage.
    pub fn kept(&self) -> readiness::Document {
        record::read(self.stores.text().unwrap()).unwrap()
    }

    pub fn export(&mut self) -> String {
        self.send(Event::ExportAsked);
        self.downloads.pop().unwrap().1
    }

    pub fn pick(&mut self, text: impl Into<Vec<u8>>) {
        self.send(Event::FilePicked(Ok(text.into())));
    }

    /// The place of the first text that was set aside.
    pub fn aside(&self) -> QuarantinePlace {
        self.session.quarantine()[0].place
    }
}

pub fn at(clock: &str) -> Moment {
    Moment::parse(&format!("2026-11-22T{clock}")).unwrap()
}

/// What a municipality writes: what differs from the six priorities.
pub fn own_bank(more: &str) -> String {
    format!(
        r#"{{"base": "six-priorities", "id": "our-town", "edition": "1", "date": "2026-11-22",
        "name": {{"ja": "わが町の設問集", "en": "Our town's set"}},
        "basis": {{"ja": "わが町のDX計画によります。", "en": "Follows our town's plan."}}{more}}}"#
    )
}
