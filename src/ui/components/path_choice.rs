//! Which questions are to be answered: the main ones or all of them.

use content::Words;
use leptos::prelude::*;
use readiness::{Document, Path, Progress};
use session::Event;

use super::ChoiceGroup;
use crate::browser::page;
use crate::ui::el::{Callback, El, Memo, el, live};
use crate::ui::{Desk, say};

/// Lets a person choose between the short and the full path, each with what it takes.
pub fn path_choice(desk: Desk) -> El {
    let words = desk.words();
    let options = Path::ALL.map(|path| {
        desk.derive(move |session| {
            let document = Document { path, ..session.document().clone() };
            option(words, path, &Progress::of(&session.catalog().bank, &document))
        })
    });
    let chosen = desk.derive(|session| {
        let path = session.document().path;
        Path::ALL.iter().position(|one| *one == path).into_iter().collect()
    });
    let choose = Callback::new(move |at: usize| {
        if let Some(path) = Path::ALL.get(at) {
            desk.send(Event::PathChosen(*path));
            // The result is built anew with its choice: the focus stays on it.
            request_animation_frame(|| page::focus("#path :checked", false));
        }
    });
    let question = words.question;
    el("section.card no-print").view(live(move || {
        ChoiceGroup::new("path", question.path, options.map(Memo::get).into())
            .hint(question.path_hint)
            .show(chosen, choose)
            .into_any()
    }))
}

/// What a path is called, how many questions it has and how long the rest takes.
fn option(words: &'static Words, path: Path, progress: &Progress) -> String {
    let words = words.question;
    let name = match path {
        Path::Short => words.path_short,
        Path::Full => words.review_all,
    };
    let left = match progress.minutes_left {
        0 => words.progress_none_left.into(),
        minutes => words.progress_left(minutes),
    };
    let asked = say::number(progress.counts.asked());
    words.path_option(name, asked, left)
}
