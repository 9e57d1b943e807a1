//! Hours spent and saved.

use leptos::prelude::*;
use readiness::{Ledger, SAVED_MINUTES};

use super::Sheet;
use crate::ui::components::balance_chart::balance_chart;
use crate::ui::components::{drawer, small, table};
use crate::ui::el::{El, effect, el, live, state};
use crate::ui::say;

/// Shows the card; it opens by itself on paper.
pub fn ledger(sheet: Sheet) -> El {
    let is_open = state(false);
    effect(move || {
        if sheet.on_paper.get() {
            is_open.set(true);
        }
    });
    let view = move || {
        el("div").view(live(move || {
            sheet.document.track();
            drawn_up(sheet).into_any()
        }))
    };
    el("section.card drawers").child(drawer(sheet.teller.words.plan.ledger, is_open, view))
}

fn drawn_up(sheet: Sheet) -> El {
    let teller = sheet.teller;
    let words = teller.words.plan;
    let ledger = sheet.document.with_untracked(|document| {
        sheet.diagnosis(|diagnosis| Ledger::of(&teller.catalog.bank, document, diagnosis))
    });
    let hours = |hours: u32| say::hours(teller.words, hours);
    let month =
        |at: usize| ledger.months.get(at).map(|month| say::year_month(teller.lang, month.month));
    let lead = words.ledger_lead(SAVED_MINUTES, ledger.asked_minutes);
    let payback = match ledger.payback.and_then(month) {
        Some(month) => words.payback(&month),
        None => words.payback_never.into(),
    };
    let progress = ledger.progress_percent().map(|percent| {
        let bar = el("progress[max=100]").attr("value", say::number(percent));
        let text = say::filled(words.progress)
            .with("done", hours(ledger.done_hours))
            .with("all", hours(ledger.all_hours()))
            .number("percent", percent)
            .done();
        el("div").texted("p", text.clone()).child(bar.attr("aria-label", text))
    });
    let months = ledger.months.iter().map(|month| {
        el("tr")
            .texted("th[scope=row]", say::year_month(teller.lang, month.month))
            .child(number(hours(month.spent)))
            .child(number(hours(month.saved)))
            .child(number(say::signed(month.balance)))
    });
    let columns = [teller.words.roadmap.column_month, words.spent, words.saved, words.balance];
    let entries = ledger.entries.iter().map(|entry| {
        let payback = entry.payback.and_then(month).unwrap_or_else(|| "–".into());
        el("tr")
            .texted("th[scope=row]", teller.title(&entry.action))
            .child(number(hours(entry.hours)))
            .child(number(hours(entry.monthly_hours)))
            .child(number(hours(entry.saves)))
            .texted("td", payback)
    });
    let by_action = [
        teller.words.roadmap.column_action,
        words.column_hours,
        words.column_monthly,
        words.column_saves,
        words.column_payback,
    ];
    el("div.stack")
        .maybe(progress)
        .child(el("p").texted("b", payback))
        .child(balance_chart(teller, &ledger.months))
        .child(table("sums", words.balance, &columns, months.collect()))
        .child(table("sums", words.ledger, &by_action, entries.collect()))
        .child(small(lead))
}

fn number(text: String) -> El {
    el("td.number").text(text)
}
