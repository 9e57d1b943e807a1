//! The bank (設問集) that is asked, and going over to another.

use bank::Problem;
use content::{BankRefusal, fill};
use leptos::prelude::*;
use readiness::{Date, Receipt};
use session::{Event, Notice, Offered};

use crate::ui::components::{bank_called, card, facts, pending_bank, pending_file, small, table};
use crate::ui::el::{El, el, live, nothing};
use crate::ui::pages::open_file::open_file_button;
use crate::ui::{Desk, say, use_desk};

/// More problems than one reads at a time.
const SHOWN: usize = 50;

/// Shows the page.
#[inline(never)]
pub fn bank_page() -> El {
    let desk = use_desk();
    let (words, lang, now) = (desk.words(), desk.lang_now(), desk.catalog());
    let bank = words.bank;
    let name = el("strong").text(now.name.get(lang).as_str());
    let present = card(bank.now).class("card wide").child(el("p").child(name)).child(facts(vec![
        (bank.edition, now.edition.clone()),
        (words.help.column_date, day(desk, Date::parse(&now.date))),
        (words.common.questions, say::number(now.bank.questions().len())),
        (bank.basis, now.basis.get(lang).clone()),
    ]));
    let answered = desk.derive(|s| s.document().bank.id.clone());
    let others = live(move || {
        answered.track();
        let others = desk.once(session::Session::other_banks);
        let shipped = others.iter().map(|other| shipped(desk, other));
        card(bank.others).class("card no-print").children(shipped).into_any()
    });
    let own =
        card(bank.own).class("card no-print").texted("p", bank.own_text).child(open_file_button());
    let body = el("div.halves sharing").child(present);
    el("div")
        .texted("h1[tabindex=-1]", bank.title)
        .texted("p.lead", bank.lead)
        .view(refused(desk))
        .view(pending_bank(desk))
        .view(pending_file(desk))
        .child(body.view(others).child(own).view(changes(desk)))
}

/// A bank that is at hand and not asked now.
fn shipped(desk: Desk, other: &Offered) -> El {
    let id = other.id.clone();
    let (words, name) = (desk.words(), other.name.get(desk.lang_now()).as_str());
    let choose = el("button.button[data-kind=second]")
        .text(words.bank.choose(name))
        .on("click", move |_| desk.send(Event::BankChosen(id.clone())));
    el("div")
        .child(small(other.basis.get(desk.lang_now()).clone()))
        .child(el("p.actions").child(choose))
}

/// What is wrong with the file that was picked, for the person who wrote it.
fn refused(desk: Desk) -> AnyView {
    desk.numbered(session::Session::notice, move |_, notice| {
        let Some(problems) = problems(notice) else { return nothing() };
        let bank = desk.words().bank;
        let values = [("n", say::number(problems.len())), ("shown", say::number(SHOWN))];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        let more = (problems.len() > SHOWN).then(|| small(fill(bank.first, &values)));
        // Addressed to authors and named by the keys of the file: in English throughout.
        let lines = problems.iter().take(SHOWN).map(|line| el("li").text(line.to_string()));
        card(bank.mend)
            .class("card pending")
            .maybe(more)
            .child(el("ul[lang=en]").children(lines))
            .into_any()
    })
}

/// Returns what is wrong with the bank that is refused, if one is.
fn problems(notice: &Notice) -> Option<&[Problem]> {
    match notice {
        Notice::BankRefused(BankRefusal::Problems(problems))
        | Notice::BesideRefused { refusal: Some(BankRefusal::Problems(problems)), .. } => {
            Some(problems)
        }
        Notice::Several(all) => all.iter().find_map(problems),
        _ => None,
    }
}

/// The changes of bank so far, oldest first.
fn changes(desk: Desk) -> AnyView {
    let receipts = desk.derive(|s| s.document().receipts.clone());
    live(move || {
        receipts.with(|receipts| {
            if receipts.is_empty() {
                return nothing();
            }
            let words = desk.words();
            let bank = words.bank;
            let columns = [
                words.help.column_date,
                bank.from,
                bank.to,
                bank.carried,
                words.share.aside_title,
                bank.retired,
            ];
            let rows = receipts.iter().map(|receipt| row(desk, receipt)).collect();
            let table = table("receipts", bank.receipts, &columns, rows);
            card(bank.receipts).class("card wide").child(table).into_any()
        })
    })
}

fn row(desk: Desk, receipt: &Receipt) -> El {
    let cells = [
        day(desk, receipt.time.date()),
        bank_called(desk, &receipt.from),
        bank_called(desk, &receipt.to),
        say::number(receipt.carried),
        say::number(receipt.aside.len()),
        say::number(receipt.retired.len()),
    ];
    el("tr").children(cells.map(|cell| el("td").text(cell)))
}

fn day(desk: Desk, date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| say::date(desk.lang_now(), date))
}
