//! What every page works with: the one signal, what is derived from it, and the way back.

use bank::{Catalog, Lang};
use content::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use readiness::{Date, Document, Progress};
use session::{Event, Found, Notice, Numbered, Saving, Session};
use std::time::Duration;

use crate::browser::{address, clock, files, leaving, storage};
use crate::ui::el::{El, Memo, Shared, State, live, live_if, nothing, state};
use crate::ui::{Route, Trail, effects};

/// How long keeping may take before closing the page is asked about, in milliseconds: local
/// storage has the text by then, and an orderly end of the browser writes it back.
const SOON: f64 = 1000.0;

/// The desk at which a person sits: read state through its memos, write intent with
/// [`Desk::send`].
#[derive(Clone, Copy)]
pub struct Desk {
    session: RwSignal<Session>,
    /// The page that is shown.
    pub route: State<Route>,
    /// The language of the page. Pages are built anew when it changes.
    pub lang: Memo<Lang>,
    /// The bank that is asked, by its content. Pages are built anew when it changes.
    pub bank: Memo<String>,
    /// The day. Pages that show what follows from it are built anew when another one begins.
    pub day: Memo<Date>,
    /// How far the answering has come.
    pub progress: Memo<Progress>,
    /// Whether the first picture stands: what is not needed for it comes afterwards.
    is_settled: State<bool>,
    /// When keeping began, in milliseconds, while it is under way.
    underway_since: StoredValue<Option<f64>>,
}

fn derived<T: PartialEq + Send + Sync + 'static>(
    session: RwSignal<Session>,
    read: impl Fn(&Session) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::over(session, move |session| Shared::new(read(session)))
}

/// Returns the desk. Pages call this; components get what they show.
pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Sets up the desk with what was found, and listens to the address, the clock and to other
    /// windows; the places that are left go into `trail`.
    pub fn open(found: Found, trail: Trail) -> Self {
        let session = RwSignal::new(Session::new());
        let desk = Self {
            session,
            route: state(Route::parse(&address::hash())),
            lang: derived(session, Session::lang),
            bank: derived(session, |s| s.catalog().hash.clone()),
            day: derived(session, Session::today),
            progress: derived(session, |s| Progress::of(&s.catalog().bank, s.document())),
            is_settled: state(false),
            underway_since: StoredValue::new(None),
        };
        desk.send(Event::Opened(Box::new(found)));
        // A memo that is tracked without ever being read counts as changed at the next event:
        // the page would be built anew under the first letter that is typed.
        desk.bank.with_untracked(|_| ());
        desk.day.with_untracked(|_| ());
        // Two frames on, the first picture is painted; what comes after it waits for its turn.
        request_animation_frame(move || {
            request_animation_frame(move || {
                set_timeout(move || desk.is_settled.set(true), Duration::ZERO);
            });
        });
        desk.listen(trail);
        desk
    }

    fn listen(self, trail: Trail) {
        address::watch(move |hash| {
            // Only what begins with `/` is a page of ours.
            if hash.is_empty() || hash.starts_with('/') {
                let route = Route::parse(&hash);
                trail.leave(&self.route.get_untracked(), &route);
                self.route.set(route);
            }
        });
        storage::watch(move || self.send(Event::ChangedElsewhere));
        clock::watch(move || {
            if clock::now().date() != Some(self.today()) {
                self.send(Event::Looked);
            }
        });
        leaving::ask(move || self.would_lose());
    }

    /// Tells the session what happened and does what it asks for.
    pub fn send(self, event: Event) {
        let effects = self.session.try_update(|session| session.update(event, clock::now()));
        for effect in effects.into_iter().flatten() {
            effects::perform(self, effect);
        }
        let is_underway = self.once(|session| session.saving() == Saving::Underway);
        self.underway_since.update_value(|since| {
            *since = is_underway.then(|| since.unwrap_or_else(clock::milliseconds));
        });
    }

    /// Tells whether closing the page now would lose something.
    fn would_lose(self) -> bool {
        let is_soon = self.underway_since.get_value();
        let is_soon = is_soon.is_some_and(|since| clock::milliseconds() - since < SOON);
        !is_soon && self.once(Session::would_lose)
    }

    /// Goes to another page.
    #[expect(clippy::unused_self, reason = "a person goes from a desk")]
    pub fn go(self, route: &Route) {
        address::go(&route.href());
    }

    /// Reads from the session; the caller is told when it changes.
    pub fn with<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.session.with(read)
    }

    /// Reads from the session once.
    pub fn once<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.session.with_untracked(read)
    }

    /// Derives a value from the session.
    pub fn derive<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Session) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        derived(self.session, read)
    }

    /// Shows the value of `of` by `view`, anew for each that comes; nothing while there is none.
    pub fn numbered<T: 'static>(
        self,
        of: fn(&Session) -> &Numbered<T>,
        view: impl Fn(&Session, &T) -> AnyView + Send + 'static,
    ) -> AnyView {
        let number = self.derive(move |session| of(session).number());
        live(move || {
            // Read, not only tracked: see `open`.
            number.get();
            self.once(|session| of(session).get().map_or_else(nothing, |it| view(session, it)))
        })
    }

    /// Reads from the document; the caller is told when it changes.
    pub fn document<T>(self, read: impl FnOnce(&Document) -> T) -> T {
        self.session.with(|session| read(session.document()))
    }

    /// Shows `view` once the first picture stands; at once on every later page.
    pub fn settled(self, view: impl FnMut() -> El + Send + 'static) -> AnyView {
        live_if(move || self.is_settled.get(), view)
    }

    /// Returns the bank with its words.
    pub fn catalog(self) -> &'static Catalog {
        self.once(Session::catalog)
    }

    /// Returns the words in the language that the page was built in.
    pub fn words(self) -> &'static Words {
        content::words(self.lang.get_untracked())
    }

    /// Returns the language that the page was built in.
    pub fn lang_now(self) -> Lang {
        self.lang.get_untracked()
    }

    /// Returns the day.
    pub fn today(self) -> Date {
        self.once(Session::today)
    }

    /// Reads the file that was picked in a file field.
    pub fn pick(self, event: &leptos::ev::Event) {
        if let Some(file) = files::picked(event) {
            spawn_local(async move {
                let bytes = files::read(file).await;
                self.send(Event::FilePicked(bytes));
                // What a bank would change, or what is wrong with it, is said on its page.
                let is_bank = self.once(|session| {
                    let is_refused = matches!(session.notice().get(), Some(Notice::BankRefused(_)));
                    is_refused || session.pending_bank().get().is_some()
                });
                if is_bank {
                    self.go(&Route::Bank);
                }
            });
        }
    }
}
