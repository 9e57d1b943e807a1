//! The plan itself, or what is missing for one.

use content::Word;
use readiness::{ActionId, Diagnosis, Document, NoHours, Phase};

use super::adopted::{adopted_plan, moved_since};
use super::head::{head, heading};
use super::shown::Shown;
use super::{Sheet, button};
use crate::browser::page;
use crate::ui::components::action_wishes::Decision;
use crate::ui::el::{El, el};
use crate::ui::{Desk, Route, say};
use phrases::Phrases;

/// In how many parts the plan is shown: the top of the page, the months, the three phases, and
/// what stays outside.
pub const PARTS: usize = 6;

/// Shows part `at` of the roadmap of `document`, from what follows from it.
pub fn part(sheet: Sheet, document: &Document, diagnosis: &Diagnosis, at: usize) -> Option<El> {
    let Sheet { desk, teller, .. } = sheet;
    let shown = Shown::new(sheet, document, diagnosis);
    let page = el(if at == 0 { "div.stack" } else { "div.stack later" });
    if shown.candidates.is_empty() {
        let page = page.child(heading(teller, document)).child(without_candidates(desk, teller));
        return (at == 0).then(|| page.maybe(done(sheet, document)));
    }
    let planned = shown.planned();
    let is_planned = shown.roadmap.is_feasible();
    match at {
        0 => {
            let page = page
                .child(head(sheet, document, &shown.roadmap.capacity))
                .maybe(moved_since(sheet, document))
                .maybe(shown.clashes());
            Some(if is_planned {
                shown.top(page, &planned)
            } else {
                page.child(without_hours(teller, document))
            })
        }
        1 => is_planned.then(|| page.child(shown.by_month(&planned))),
        2..=4 if is_planned => {
            let phase = [Phase::Quarter, Phase::ThisYear, Phase::NextYear][at - 2];
            Some(page.child(shown.phase(phase, &planned)?))
        }
        5 => Some(
            page.child(shown.put_off())
                .maybe(shown.excluded())
                .maybe(done(sheet, document))
                .maybe(adopted_plan(sheet, document)),
        ),
        _ => None,
    }
}

/// Says why there is nothing to plan, and leads on.
fn without_candidates(desk: Desk, teller: Phrases<'static>) -> El {
    let words = teller.words.roadmap;
    let (said, open) =
        desk.progress.with_untracked(|progress| (progress.counts.said(), progress.counts.open()));
    let lead = |route: Route, text: Word| {
        let link = el("a.button").attr("href", route.href()).text(text);
        el("p.actions").child(link)
    };
    let card = el("div.card stack");
    if said == 0 {
        return card
            .texted("p", words.empty_answers)
            .child(lead(Route::Question(None), teller.words.readiness.to_questions));
    }
    let card = card.texted("p", words.empty_candidates);
    if open == 0 {
        return card.child(lead(Route::Readiness, words.to_readiness));
    }
    card.texted("p", words.empty_open(open)).child(lead(Route::Review, teller.words.common.review))
}

/// Says why nothing fits, and leads to where that is decided.
fn without_hours(teller: Phrases<'static>, document: &Document) -> El {
    let words = teller.words.roadmap;
    let banner = |text| el("div.banner no-hours[data-tone=warn]").texted("p", text);
    let text = match NoHours::of(document) {
        NoHours::ShareTried => {
            let to_limits = |_| page::show("#share-tried");
            let title = teller.words.plan.limits;
            return banner(words.no_hours_share).child(button("second", title, to_limits));
        }
        NoHours::Staff => words.no_hours_staff,
        NoHours::Share => words.no_hours_share,
        NoHours::TooFew => words.no_hours_few,
    };
    let link = el("a.button").attr("href", Route::Department.href());
    banner(text).child(link.text(words.to_department))
}

/// Lists what is done, each with the way back into the plan.
fn done(sheet: Sheet, document: &Document) -> Option<El> {
    let teller = sheet.teller;
    let known = document.done.iter().filter(|id| teller.catalog.action(id).is_some());
    let items = known.map(|id| {
        let text = ["✓ ", teller.title(id)].concat();
        (id, text, Decision::Done(id.clone(), false))
    });
    aside(sheet, teller.words.roadmap.done_title, items.collect())
}

/// Lists actions outside the plan, each with the decision that brings it back.
pub fn aside(sheet: Sheet, title: Word, items: Vec<(&ActionId, String, Decision)>) -> Option<El> {
    let Sheet { teller, decide, .. } = sheet;
    if items.is_empty() {
        return None;
    }
    let title = say::counted(title, items.len());
    let items = items.into_iter().map(|(id, text, back)| {
        let back = button("text", teller.words.roadmap.back, move |_| decide.run(back.clone()));
        let name = el("span.hidden").text(" ").text(teller.title(id));
        el("li").texted("span", text).child(back.child(name))
    });
    let list = el("ul.done-list").children(items);
    Some(el("section.card").texted("h2", title).child(list))
}

/// Leads to what comes next.
pub fn on(teller: Phrases<'static>) -> El {
    let arrow = el("span[aria-hidden=true]").text(" →");
    let link = el("a.button[data-kind=second]")
        .attr("href", Route::Share.href())
        .text(teller.words.roadmap.to_share)
        .child(arrow);
    let cases = el("a").attr("href", Route::Cases.href()).text(teller.words.cases.title);
    el("p.actions no-print").child(link).child(cases)
}
