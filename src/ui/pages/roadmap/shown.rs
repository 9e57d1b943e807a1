//! The plan part by part: this week, the pictures, the actions, what stays outside.

use content::Word;
use readiness::{
    ActionId, Candidates, Diagnosis, Document, Phase, Priorities, Relaxation, Roadmap, Wish,
};
use session::Event;

use super::card::{action, changes};
use super::plan::aside;
use super::{Sheet, button};
use crate::ui::components::action_card::Planned;
use crate::ui::components::action_wishes::{Decision, PIN, Wished};
use crate::ui::components::card;
use crate::ui::components::gantt::gantt;
use crate::ui::components::load_chart::load_chart;
use crate::ui::components::points_bar::Scale;
use crate::ui::components::put_off_table::{Outside, put_off_table};
use crate::ui::components::this_week::this_week;
use crate::ui::el::{El, el};
use crate::ui::say;

/// What is shown, and what it is shown with.
pub struct Shown<'a> {
    pub sheet: Sheet,
    pub document: &'a Document,
    pub roadmap: &'a Roadmap,
    pub candidates: &'a Candidates,
    pub priorities: &'a Priorities,
}

impl<'a> Shown<'a> {
    /// Takes what follows from `document`.
    pub const fn new(sheet: Sheet, document: &'a Document, diagnosis: &'a Diagnosis) -> Self {
        let Diagnosis { roadmap, candidates, priorities, .. } = diagnosis;
        Self { sheet, document, roadmap, candidates, priorities }
    }

    /// Returns the actions of the plan, by month.
    pub fn planned(&self) -> Vec<Planned<'_>> {
        let Some(first) = self.roadmap.month(0) else { return Vec::new() };
        let Sheet { desk, teller, .. } = self.sheet;
        let planned = self.roadmap.placed.iter().filter_map(|placement| {
            let id = &placement.action;
            Some(Planned {
                action: teller.catalog.bank.action(id)?,
                text: teller.catalog.action(id)?,
                candidate: self.candidates.get(id)?,
                priority: self.priorities.get(id)?,
                placement,
                first,
                wish: self.document.scenario.wish(id),
                today: desk.today(),
            })
        });
        planned.collect()
    }

    /// Returns what is wished for action `id`.
    pub fn wished(&self, id: &ActionId) -> Wished {
        let months = &self.roadmap.capacity.months;
        let first = months
            .first()
            .map_or(self.document.start(self.sheet.desk.today()), |month| month.month);
        let action = self.sheet.teller.catalog.bank.action(id);
        let staff = self.document.profile.staff.unwrap_or(0);
        Wished {
            action: id.clone(),
            wish: self.document.scenario.wish(id).cloned().unwrap_or_default(),
            hours: action.map_or(0, |action| action.hours_for(staff)),
            months: (first, months.len()),
            conflict: self
                .roadmap
                .pin_conflicts
                .iter()
                .find(|conflict| conflict.action == *id)
                .cloned(),
        }
    }

    /// Lists the pinned months that cannot hold, each with the way out.
    pub fn pin_conflicts(&self) -> Option<El> {
        let Sheet { teller, .. } = self.sheet;
        let words = teller.words.plan;
        let conflicts = &self.roadmap.pin_conflicts;
        let items = conflicts.iter().map(|conflict| {
            let wish = Wish { pin: None, ..self.wished(&conflict.action).wish };
            let unpin =
                self.decision(words.unpin, Decision::Wish(conflict.action.clone(), wish, PIN));
            el("li").texted("span", teller.conflict(conflict)).child(unpin)
        });
        let title = words.clashes(conflicts.len());
        let text = el("div.moved")
            .child(el("p").texted("b", title))
            .child(el("ul.done-list").children(items));
        (!conflicts.is_empty()).then(|| el("div.banner[data-tone=warn]").child(text))
    }

    fn decision(&self, text: Word, decision: Decision) -> El {
        let decide = self.sheet.decide;
        button("text", text, move |_| decide.run(decision.clone()))
    }

    /// Puts this week, what is in focus and the hours of the months into `page`.
    pub fn top(&self, page: El, planned: &[Planned]) -> El {
        let teller = self.sheet.teller;
        let words = teller.words.roadmap;
        let (months, used) = (&self.roadmap.capacity.months, &self.roadmap.used);
        let weights = teller.weights(self.document.scenario.weights);
        let weights = teller.words.plan.weights_line(&weights);
        page.texted("p.only-print", weights)
            .child(self.week(planned))
            .maybe(self.focus(planned))
            .child(
                titled(words.load_title, words.load_lead).child(load_chart(teller, months, used)),
            )
    }

    /// Shows what is done in which month.
    pub fn by_month(&self, planned: &[Planned]) -> El {
        let teller = self.sheet.teller;
        let words = teller.words.roadmap;
        let (months, used) = (&self.roadmap.capacity.months, &self.roadmap.used);
        titled(words.gantt_title, words.gantt_lead).child(gantt(teller, planned, months, used))
    }

    fn week(&self, planned: &[Planned]) -> El {
        let teller = self.sheet.teller;
        let words = teller.words.roadmap;
        let is_it = |p: &&Planned| self.roadmap.this_week.as_ref() == Some(&p.action.id);
        if let Some(planned) = planned.iter().find(is_it) {
            return this_week(teller, *planned, self.sheet.decide);
        }
        let first = planned.first().map(|planned| {
            el("p").text(words.this_week_none(
                say::year_month(teller.lang, planned.first),
                say::year_month(teller.lang, planned.from()),
                teller.title(&planned.action.id),
            ))
        });
        el("section.card").texted("h2", words.this_week).maybe(first)
    }

    /// Lists what the first three months bring, as much as people can keep in view.
    fn focus(&self, planned: &[Planned]) -> Option<El> {
        const MOST: usize = 6;
        let teller = self.sheet.teller;
        let first = planned.iter().filter(|p| self.roadmap.phase(p.placement) == Phase::Quarter);
        let items = first.take(MOST).map(|planned| {
            let months = teller.months(planned.from(), planned.to());
            let facts = [months, planned.hours(teller), planned.owner(teller)];
            el("li")
                .texted("b", teller.title(&planned.action.id))
                .text(" ")
                .texted("span.small", facts.join(teller.comma()))
        });
        let items: Vec<El> = items.collect();
        let is_empty = items.is_empty();
        let section = card(teller.words.plan.focus).child(el("ol.focus").children(items));
        (!is_empty).then_some(section)
    }

    /// Shows the actions that begin in `phase`, where there are any.
    pub fn phase(&self, phase: Phase, planned: &[Planned]) -> Option<El> {
        let teller = self.sheet.teller;
        let words = teller.words.roadmap;
        let begin = || planned.iter().filter(|p| self.roadmap.phase(p.placement) == phase);
        let first = begin().next()?.first;
        let year = first.fiscal_year();
        // A plan that began some time ago has no "this" any more.
        let is_new = first >= Document::start_from(self.sheet.desk.today());
        let in_year = |text, year| {
            let year = say::fiscal_year(teller.lang, year);
            if is_new { say::filled(text).with("year", &year).done() } else { year }
        };
        let (title, range) = match phase {
            Phase::Quarter => {
                let title = if is_new { words.quarter } else { words.first_quarter };
                (title.to_owned(), Some(teller.months(first, first.plus(2))))
            }
            Phase::ThisYear => (in_year(words.this_year, year), None),
            Phase::NextYear => (in_year(words.next_year, year.next()), None),
        };
        let count = words.count(begin().count());
        let mut facts = Vec::from_iter(range);
        facts.push(count);
        let facts = facts.join(teller.comma());
        let scale = Scale::of(self.priorities);
        let cards = begin().map(|planned| action(self, *planned, scale, phase == Phase::Quarter));
        let title = el("h2").text(title).text(" ").texted("span.small", facts);
        Some(el("section.card phase").child(title).children(cards))
    }

    /// Lists what is put off, with what would let it in.
    pub fn put_off(&self) -> El {
        let teller = self.sheet.teller;
        let words = teller.words.roadmap;
        let put_off = &self.roadmap.put_off;
        let title = words.put_off_title(put_off.len());
        let section = el("section.card").texted("h2", title);
        if put_off.is_empty() {
            return section.texted("p", words.put_off_none);
        }
        let rows = put_off.iter().map(|out| Outside {
            out,
            priority: self.priorities.get(&out.action),
            drawer: changes(self, &out.action),
            ways: out.ways.iter().map(|way| self.way(way)).collect(),
        });
        section.texted("p.small", words.put_off_lead).child(put_off_table(
            teller,
            rows,
            self.sheet.desk.today(),
        ))
    }

    /// Says what would let an action in, with a button where it can be done on this page.
    fn way(&self, way: &Relaxation) -> El {
        let Sheet { desk, teller, said, .. } = self.sheet;
        let words = teller.words.plan;
        let item = el("li").texted("span", teller.relaxation(way));
        let event = match way {
            Relaxation::Share(percent) => {
                readiness::Share::new(*percent).map(|share| Event::ShareTried(Some(share)))
            }
            Relaxation::MoreAtOnce(more) => {
                let at_once = self.document.scenario.at_once.plus(*more);
                at_once.map(Event::AtOnceChosen)
            }
            Relaxation::Include(action) => {
                let wish = Wish { excluded: None, ..self.wished(action).wish };
                Some(Event::Wished { action: action.clone(), wish })
            }
            _ => None,
        };
        item.maybe(event.map(|event| {
            let act = move |_| {
                super::said::say(said, words.replanned);
                desk.send(event.clone());
                super::show_afterwards("#marked");
            };
            el("button.link no-print").on("click", act).text(words.do_it)
        }))
    }

    /// Lists what the person left out, with the reason and the way back.
    pub fn excluded(&self) -> Option<El> {
        let teller = self.sheet.teller;
        let words = teller.words.plan;
        let items = self.roadmap.excluded.iter().map(|id| {
            let wish = self.wished(id).wish;
            let mut text = teller.title(id).to_owned();
            if let Some(reason) = wish.excluded.as_ref().filter(|reason| !reason.is_empty()) {
                text.push('　');
                text += &words.excluded_reason(reason.as_str());
            }
            let back = Decision::Wish(id.clone(), Wish { excluded: None, ..wish }, PIN);
            (id, text, back)
        });
        aside(self.sheet, words.excluded_title, items.collect())
    }
}

fn titled(title: Word, lead: Word) -> El {
    el("section.card").texted("h2", title).texted("p.small", lead)
}
