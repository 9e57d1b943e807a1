//! Texts that cannot be read: saved as files, opened as far as they go, thrown away singly.

use content::{Word, Words};
use leptos::prelude::*;
use session::{Event, QuarantinePlace, Quarantined};

use super::card;
use super::pieces::small;
use crate::browser::page;
use crate::ui::Desk;
use crate::ui::el::{El, el, live, nothing, state};

/// What is shown of a text.
#[derive(Clone, Copy, PartialEq)]
struct Row {
    place: QuarantinePlace,
    letters: usize,
    /// How many answers can be read, and how many there are.
    answers: Option<(usize, usize)>,
}

impl Row {
    fn of(text: &Quarantined) -> Self {
        let letters = text.text.chars().count();
        Self { place: text.place, letters, answers: text.answers }
    }

    fn name(self, words: &'static Words) -> String {
        let share = words.share;
        match self.place {
            QuarantinePlace::Numbered(number) => share.quarantine_one(number, self.letters),
            QuarantinePlace::Document => share.quarantine_document(self.letters),
            QuarantinePlace::Journal => share.quarantine_journal(self.letters),
            QuarantinePlace::Bank => share.quarantine_bank(self.letters),
        }
    }
}

/// Shows the texts that were set aside, if there are any.
pub fn quarantine(desk: Desk) -> AnyView {
    let rows = desk.derive(|s| s.quarantine().iter().map(Row::of).collect::<Vec<_>>());
    live(move || {
        let rows = rows.get();
        if rows.is_empty() {
            return nothing();
        }
        let share = desk.words().share;
        let items = rows.into_iter().map(|row| item(desk, row));
        card(share.quarantine_title)
            .class("card quarantine no-print")
            .texted("p", share.quarantine_text)
            .child(el("ul.links").children(items))
            .into_any()
    })
}

fn item(desk: Desk, row: Row) -> El {
    let words = desk.words();
    let share = words.share;
    let is_asking = state(false);
    let button = |text: &str, act: fn(QuarantinePlace) -> Event| {
        let text = text.to_owned();
        el("button.button[data-kind=second]")
            .text(text)
            .on("click", move |_| desk.send(act(row.place)))
    };
    let open = row
        .answers
        .filter(|(read, _)| *read > 0)
        .map(|(read, of)| button(&share.quarantine_open(read, of), Event::QuarantineOpened));
    let throw_away = live(move || {
        if !is_asking.get() {
            return quiet(share.quarantine_discard, move || is_asking.set(true)).into_any();
        }
        let act = move || {
            desk.send(Event::QuarantineThrownAway(row.place));
            page::focus("h1", false);
        };
        el("span.actions")
            .child(small(share.quarantine_ask))
            .child(quiet(share.quarantine_yes, act))
            .child(quiet(share.decline, move || is_asking.set(false)))
            .into_any()
    });
    el("li").texted("p", row.name(words)).child(
        el("p.actions")
            .child(button(share.quarantine_save, Event::QuarantineSaved))
            .maybe(open)
            .view(throw_away),
    )
}

fn quiet(text: Word, act: impl Fn() + Send + 'static) -> El {
    el("button.button[data-kind=text]").text(text).on("click", move |_| act())
}
