//! Ranks under all weightings, against an honest recount.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, ActionId, Bank, Candidates, Criterion, Document, FIRST, Overtaking, Priorities,
    Readiness, Robustness, Standpoint, Weights,
};
use support::{action, bank, bank_of, document, random};

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

/// A bank whose actions have all kinds of marks.
fn marked() -> Bank {
    let marked = support::actions().into_iter().enumerate().map(|(at, action)| {
        let mark = |shift: usize| u8::try_from((at * 3 + shift) % 5 + 1).unwrap();
        Action { criteria: [mark(0), mark(2), mark(1), mark(4), mark(3)], ..action }
    });
    Bank::new(support::areas(), support::questions(), marked.collect()).unwrap()
}

#[test]
fn it_comes_in_pieces_of_any_size() {
    let (bank, weights) = (marked(), Weights::default());
    let order = rank(&bank, &document(&bank, "*=1"), weights);
    let whole = Robustness::of(&bank, &order, weights).finished();
    let mut piece = Robustness::of(&bank, &order, weights);
    let mut seen = 0;
    while piece.advance(999) {
        seen += 999;
        assert_eq!(piece.seen(), seen);
        assert!(!piece.is_finished());
    }
    assert!(piece.is_finished() && !piece.advance(1));
    assert_eq!(piece.seen(), Robustness::WEIGHTINGS);
    for priority in order.ranked() {
        assert_eq!(piece.get(&priority.action), whole.get(&priority.action));
    }
}

#[test]
fn nothing_to_rank_is_no_trouble() {
    let weights = Weights::default();
    let order = rank(&bank(), &document(&bank(), "*=4"), weights);
    let robustness = Robustness::of(&bank(), &order, weights).finished();
    assert_eq!(robustness.seen(), Robustness::WEIGHTINGS);
    assert_eq!(robustness.get(&"list".into()), None);
}

#[test]
fn the_one_below_undercuts_by_overtaking() {
    let (bank, weights) = (marked(), Weights::default());
    let order = rank(&bank, &document(&bank, "*=1 forms=0 copying=2"), weights);
    let robustness = Robustness::of(&bank, &order, weights);
    let standpoint = |at: usize| robustness.get(&order.ranked()[at].action).unwrap();
    for at in 1..order.ranked().len() {
        assert_eq!(standpoint(at - 1).undercut, standpoint(at).overtakes);
    }
    assert_eq!(standpoint(0).overtakes, None);
    assert_eq!(standpoint(order.ranked().len() - 1).undercut, None);
    assert!((1..order.ranked().len()).any(|at| standpoint(at).overtakes.is_some()));
}

#[test]
fn equal_points_and_orders_that_a_small_change_turns_are_ties() {
    let bank = bank_of(vec![
        Action { criteria: [5, 3, 3, 3, 1], ..action("quick") },
        Action { criteria: [3, 3, 3, 3, 3], ..action("even") },
        Action { criteria: [3, 3, 3, 3, 3], hours: 11, ..action("longer") },
        Action { criteria: [1, 1, 1, 1, 1], ..action("last") },
    ]);
    let tied = |weights: [u8; 5]| -> Vec<(String, bool)> {
        let weights = Weights::new(weights).unwrap();
        let order = rank(&bank, &document(&bank, "*=1"), weights);
        let robustness = Robustness::of(&bank, &order, weights);
        let tied = |id: &ActionId| robustness.get(id).unwrap().is_tied_with_above;
        order.ranked().iter().map(|p| (p.action.to_string(), tied(&p.action))).collect()
    };
    let show = |list: &[(&str, bool)]| -> Vec<(String, bool)> {
        list.iter().map(|(id, tied)| ((*id).into(), *tied)).collect()
    };
    let near = [("quick", false), ("even", true), ("longer", true), ("last", false)];
    assert_eq!(tied([20, 20, 20, 20, 20]), show(&near), "three times 25 points");
    let far = [("quick", false), ("even", false), ("longer", true), ("last", false)];
    assert_eq!(tied([60, 10, 10, 10, 10]), show(&far));
}

#[test]
fn a_change_of_five_points_is_a_tie_and_of_seven_is_none() {
    let check = |marks: [u8; 5], expected: (u8, bool)| {
        let bank = bank_of(vec![
            Action { criteria: [3, 3, 3, 3, 4], ..action("below") },
            Action { criteria: marks, ..action("above") },
        ]);
        let weights = Weights::default();
        let order = rank(&bank, &document(&bank, "*=1"), weights);
        assert!(order.ranked()[0].points > order.ranked()[1].points);
        let robustness = Robustness::of(&bank, &order, weights);
        let below = robustness.get(&"below".into()).unwrap();
        let change = below.overtakes.unwrap().change;
        assert_eq!((change, below.is_tied_with_above), expected);
        assert_eq!(below.overtakes.unwrap().is_tie(), below.is_tied_with_above);
    };
    check([3, 3, 5, 5, 1], (5, true));
    check([1, 3, 5, 3, 5], (7, false));
}

#[test]
fn a_share_is_rounded_but_never_to_all_or_none() {
    let percent = |among_first| {
        Standpoint {
            action: "a".into(),
            best: 1,
            worst: 9,
            among_first,
            overtakes: None,
            undercut: None,
            is_tied_with_above: false,
        }
        .first_percent()
    };
    let all = Robustness::WEIGHTINGS;
    assert_eq!([0, 1, all - 1, all].map(percent), [0, 1, 99, 100]);
    assert_eq!([5_313, 5_365, 5_366, 5_367].map(percent), [50, 50, 50, 51]);
}

#[test]
fn an_overtaking_overtakes_and_nothing_smaller_does() {
    let (bank, weights) = (marked(), Weights::default());
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
        // The first of the smallest: by criterion, then by the lower weight.
        let mut expected: Option<Overtaking> = None;
        for criterion in Criterion::ALL {
            for percent in 0..=100_u8 {
                let change = percent.abs_diff(weights.percent(criterion));
                let is_smaller = expected.is_none_or(|expected| change < expected.change);
                if is_smaller && comes_first(criterion, percent) {
                    expected = Some(Overtaking { criterion, percent, change });
                }
            }
        }
        assert_eq!(robustness.get(&pair[1].action).unwrap().overtakes, expected);
        found_one |= expected.is_some();
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
