//! The application: its state, read through memos, and its one dispatcher.

use std::sync::Arc;

use bank::Lang;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use readiness::{Date, Diagnosis, Document, Progress};
use session::{Event, Found, Notice, Saving, Session};

use super::derived::Slices;
use super::effects;
use super::plan::Plan;
use super::trail::Trail;
use crate::browser::place::Place;
use crate::browser::{address, clock, files, page};
use crate::ui::Route;

/// The application's state and dispatcher. Read through memos, write intent with [`App::send`].
#[derive(Clone, Copy)]
pub struct App {
    pub(super) session: RwSignal<Session>,
    /// What the address says.
    pub(super) address: RwSignal<Route>,
    pub(super) route: Memo<Route>,
    pub(super) lang: Memo<Lang>,
    /// The content of the bank that is asked, as its hash.
    pub(super) bank: Memo<String>,
    pub(super) today: Memo<Date>,
    pub(super) progress: Memo<Progress>,
    pub(super) document: Memo<Arc<Document>>,
    pub(super) plan: Plan,
    pub(super) diagnosis: Memo<Arc<Diagnosis>>,
    pub(super) trail: Trail,
    /// When keeping began, in milliseconds, while it is under way.
    pub(super) underway_since: StoredValue<Option<f64>>,
}

/// Returns the application. Pages and what stands around them call this; components get what
/// they show.
pub fn use_app() -> App {
    expect_context()
}

impl App {
    /// Begins with what was found.
    pub(super) fn begin(found: Found) -> Self {
        let session = RwSignal::new(Session::new());
        let address = RwSignal::new(Route::parse(&address::hash()));
        let Slices { lang, bank, today, progress, document, plan, diagnosis } = Slices::of(session);
        let route = Memo::new(move |_| {
            bank.track();
            let catalog = session.with_untracked(Session::catalog);
            address.get().within(&catalog.bank)
        });
        let (trail, underway_since) = (Trail::begin(), StoredValue::new(None));
        let app = Self {
            session,
            address,
            route,
            lang,
            bank,
            today,
            progress,
            document,
            plan,
            diagnosis,
            trail,
            underway_since,
        };
        app.send(Event::Opened(Box::new(found)));
        app
    }

    /// Tells the session what happened and performs what it asks for.
    pub fn send(self, event: Event) {
        let effects = self.session.try_update(|session| session.update(event, clock::now()));
        for effect in effects.into_iter().flatten() {
            effects::perform(self, effect);
        }
        let is_underway = self.peek(|session| session.saving() == Saving::Underway);
        self.underway_since.update_value(|since| {
            *since = is_underway.then(|| since.unwrap_or_else(clock::milliseconds));
        });
    }

    /// Reads the file that was picked in the field of `event`.
    pub fn pick(self, event: &leptos::ev::Event) {
        let Some(file) = files::picked(event) else { return };
        spawn_local(async move {
            let bytes = files::read(file).await;
            if let Ok(bytes) = &bytes
                && office::looks_like_workbook(bytes)
            {
                let read = super::sheets::read(self, bytes).await;
                return self.send(Event::SheetRead(read));
            }
            self.send(Event::FilePicked(bytes));
            // What a bank would change, or what is wrong with it, is said on its page.
            let is_bank = self.peek(|session| {
                let is_refused = matches!(session.notice().get(), Some(Notice::BankRefused(_)));
                is_refused || session.pending_bank().get().is_some()
            });
            if is_bank {
                self.go(&Route::Bank);
            }
        });
    }

    /// Adopts the plan that counts: the search for it is finished first.
    pub fn adoption(self) -> Option<Event> {
        self.plan.finish();
        self.plan.planning().map(|planning| Event::RoadmapAdopted(Box::new(planning)))
    }

    /// Finishes the search for the plan that is looked at, if the page shows one.
    pub(super) fn finish_plan(self) {
        if self.route.with_untracked(Route::shows_plan) {
            self.plan.finish();
        }
    }

    /// Opens the browser's print dialogue; paper shows the plan that counts.
    pub fn print(self) {
        self.finish_plan();
        spawn_local(async move {
            // What has changed is on the page first.
            tick().await;
            page::print();
        });
    }

    /// Goes to another page.
    #[expect(clippy::unused_self, reason = "where a page goes is said to the application")]
    pub fn go(self, route: &Route) {
        address::go(&route.href());
    }

    /// Goes to a page of another document than before: no place that was left counts any more.
    pub fn go_anew(self, route: &Route) {
        self.trail.forget();
        self.go(route);
    }

    /// Returns the page from which the person came to this one.
    pub fn came_from(self) -> Option<Route> {
        self.trail.before()
    }

    /// Takes the place that the present page was left at; `None` where it is visited anew.
    pub fn arrive(self) -> Option<Place> {
        self.trail.arrive()
    }
}
