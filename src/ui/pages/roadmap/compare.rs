//! Two plans of the department side by side.

use content::Word;
use leptos::prelude::*;
use readiness::{Comparison, Diagnosis, Document, Scenario, YearMonth};
use session::Event;

use super::{Sheet, button};
use crate::ui::components::{card, drawer, small, table};
use crate::ui::el::{El, el, live, state};
use crate::ui::say;

/// Shows the card: a way to keep the present plan, or what was kept beside it.
pub fn compare(sheet: Sheet) -> El {
    let words = sheet.teller.words.plan;
    let is_open = state(true);
    let send = move |text: Word, event: Event| {
        button("second", text, move |_| sheet.desk.send(event.clone()))
    };
    let view = live(move || {
        let has_other = sheet.document.with(|document| document.other.is_some());
        if !has_other {
            let keep = send(words.keep, Event::ScenarioKept);
            return el("div").child(small(words.compare_lead)).child(keep).into_any();
        }
        let beside = move || sheet.document.with_untracked(|document| beside(sheet, document));
        el("div")
            .child(drawer(words.compare_table, is_open, beside))
            .child(
                el("p.actions")
                    .child(send(words.swap, Event::ScenarioSwapped))
                    .child(send(words.keep_anew, Event::ScenarioKept))
                    .child(send(words.drop, Event::ScenarioDropped)),
            )
            .into_any()
    });
    card(words.compare).class("card no-print").view(view)
}

fn beside(sheet: Sheet, document: &Document) -> El {
    let teller = sheet.teller;
    let words = teller.words.plan;
    let Some(other) = &document.other else { return el("div") };
    let there = Diagnosis::of(&teller.catalog.bank, &document.under(other), sheet.desk.today());
    let comparison = sheet.diagnosis(|here| Comparison::of(here, &there));
    let row = |name: &'static str, here: String, there: String| {
        let differs = if here == there { "" } else { words.differs };
        el("tr")
            .texted("th[scope=row]", name)
            .texted("td", here)
            .texted("td", there)
            .texted("td", differs)
    };
    let share = |scenario: &Scenario| {
        let share = scenario.share.unwrap_or(document.profile.share);
        say::percent(teller.words, share.percent())
    };
    let mine = &document.scenario;
    let (here, there) = (comparison.here, comparison.there);
    let hours = |hours: u32| say::hours(teller.words, hours);
    let mut rows = vec![
        row(words.weights, teller.weights(mine.weights), teller.weights(other.weights)),
        row(words.share, share(mine), share(other)),
        row(words.at_once, say::number(mine.at_once.get()), say::number(other.at_once.get())),
        row(words.placed, say::number(here.placed), say::number(there.placed)),
        row(words.column_hours, hours(here.hours), hours(there.hours)),
    ];
    let month = |month: Option<YearMonth>| {
        month.map_or_else(|| words.not_placed.into(), |month| say::year_month(teller.lang, month))
    };
    for action in &comparison.rows {
        rows.push(row(teller.title(&action.action), month(action.here), month(action.there)));
    }
    let columns = [words.compared, words.here, words.there, words.difference];
    table("compared", words.compare, &columns, rows)
}
