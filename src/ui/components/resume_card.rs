//! The way in: begin, go on, or close the sample.

use content::Word;
use leptos::prelude::*;
use readiness::Document;
use session::Event;

use super::clear_all::clear_all;
use super::facts::{facts, moment};
use super::small;
use crate::browser::page;
use crate::ui::el::{Callback, El, IntoText, el, live};
use crate::ui::{Desk, Route, say};

/// What there is to go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing is entered.
    Empty,
    /// The department's own document.
    Kept,
    /// A sample is looked at.
    Sample,
}

/// Shows the one thing to do first on the start page.
pub fn resume_card(desk: Desk) -> AnyView {
    // The revision tells documents apart: a file or undo brings another one.
    let state = desk.derive(|session| {
        let state = match session.document() {
            document if document.is_sample => State::Sample,
            document if document.is_empty() => State::Empty,
            _ => State::Kept,
        };
        (state, session.document().revision)
    });
    live(move || {
        let card = match state.get().0 {
            State::Empty => begin(desk),
            State::Kept => resume(desk),
            State::Sample => close_sample(desk),
        };
        card.into_any()
    })
}

/// A link that is the one thing to do.
fn lead_on(route: &Route, text: Word) -> El {
    let arrow = el("span[aria-hidden=true]").text(" →");
    el("a.button big").attr("href", route.href()).text(text).child(arrow)
}

fn begin(desk: Desk) -> El {
    let start = desk.words().start;
    let minutes = desk.progress.with_untracked(|progress| say::number(progress.minutes_left));
    el("div.way-in")
        .child(el("p.actions").child(lead_on(&Route::Department, start.begin)))
        .child(small(start.begin_note(minutes)))
}

/// What there is, under a title.
fn titled(title: impl IntoText) -> El {
    el("section.way-in[aria-labelledby=resume-title]").texted("h2[id=resume-title]", title)
}

fn resume(desk: Desk) -> El {
    let start = desk.words().start;
    let is_open = desk.progress.with_untracked(|progress| !progress.unanswered.is_empty());
    // Where nothing is open, going on means reading the result.
    let next = if is_open { Route::Question(None) } else { Route::Readiness };
    let on_cleared = Callback::new(move |()| desk.go(&Route::Department));
    let restart = clear_all(desk, start.restart, start.restart_yes, on_cleared);
    let actions = el("div.actions").child(lead_on(&next, start.resume)).view(restart);
    let rows = desk.once(|session| rows(desk, session.document()));
    titled(start.resume_title).child(facts(rows)).child(actions)
}

fn rows(desk: Desk, document: &Document) -> Vec<(Word, String)> {
    let words = desk.words();
    let start = words.start;
    let (counts, minutes) =
        desk.progress.with_untracked(|progress| (progress.counts, progress.minutes_left));
    let name = match document.profile.name.as_str() {
        "" => start.nameless,
        name => name,
    };
    let answered = start.answered_of(counts.asked(), counts.said());
    let left = match minutes {
        0 => words.question.progress_none_left.to_owned(),
        minutes => start.left_minutes(minutes),
    };
    vec![
        (words.share.pending_name, name.to_owned()),
        (start.answered, answered),
        (start.left, left),
        (words.share.pending_changed, moment(words, desk.lang_now(), &document.changed)),
    ]
}

fn close_sample(desk: Desk) -> El {
    let words = desk.words();
    let close = el("button.button big").text(words.common.sample_close);
    let close = close.on("click", move |_| {
        desk.send(Event::SampleClosed);
        page::focus("h1", false);
    });
    titled(words.start.sample_title)
        .texted("p", words.start.sample_text)
        .child(el("p.actions").child(close))
}
