//! The head of the roadmap: whose it is, within which hours and from when to when.

use readiness::{Capacity, Document, YearMonth};

use session::Event;

use super::adopted::{adopt, day};
use super::{Sheet, button, show_afterwards};
use crate::browser::page;
use crate::ui::el::{El, el};
use crate::ui::{Desk, say};
use phrases::Phrases;

/// Shows the heading alone.
pub fn heading(teller: Phrases<'static>, document: &Document) -> El {
    let words = teller.words.roadmap;
    let name = document.profile.name.as_str();
    let heading = if name.is_empty() { words.heading_unnamed.into() } else { words.heading(name) };
    el("h1[tabindex=-1]").text(heading)
}

/// Shows the heading, the hours, the months and what can be done with the whole plan.
pub fn head(sheet: Sheet, document: &Document, capacity: &Capacity) -> El {
    let Sheet { desk, teller, .. } = sheet;
    let words = teller.words.roadmap;
    let buttons = el("div.actions")
        .maybe(adopt(sheet, document))
        .child(button("second", teller.words.plan.to_weights, |_| page::show("#weights")))
        .child(button("second", teller.words.common.print, |_| page::print()));
    let text = el("div")
        .child(heading(teller, document))
        .maybe(people(teller, document, capacity))
        .maybe(capacity.is_halved.then(|| el("p").texted("b", words.halved)))
        .maybe(span(teller, capacity))
        .maybe(day(teller, document).map(|text| el("p").texted("b", text)))
        .child(printed(desk, teller, document));
    el("div")
        .child(el("div.roadmap-head").child(text).child(buttons))
        .maybe(outdated(desk, teller, capacity))
}

/// Returns `18人、改善にあてる時間は月81時間まで（3月・4月は24時間）`.
fn people(teller: Phrases<'static>, document: &Document, capacity: &Capacity) -> Option<El> {
    let words = teller.words.roadmap;
    let staff = document.profile.staff?;
    let of = |is_busy: bool| {
        let months = capacity.months.iter().filter(|month| month.is_busy == is_busy);
        months.max_by_key(|month| month.hours)
    };
    let hours = |month: &readiness::HoursMonth| say::hours(teller.words, month.hours);
    let (usual, busy) = (of(false), of(true));
    let most = usual.or(busy)?;
    let mut line =
        say::filled(words.people).number("staff", staff).with("hours", hours(most)).done();
    if let (Some(_), Some(busy)) = (usual, busy) {
        let months: Vec<_> = document.profile.busy.iter().copied().collect();
        let months = say::months(teller.lang, &months);
        line += &words.people_busy(&months, hours(busy));
    }
    Some(el("p").text(line))
}

/// Returns `計画 令和8年12月〜令和10年3月（令和8年度・令和9年度）`.
fn span(teller: Phrases<'static>, capacity: &Capacity) -> Option<El> {
    let (first, last) = (capacity.months.first()?.month, capacity.months.last()?.month);
    let year = |month: YearMonth| say::fiscal_year(teller.lang, month.fiscal_year());
    Some(el("p").text(teller.words.roadmap.span(
        say::year_month(teller.lang, first),
        say::year_month(teller.lang, last),
        year(first),
        year(last),
    )))
}

/// Says on paper on which day the answers stand, with which check code, and whether they are
/// only a sample's.
fn printed(desk: Desk, teller: Phrases<'static>, document: &Document) -> El {
    let words = teller.words.roadmap;
    let date = document.as_of(desk.today());
    let sample = document.is_sample.then(|| el("b").text(words.sample).text(" "));
    el("p.only-print")
        .maybe(sample)
        .text(words.printed(say::date(teller.lang, date), record::check_code(document)))
}

/// Offers to begin with the present month when the plan is older.
fn outdated(desk: Desk, teller: Phrases<'static>, capacity: &Capacity) -> Option<El> {
    let words = teller.words.roadmap;
    let kept = capacity.months.first()?.month;
    let now = readiness::Document::start_from(desk.today());
    (kept < now).then(|| {
        el("div.banner[data-tone=warn]")
            .texted(
                "p",
                words.moved(say::year_month(teller.lang, kept), say::year_month(teller.lang, now)),
            )
            .child(button("second", words.move_now, move |_| {
                desk.send(Event::PlanMovedToNow);
                show_afterwards("h1");
            }))
    })
}
