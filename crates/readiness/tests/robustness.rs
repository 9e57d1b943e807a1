//! Ranks under all weightings, against an honest recount.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, Bank, Candidates, Criterion, Document, FIRST, Priorities, Readiness, Robustness,
    Weights,
};
use support::{bank, document, random};

fn rank(bank: &Bank, document: &Document, weights: Weights) -> Priorities {
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    Priorities::rank(bank, &candidates, &readiness, weights)
}

fn lattice() -> Vec<Weights> {
    let mut all = Vec::new();
    let steps = || (0..=20_u8).map(|n| n * 5);
    for a in steps() {
        for b in steps().filter(|b| a + b <= 100) {
            for c in steps().filter(|c| a + b + c <= 100) {
                for d in steps().filter(|d| a + b + c + d <= 100) {
                    all.push(Weights::new([a, b, c, d, 100 - a - b - c - d]).unwrap());
                }
            }
        }
    }
    all
}

/// Ranks anew under every weighting and compares best, worst and the share among the first.
fn recount(bank: &Bank, document: &Document) {
    let weights = Weights::default();
    let robustness = Robustness::of(bank, &rank(bank, document, weights), weights).finished();
    let all: Vec<Priorities> = lattice().into_iter().map(|w| rank(bank, document, w)).collect();
    assert_eq!(robustness.seen() as usize, all.len());
    for priority in rank(bank, document, weights).ranked() {
        let ranks: Vec<_> = all.iter().map(|p| p.get(&priority.action).unwrap().rank).collect();
        let found = robustness.get(&priority.action).unwrap();
        let span = (*ranks.iter().min().unwrap(), *ranks.iter().max().unwrap());
        assert_eq!((found.best, found.worst), span, "{}", priority.action);
        assert_eq!(found.among_first as usize, ranks.iter().filter(|r| **r <= FIRST).count());
        assert!(found.best <= priority.rank && priority.rank <= found.worst);
    }
}

#[test]
fn the_lattice_is_complete() {
    assert_eq!(lattice().len(), Robustness::WEIGHTINGS as usize);
    recount(&bank(), &document(&bank(), "*=1"));
    recount(&bank(), &document(&bank(), "*=4"));
}

#[test]
fn an_overtaking_overtakes_and_nothing_smaller_does() {
    let marked = support::actions().into_iter().enumerate().map(|(at, action)| {
        let mark = |shift: usize| u8::try_from((at * 3 + shift) % 5 + 1).unwrap();
        Action { criteria: [mark(0), mark(2), mark(1), mark(4), mark(3)], ..action }
    });
    let bank = Bank::new(support::areas(), support::questions(), marked.collect()).unwrap();
    let weights = Weights::default();
    let document = document(&bank, "*=1 forms=0 copying=2");
    let order = rank(&bank, &document, weights);
    let robustness = Robustness::of(&bank, &order, weights);
    let mut found_one = false;
    for pair in order.ranked().windows(2) {
        let comes_first = |criterion, percent| {
            let moved = rank(&bank, &document, weights.with(criterion, percent));
            let place = |at: usize| moved.get(&pair[at].action).unwrap().rank;
            place(1) < place(0)
        };
        let found = robustness.get(&pair[1].action).unwrap().overtakes;
        for criterion in Criterion::ALL {
            for percent in 0..=100_u8 {
                let change = percent.abs_diff(weights.percent(criterion));
                let is_smaller = found.is_none_or(|found| change < found.change);
                assert!(!is_smaller || !comes_first(criterion, percent));
            }
        }
        if let Some(found) = found {
            found_one = true;
            assert!(comes_first(found.criterion, found.percent));
        }
    }
    assert!(found_one);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3))]

    #[test]
    fn it_agrees_with_ranking_anew((bank, document, _) in random::case()) {
        recount(&bank, &document);
    }
}

proptest! {
    #[test]
    fn a_moved_weight_leaves_a_hundred(percent in 0..=100_u8, at in 0..5_usize, start in prop::sample::select(lattice())) {
        let criterion = Criterion::ALL[at];
        let moved = start.with(criterion, percent);
        let sum: u32 = Criterion::ALL.iter().map(|c| u32::from(moved.percent(*c))).sum();
        prop_assert_eq!(sum, 100);
        prop_assert_eq!(moved.percent(criterion), percent);
        prop_assert_eq!(start.with(criterion, start.percent(criterion)), start);
    }
}
