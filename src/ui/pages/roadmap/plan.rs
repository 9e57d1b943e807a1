//! The plan itself, or what is missing for one.

use content::fill;
use leptos::prelude::*;
use readiness::{ActionId, Candidates, Diagnosis, Document, Phase, Priorities, Roadmap};

use super::head::{head, heading};
use crate::ui::components::action_card::{Planned, action_card};
use crate::ui::components::gantt::gantt;
use crate::ui::components::load_chart::load_chart;
use crate::ui::components::points_bar::{Scale, patterns};
use crate::ui::components::points_rules::points_rules;
use crate::ui::components::put_off_table::put_off_table;
use crate::ui::components::this_week::this_week;
use crate::ui::el::Fresh;
use crate::ui::el::{El, el};
use crate::ui::reasons::Teller;
use crate::ui::{Desk, Route, say};

/// Marks an action as done, or as not done after all.
type Mark = Callback<(ActionId, bool)>;

/// Shows the roadmap of `document`.
pub fn plan(desk: Desk, teller: Teller, document: &Document, mark: Mark) -> El {
    let Diagnosis { roadmap, candidates, priorities, .. } =
        desk.diagnosis.with_untracked(|Fresh(diagnosis)| diagnosis.clone());
    let page = el("div").class("stack");
    if candidates.is_empty() {
        return page
            .child(heading(teller, document))
            .child(without_candidates(desk, teller))
            .maybe(done(teller, document, mark));
    }
    let shown = Shown { desk, teller, document, roadmap, candidates, priorities, mark };
    let planned = shown.planned();
    let page = page.child(head(desk, teller, document, &shown.roadmap.capacity));
    let has_hours = shown.roadmap.capacity.months.iter().any(|month| month.hours > 0);
    let page = if planned.is_empty() || !has_hours {
        page.child(without_hours(teller, document))
    } else {
        shown.months(page, &planned)
    };
    page.child(shown.put_off())
        .maybe(done(teller, document, mark))
        .child(points_rules(teller))
        .child(el("p").class("only-print").text(teller.words.roadmap.rules_own()))
        .child(on(teller))
}

/// What is shown, and what it is shown with.
struct Shown<'a> {
    desk: Desk,
    teller: Teller,
    document: &'a Document,
    roadmap: Roadmap,
    candidates: Candidates,
    priorities: Priorities,
    mark: Mark,
}

impl Shown<'_> {
    /// Returns the actions of the plan, by month.
    fn planned(&self) -> Vec<Planned<'_>> {
        let Some(first) = self.roadmap.month(0) else { return Vec::new() };
        let planned = self.roadmap.placed.iter().filter_map(|placement| {
            let id = &placement.action;
            Some(Planned {
                action: self.teller.catalog.bank.action(id)?,
                text: self.teller.catalog.action(id)?,
                candidate: self.candidates.get(id)?,
                priority: self.priorities.get(id)?,
                placement,
                first,
                today: self.desk.today(),
            })
        });
        planned.collect()
    }

    fn on_done(&self) -> Callback<ActionId> {
        let mark = self.mark;
        Callback::new(move |action| mark.run((action, true)))
    }

    /// Puts this week, the pictures and the actions by phase into `page`.
    fn months(&self, page: El, planned: &[Planned]) -> El {
        let (teller, words) = (self.teller, &self.teller.words.roadmap);
        let (months, used) = (&self.roadmap.capacity.months, &self.roadmap.used);
        let section = |title: &'static str, lead: &'static str| {
            el("section")
                .class("card")
                .child(el("h2").text(title))
                .child(el("p").class("small").text(lead))
        };
        let phases = [Phase::Quarter, Phase::ThisYear, Phase::NextYear];
        page.child(patterns())
            .child(self.week(planned))
            .child(
                section(words.load_title(), words.load_lead())
                    .child(load_chart(teller, months, used)),
            )
            .child(
                section(words.gantt_title(), words.gantt_lead())
                    .child(gantt(teller, planned, months, used)),
            )
            .children(phases.into_iter().filter_map(|phase| self.phase(phase, planned)))
    }

    fn week(&self, planned: &[Planned]) -> El {
        let (teller, words) = (self.teller, &self.teller.words.roadmap);
        let is_it = |p: &&Planned| self.roadmap.this_week.as_ref() == Some(&p.action.id);
        if let Some(planned) = planned.iter().find(is_it) {
            return this_week(teller, *planned, self.on_done());
        }
        let first = planned.first().map(|planned| {
            let values = [
                ("month", &*say::year_month(teller.lang, planned.first)),
                ("first", &*say::year_month(teller.lang, planned.from())),
                ("action", teller.title(&planned.action.id)),
            ];
            el("p").text(fill(words.this_week_none(), &values))
        });
        el("section").class("card").child(el("h2").text(words.this_week())).maybe(first)
    }

    /// Shows the actions that begin in `phase`, where there are any.
    fn phase(&self, phase: Phase, planned: &[Planned]) -> Option<El> {
        let (teller, words) = (self.teller, &self.teller.words.roadmap);
        let begin = || planned.iter().filter(|p| self.roadmap.phase(p.placement) == phase);
        let first = begin().next()?.first;
        let year = first.fiscal_year();
        // A plan that began some time ago has no "this" any more.
        let is_new = first >= Document::start_from(self.desk.today());
        let in_year = |text, year| {
            let year = say::fiscal_year(teller.lang, year);
            if is_new { fill(text, &[("year", &*year)]) } else { year }
        };
        let (title, range) = match phase {
            Phase::Quarter => {
                let title = if is_new { words.quarter() } else { words.first_quarter() };
                (title.to_owned(), Some(teller.months(first, first.plus(2))))
            }
            Phase::ThisYear => (in_year(words.this_year(), year), None),
            Phase::NextYear => (in_year(words.next_year(), year.next()), None),
        };
        let count = fill(words.count(), &[("n", &say::number(begin().count()))]);
        let facts = range.into_iter().chain([count]).collect::<Vec<_>>().join(teller.comma());
        let scale = Scale::of(&self.priorities);
        let cards = begin().map(|planned| {
            let is_done = |id: &ActionId| self.document.done.contains(id);
            let prints_steps = phase == Phase::Quarter;
            action_card(teller, *planned, scale, prints_steps, is_done, self.on_done())
        });
        let title = el("h2").text(title).text(" ").child(el("span").class("small").text(facts));
        Some(el("section").class("card phase").child(title).children(cards))
    }

    fn put_off(&self) -> El {
        let words = &self.teller.words.roadmap;
        let put_off = &self.roadmap.put_off;
        let title = fill(words.put_off_title(), &[("n", &say::number(put_off.len()))]);
        let section = el("section").class("card").child(el("h2").text(title));
        if put_off.is_empty() {
            return section.child(el("p").text(words.put_off_none()));
        }
        section.child(el("p").class("small").text(words.put_off_lead())).child(put_off_table(
            self.teller,
            put_off,
            &self.priorities,
            self.desk.today(),
        ))
    }
}

/// Says why there is nothing to plan, and leads on.
fn without_candidates(desk: Desk, teller: Teller) -> El {
    let words = &teller.words.roadmap;
    let (said, open) =
        desk.progress.with_untracked(|progress| (progress.counts.said(), progress.counts.open()));
    let lead = |route: Route, text: &'static str| {
        let link = el("a").class("button").attr("href", route.href()).text(text);
        el("p").class("actions").child(link)
    };
    let card = el("div").class("card stack");
    if said == 0 {
        return card
            .child(el("p").text(words.empty_answers()))
            .child(lead(Route::Question(None), words.to_questions()));
    }
    let card = card.child(el("p").text(words.empty_candidates()));
    if open == 0 {
        return card.child(lead(Route::Readiness, words.to_readiness()));
    }
    card.child(el("p").text(fill(words.empty_open(), &[("n", &say::number(open))])))
        .child(lead(Route::Review, teller.words.common.review()))
}

/// Says why nothing fits, and leads to the department.
fn without_hours(teller: Teller, document: &Document) -> El {
    let words = &teller.words.roadmap;
    let text = if document.profile.staff.is_none_or(|staff| staff == 0) {
        words.no_hours_staff()
    } else if document.profile.share.percent() == 0 {
        words.no_hours_share()
    } else {
        words.no_hours_few()
    };
    let link = el("a").class("button").attr("href", Route::Department.href());
    el("div")
        .class("banner no-hours")
        .attr("data-tone", "warn")
        .child(el("p").text(text))
        .child(link.text(words.to_department()))
}

/// Lists what is done, each with the way back into the plan.
fn done(teller: Teller, document: &Document, mark: Mark) -> Option<El> {
    let words = &teller.words.roadmap;
    let known = document.done.iter().filter(|id| teller.catalog.action(id).is_some());
    let items: Vec<El> = known
        .map(|id| {
            let (title, id) = (teller.title(id), id.clone());
            let button =
                super::button("text", words.back(), move |_| mark.run((id.clone(), false)));
            let button = button.child(el("span").class("hidden").text(" ").text(title));
            el("li").child(el("span").text("✓ ").text(title)).child(button)
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let title = fill(words.done_title(), &[("n", &say::number(items.len()))]);
    let list = el("ul").class("done-list").children(items);
    Some(el("section").class("card").child(el("h2").text(title)).child(list))
}

/// Leads to what comes next.
fn on(teller: Teller) -> El {
    let arrow = el("span").attr("aria-hidden", "true").text(" →");
    let link = el("a")
        .class("button")
        .attr("data-kind", "second")
        .attr("href", Route::Share.href())
        .text(teller.words.roadmap.to_share())
        .child(arrow);
    let cases = el("a").attr("href", Route::Cases.href()).text(teller.words.cases.title());
    el("p").class("actions no-print").child(link).child(cases)
}
