//! A bank as large as asked for, the same on every machine.

use readiness::{
    Action, Answer, Area, AreaKind, Bank, BankProblem, Choice, Document, Level, Month, Owner, Path,
    PerPerson, Profile, Question, Step, Trigger,
};

/// As many questions as the full path of the shipped bank has.
const QUESTIONS: usize = 74;

/// Returns a bank of `actions` actions of every kind, and a department of `staff` people to whose
/// answers all of them are proposed.
///
/// # Errors
///
/// Fails where the bank does not hold together: a defect of this file.
pub fn case(actions: usize, staff: u16) -> Result<(Bank, Document), Vec<BankProblem>> {
    let bank = bank(actions)?;
    let profile = Profile { staff: Some(staff), ..Profile::default() };
    let mut document = Document { profile, path: Path::Full, ..Document::default() };
    for question in bank.questions() {
        let choice = Level::new(1).map(Choice::Level);
        let answer = Answer { choice, ..Answer::default() };
        let _ = document.answers.restore(question.id.clone(), answer); // There is room for so few.
    }
    Ok((bank, document))
}

fn bank(count: usize) -> Result<Bank, Vec<BankProblem>> {
    let step = |at: usize| Step::ALL[at * Step::ALL.len() / count];
    let actions: Vec<Action> = (0..count).map(|at| action(at, step(at))).collect();
    let first = |own: Step| actions.iter().find(|action| action.step == own);
    let areas: Vec<Area> = KINDS
        .iter()
        .enumerate()
        .map(|(at, kind)| Area {
            id: format!("area-{at}").as_str().into(),
            kind: *kind,
            step_gate: match kind {
                AreaKind::Step(own) if *own != Step::Execution => first(*own).map(|a| a.id.clone()),
                _ => None,
            },
        })
        .collect();
    let questions = (0..QUESTIONS.min(count)).map(|at| Question {
        id: format!("q{at}").as_str().into(),
        area: areas[at % areas.len()].id.clone(),
        weight: 1,
        is_short: true,
        gates: Vec::new(),
        seconds: 20,
        ask_minutes: 10,
        stage: None,
        alarm: None,
    });
    let questions = questions.collect();
    Bank::new(areas, questions, actions)
}

const KINDS: [AreaKind; 7] = [
    AreaKind::Step(Step::Awareness),
    AreaKind::Step(Step::Policy),
    AreaKind::Step(Step::Organisation),
    AreaKind::Step(Step::Execution),
    AreaKind::Priority,
    AreaKind::Burden,
    AreaKind::Cooperation,
];

/// The sizes, weeks and marks go round in cycles of different lengths, so that no two actions in
/// a row are alike.
fn action(at: usize, step: Step) -> Action {
    let name = |at: usize| format!("a{at}").as_str().into();
    let cycle = |length: usize| u8::try_from(at % length).unwrap_or_default();
    let window = [9, 10, 11].iter().filter_map(|month| Month::new(*month));
    Action {
        id: name(at),
        step,
        area: "area-4".into(),
        owner: Owner::Chief,
        triggers: Level::new(2)
            .map(|at_most| Trigger {
                question: format!("q{}", at % QUESTIONS).as_str().into(),
                at_most,
            })
            .into_iter()
            .collect(),
        gates: Vec::new(),
        prerequisites: if at % 3 == 2 { vec![name(at / 2)] } else { Vec::new() },
        hours: 5 + u16::from(cycle(8)) * 7,
        hours_per_person: PerPerson::NONE,
        monthly_hours: u16::from(at.is_multiple_of(11)),
        monthly_hours_per_person: PerPerson::NONE,
        is_at_once: false,
        weeks: 1 + u16::from(cycle(12)),
        criteria: [1, 2, 3, 4, 5].map(|mark| 1 + (mark + cycle(5)) % 5),
        burden: 1 + cycle(4),
        relief: if at.is_multiple_of(7) { 2 } else { 0 },
        finds_out: at.is_multiple_of(9),
        needs_budget: at.is_multiple_of(13),
        request: None,
        is_for_incidents: false,
        months: if at % 10 == 3 { window.collect() } else { Vec::new() },
        ends: Vec::new(),
        deadline: None,
    }
}
