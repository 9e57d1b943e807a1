//! One action of the plan: when, how much, who, why there, and what its points are made of.

use bank::ActionText;
use content::fill;
use leptos::prelude::*;
use readiness::{
    Action, ActionId, Candidate, Cause, Date, DeadlineClass, Placement, Priority, QuestionId,
    YearMonth,
};

use crate::ui::components::action_details::{action_details, steps};
use crate::ui::components::points_bar::{Scale, points_bar};
use crate::ui::el::{El, el};
use crate::ui::reasons::Teller;
use crate::ui::{Route, say};

/// An action with all that is known of it.
#[derive(Clone, Copy)]
pub struct Planned<'a> {
    /// The action.
    pub action: &'static Action,
    /// Its words.
    pub text: &'static ActionText,
    /// Why it comes into question.
    pub candidate: &'a Candidate,
    /// What it counts.
    pub priority: &'a Priority,
    /// When it is done.
    pub placement: &'a Placement,
    /// The first month of the plan.
    pub first: YearMonth,
    /// The day.
    pub today: Date,
}

impl Planned<'_> {
    /// Returns its first month.
    pub fn from(&self) -> YearMonth {
        self.first.plus(self.placement.start)
    }

    /// Returns its last month.
    pub fn to(&self) -> YearMonth {
        self.first.plus(self.placement.end().saturating_sub(1))
    }

    /// Returns `48時間、その後は毎月2時間`.
    pub fn hours(&self, teller: Teller) -> String {
        let hours = say::hours(teller.words, self.placement.total());
        if self.placement.monthly_hours == 0 {
            return hours;
        }
        let monthly = say::hours(teller.words, self.placement.monthly_hours);
        let values = [("hours", &*hours), ("monthly", &*monthly)];
        fill(teller.words.roadmap.hours_then(), &values)
    }

    /// Returns `担当：係長`.
    pub fn owner(&self, teller: Teller) -> String {
        let role = say::owner(teller.words, self.action.owner);
        fill(teller.words.roadmap.owner(), &[("role", role)])
    }
}

/// Returns the tag that tells the deadline of `action`. A passed one says so and never counts
/// days.
pub fn deadline_tag(teller: Teller, action: &Action, today: Date) -> Option<El> {
    let words = &teller.words.roadmap;
    let deadline = action.deadline.as_ref()?;
    let (text, tone) = match deadline.class {
        _ if deadline.date < today => (words.deadline_passed(), "bad"),
        DeadlineClass::Law => (words.deadline_law(), "warn"),
        DeadlineClass::National => (words.deadline_national(), "warn"),
    };
    let text = fill(text, &[("date", &say::date(teller.lang, deadline.date))]);
    Some(el("span").class("tag").attr("data-tone", tone).text(text))
}

/// Shows `planned`. `prints_steps` puts its steps on paper even while the details are closed.
pub fn action_card(
    teller: Teller,
    planned: Planned,
    scale: Scale,
    prints_steps: bool,
    is_done_before: impl Fn(&ActionId) -> bool,
    on_done: Callback<ActionId>,
) -> El {
    let words = &teller.words.roadmap;
    let Planned { action, text, priority, .. } = planned;
    let title: &str = text.title.get(teller.lang);
    let rank = el("p")
        .class("action-rank number")
        .child(el("span").class("hidden").text(words.rank()).text(" "))
        .text(say::number(priority.rank));
    let tag = |is_on: bool, tone: &'static str, text: &'static str| {
        is_on.then(|| el("span").class("tag").attr("data-tone", tone).text(text))
    };
    let head = el("h3")
        .text(title)
        .text(" ")
        .maybe(deadline_tag(teller, action, planned.today))
        .text(" ")
        .maybe(tag(action.finds_out, "", words.tag_finds()))
        .text(" ")
        .maybe(tag(action.relief > 0, "good", words.tag_relief()))
        .text(" ")
        .maybe(tag(action.needs_budget, "", words.tag_budget()));
    let reasons = planned.placement.reasons.iter().map(|reason| teller.reason(reason));
    let why = el("div")
        .class("action-why")
        .child(
            el("p")
                .child(el("b").text(words.why_here()))
                .text(" ")
                .text(reasons.collect::<Vec<_>>().join(teller.gap())),
        )
        .maybe(waiting(teller, planned.candidate))
        .maybe(answers(teller, planned.candidate));
    let id = action.id.clone();
    let button = el("button")
        .class("link no-print")
        .on("click", move |_| on_done.run(id.clone()))
        .text(words.mark_done())
        .child(el("span").class("hidden").text(" ").text(title));
    let fact = |text: String| el("span").text(text);
    let when = el("p")
        .class("action-when")
        .child(el("strong").text(teller.months(planned.from(), planned.to())))
        .child(fact(planned.hours(teller)))
        .child(fact(planned.owner(teller)))
        .child(button);
    let main = el("div").class("action-main").child(head).child(when).child(why);
    let card = el("article")
        .class("action")
        .child(rank)
        .child(main)
        .child(points_bar(teller, priority, scale));
    let card = if prints_steps {
        let head = el("h4").text(words.steps());
        card.child(el("div").class("only-print").child(head).child(steps(teller, text)))
    } else {
        card
    };
    card.child(action_details(teller, planned, is_done_before))
}

/// Says what waits for the action.
fn waiting(teller: Teller, candidate: &Candidate) -> Option<El> {
    const NAMED: usize = 3;
    let words = &teller.words.roadmap;
    let mut sentences = Vec::new();
    let waiting: Vec<&ActionId> = candidate
        .causes
        .iter()
        .filter_map(|cause| match cause {
            Cause::NeededBy(id) => Some(id),
            _ => None,
        })
        .collect();
    if !waiting.is_empty() {
        let named = waiting.iter().take(NAMED);
        let named = named.map(|id| fill(words.quoted(), &[("action", teller.title(id))]));
        let named = named.collect::<Vec<_>>().join(teller.comma());
        let more = waiting.len() > NAMED;
        let text = if more { words.needed_by_more() } else { words.needed_by() };
        let count = say::number(waiting.len());
        sentences.push(fill(text, &[("actions", &named), ("n", &count)]));
    }
    for cause in &candidate.causes {
        if let Cause::OpensStep(step) = cause {
            sentences.push(teller.opens(*step));
        }
    }
    (!sentences.is_empty()).then(|| el("p").text(sentences.join(teller.gap())))
}

/// Leads to the answers that call for the action.
fn answers(teller: Teller, candidate: &Candidate) -> Option<El> {
    let words = teller.words;
    let link = |id: &QuestionId, said: &str| {
        let text = teller.catalog.question(id)?;
        let topic = text.topic.get(teller.lang);
        let values = [("code", &*text.code), ("topic", topic), ("said", said)];
        let href = Route::Question(Some(id.clone())).href();
        Some(el("a").attr("href", href).text(fill(words.roadmap.cause(), &values)))
    };
    let mut list = el("p").class("action-answers").child(el("b").text(words.roadmap.causes()));
    let mut is_empty = true;
    for cause in &candidate.causes {
        let found = match cause {
            Cause::Low(id, level) => {
                let level = fill(words.common.level(), &[("n", &say::number(level.get()))]);
                link(id, &level)
            }
            Cause::Unknown(id) => link(id, words.common.unknown()),
            Cause::Skill(id) => teller.catalog.skill(id.as_str()).map(|skill| {
                let name = skill.name.get(teller.lang).as_str();
                let said = fill(words.skills.short(), &[("name", name)]);
                el("a").attr("href", Route::Skills.href()).text(said)
            }),
            Cause::NeededBy(_) | Cause::OpensStep(_) => None,
        };
        if let Some(found) = found {
            is_empty = false;
            list = list.text(" ").child(found);
        }
    }
    (!is_empty).then_some(list)
}
