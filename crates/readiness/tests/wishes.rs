//! What a person decides: pinned months, actions left out, other hours, another share. A wish
//! that cannot hold says what stands against it.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Action, AtOnce, Document, LeftOutReason, Share, Wish, YearMonth};
use support::{action, months, plan, show};

fn pin(document: &mut Document, action: &str, month: &str) {
    let pin = YearMonth::parse(month);
    assert!(pin.is_some());
    document.scenario.make(action.into(), Wish { pin, ..Wish::default() }).unwrap();
}

fn exclude(document: &mut Document, action: &str) {
    let excluded = Some(LeftOutReason::cut("not now"));
    document.scenario.make(action.into(), Wish { excluded, ..Wish::default() }).unwrap();
}

fn hours(document: &mut Document, action: &str, hours: u16) {
    document.scenario.make(action.into(), Wish { hours: Some(hours), ..Wish::default() }).unwrap();
}

/// Plans `actions` from April 2026 for ten people with the pins, `name month`.
#[track_caller]
fn placed(actions: &[Action], pins: &[&str], expected: &[&str]) {
    let roadmap = plan(actions, "2026-04", |document| all(document, pins));
    assert_eq!(show::placed(&roadmap), expected, "{:?}", roadmap.pin_conflicts);
}

/// Does the same, and lists the wishes that cannot hold.
#[track_caller]
fn pin_conflicts(actions: &[Action], pins: &[&str], expected: &[&str]) {
    let roadmap = plan(actions, "2026-04", |document| all(document, pins));
    assert_eq!(show::pin_conflicts(&roadmap), expected, "{:#?}", show::placed(&roadmap));
}

fn all(document: &mut Document, pins: &[&str]) {
    for wish in pins {
        match wish.split_once(' ').unwrap() {
            (action, "out") => exclude(document, action),
            (action, month) => pin(document, action, month),
        }
    }
}

fn after(id: &str, before: &str) -> Action {
    Action { prerequisites: vec![before.into()], ..action(id) }
}

#[test]
fn a_pinned_action_begins_in_its_month_and_others_plan_around_it() {
    let best = Action { hours: 45, criteria: [5; 5], ..action("best") };
    let pinned = Action { hours: 40, criteria: [1; 5], ..action("pinned") };
    let expected = ["pinned 2026-04 [40] pinned", "best 2026-05 [45] hours taken in 2026-04"];
    placed(&[best, pinned], &["pinned 2026-04"], &expected);
    placed(&[action("a")], &["a 2027-11"], &["a 2027-11 [10] pinned"]);
}

#[test]
fn a_pinned_action_may_be_stretched_but_begins_in_its_month() {
    let big = Action { hours: 100, ..action("big") };
    placed(&[big], &["big 2026-06"], &["big 2026-06 [34, 33, 33] pinned"]);
}

#[test]
fn what_a_pinned_action_waits_for_ends_before_it() {
    let first = Action { hours: 45, criteria: [1; 5], ..action("first") };
    let best = Action { hours: 45, criteria: [5; 5], ..action("best") };
    let expected = [
        "first 2026-04 [45] from the start",
        "pinned 2026-05 [10] pinned",
        "best 2026-06 [45] hours taken in 2026-05",
    ];
    placed(&[best, after("pinned", "first"), first], &["pinned 2026-05"], &expected);
}

#[test]
fn a_month_before_the_plan_or_after_it_cannot_hold() {
    pin_conflicts(&[action("a")], &["a 2026-03"], &["a 2026-03: past"]);
    pin_conflicts(&[action("a")], &["a 2028-04"], &["a 2028-04: after the end"]);
    pin_conflicts(&[action("a")], &["a 9999-12"], &["a 9999-12: after the end"]);
    let long = Action { weeks: 12, ..action("long") };
    pin_conflicts(std::slice::from_ref(&long), &["long 2028-02"], &["long 2028-02: after the end"]);
    pin_conflicts(&[long], &["long 2028-01"], &[]);
}

#[test]
fn a_month_outside_the_window_or_before_the_money_cannot_hold() {
    let june = Action { months: months(&[6]), ..action("june") };
    pin_conflicts(&[june], &["june 2026-05"], &["june 2026-05: only in 6"]);
    let costly = Action { needs_budget: true, ..action("costly") };
    pin_conflicts(&[costly], &["costly 2026-06"], &["costly 2026-06: no money before 2027-04"]);
}

#[test]
fn months_that_are_too_short_for_it_cannot_hold() {
    let big = Action { hours: 300, ..action("big") };
    pin_conflicts(&[big], &["big 2026-04"], &["big 2026-04: needs 300 of 270 hours"]);
    let running = Action { monthly_hours: 40, ..action("running") };
    pin_conflicts(&[running], &["running 2026-04"], &["running 2026-04: needs 10 of 0 hours"]);
}

#[test]
fn the_higher_rank_keeps_the_month_that_two_want() {
    let big = |id: &str, mark| Action { hours: 45, criteria: [mark; 5], ..action(id) };
    let actions = [big("low", 1), big("high", 5)];
    let pins = ["low 2026-06", "high 2026-06"];
    pin_conflicts(&actions, &pins, &["low 2026-06: high is pinned"]);
    placed(&actions, &pins, &["low 2026-04 [45] from the start", "high 2026-06 [45] pinned"]);
}

#[test]
fn the_places_of_a_month_are_shared_out_by_rank_too() {
    let actions = ["a", "b", "c", "d"].map(action);
    let pins = ["a 2026-06", "b 2026-06", "c 2026-06", "d 2026-06"];
    pin_conflicts(&actions, &pins, &["d 2026-06: a is pinned"]);
}

#[test]
fn what_comes_first_and_ends_too_late_is_named() {
    let slow = Action { weeks: 12, hours: 12, ..action("slow") };
    let actions = [slow, after("next", "slow")];
    pin_conflicts(
        &actions,
        &["next 2026-06"],
        &["next 2026-06: after slow, in 2026-06 at the earliest"],
    );
    pin_conflicts(&actions, &["next 2026-07"], &[]);
    let pins = ["slow 2026-08", "next 2026-07"];
    pin_conflicts(&actions, &pins, &["next 2026-07: after slow, in 2026-10 at the earliest"]);
    let never = Action { hours: 900, ..action("slow") };
    pin_conflicts(
        &[never, after("next", "slow")],
        &["next 2026-07"],
        &["next 2026-07: after slow, never"],
    );
}

#[test]
fn what_has_to_come_before_may_be_kept_out_by_another_pin() {
    let full = Action { hours: 45, criteria: [5; 5], ..action("full") };
    let actions = [full, action("first"), after("next", "first")];
    let pins = ["full 2026-04", "next 2026-05"];
    pin_conflicts(&actions, &pins, &["next 2026-05: full is pinned"]);
}

/// Takes `hours` and matters as much as the marks say.
fn marked(id: &str, mark: u8, hours: u16) -> Action {
    Action { hours, criteria: [mark; 5], ..action(id) }
}

#[test]
fn what_ends_in_time_is_not_named_where_another_pin_stands_against_it() {
    let next = Action { prerequisites: vec!["first".into()], ..marked("next", 1, 10) };
    let actions = [marked("full", 5, 45), marked("first", 3, 10), next];
    let pins = ["full 2026-06", "first 2026-05", "next 2026-06"];
    pin_conflicts(&actions, &pins, &["next 2026-06: full is pinned"]);
}

#[test]
fn of_several_pins_that_stand_against_it_together_the_highest_rank_is_named() {
    let last = Action { months: months(&[6]), ..marked("last", 1, 40) };
    let actions = [marked("other", 5, 10), marked("a", 4, 20), marked("b", 3, 20), last];
    let expected = ["last 2026-06: a is pinned"];
    let june = ["a 2026-06", "b 2026-06", "last 2026-06"];
    for other in ["other 2026-05", "other 2026-07"] {
        pin_conflicts(&actions, &[&june[..], &[other]].concat(), &expected);
    }
}

#[test]
fn pins_that_have_ended_can_stand_against_it_together() {
    let runs_on = |id: &str, mark| Action { monthly_hours: 18, ..marked(id, mark, 1) };
    let last = Action { months: months(&[6]), ..marked("last", 1, 30) };
    let pins = ["a 2026-04", "b 2026-04", "last 2026-06"];
    let expected = ["last 2026-06: a is pinned"];
    pin_conflicts(&[runs_on("a", 5), runs_on("b", 4), last], &pins, &expected);
    let first = Action { months: months(&[4]), ..marked("first", 1, 40) };
    let last = Action { prerequisites: vec!["first".into()], ..marked("last", 1, 10) };
    let actions = [marked("a", 5, 20), marked("b", 4, 20), first, last];
    pin_conflicts(&actions, &pins, &expected);
}

#[test]
fn what_runs_on_can_leave_too_little_for_what_waits_for_it() {
    let running = Action { monthly_hours: 20, ..action("running") };
    let next = Action { hours: 40, weeks: 4, ..after("next", "running") };
    for (pin, month) in [("next 2026-06", 6), ("next 2026-05", 5)] {
        let next = Action { months: months(&[month]), ..next.clone() };
        let expected = format!("{pin}: needs 40 of 25 hours");
        pin_conflicts(&[running.clone(), next], &[pin], &[&expected]);
    }
}

#[test]
fn a_pin_behind_something_left_out_cannot_hold() {
    let actions = [action("first"), after("next", "first")];
    let pins = ["first out", "next 2026-06"];
    pin_conflicts(&actions, &pins, &["next 2026-06: first is left out"]);
}

#[test]
fn what_cannot_hold_is_planned_as_if_it_had_not_been_pinned() {
    let expected = ["a 2026-04 [10] from the start"];
    placed(&[action("a")], &["a 2026-03"], &expected);
}

#[test]
fn what_is_left_out_is_listed_and_what_needs_it_is_put_off() {
    let actions = [action("first"), after("next", "first"), action("other")];
    let roadmap = plan(&actions, "2026-04", |document| exclude(document, "first"));
    assert_eq!(roadmap.excluded, ["first".into()]);
    assert_eq!(show::placed(&roadmap), ["other 2026-04 [10] from the start"]);
    assert_eq!(show::put_off(&roadmap), ["next without first, let in by first taken in"]);
}

#[test]
fn taking_one_in_is_no_way_where_two_are_left_out() {
    let next = Action { prerequisites: vec!["a".into(), "b".into()], ..action("next") };
    let roadmap = plan(&[action("a"), action("b"), next], "2026-04", |document| {
        exclude(document, "a");
        exclude(document, "b");
    });
    assert_eq!(show::put_off(&roadmap), ["next without a, let in by nothing"]);
}

#[test]
fn all_left_out_is_an_empty_plan() {
    let roadmap = plan(&[action("a"), action("b")], "2026-04", |document| {
        exclude(document, "a");
        exclude(document, "b");
    });
    assert_eq!(roadmap.excluded.len(), 2);
    assert!(roadmap.placed.is_empty() && roadmap.put_off.is_empty());
    assert_eq!(roadmap.this_week, None);
}

#[test]
fn a_pin_on_what_is_left_out_says_nothing() {
    let roadmap = plan(&[action("a")], "2026-04", |document| {
        let wish = Wish {
            pin: YearMonth::parse("2026-01"),
            excluded: Some(LeftOutReason::default()),
            ..Wish::default()
        };
        document.scenario.make("a".into(), wish).unwrap();
    });
    assert!(roadmap.pin_conflicts.is_empty() && roadmap.excluded == ["a".into()]);
}

#[test]
fn wished_hours_replace_those_of_the_bank_and_of_the_people() {
    let big = Action { hours: 20, hours_per_person: support::each(3), ..action("big") };
    let roadmap =
        plan(std::slice::from_ref(&big), "2026-04", |document| hours(document, "big", 12));
    assert_eq!(show::placed(&roadmap), ["big 2026-04 [12] from the start"]);
    let roadmap = plan(std::slice::from_ref(&big), "2026-04", |document| hours(document, "big", 0));
    assert_eq!(show::placed(&roadmap), ["big 2026-04 [0] from the start"]);
    let roadmap = plan(&[big], "2026-04", |document| hours(document, "big", u16::MAX));
    let expected = "big needs 65535 of 270 hours, let in by 10878 more hours a month";
    assert_eq!(show::put_off(&roadmap), [expected]);
}

#[test]
fn the_share_and_the_places_of_the_scenario_are_planned_with() {
    let four = ["a", "b", "c", "d"].map(action);
    let roadmap = plan(&four, "2026-04", |document| {
        document.scenario.share = Share::new(6);
        document.scenario.at_once = AtOnce::new(4).unwrap();
    });
    assert_eq!(roadmap.capacity.months[0].hours, 90);
    assert!(roadmap.placed.iter().all(|placement| placement.start == 0));
}
