//! The list of all actions, one action as it stands, and what other weights would do.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, ActionState, ActionView, Bank, Before, Change, Criterion, Date, Diagnosis, Document,
    LeftOutReason, ListOrder, Listing, OwnedBy, Owner, PlanChange, PlanView, Position, RowState,
    Scope, Weights, Wish, YearMonth,
};
use support::{action, bank_of, document};

fn diagnose(bank: &Bank, document: &Document) -> Diagnosis {
    Diagnosis::of(bank, document, Date::parse("2026-12-01").unwrap())
}

/// One that is done, three in the plan, one that is too big, one that is left out, one that no
/// answer calls for.
fn mixed() -> (Bank, Document) {
    let bank = bank_of(vec![
        action("done"),
        Action { criteria: [5; 5], hours: 30, ..action("first") },
        Action { prerequisites: vec!["first".into(), "done".into()], ..action("second") },
        Action { hours: 999, ..action("huge") },
        Action { relief: 1, ..action("out") },
        Action { triggers: support::triggers(&[("voice", 0)]), ..action("fine") },
        Action { months: support::months(&[6]), ..action("june") },
    ]);
    let mut document = document(&bank, "online-list=0 voice=4");
    document.done.insert("done".into()).unwrap();
    document
        .scenario
        .make("out".into(), Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() })
        .unwrap();
    (bank, document)
}

#[test]
fn the_list_holds_all_that_concerns_the_department() {
    let (bank, document) = mixed();
    let listing = Listing::of(&bank, &document, &diagnose(&bank, &document));
    let count = |scope| listing.count(scope);
    assert_eq!(Scope::ALL.map(count), [6, 2, 1, 1, 1, 1]);
    let state =
        |id: &str| listing.rows.iter().find(|row| row.action.as_str() == id).map(|row| row.state);
    assert_eq!(state("done"), Some(RowState::Done));
    assert_eq!(state("first"), Some(RowState::Planned));
    assert_eq!(state("huge"), Some(RowState::PutOff));
    assert_eq!(state("out"), Some(RowState::LeftOut));
    assert_eq!(state("fine"), None);
}

#[test]
fn the_list_can_be_ordered_and_what_is_missing_comes_last() {
    let (bank, mut document) = mixed();
    let owner = Position::cut("課長補佐");
    document.scenario.make("huge".into(), Wish { owner, ..Wish::default() }).unwrap();
    let listing = Listing::of(&bank, &document, &diagnose(&bank, &document));
    let sorted = |order, is_down| -> Vec<String> {
        listing.sorted(order, is_down).iter().map(|row| row.action.to_string()).collect()
    };
    let case = |order, is_down: bool, ends: [&str; 2]| {
        let all = sorted(order, is_down);
        assert_eq!([&*all[0], &*all[all.len() - 1]], ends, "{order:?} {is_down} {all:?}");
    };
    case(ListOrder::Rank, false, ["first", "done"]);
    assert_eq!(sorted(ListOrder::Rank, true).last().unwrap(), "done");
    assert_eq!(sorted(ListOrder::Begins, false)[0], "first");
    assert_eq!(sorted(ListOrder::Begins, true)[0], "june");
    assert_eq!(sorted(ListOrder::Hours, true)[0], "huge");
    assert_eq!(sorted(ListOrder::State, false)[0], "done");
    assert_eq!(sorted(ListOrder::State, true)[0], "out");
    assert_eq!(sorted(ListOrder::Owner, true)[0], "huge");
}

#[test]
fn every_action_of_the_bank_has_a_state() {
    let (bank, document) = mixed();
    let diagnosis = diagnose(&bank, &document);
    let view =
        |id: &str| ActionView::of(&bank, &document, &diagnosis, bank.action(&id.into()).unwrap());
    let state = |id: &str| view(id).state;
    assert_eq!(state("done"), ActionState::Done);
    assert!(matches!(state("first"), ActionState::Planned(lane) if lane.work.start == 0));
    assert!(matches!(state("huge"), ActionState::PutOff(_)));
    assert_eq!(state("out"), ActionState::LeftOut);
    assert_eq!(state("fine"), ActionState::NotCalled);
    assert!(view("out").can_be_decided() && !view("fine").can_be_decided());

    let second = view("second");
    let before: Vec<_> = second.before.iter().map(|(id, how)| (id.as_str(), *how)).collect();
    assert_eq!(before, [("first", Before::Waited), ("done", Before::Done)]);
    assert!(!second.reasons.is_empty());
    let (before, after) = (second.neighbours.before.unwrap(), second.neighbours.after.unwrap());
    assert_eq!((before.as_str(), after.as_str()), ("first", "june"));
    assert_eq!(view("huge").neighbours.after, None);
    assert_eq!(view("out").neighbours, readiness::Neighbours::default());
}

#[test]
fn the_months_to_choose_from_hold_the_one_that_is_wished_for() {
    let (bank, mut document) = mixed();
    let outside = YearMonth::parse("2030-01");
    document.scenario.make("first".into(), Wish { pin: outside, ..Wish::default() }).unwrap();
    let diagnosis = diagnose(&bank, &document);
    let first = bank.action(&"first".into()).unwrap();
    let view = ActionView::of(&bank, &document, &diagnosis, first);
    assert!(view.conflict.is_some());
    assert_eq!(view.frame.begins(None).len(), 28);
    assert_eq!(view.frame.begins(outside).last().copied(), outside);
    assert_eq!(view.frame.begins(YearMonth::parse("2027-01")).len(), 28);
    assert_eq!((view.frame.hours, view.hours), (30, 30));
}

/// Two that fill a month each: which comes first depends on the weights.
fn rivals() -> (Bank, Document) {
    let bank = bank_of(vec![
        Action { criteria: [5, 1, 1, 1, 1], hours: 40, ..action("quick") },
        Action { criteria: [1, 1, 5, 2, 1], hours: 40, ..action("cheap") },
        Action { criteria: [1, 1, 5, 1, 1], hours: 999, weeks: 4, ..action("huge") },
    ]);
    let document = document(&bank, "*=0");
    (bank, document)
}

fn weighed(bank: &Bank, document: &Document, weights: Weights) -> PlanChange {
    let mut other = document.clone();
    other.scenario.weights = weights;
    PlanChange::between(bank, &diagnose(bank, document), &diagnose(bank, &other))
}

#[test]
fn other_weights_change_order_and_months() {
    let (bank, document) = rivals();
    let same = weighed(&bank, &document, Weights::default());
    assert_eq!((same.other_ranks(), same.moves.len(), same.first()), (0, 0, None));

    let quick = weighed(&bank, &document, Weights::default().with(Criterion::Effect, 80));
    let order: Vec<_> =
        quick.order.iter().map(|it| (it.action.as_str(), it.now, it.then)).collect();
    assert_eq!(order[0], ("quick", 2, 1));
    assert_eq!(quick.other_ranks(), 2);
    let moves: Vec<_> = quick.moves.iter().map(|it| (it.action.as_str(), it.change)).collect();
    assert_eq!(moves, [("quick", Change::Earlier(2)), ("cheap", Change::Later(2))]);
    assert_eq!((quick.first(), quick.enters(), quick.leaves()), (Some(0), 0, 0));
}

#[test]
fn what_enters_and_what_is_put_off_is_counted() {
    let (bank, document) = rivals();
    let mut fewer = document.clone();
    fewer.profile.staff = Some(1);
    let (now, then) = (diagnose(&bank, &document), diagnose(&bank, &fewer));
    let change = PlanChange::between(&bank, &now, &then);
    assert_eq!((change.enters(), change.leaves() > 0), (0, true));
    let reverse = PlanChange::between(&bank, &then, &now);
    assert_eq!((reverse.enters(), reverse.leaves()), (change.leaves(), 0));
}

#[test]
fn in_a_small_office_the_section_chief_s_work_belongs_to_whoever_is_in_charge() {
    let (bank, mut document) = mixed();
    document.profile.staff = Some(9);
    let diagnosis = diagnose(&bank, &document);
    let first = bank.action(&"first".into()).unwrap();
    let view = ActionView::of(&bank, &document, &diagnosis, first);
    assert_eq!((view.owner, view.frame.owner), (OwnedBy::Usual(Owner::InCharge), Owner::InCharge));
    // From December 2026 to March 2030.
    assert_eq!(view.frame.months, 40);
    let dues = PlanView::of(&bank, &document, &diagnosis, Date::parse("2026-12-01").unwrap()).dues;
    assert!(dues.iter().all(|due| matches!(due.owner, Owner::Head | Owner::InCharge)));
    // What the department says stays as it is.
    let owner = Position::cut("係長");
    document
        .scenario
        .make("first".into(), Wish { owner: owner.clone(), ..Wish::default() })
        .unwrap();
    assert_eq!(document.owner_of(first), OwnedBy::Chosen(owner));
}
