//! The history of changes: what was changed, when and by whom, and the way back and forth.

mod row;
mod said;

use leptos::prelude::*;
use session::{Event, History, Session};

use crate::browser::page;
use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::tone::Tone;
use crate::ui::{App, use_app};
use row::{Row, Shown};
use said::said;

/// Shows the page.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let history = words.history;
    let is_sample = app.memo(|session| session.document().is_sample);
    let is_kept = app.memo(|session| session.history().is_kept());
    let is_empty = app.memo(|session| session.history().steps().is_empty());
    let note = history.note(History::MOST);
    let note = note.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    view! {
        <h1 tabindex="-1">{history.title}</h1>
        <p class="lead">{history.lead}</p>
        <Show when=move || is_sample.get()>
            <Banner text=history.sample />
        </Show>
        <Show when=move || !is_kept.get()>
            <Banner tone=Tone::Warn text=history.not_kept />
        </Show>
        <section class="card wide" aria-labelledby="history-list">
            <h2 id="history-list">{history.list}</h2>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p>{history.empty}</p> }
            >
                <Ways app=app />
                <Steps app=app />
            </Show>
        </section>
        <div class="history-note small">{note}</div>
    }
}

/// The two buttons: the newest step back, and the next one again.
#[component]
fn Ways(
    /// The application.
    app: App,
) -> impl IntoView {
    let history = app.words().history;
    let back = app.memo(|session| newest(session, 1));
    let forward = app.memo(|session| newest(session, 0));
    let phrases = app.phrases();
    let back_what = move || {
        let change = back.get().map(|change| history.undo_what(said(phrases, &change)));
        change.unwrap_or_else(|| history.undo.to_owned())
    };
    let forward_what = move || {
        let change = forward.get().map(|change| history.redo_what(said(phrases, &change)));
        change.unwrap_or_else(|| history.redo.to_owned())
    };
    let no_way_back = app.memo(|session| !session.can_step_back());
    let no_way_forward = app.memo(|session| !session.can_step_forward());
    view! {
        <div class="actions">
            <Button
                id="history-undo"
                weight=Weight::Secondary
                disabled=no_way_back
                on_press=move |()| {
                    app.send(Event::StepBack);
                    keep_focus(["#history-redo", "#history-undo"]);
                }
            >
                {back_what}
            </Button>
            <Button
                id="history-redo"
                weight=Weight::Secondary
                disabled=no_way_forward
                on_press=move |()| {
                    app.send(Event::StepForward);
                    keep_focus(["#history-undo", "#history-redo"]);
                }
            >
                {forward_what}
            </Button>
        </div>
    }
}

/// Returns what the step `back` before the next one changed.
fn newest(session: &Session, back: usize) -> Option<session::Change> {
    let history = session.history();
    let at = history.done().checked_sub(back)?;
    history.steps().get(at).map(|step| step.change.clone())
}

/// Moves the focus to the last of the two that can be pressed: the button that was pressed, while
/// it can be.
fn keep_focus(order: [&'static str; 2]) {
    request_animation_frame(move || {
        for button in order {
            page::focus(button, false);
        }
    });
}

/// All steps, the newest first.
#[component]
fn Steps(
    /// The application.
    app: App,
) -> impl IntoView {
    let rows = app.memo(|session| Shown::all(session.history()));
    let go = Callback::new(move |done| {
        app.send(Event::StepChosen(done));
        keep_focus(["#history-redo", "#history-undo"]);
    });
    let is_sample = app.memo(|session| session.document().is_sample);
    view! {
        <ol class="history-steps" reversed>
            <For
                each=move || rows.get()
                key=Shown::key
                children=move |shown| view! { <Row phrases=app.phrases() shown=shown disabled=is_sample on_go=go /> }
            />
        </ol>
    }
}
