//! What can be read of the application: slices that tell their readers when they change, and what
//! the page was built with.

use std::sync::Arc;

use bank::{Catalog, Lang};
use content::Words;
use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Date, Diagnosis, Document, Progress};
use session::{Numbered, Session};

use super::app::App;
use super::plan::Plan;
use crate::ui::Route;

impl App {
    /// Returns a slice of the session that tells its readers only when it changes.
    pub fn memo<T>(self, read: impl Fn(&Session) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.session.with(&read))
    }

    /// Returns the number of what `of` finds while it is there: a key for what shows it, which is
    /// built anew when it comes again, even with the same content.
    pub fn number<T>(self, of: fn(&Session) -> &Numbered<T>) -> Memo<Option<usize>>
    where
        T: 'static,
    {
        self.memo(move |session| of(session).get().map(|_| of(session).number()))
    }

    /// Reads the session once, without following it.
    pub fn peek<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.session.with_untracked(read)
    }

    /// Returns the page that the address names, among the questions of the bank that is asked.
    pub fn route(self) -> Memo<Route> {
        self.route
    }

    /// Returns the language that the page is built in; it is built anew when that changes.
    pub fn lang(self) -> Lang {
        self.lang.get_untracked()
    }

    /// Returns the language, for what is not built anew when it changes.
    pub fn live_lang(self) -> Memo<Lang> {
        self.lang
    }

    /// Returns the words in the language that the page is built in.
    pub fn words(self) -> &'static Words {
        content::words(self.lang())
    }

    /// Returns the words, for what is not built anew when the language changes.
    pub fn live_words(self) -> &'static Words {
        content::words(self.lang.get())
    }

    /// Returns the bank that is asked, with its words; the page is built anew when it changes.
    pub fn catalog(self) -> &'static Catalog {
        self.peek(Session::catalog)
    }

    /// Returns the hash of the bank that is asked.
    pub fn bank(self) -> Memo<String> {
        self.bank
    }

    /// Returns the day.
    pub fn today(self) -> Memo<Date> {
        self.today
    }

    /// Returns what says values in the page's language and by the bank that is asked.
    pub fn phrases(self) -> Phrases<'static> {
        Phrases { words: self.words(), lang: self.lang(), catalog: self.catalog() }
    }

    /// Returns how far the answering has come.
    pub fn progress(self) -> Memo<Progress> {
        self.progress
    }

    /// Returns what is kept; it tells its readers only when it changes.
    pub fn document(self) -> Memo<Arc<Document>> {
        self.document
    }

    /// Returns the plan, and the search for a better one.
    pub const fn plan(self) -> Plan {
        self.plan
    }

    /// Returns what follows from the document, with the best plan so far that is to be shown; it
    /// tells its readers only when that changes.
    pub fn diagnosis(self) -> Memo<Arc<Diagnosis>> {
        self.diagnosis
    }
}
