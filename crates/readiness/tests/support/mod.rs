//! A small bank for the tests of the rules, so that content writers cannot break them, and
//! the few lines that ask, answer and plan.

#![allow(dead_code, unused_imports, reason = "each test file uses its own part")]

pub mod held;
pub mod instances;
pub mod model;
pub mod random;
pub mod show;
mod small;

pub use small::{actions, areas, bank, questions};

use readiness::{
    Action, Answer, Area, AreaKind, Bank, Candidates, Choice, DepartmentKind, Document, Level,
    Month, Owner, Path, PerPerson, Priorities, Profile, Question, Readiness, Roadmap, Step,
    Trigger, Weights, YearMonth,
};

/// All that follows from one document.
#[derive(Clone)]
pub struct Diagnosis {
    pub readiness: Readiness,
    pub candidates: Candidates,
    pub priorities: Priorities,
    pub roadmap: Roadmap,
}

pub fn diagnose(bank: &Bank, document: &Document, start: &str) -> Diagnosis {
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    let priorities = Priorities::rank(bank, &candidates, &readiness, Weights::default());
    let start = YearMonth::parse(start).unwrap();
    let roadmap = Roadmap::plan(bank, document, &readiness, &candidates, &priorities, start);
    Diagnosis { readiness, candidates, priorities, roadmap }
}

/// Returns the plan of `document` as it is adopted; it begins with the month that is kept in it.
pub fn adopt(bank: &Bank, document: &Document) -> readiness::Adopted {
    let time = readiness::Moment::parse("2026-04-01T09:00").unwrap();
    let today = readiness::Date::parse("2026-04-01").unwrap();
    readiness::Diagnosis::of(bank, document, today).adopt(document, time)
}

/// Plans `actions`, all called for by a low answer, for ten people with 45 hours a month.
pub fn plan(actions: &[Action], start: &str, change: impl FnOnce(&mut Document)) -> Roadmap {
    let bank = bank_of(actions.to_vec());
    let mut document = document(&bank, "*=0");
    change(&mut document);
    diagnose(&bank, &document, start).roadmap
}

/// A department of ten with 45 hours a month that walks the full path and says `replies`:
/// `online-list=2 trial=? forms=-` for a rung, don't know and not applicable, `*` for all.
pub fn document(bank: &Bank, replies: &str) -> Document {
    let kind = Some(DepartmentKind::Counter);
    let profile = Profile { kind, staff: Some(10), ..Profile::default() };
    let mut document = Document { profile, path: Path::Full, ..Document::default() };
    for reply in replies.split_whitespace() {
        let (id, said) = reply.split_once('=').unwrap();
        let choice = match said {
            "?" => Choice::Unknown,
            "-" => Choice::NotApplicable,
            rung => Choice::Level(level(rung.parse().unwrap())),
        };
        for question in bank.questions().iter().filter(|q| id == "*" || q.id.as_str() == id) {
            document.answers.record(bank, &question.id, said_so(Some(choice))).unwrap();
        }
        assert!(id == "*" || bank.question(&id.into()).is_some(), "no question {id}");
    }
    document
}

pub fn said_so(choice: Option<Choice>) -> Answer {
    Answer { choice, ..Answer::default() }
}

pub fn level(rung: u8) -> Level {
    Level::new(rung).unwrap()
}

/// Returns so many whole hours for each person.
pub fn each(hours: u16) -> PerPerson {
    PerPerson::tenths(hours * 10).unwrap()
}

pub fn months(numbers: &[u8]) -> Vec<Month> {
    numbers.iter().map(|number| Month::new(*number).unwrap()).collect()
}

pub fn area(id: &str, kind: AreaKind, step_gate: Option<&str>) -> Area {
    Area { id: id.into(), kind, step_gate: step_gate.map(Into::into) }
}

pub fn question(id: &str, area: &str) -> Question {
    Question {
        id: id.into(),
        area: area.into(),
        weight: 1,
        is_short: true,
        gates: Vec::new(),
        seconds: 20,
        ask_minutes: 10,
        stage: None,
        alarm: None,
    }
}

/// Ten hours of four weeks, called for by a low `online-list`.
pub fn action(id: &str) -> Action {
    Action {
        id: id.into(),
        step: Step::Execution,
        area: "online".into(),
        owner: Owner::Chief,
        triggers: triggers(&[("online-list", 3)]),
        gates: Vec::new(),
        prerequisites: Vec::new(),
        hours: 10,
        hours_per_person: PerPerson::NONE,
        monthly_hours: 0,
        monthly_hours_per_person: PerPerson::NONE,
        weeks: 4,
        is_at_once: false,
        criteria: [3; 5],
        burden: 1,
        relief: 0,
        finds_out: false,
        needs_budget: false,
        request: None,
        is_for_incidents: false,
        months: Vec::new(),
        ends: Vec::new(),
        deadline: None,
    }
}

pub fn triggers(list: &[(&str, u8)]) -> Vec<Trigger> {
    let trigger =
        |(id, rung): &(&str, u8)| Trigger { question: (*id).into(), at_most: level(*rung) };
    list.iter().map(trigger).collect()
}

/// A bank of `actions` alone: no step gates, and only the questions that call for them.
pub fn bank_of(actions: Vec<Action>) -> Bank {
    let areas = areas().into_iter().map(|area| Area { step_gate: None, ..area }).collect();
    let is_asked = |q: &Question| {
        actions.iter().flat_map(|action| &action.triggers).any(|trigger| trigger.question == q.id)
    };
    let questions = questions().into_iter().filter(is_asked).collect();
    Bank::new(areas, questions, actions).unwrap()
}
