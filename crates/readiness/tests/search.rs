//! The search for a better plan: the same in whatever slices, never below the first plan, and
//! never worse for one who has more room.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    AtOnce, Bank, Demand, Document, Month, Problem, ProblemError, Roadmap, Search, Share, Slot,
    YearMonth,
};
use support::Diagnosis;
use support::instances::{Draw, case, without_duties};
use support::model::{jobs, value};

/// Little work in each room: what is checked here holds for any.
const WORK: u32 = 5_000;

fn search(bank: &Bank, document: &Document, of: &Diagnosis, start: &str) -> Search {
    let Diagnosis { readiness, candidates, priorities, .. } = of;
    let start = YearMonth::parse(start).unwrap();
    Roadmap::search(bank, document, readiness, candidates, priorities, start).with_work(WORK)
}

fn found(
    bank: &Bank,
    document: &Document,
    of: &Diagnosis,
    start: &str,
    search: &Search,
) -> Roadmap {
    let Diagnosis { readiness, candidates, priorities, .. } = of;
    let start = YearMonth::parse(start).unwrap();
    Roadmap::found(bank, document, readiness, candidates, priorities, start, search)
}

/// Draws a problem of `count` tasks.
fn demands(seed: u64, count: usize) -> (Vec<u32>, Vec<Demand>) {
    let mut draw = Draw::new(seed);
    let hours = (0..14).map(|_| u32::from(draw.between(4, 40))).collect();
    let demand = |draw: &mut Draw, at: usize| {
        let shortest = 1 + draw.below(3);
        let month =
            |draw: &mut Draw| Month::new(u8::try_from(draw.between(1, 12)).unwrap()).unwrap();
        Demand {
            benefit: draw.between(10, 200).into(),
            kept: draw.one_in(5).then(|| (draw.below(14), 600)),
            hours: draw.between(2, 60).into(),
            monthly_hours: if draw.one_in(5) { draw.between(1, 3).into() } else { 0 },
            shortest,
            longest: shortest + draw.below(4),
            earliest: if draw.one_in(8) { draw.below(6) } else { 0 },
            calendar_months: (0..draw.below(2) * 6).map(|_| month(draw)).collect(),
            ends_in: (0..draw.below(2) * 6).map(|_| month(draw)).collect(),
            waits_for: if at > 0 && draw.one_in(3) { vec![draw.below(at)] } else { Vec::new() },
        }
    };
    (hours, (0..count).map(|at| demand(&mut draw, at)).collect())
}

fn problem(hours: &[u32], at_once: u8, demands: &[Demand]) -> Problem {
    Problem::new(YearMonth::parse("2026-12").unwrap(), hours, at_once, demands).unwrap()
}

/// Searches to the end; returns the value.
fn best(problem: Problem) -> u64 {
    Search::new(problem).with_work(WORK).finished().value()
}

#[test]
fn more_room_never_makes_it_worse() {
    for seed in 0..150 {
        let (hours, demands) = demands(seed, 10 + usize::try_from(seed).unwrap() % 20);
        let value = best(problem(&hours, 2, &demands));
        assert!(best(problem(&hours, 3, &demands)) >= value, "seed {seed}: one more at once");
        let more: Vec<u32> = hours.iter().map(|hours| hours + 1).collect();
        assert!(best(problem(&more, 2, &demands)) >= value, "seed {seed}: one more hour");
    }
}

#[test]
fn more_room_never_makes_a_department_worse() {
    for seed in 0..150 {
        let mut case = case(500_000 + seed, 10 + usize::try_from(seed).unwrap() % 30);
        case.bank = without_duties(&case.bank);
        let mut best = |share: u8, at_once: u8| {
            case.document.scenario.share = Share::new(share);
            case.document.scenario.at_once = AtOnce::new(at_once).unwrap();
            let diagnosis = support::diagnose(&case.bank, &case.document, &case.start);
            search(&case.bank, &case.document, &diagnosis, &case.start).finished().value()
        };
        let (share, at_once) =
            (2 + u8::try_from(seed % 4).unwrap(), 1 + u8::try_from(seed % 4).unwrap());
        let value = best(share, at_once);
        assert!(best(share, at_once + 1) >= value, "seed {seed}: one more at once");
        assert!(best(share + 1, at_once) >= value, "seed {seed}: one more percent");
    }
}

#[test]
fn the_better_plan_is_never_worth_less_than_the_first_and_brings_what_it_says() {
    let mut better = 0;
    for seed in 0..150 {
        let case = case(700_000 + seed, 10 + usize::try_from(seed).unwrap() % 60);
        let diagnosis = support::diagnose(&case.bank, &case.document, &case.start);
        let (jobs, _) = jobs(&case.bank, &case.document, &diagnosis);
        let search = Roadmap::search(
            &case.bank,
            &case.document,
            &diagnosis.readiness,
            &diagnosis.candidates,
            &diagnosis.priorities,
            YearMonth::parse(&case.start).unwrap(),
        );
        // In its own room alone: the first plan and a little more.
        let mut search = search.with_work(readiness::WORK);
        while search.is_own() && search.step(10_000) {}
        let roadmap = found(&case.bank, &case.document, &diagnosis, &case.start, &search);
        assert_eq!(value(&roadmap, &jobs), search.value(), "seed {seed}");
        let first = value(&diagnosis.roadmap, &jobs);
        assert!(search.value() >= first, "seed {seed}: {} of {first}", search.value());
        better += u32::from(search.value() > first);
    }
    assert!(better >= 15, "{better}");
}

#[test]
fn slices_of_any_size_find_the_same() {
    for seed in 0..20 {
        let (hours, demands) = demands(seed, 25);
        let begin = || Search::new(problem(&hours, 2, &demands)).with_work(WORK);
        let whole = begin().finished();
        for slice in [1, 7, 1_000] {
            let mut sliced = begin();
            let mut value = 0;
            while sliced.step(slice) {
                assert!(sliced.value() >= value, "seed {seed}");
                value = sliced.value();
            }
            assert_eq!(sliced.slots(), whole.slots(), "seed {seed}, slices of {slice}");
        }
    }
}

#[test]
fn a_search_for_something_else_leaves_the_first_plan() {
    let (one, other) = (case(1, 30), case(2, 30));
    let diagnosis = support::diagnose(&one.bank, &one.document, &one.start);
    let foreign = support::diagnose(&other.bank, &other.document, &other.start);
    let search = search(&other.bank, &other.document, &foreign, &other.start).finished();
    let kept = found(&one.bank, &one.document, &diagnosis, &one.start, &search);
    assert_eq!(kept.placed, diagnosis.roadmap.placed);
}

#[test]
fn where_nothing_fits_nothing_is_placed() {
    let (_, demands) = demands(1, 20);
    let mut search = Search::new(problem(&[0; 14], 1, &demands)).with_work(WORK);
    while search.step(100) {}
    let is_empty = |slot: &Option<Slot>| slot.is_none();
    assert!(search.slots().iter().all(is_empty));
    assert_eq!(Search::new(problem(&[9; 14], 1, &[])).finished().value(), 0);
}

#[test]
fn numbers_out_of_range_make_no_problem() {
    let first = YearMonth::parse("2026-12").unwrap();
    let (hours, demands) = demands(1, 3);
    let refused = |hours: &[u32], at_once: u8, demands: &[Demand]| {
        Problem::new(first, hours, at_once, demands).unwrap_err()
    };
    assert_eq!(refused(&[], 2, &demands), ProblemError::Months);
    assert_eq!(refused(&[1; 41], 2, &demands), ProblemError::Months);
    assert_eq!(refused(&[Problem::MOST + 1], 2, &demands), ProblemError::Months);
    assert_eq!(refused(&hours, 0, &demands), ProblemError::AtOnce);
    let one = |change: &dyn Fn(&mut Demand)| {
        let mut demands = demands.clone();
        change(&mut demands[1]);
        refused(&hours, 2, &demands)
    };
    assert_eq!(one(&|demand| demand.shortest = 0), ProblemError::Number(1));
    assert_eq!(one(&|demand| demand.longest = 0), ProblemError::Number(1));
    assert_eq!(one(&|demand| demand.longest = 99), ProblemError::Number(1));
    assert_eq!(one(&|demand| demand.hours = u32::MAX), ProblemError::Number(1));
    assert_eq!(one(&|demand| demand.waits_for = vec![1]), ProblemError::WaitsFor(1));
    assert_eq!(one(&|demand| demand.waits_for = vec![9]), ProblemError::WaitsFor(1));
    let many = vec![Demand { shortest: 1, longest: 1, ..Demand::default() }; 501];
    assert_eq!(refused(&hours, 2, &many), ProblemError::Tasks);
}
