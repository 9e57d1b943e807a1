//! What every page works with: the one signal, slices of it, and the way back.

use leptos::prelude::*;
use session::{Event, Session};

use crate::ui::Desk;

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
}
