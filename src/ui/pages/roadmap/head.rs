//! The head of the roadmap: whose it is, within which hours and from when to when.

use content::fill;
use readiness::{Capacity, Document};

use super::{button, move_to_now};
use crate::browser::page;
use crate::ui::el::{El, el};
use crate::ui::reasons::Teller;
use crate::ui::{Desk, say};

/// Shows the heading alone.
pub fn heading(teller: Teller, document: &Document) -> El {
    let words = &teller.words.roadmap;
    let name = document.profile.name.as_str();
    let heading = if name.is_empty() {
        words.heading_unnamed().into()
    } else {
        fill(words.heading(), &[("name", name)])
    };
    el("h1").attr("tabindex", "-1").text(heading)
}

/// Shows the heading, the hours, the months and what can be done with the whole plan.
pub fn head(desk: Desk, teller: Teller, document: &Document, capacity: &Capacity) -> El {
    let words = &teller.words.roadmap;
    let print = button("second", teller.words.common.print(), |_| page::print());
    let text = el("div")
        .child(heading(teller, document))
        .maybe(people(teller, document, capacity))
        .maybe(capacity.is_halved.then(|| el("p").child(el("b").text(words.halved()))))
        .maybe(span(teller, capacity))
        .child(printed(desk, teller, document));
    el("div")
        .child(el("div").class("roadmap-head").child(text).child(print))
        .maybe(outdated(desk, teller, capacity))
}

/// Returns `18人、改善にあてる時間は月81時間まで（3月・4月は24時間）`.
fn people(teller: Teller, document: &Document, capacity: &Capacity) -> Option<El> {
    let words = &teller.words.roadmap;
    let staff = document.profile.staff?;
    let of = |is_busy: bool| capacity.months.iter().find(|month| month.is_busy == is_busy);
    let hours = |month: &readiness::HoursMonth| say::hours(teller.words, month.hours);
    let (usual, busy) = (of(false), of(true));
    let most = usual.or(busy)?;
    let mut line = fill(words.people(), &[("staff", &say::number(staff)), ("hours", &hours(most))]);
    if let (Some(_), Some(busy)) = (usual, busy) {
        let months: Vec<_> = document.profile.busy.iter().copied().collect();
        let months = say::months(teller.lang, &months);
        line += &fill(words.people_busy(), &[("months", &months), ("hours", &hours(busy))]);
    }
    Some(el("p").text(line))
}

/// Returns `計画 令和8年12月〜令和10年3月`.
fn span(teller: Teller, capacity: &Capacity) -> Option<El> {
    let (first, last) = (capacity.months.first()?, capacity.months.last()?);
    let values = [
        ("from", &*say::year_month(teller.lang, first.month)),
        ("to", &*say::year_month(teller.lang, last.month)),
    ];
    Some(el("p").text(fill(teller.words.roadmap.span(), &values)))
}

/// Says on paper on which day the answers stand, with which check code, and whether they are
/// only a sample's.
fn printed(desk: Desk, teller: Teller, document: &Document) -> El {
    let words = &teller.words.roadmap;
    let date = document.changed.date().unwrap_or_else(|| desk.today());
    let values =
        [("date", &*say::date(teller.lang, date)), ("code", &*record::check_code(document))];
    let sample = document.is_sample.then(|| el("b").text(words.sample()).text(" "));
    el("p").class("only-print").maybe(sample).text(fill(words.printed(), &values))
}

/// Offers to begin with the present month when the plan is older.
fn outdated(desk: Desk, teller: Teller, capacity: &Capacity) -> Option<El> {
    let words = &teller.words.roadmap;
    let kept = capacity.months.first()?.month;
    let now = readiness::Document::start_from(desk.today());
    (kept < now).then(|| {
        let values = [
            ("from", &*say::year_month(teller.lang, kept)),
            ("now", &*say::year_month(teller.lang, now)),
        ];
        el("div")
            .class("banner")
            .attr("data-tone", "warn")
            .child(el("p").text(fill(words.moved(), &values)))
            .child(button("second", words.move_now(), move |_| move_to_now(desk)))
    })
}
