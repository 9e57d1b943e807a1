//! What the plan still needs to know of the department, and the way on.

use content::{Word, Words};
use leptos::prelude::*;
use readiness::{Needed, Profile, Progress};

use super::{card, small};
use crate::browser::page;
use crate::ui::el::{El, Memo, el, live, memo};
use crate::ui::{Desk, Route, say};

/// Lists what is missing, each leading to its field, and leads on to the questions.
pub fn missing_card(desk: Desk, profile: Memo<Profile>) -> El {
    let words = desk.words();
    let department = words.department;
    let missing =
        memo(move || profile.with(|profile| profile.missing_entries().collect::<Vec<_>>()));
    let list = live(move || missing.with(|missing| list(words, missing)).into_any());
    let asked = move || desk.progress.with(|progress| asked(words, progress));
    let on = el("a.button")
        .attr("href", Route::Question(None).href())
        .text(department.go)
        .texted("span[aria-hidden=true]", " →");
    card(department.missing)
        .child(el("div[role=status]").view(list))
        .child(el("p.small asked").live_text(asked))
        .child(el("p.actions").child(on))
}

fn list(words: &'static Words, missing: &[Needed]) -> El {
    let department = words.department;
    if missing.is_empty() {
        let sign = el("span[aria-hidden=true]").text("✓ ");
        return el("p.all-there").child(sign).text(department.missing_none);
    }
    let items = missing.iter().map(|entry| {
        let (name, selector) = field(words, *entry);
        let go = move |_| page::focus(selector, true);
        el("li").child(el("button.link").text(name).on("click", go))
    });
    let count = department.missing_text(missing.len());
    el("div").child(small(count)).child(el("ul.links").children(items))
}

/// Says how many questions there are and how long the rest takes.
fn asked(words: &'static Words, progress: &Progress) -> String {
    let department = words.department;
    let is_done = progress.unanswered.is_empty();
    let said = say::filled(if is_done { department.asked_all } else { department.asked })
        .number("asked", progress.counts.asked())
        .number("minutes", progress.minutes_left)
        .done();
    match progress.counts.closed {
        0 => said,
        closed => said + &department.asked_closed(closed),
    }
}

/// Returns what an entry is called and where it is filled in.
const fn field(words: &'static Words, entry: Needed) -> (Word, &'static str) {
    let department = words.department;
    match entry {
        Needed::Kind => (department.kind, "#kind input"),
        Needed::Staff => (department.staff, "#staff input"),
        Needed::Counter => (department.counter, "#counter input"),
        Needed::StandardTasks => (department.standard_tasks, "#standard-tasks input"),
        Needed::Numbers => (department.numbers, "#numbers input"),
        Needed::PaymentSlips => (department.payment_slips, "#payment-slips input"),
    }
}
