//! Random answers, profiles and banks, all of them within the ranges of `Bank::new`.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use readiness::{
    Action, Answer, Area, AreaKind, Bank, Choice, Deadline, DeadlineClass, Document, Gate, Level,
    Month, Path, Profile, Question, Remark, Share, Stage, Step, YesNo,
};

use super::{action, areas, each, level, months, question, said_so, triggers};

const QUESTIONS: usize = 12;

pub fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        6 => (0..=4u8).prop_map(|rung| Choice::Level(level(rung))),
        2 => Just(Choice::Unknown),
        1 => Just(Choice::NotApplicable),
    ]
}

pub fn profile() -> impl Strategy<Value = Profile> {
    let said = || option::of(prop_oneof![Just(YesNo::Yes), Just(YesNo::No)]);
    let staff = prop_oneof![3 => 0..=30u16, 1 => 0..=Profile::MAX_STAFF];
    let busy = prop_oneof![3 => 0..=2usize, 1 => 0..=12usize]
        .prop_flat_map(|count| subsequence(Month::FISCAL.to_vec(), count));
    let gates = (said(), said(), said(), said());
    (option::of(staff), 0..=Share::MAX, busy, gates).prop_map(|(staff, share, busy, gates)| {
        let (counter, standard_tasks, numbers, payment_slips) = gates;
        Profile {
            staff,
            counter,
            standard_tasks,
            numbers,
            payment_slips,
            busy: busy.into_iter().collect(),
            share: Share::new(share).unwrap(),
            ..Profile::default()
        }
    })
}

/// A document with any answers to the questions of `bank` and some of its actions done.
pub fn document(bank: &Bank) -> impl Strategy<Value = Document> + use<> {
    let bank = bank.clone();
    let choices = vec((option::weighted(0.8, choice()), 0..4u8), bank.questions().len());
    let done = vec(any::<Index>(), 0..=bank.actions().len() / 8);
    let path = prop_oneof![Just(Path::Full), Just(Path::Short)];
    (profile(), choices, done, path).prop_map(move |(profile, choices, done, path)| {
        let mut document = Document { profile, path, ..Document::default() };
        for (question, (choice, seen)) in bank.questions().iter().zip(choices) {
            let evidence = Remark::cut(if seen == 0 { "seen" } else { "" });
            let answer = Answer { evidence, ..said_so(choice) };
            document.answers.record(&bank, &question.id, answer).unwrap();
        }
        for at in &done {
            document.done.insert(at.get(bank.actions()).id.clone()).unwrap();
        }
        document
    })
}

/// A month between 2026-04 and 2029-03, as text.
pub fn start() -> impl Strategy<Value = String> {
    (2026..=2028u16, 1..=12u8).prop_map(|(year, month)| {
        format!("{:04}-{month:02}", if month < 4 { year + 1 } else { year })
    })
}

/// A bank, a department in it and the month that its plan starts with.
pub fn case() -> impl Strategy<Value = (Bank, Document, String)> {
    (bank(), start())
        .prop_flat_map(|(bank, start)| (Just(bank.clone()), document(&bank), Just(start)))
}

/// Up to thirty actions. Prerequisites point backwards and steps ascend, so there is no
/// cycle; names and the bank's order are drawn apart from both.
pub fn bank() -> impl Strategy<Value = Bank> {
    let actions = vec((any_action(), vec(any::<Index>(), 0..=2), 0..1000u16, any::<u16>()), 1..=30);
    let steps = vec(0..4usize, 30);
    let step_gates = vec(option::of(any::<Index>()), 3);
    let questions = vec(any_question(), QUESTIONS);
    (actions, steps, step_gates, questions).prop_map(|(drawn, mut steps, gates, questions)| {
        steps.truncate(drawn.len());
        steps.sort_unstable();
        let mut actions: Vec<(u16, Action)> = Vec::new();
        for (at, (mut action, before, name, place)) in drawn.into_iter().enumerate() {
            action.id = format!("a{name}-{at}").as_str().into();
            action.step = Step::ALL[steps[at]];
            let before: BTreeSet<usize> =
                before.iter().filter(|_| at > 0).map(|before| before.index(at)).collect();
            action.prerequisites = before.into_iter().map(|at| actions[at].1.id.clone()).collect();
            actions.push((place, action));
        }
        let gate = |step: usize| {
            let own: Vec<usize> = (0..actions.len()).filter(|at| steps[*at] <= step).collect();
            let drawn = gates.get(step)?.as_ref()?;
            (!own.is_empty()).then(|| actions[*drawn.get(&own)].1.id.clone())
        };
        let with_gate = |area: Area| match area.kind {
            AreaKind::Step(step) => Area { step_gate: gate(step as usize), ..area },
            _ => area,
        };
        let areas = areas().into_iter().map(with_gate).collect();
        actions.sort_by_key(|(place, _)| *place);
        let actions: Vec<Action> = actions.into_iter().map(|(_, action)| action).collect();
        let questions = questions.into_iter().enumerate().map(|(at, question)| named(at, question));
        let leads = |question: &Question| {
            actions.iter().flat_map(|action| &action.triggers).any(|t| t.question == question.id)
        };
        Bank::new(areas, questions.filter(leads).collect(), actions).unwrap()
    })
}

fn named(at: usize, question: Question) -> Question {
    let areas = areas();
    let area = &areas[at % areas.len()];
    let stage = Stage::ALL.get(at / areas.len()).copied();
    Question {
        id: format!("q{at}").as_str().into(),
        area: area.id.clone(),
        stage: stage.filter(|_| area.kind == AreaKind::Cooperation),
        alarm: question.alarm.filter(|_| area.kind == AreaKind::Burden),
        ..question
    }
}

fn any_question() -> impl Strategy<Value = Question> {
    let alarm = option::of((0..=1u8).prop_map(level));
    (1..=10u8, any::<bool>(), gates(), alarm).prop_map(|(weight, is_short, gates, alarm)| {
        Question { weight, is_short, gates, alarm, ..question("", "") }
    })
}

fn gates() -> impl Strategy<Value = Vec<Gate>> {
    prop_oneof![4 => Just(0), 1 => Just(1usize)]
        .prop_flat_map(|count| subsequence(Gate::ALL.to_vec(), count))
}

fn any_action() -> impl Strategy<Value = Action> {
    let rare = |most: u8| prop_oneof![3 => Just(0), 1 => 0..=most];
    let weeks = prop_oneof![5 => 1..=12u16, 1 => 13..=52u16];
    let window = prop_oneof![4 => Just(0), 1 => 1..=6usize];
    let window = (0..12usize, window).prop_map(|(first, length)| {
        (first..first + length).map(|at| Month::FISCAL[at % 12]).collect::<Vec<_>>()
    });
    let ends = prop_oneof![
        4 => Just(Vec::new()),
        1 => Just(months(&[3, 6, 9, 12])),
        1 => subsequence(Month::FISCAL.to_vec(), 1..=3),
    ];
    let date = |class| Deadline {
        class,
        date: readiness::Date::parse("2027-03-31").unwrap(),
        is_since: false,
    };
    let deadline = option::weighted(
        0.2,
        prop_oneof![Just(date(DeadlineClass::Law)), Just(date(DeadlineClass::National))],
    );
    let called = vec((0..QUESTIONS, 0..=3u8), 1..=3);
    let size = (0..=80u16, 0..=2u16, rare(6), weeks);
    let marks = ([1..=5u8, 1..=5, 1..=5, 1..=5, 1..=5], 1..=5u8, rare(3));
    let kinds = (prop::bool::weighted(0.2), prop::bool::weighted(0.15), gates());
    (called, size, marks, kinds, window, ends, deadline).prop_map(
        |(called, size, marks, kinds, months, ends, deadline)| {
            let called: Vec<_> =
                called.iter().map(|(at, most)| (format!("q{at}"), *most)).collect();
            let called: Vec<_> = called.iter().map(|(id, most)| (id.as_str(), *most)).collect();
            Action {
                triggers: triggers(&called),
                hours: if size.1 == 0 { size.0.max(1) } else { size.0 },
                hours_per_person: each(size.1),
                monthly_hours: u16::from(size.2),
                weeks: size.3,
                criteria: marks.0,
                burden: marks.1,
                relief: marks.2,
                finds_out: kinds.0,
                needs_budget: kinds.1,
                gates: kinds.2,
                months,
                ends,
                deadline,
                ..action("")
            }
        },
    )
}

/// The rung above, if any.
pub fn above(rung: Level) -> Option<Level> {
    Level::new(rung.get() + 1)
}
