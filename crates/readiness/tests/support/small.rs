//! The small bank: seven areas, fifteen questions, ten actions, and every kind of gate.

use readiness::{
    Action, Area, AreaKind, Bank, Date, Deadline, DeadlineClass, Gate, Question, Stage, Step,
};

use super::{action, area, each, level, months, question, triggers};

pub fn areas() -> Vec<Area> {
    vec![
        area("awareness", AreaKind::Step(Step::Awareness), Some("kickoff")),
        area("policy", AreaKind::Step(Step::Policy), Some("charter")),
        area("organisation", AreaKind::Step(Step::Organisation), Some("team")),
        area("execution", AreaKind::Step(Step::Execution), None),
        area("online", AreaKind::Priority, None),
        area("burden", AreaKind::Burden, None),
        area("cooperation", AreaKind::Cooperation, None),
    ]
}

pub fn questions() -> Vec<Question> {
    let stage = |id: &str, stage| Question { stage: Some(stage), ..question(id, "cooperation") };
    vec![
        question("goal", "awareness"),
        question("voice", "awareness"),
        question("facts", "awareness"),
        question("plan", "policy"),
        question("roles", "organisation"),
        question("trial", "execution"),
        question("online-list", "online"),
        Question { weight: 2, gates: vec![Gate::Counter], ..question("forms", "online") },
        Question { gates: vec![Gate::PaymentSlips], ..question("slips", "online") },
        Question { alarm: Some(level(0)), ..question("overtime", "burden") },
        question("copying", "burden"),
        stage("talk", Stage::Understanding),
        stage("trouble", Stage::Understanding),
        Question { is_short: false, ..stage("solve", Stage::Relations) },
        stage("meet", Stage::Collaboration),
    ]
}

pub fn actions() -> Vec<Action> {
    let step = |id: &str, step, area: &str, list: &[(&str, u8)], hours| Action {
        step,
        area: area.into(),
        triggers: triggers(list),
        hours,
        ..action(id)
    };
    let after_list = || vec!["list".into()];
    let deadline =
        |class, date| Some(Deadline { class, date: Date::parse(date).unwrap(), is_since: false });
    vec![
        Action { weeks: 2, ..step("kickoff", Step::Awareness, "awareness", &[("goal", 2)], 6) },
        step("charter", Step::Policy, "policy", &[("plan", 2)], 12),
        step("team", Step::Organisation, "organisation", &[("roles", 2)], 8),
        Action { finds_out: true, triggers: triggers(&[("online-list", 1)]), ..action("list") },
        Action {
            gates: vec![Gate::Counter],
            prerequisites: after_list(),
            needs_budget: true,
            weeks: 12,
            monthly_hours: 2,
            deadline: deadline(DeadlineClass::National, "2028-03-31"),
            ..step("e-forms", Step::Execution, "online", &[("forms", 3)], 60)
        },
        Action {
            gates: vec![Gate::PaymentSlips],
            prerequisites: after_list(),
            deadline: deadline(DeadlineClass::Law, "2027-09-30"),
            ..step("e-slips", Step::Execution, "online", &[("slips", 2)], 30)
        },
        Action {
            prerequisites: after_list(),
            hours_per_person: each(1),
            weeks: 8,
            burden: 3,
            ..step("pilot", Step::Execution, "execution", &[("trial", 2)], 20)
        },
        Action {
            prerequisites: vec!["kickoff".into()],
            ..step("voices", Step::Awareness, "awareness", &[("voice", 2), ("facts", 2)], 9)
        },
        Action {
            relief: 3,
            ..step(
                "stop-copying",
                Step::Execution,
                "burden",
                &[("overtime", 1), ("copying", 2)],
                20,
            )
        },
        Action {
            months: months(&[10, 11]),
            monthly_hours: 1,
            triggers: triggers(&[("talk", 2), ("trouble", 2), ("solve", 2), ("meet", 2)]),
            ..step("exchange", Step::Awareness, "cooperation", &[], 5)
        },
    ]
}

pub fn bank() -> Bank {
    Bank::new(areas(), questions(), actions()).unwrap()
}
