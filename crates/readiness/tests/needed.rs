//! What is missing before the questions and the plan can be trusted.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{DepartmentKind, Gate, Needed, Profile, YesNo};
use support::bank;

fn missing(profile: &Profile) -> Vec<Needed> {
    Needed::missing(&bank(), profile).collect()
}

#[test]
fn only_what_decides_something_in_the_bank_is_needed() {
    // The small bank asks nothing of standardised tasks or Individual Numbers.
    let all = [Needed::Kind, Needed::Staff, Needed::Counter, Needed::PaymentSlips];
    assert_eq!(missing(&Profile::default()), all);
    assert!(Gate::Counter.matters(&bank()));
    assert!(!Gate::Numbers.matters(&bank()));
    assert!(!Gate::StandardTasks.matters(&bank()));
}

#[test]
fn what_is_said_is_not_missing_whatever_it_is() {
    let said = Profile {
        kind: Some(DepartmentKind::Welfare),
        staff: Some(1),
        counter: Some(YesNo::No),
        payment_slips: Some(YesNo::Yes),
        ..Profile::default()
    };
    assert_eq!(missing(&said), []);
    assert_eq!(missing(&Profile { staff: None, ..said }), [Needed::Staff]);
}

#[test]
fn a_no_keeps_actions_out_of_the_plan() {
    let out = |gate: Gate| {
        gate.rules_out(&bank()).map(|action| action.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(out(Gate::Counter), ["e-forms"]);
    assert_eq!(out(Gate::PaymentSlips), ["e-slips"]);
    assert_eq!(out(Gate::Numbers), [""; 0]);
}
