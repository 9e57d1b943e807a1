//! A department in one look: what a director reads, on paper and in the workbook.

use readiness::{
    BurdenState, Lane, NothingPlanned, PlanView, Progress, PutOff, Score, StepState, Stretch,
};

use crate::source::Source;

/// How many dates are named.
const DUES: usize = 3;

/// A step of the procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// Its number and name.
    pub name: String,
    /// Its score.
    pub score: String,
    /// Whether it is reached, and which comes next.
    pub state: String,
    /// Whether it comes next.
    pub is_next: bool,
}

/// An action to do first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstLine {
    /// What it is called.
    pub title: String,
    /// When, how long and whose.
    pub facts: String,
    /// Why it comes first.
    pub why: String,
}

/// An action that is put off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutLine {
    /// What it is called.
    pub title: String,
    /// Why it is put off.
    pub reason: String,
    /// What would let it in.
    pub way: String,
}

/// A department in one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// What it is about, in a sentence or two.
    pub lead: String,
    /// Why there is no plan, where there is none.
    pub nothing: Option<String>,
    /// The steps of the procedure.
    pub steps: Vec<StepLine>,
    /// The weakest answer.
    pub weakest: Option<String>,
    /// This week's one thing, and how it begins.
    pub week: Option<(String, String)>,
    /// What to do first.
    pub first: Vec<FirstLine>,
    /// What is put off; those that are nearest to fit come first.
    pub out: Vec<OutLine>,
    /// What is due, the earliest first.
    pub dues: Vec<String>,
    /// What comes back.
    pub gives: String,
}

impl Brief {
    /// Looks at the department of `paper`, whose plan is `view`.
    pub fn of(paper: Source<'_>, view: &PlanView) -> Self {
        let is_planned = !view.lanes.is_empty();
        let out = view.nearest_to_fit(view.put_off.len());
        Self {
            lead: lead(paper, view),
            nothing: nothing(paper, view),
            steps: steps(paper),
            weakest: weakest(paper),
            week: is_planned.then(|| week(paper, view)),
            first: first(paper, view),
            out: out.into_iter().map(|out| out_line(paper, out)).collect(),
            dues: dues(paper, view),
            gives: if is_planned { gives(paper, view) } else { String::new() },
        }
    }
}

fn lead(paper: Source<'_>, view: &PlanView) -> String {
    let (phrases, words) = (paper.phrases, paper.phrases.words.roadmap);
    let busy: Vec<_> = paper.document.profile.busy.iter().copied().collect();
    let is_heavy = paper.diagnosis.readiness.burden == BurdenState::Heavy;
    let planned = (!view.lanes.is_empty()).then(|| phrases.plan_lead(view, &busy));
    let adopted = paper.document.adopted.as_ref().map(|adopted| match adopted.time.date() {
        Some(day) => words.adopted_on(phrases::date(phrases.lang, day)),
        None => paper.phrases.words.plan.adopted_plan.to_owned(),
    });
    let halved = (is_heavy && view.is_halved).then(|| words.halved.to_owned());
    let missing = Some(phrases.missing(view.missing)).filter(|text| !text.is_empty());
    let sample = paper.document.is_sample;
    let sample = sample.then(|| paper.phrases.words.office_report.sample.to_owned());
    let sentences = [sample, halved, planned, adopted, missing];
    let sentences = sentences.into_iter().flatten().filter(|text| !text.is_empty());
    sentences.collect::<Vec<_>>().join(phrases.gap())
}

fn nothing(paper: Source<'_>, view: &PlanView) -> Option<String> {
    let phrases = paper.phrases;
    if paper.is_empty() {
        return Some(phrases.words.office_report.empty.into());
    }
    if paper.diagnosis.candidates.is_empty() {
        let progress = Progress::of(&phrases.catalog.bank, paper.document);
        return Some(phrases.no_candidates(&progress));
    }
    view.nothing.map(|why: NothingPlanned| phrases.nothing_planned(why).to_owned())
}

fn steps(paper: Source<'_>) -> Vec<StepLine> {
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let steps = paper.diagnosis.readiness.steps.iter().map(|standing| {
        let state = match standing.state {
            StepState::Reached => words.roadmap.step_reached,
            StepState::NotYet => words.roadmap.step_not_yet,
            StepState::Open => words.roadmap.step_open,
        };
        let name = phrases.area_short(&standing.area);
        let score = paper.diagnosis.readiness.area(&standing.area).and_then(|area| area.value);
        // What comes next is not reached; that too little is said of it is worth saying.
        let next = standing.is_next.then_some(words.office_report.next_step);
        let state = match next {
            Some(next) if standing.state == StepState::NotYet => next.to_owned(),
            next => next.into_iter().chain([state]).collect::<Vec<_>>().join(" "),
        };
        StepLine {
            name: words.office_report.step(standing.step.number(), name),
            score: score.map(Score::get).map_or_else(
                || words.office_report.no_points.into(),
                |score| words.office_report.points(score),
            ),
            state,
            is_next: standing.is_next,
        }
    });
    steps.collect()
}

fn weakest(paper: Source<'_>) -> Option<String> {
    let (question, level) = paper.diagnosis.readiness.weakest.as_ref()?;
    let (phrases, words) = (paper.phrases, paper.phrases.words);
    let topic = phrases.topic(question);
    let said = words.roadmap.sheet_weakest(topic, words.common.level(level.get()));
    let is_small = paper.document.profile.is_small();
    let answer = phrases.answer(question, *level, is_small);
    let answer = answer.map(|answer| words.readiness.weak_rung(answer));
    Some([Some(said), answer].into_iter().flatten().collect::<Vec<_>>().join("　"))
}

fn week(paper: Source<'_>, view: &PlanView) -> (String, String) {
    let (phrases, words) = (paper.phrases, paper.phrases.words.roadmap);
    let month = |at: usize| phrases::year_month(phrases.lang, view.first.plus(at));
    let lane = |at: Option<usize>| view.lanes.get(at?);
    let from = month(view.first_things.from);
    if let Some(lane) = lane(view.first_things.week) {
        let text = phrases.catalog.action(&lane.action);
        let step = text.and_then(|text| {
            text.steps_for(paper.document.profile.is_small()).get(phrases.lang).first()
        });
        let hours = phrases::hours(phrases.words, lane.hours);
        let owner = phrases.owned_by(&lane.owner);
        let facts = words.week_until(month(lane.work.last()), hours, owner);
        let title = words.quoted(phrases.title(&lane.action));
        return ([&title, "　", &facts].concat(), step.cloned().unwrap_or_default());
    }
    match lane(view.first_things.next) {
        Some(next) => {
            let begins = month(next.work.start);
            (words.week_none(from, begins, phrases.title(&next.action)), String::new())
        }
        None => (words.week_over(from), String::new()),
    }
}

fn first(paper: Source<'_>, view: &PlanView) -> Vec<FirstLine> {
    let phrases = paper.phrases;
    let quarter = view.first_things.quarter.iter().filter_map(|at| view.lanes.get(*at));
    let lines = quarter.map(|lane| FirstLine {
        title: phrases.title(&lane.action).into(),
        facts: facts(paper, view, lane),
        why: phrases.why_first(paper.diagnosis, &lane.action),
    });
    lines.collect()
}

/// Returns `1月〜2月、24時間、課長補佐`.
fn facts(paper: Source<'_>, view: &PlanView, lane: &Lane) -> String {
    let phrases = paper.phrases;
    let Stretch { start, length } = lane.work;
    let facts = [
        phrases.stretch(view.first, Stretch { start, length }),
        phrases.hours_of(lane.hours, lane.monthly_hours),
        phrases.owned_by(&lane.owner),
    ];
    facts.join(phrases.comma())
}

/// Says of an action that is put off why, and what would let it in.
pub(super) fn out_line(paper: Source<'_>, out: &PutOff) -> OutLine {
    let phrases = paper.phrases;
    OutLine {
        title: phrases.title(&out.action).into(),
        reason: phrases.limit(&out.limit),
        way: phrases.fits_with(out, paper.document.planned_share()),
    }
}

fn dues(paper: Source<'_>, view: &PlanView) -> Vec<String> {
    let (phrases, words) = (paper.phrases, paper.phrases.words.office_report);
    let dues = view.dues.iter().take(DUES).map(|due| {
        let date = phrases::date(phrases.lang, due.by);
        words.due_line(date, phrases::owner(phrases.words, due.owner), phrases.due(due))
    });
    dues.collect()
}

fn gives(paper: Source<'_>, view: &PlanView) -> String {
    let (phrases, words) = (paper.phrases, paper.phrases.words.roadmap);
    let gives = view.giving_back;
    let hours = |hours: u32| phrases::hours(phrases.words, hours);
    let payback = match gives.payback {
        Some(at) => words.gives_payback(phrases::year_month(phrases.lang, at)),
        None => words.gives_never.into(),
    };
    let note = words.gives_note(hours(gives.spent), hours(gives.saved));
    [payback, note].join(phrases.gap())
}
