//! How long the rules take: a diagnosis of the size of a shipped bank after every answer, and
//! the planning of a bank as large as one may become.

#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(clippy::unwrap_used, reason = "in a benchmark, a failed unwrap is the report")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use readiness::{
    Action, Area, AreaKind, Bank, Candidates, Document, Priorities, Readiness, Roadmap, Robustness,
    Step, Weights, YearMonth,
};
use support::{action, areas, document, months, question, triggers};

/// Returns a bank with every kind of action in it; the step gates are the first of each step.
fn bank(actions: usize, questions: usize) -> Bank {
    let name = |at: usize| format!("a{at}");
    let asked: Vec<String> = (0..questions).map(|at| format!("q{at}")).collect();
    let step = |at: usize| Step::ALL[at * 4 / actions];
    let list = (0..actions).map(|at| {
        let called: Vec<_> = (at % questions..questions).step_by(actions).collect();
        let called: Vec<_> = called.iter().map(|at| (asked[*at].as_str(), 2)).collect();
        let size = u16::try_from(at).unwrap();
        Action {
            step: step(at),
            triggers: triggers(&called),
            prerequisites: if at % 3 == 2 { vec![name(at / 2).as_str().into()] } else { vec![] },
            hours: 5 + size * 7 % 56,
            weeks: 1 + size % 12,
            monthly_hours: u16::from(at % 11 == 0),
            criteria: [1, 2, 3, 4, 5].map(|mark| 1 + (mark + u8::try_from(at % 5).unwrap()) % 5),
            relief: if at % 7 == 0 { 2 } else { 0 },
            finds_out: at % 9 == 0,
            needs_budget: at % 13 == 0,
            months: if at % 10 == 3 { months(&[9, 10, 11]) } else { vec![] },
            ..action(&name(at))
        }
    });
    let groups = areas();
    let asked = asked.iter().enumerate();
    let asked = asked.map(|(at, id)| question(id, groups[at % groups.len()].id.as_str()));
    let gated = |area: &Area| match area.kind {
        AreaKind::Step(own) if own != Step::Execution => {
            let first = (0..actions).find(|at| step(*at) == own).unwrap();
            Area { step_gate: Some(name(first).as_str().into()), ..area.clone() }
        }
        _ => area.clone(),
    };
    let areas = groups.iter().map(gated).collect();
    Bank::new(areas, asked.collect(), list.collect()).unwrap()
}

/// Returns a bank in which every action waits for the one before, the last listed first.
fn chain(actions: usize) -> Bank {
    let link = |at: usize| Action {
        prerequisites: (0..at).rev().take(1).map(|at| format!("a{at}").as_str().into()).collect(),
        hours: 1,
        weeks: 1,
        ..action(&format!("a{at}"))
    };
    support::bank_of((0..actions).rev().map(link).collect())
}

fn start() -> YearMonth {
    YearMonth::parse("2026-12").unwrap()
}

fn diagnose(bank: &Bank, document: &Document) -> Roadmap {
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    let priorities = Priorities::rank(bank, &candidates, &readiness, Weights::default());
    Roadmap::plan(bank, document, &readiness, &candidates, &priorities, start())
}

fn one_answer(c: &mut Criterion) {
    let bank = bank(60, 74);
    let document = document(&bank, "*=1");
    c.bench_function("diagnosis of 60 actions and 74 questions", |b| {
        b.iter(|| diagnose(black_box(&bank), black_box(&document)));
    });
}

fn planning(c: &mut Criterion) {
    let mut group = c.benchmark_group("planning");
    group.sample_size(10);
    for (name, bank, staff) in [
        ("60 actions", bank(60, 74), 10),
        ("500 actions", bank(500, 74), 10),
        ("500 actions, 500 people", bank(500, 74), 500),
        ("500 actions, no hours", bank(500, 74), 0),
        ("500 actions in one chain", chain(500), 500),
    ] {
        let mut document = document(&bank, "*=1");
        document.profile.staff = Some(staff);
        let readiness = Readiness::assess(&bank, &document);
        let candidates = Candidates::find(&bank, &document, &readiness);
        let priorities = Priorities::rank(&bank, &candidates, &readiness, Weights::default());
        group.bench_function(name, |b| {
            b.iter_batched(
                start,
                |start| {
                    Roadmap::plan(&bank, &document, &readiness, &candidates, &priorities, start)
                },
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

fn weightings(c: &mut Criterion) {
    let bank = bank(60, 74);
    let document = document(&bank, "*=1");
    let readiness = Readiness::assess(&bank, &document);
    let candidates = Candidates::find(&bank, &document, &readiness);
    let weights = Weights::default();
    let priorities = Priorities::rank(&bank, &candidates, &readiness, weights);
    c.bench_function("ranks of 60 actions under 10626 weightings", |b| {
        b.iter(|| Robustness::of(&bank, black_box(&priorities), weights).finished());
    });
}

criterion_group!(rules, one_answer, planning, weightings);
criterion_main!(rules);
