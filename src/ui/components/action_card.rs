//! One action of the plan: when, how much, who, why there, and what its points are made of.

use bank::ActionText;
use content::Word;
use readiness::{
    Action, ActionId, Candidate, Cause, Date, DeadlineClass, Placement, Priority, QuestionId, Wish,
    YearMonth,
};

use crate::ui::components::action_details::steps;
use crate::ui::components::action_wishes::Decision;
use crate::ui::el::{Callback, El, el};
use crate::ui::{Route, say};
use phrases::Phrases;

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
    /// What is wished for it.
    pub wish: Option<&'a Wish>,
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
    pub fn hours(&self, teller: Phrases<'static>) -> String {
        let hours = say::hours(teller.words, self.placement.total());
        if self.placement.monthly_hours == 0 {
            return hours;
        }
        let monthly = say::hours(teller.words, self.placement.monthly_hours);
        teller.words.roadmap.hours_then(hours, monthly)
    }

    /// Tells whether its month was pinned and holds.
    pub fn is_pinned(&self) -> bool {
        self.wish.is_some_and(|wish| wish.pin == Some(self.from()))
    }

    /// Returns `担当：係長`.
    pub fn owner(&self, teller: Phrases<'static>) -> String {
        let own = self.wish.map_or("", |wish| wish.owner.as_str());
        let role = if own.is_empty() { say::owner(teller.words, self.action.owner) } else { own };
        say::filled(teller.words.roadmap.owner).with("role", role).done()
    }
}

/// Returns the tag that tells the deadline of `action`. A passed one says so and never counts
/// days.
pub fn deadline_tag(teller: Phrases<'static>, action: &Action, today: Date) -> Option<El> {
    let words = teller.words.roadmap;
    let deadline = action.deadline.as_ref()?;
    let (text, tone) = match deadline.class {
        _ if deadline.date < today => (words.deadline_passed, "bad"),
        DeadlineClass::Law => (words.deadline_law, "warn"),
        DeadlineClass::National => (words.deadline_national, "warn"),
    };
    let text = say::filled(text).with("date", say::date(teller.lang, deadline.date)).done();
    Some(el("span.tag").attr("data-tone", tone).text(text))
}

/// What a card shows beside the action itself.
pub struct Around {
    /// Says what waits for it and which answers call for it, and puts its steps on paper even
    /// while the details are closed.
    pub is_full: bool,
    /// What its points are made of.
    pub points: El,
    /// The details and what can be decided, below.
    pub details: El,
}

/// Shows `planned`.
pub fn action_card(
    teller: Phrases<'static>,
    planned: Planned,
    around: Around,
    decide: Callback<Decision>,
) -> El {
    let words = teller.words.roadmap;
    let Planned { action, text, priority, .. } = planned;
    let title: &str = text.title.get(teller.lang);
    let rank = el("p.action-rank number")
        .child(el("span.hidden").text(words.rank).text(" "))
        .text(say::number(priority.rank));
    let tag = |is_on: bool, tone: &'static str, text: Word| {
        is_on.then(|| el("span.tag").attr("data-tone", tone).text(text))
    };
    let head = el("h3")
        .text(title)
        .text(" ")
        .maybe(deadline_tag(teller, action, planned.today))
        .text(" ")
        .maybe(tag(planned.is_pinned(), "warn", teller.words.plan.pinned))
        .text(" ")
        .maybe(tag(action.finds_out, "", words.tag_finds))
        .text(" ")
        .maybe(tag(action.relief > 0, "good", words.tag_relief))
        .text(" ")
        .maybe(tag(action.needs_budget, "", words.tag_budget));
    let reasons = planned.placement.reasons.iter().map(|reason| teller.reason(reason));
    let why = el("div.action-why")
        .child(
            el("p")
                .texted("b", words.why_here)
                .text(" ")
                .text(reasons.collect::<Vec<_>>().join(teller.gap())),
        )
        .maybe(around.is_full.then(|| causes(teller, planned.candidate)));
    let id = action.id.clone();
    let button = el("button.link no-print")
        .on("click", move |_| decide.run(Decision::Done(id.clone(), true)))
        .text(words.mark_done)
        .child(el("span.hidden").text(" ").text(title));
    let fact = |text: String| el("span").text(text);
    let when = el("p.action-when")
        .texted("strong", teller.months(planned.from(), planned.to()))
        .child(fact(planned.hours(teller)))
        .child(fact(planned.owner(teller)))
        .child(button);
    let main = el("div.action-main").child(head).child(when).child(why);
    let Around { is_full, points, details } = around;
    let on_paper = is_full.then(|| {
        let head = el("h4").text(words.steps);
        el("div.only-print").child(head).child(steps(teller, text))
    });
    el("article.action").child(rank).child(main).child(points).maybe(on_paper).child(details)
}

/// Says what waits for the action, and which answers call for it.
pub fn causes(teller: Phrases<'static>, candidate: &Candidate) -> El {
    el("div").maybe(waiting(teller, candidate)).maybe(answers(teller, candidate))
}

/// Says what waits for the action.
fn waiting(teller: Phrases<'static>, candidate: &Candidate) -> Option<El> {
    const NAMED: usize = 3;
    let words = teller.words.roadmap;
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
        let named = named.map(|id| words.quoted(teller.title(id)));
        let named = named.collect::<Vec<_>>().join(teller.comma());
        let more = waiting.len() > NAMED;
        let text = if more { words.needed_by_more } else { words.needed_by };
        let count = say::number(waiting.len());
        sentences.push(say::filled(text).with("actions", named).with("n", count).done());
    }
    for cause in &candidate.causes {
        if let Cause::OpensStep(step) = cause {
            sentences.push(teller.opens(*step));
        }
    }
    (!sentences.is_empty()).then(|| el("p").text(sentences.join(teller.gap())))
}

/// Leads to the answers that call for the action.
fn answers(teller: Phrases<'static>, candidate: &Candidate) -> Option<El> {
    let words = teller.words;
    let link = |id: &QuestionId, said: &str| {
        let text = teller.catalog.question(id)?;
        let topic = text.topic.get(teller.lang);
        let href = Route::Question(Some(id.clone())).href();
        Some(el("a").attr("href", href).text(words.roadmap.cause(&text.code, topic, said)))
    };
    let mut list = el("p.action-answers").texted("b", words.roadmap.causes);
    let mut is_empty = true;
    for cause in &candidate.causes {
        let found = match cause {
            Cause::Low(id, level) => {
                let level = words.common.level(level.get());
                link(id, &level)
            }
            Cause::Unknown(id) => link(id, words.common.unknown),
            Cause::Skill(id) => teller.catalog.skill(id.as_str()).map(|skill| {
                let name = skill.name.get(teller.lang).as_str();
                let said = words.skills.short(name);
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
