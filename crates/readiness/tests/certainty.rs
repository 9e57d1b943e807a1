//! How near a plan is to the best: never claimed nearer than proven.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stdout, reason = "the figures are the report")]

mod support;

use proptest::prelude::*;
use readiness::{Bank, Certainty, Date, Diagnosis, Document, Proof, YearMonth};
use support::{instances, random};

/// Derives all of `document` for a plan that begins with `start`.
fn diagnose(bank: &Bank, document: &mut Document, start: &str) -> Diagnosis {
    document.plan_start = YearMonth::parse(start);
    Diagnosis::of(bank, document, Date::parse("2026-12-01").unwrap())
}

#[test]
fn nearness_is_rounded_down_and_a_loose_bound_says_so() {
    let case = |value, bound| {
        let certainty = Certainty { value, bound };
        (certainty.percent(), certainty.is_best(), certainty.is_loose())
    };
    assert_eq!(case(0, 0), (100, true, false));
    assert_eq!(case(100, 100), (100, true, false));
    assert_eq!(case(999, 1_000), (99, false, false));
    assert_eq!(case(900, 1_000), (90, false, false));
    assert_eq!(case(899, 1_000), (89, false, true));
    assert_eq!(case(0, 1_000), (0, false, true));
    assert_eq!(case(u64::MAX, u64::MAX), (100, true, false));
}

#[test]
fn of_forty_real_sized_plans_the_bound_is_mostly_near() {
    let mut all = Vec::new();
    for seed in 0..40 {
        let mut case = instances::case(seed, 30);
        let diagnosis = diagnose(&case.bank, &mut case.document, &case.start);
        let knapsack = Proof::of(&case.bank, &case.document, &diagnosis).certainty();
        let proven = Proof::of(&case.bank, &case.document, &diagnosis).finished();
        assert!(proven.value <= proven.bound && proven.bound <= knapsack.bound);
        println!("seed {seed}: {} %, {} % at once", proven.percent(), knapsack.percent());
        all.push(proven.percent());
    }
    all.sort_unstable();
    println!("median {}, least {}", all[all.len() / 2], all[0]);
    assert!(all[all.len() / 2] >= Certainty::LOOSE_BELOW);
}

proptest! {
    #[test]
    fn no_plan_is_worth_more_than_the_bound((bank, mut document, start) in random::case()) {
        let diagnosis = diagnose(&bank, &mut document, &start);
        let mut proof = Proof::of(&bank, &document, &diagnosis);
        let mut before = proof.certainty();
        prop_assert!(before.value <= before.bound);
        while proof.advance(7) {
            let now = proof.certainty();
            prop_assert!(now.value <= now.bound && now.bound <= before.bound);
            before = now;
        }
        // The same in whatever slices.
        prop_assert_eq!(Proof::of(&bank, &document, &diagnosis).finished(), proof.certainty());
    }
}
