//! What another bank does to the answers, before it does anything.

use bank::Catalog;
use content::Word;
use content::fill;
use leptos::prelude::*;
use readiness::QuestionId;
use session::{Event, PendingBank, Session};

use super::facts::facts;
use super::pieces::small;
use crate::browser::page;
use crate::ui::el::{El, effect, el};
use crate::ui::{Desk, say};

/// Shows the bank that waits for a yes, if one does.
pub fn pending_bank(desk: Desk) -> AnyView {
    desk.numbered(Session::pending_bank, move |_, pending| waiting(desk, pending).into_any())
}

fn waiting(desk: Desk, pending: &PendingBank) -> El {
    let (words, lang, switch) = (desk.words(), desk.lang_now(), &pending.switch);
    let bank = words.bank;
    effect(move || page::show("#pending-bank"));
    let values = [
        ("name", pending.catalog.name.get(lang).as_str()),
        ("edition", pending.catalog.edition.as_str()),
    ];
    let title = el("h2[id=pending-bank][tabindex=-1]");
    let mut counts = vec![(bank.carried, say::number(switch.carried.len()))];
    let mut lists = el("div");
    let groups = [
        (bank.again, &switch.again),
        (bank.returned, &switch.returned),
        (bank.retired, &switch.retired),
    ];
    for (name, ids) in groups {
        counts.push((name, say::number(ids.len())));
        if !ids.is_empty() {
            let items = ids.iter().map(|id| question(desk, &pending.catalog, id));
            lists = lists.texted("h3", name).child(el("ul").children(items));
        }
    }
    let decision = move |text: Word, event: fn() -> Event| {
        el("button.button").text(text).on("click", move |_| {
            desk.send(event());
            // The page is built anew for another bank; its heading is there a frame later.
            request_animation_frame(|| page::show("h1"));
        })
    };
    let decisions = el("p.actions")
        .child(decision(bank.accept, || Event::BankAccepted))
        .child(decision(words.share.decline, || Event::BankDeclined).attr("data-kind", "second"));
    el("section.card pending[aria-labelledby=pending-bank]")
        .child(title.text(fill(bank.pending, &values)))
        .child(facts(counts))
        .child(lists)
        .child(small(bank.kept))
        .child(decisions)
}

/// A question by number and text, with why its answer does not simply carry over.
fn question(desk: Desk, to: &Catalog, id: &QuestionId) -> El {
    let (lang, from) = (desk.lang_now(), desk.catalog());
    let item = el("li");
    let item = match to.question(id).or_else(|| from.question(id)) {
        Some(text) => item.text(format!("{} {}", text.code, text.text.get(lang))),
        // Answered under a bank before this one, whose words are not here.
        None => item.text(id.to_string()),
    };
    let mut changes = to.again.iter().chain(&to.retired).chain(&from.again);
    let why = changes.find(|changed| changed.question == id.as_str());
    item.maybe(why.map(|changed| small(changed.why.get(lang).clone())))
}
