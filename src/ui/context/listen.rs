//! What the page listens to as long as it is open: the address, other windows, the clock, and
//! the wish to leave.

use leptos::prelude::*;
use session::{Event, Session};

use super::app::App;
use crate::browser::{address, clock, keys, leaving, page, storage};
use crate::ui::Route;

/// How long keeping may take before closing the page is asked about, in milliseconds: local
/// storage has the text by then, and an orderly end of the browser writes it back.
const SOON: f64 = 1000.0;

/// Begins to listen.
pub(super) fn listen(app: App) {
    address::watch(move |hash| {
        // Only what begins with `/` is a page of ours.
        if hash.is_empty() || hash.starts_with('/') {
            let route = Route::parse(&hash);
            app.trail.leave(&app.address.get_untracked(), &route);
            app.address.set(route);
        }
    });
    storage::watch(move || app.send(Event::ChangedElsewhere));
    clock::watch(move || {
        if clock::now().date() != Some(app.peek(Session::today)) {
            app.send(Event::Looked);
        }
    });
    leaving::ask(move || would_lose(app));
    page::before_print(move || app.finish_plan());
    keys::watch_undo(
        move || step(app, Session::can_step_back, Event::StepBack),
        move || step(app, Session::can_step_forward, Event::StepForward),
    );
    keys::watch_save(move || {
        let has_something = app.peek(|session| !session.document().is_empty());
        if has_something {
            app.send(Event::ExportAsked);
        }
        has_something
    });
}

/// Goes a step back or forth in the history, where there is one; tells whether there was.
fn step(app: App, can: fn(&Session) -> bool, event: Event) -> bool {
    let can = app.peek(can);
    if can {
        app.send(event);
    }
    can
}

/// Tells whether closing the page now would lose something.
fn would_lose(app: App) -> bool {
    let since = app.underway_since.get_value();
    let is_soon = since.is_some_and(|since| clock::milliseconds() - since < SOON);
    !is_soon && app.peek(Session::would_lose)
}
