//! What every page works with: the one signal, slices of it, and the way back.

use std::sync::Arc;

use bank::{Catalog, Lang};
use content::Words;
use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Diagnosis, Document, Progress};
use session::{Event, Session};

use crate::ui::derived::Derived;
use crate::ui::{Desk, Route, Trail};

/// The application's state and dispatcher. Read through memos, write intent with [`App::send`].
#[derive(Clone, Copy)]
pub struct App(pub(super) Desk);

/// Returns the application. Pages call this; components get what they show.
pub fn use_app() -> App {
    App(expect_context())
}

impl App {
    /// Returns a slice of the session that tells its readers only when it changes.
    pub fn memo<T>(self, read: impl Fn(&Session) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.0.with(&read))
    }

    /// Reads the session once, without following it.
    pub fn peek<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.0.once(read)
    }

    /// Tells the session what happened and performs what it asks for.
    pub fn send(self, event: Event) {
        self.0.send(event);
    }

    /// Goes to another page.
    pub fn go(self, route: &Route) {
        self.0.go(route);
    }

    /// Returns the language that the page is built in; it is built anew when that changes.
    pub fn lang(self) -> Lang {
        self.peek(Session::lang)
    }

    /// Returns the words in the language that the page is built in.
    pub fn words(self) -> &'static Words {
        content::words(self.lang())
    }

    /// Returns the bank that is asked, with its words; the page is built anew when it changes.
    pub fn catalog(self) -> &'static Catalog {
        self.peek(Session::catalog)
    }

    /// Returns what says values in the page's language and by the bank that is asked.
    pub fn phrases(self) -> Phrases<'static> {
        Phrases { words: self.words(), lang: self.lang(), catalog: self.catalog() }
    }

    /// Returns how far the answering has come.
    pub fn progress(self) -> Memo<Progress> {
        self.memo(|session| Progress::of(&session.catalog().bank, session.document()))
    }

    /// Returns what is kept; it tells its readers only when it changes.
    pub fn document(self) -> Memo<Arc<Document>> {
        expect_context::<Derived>().document
    }

    /// Returns what follows from the document; it tells its readers only when that changes.
    pub fn diagnosis(self) -> Memo<Arc<Diagnosis>> {
        expect_context::<Derived>().diagnosis
    }

    /// Returns the page from which the person came to this one.
    pub fn came_from(self) -> Option<Route> {
        expect_context::<Trail>().before()
    }
}
