//! What has to end in certain months of the year, with a session of the assembly for example: the
//! work is planned back from there, and everything that is said about it is so.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Action, Wish, YearMonth};
use support::{action, months, plan, show};

/// Ends with a session, after work of seven hours that is not stretched.
fn by_law(id: &str) -> Action {
    Action { hours: 7, ends: months(&[3, 6, 9, 12]), ..action(id) }
}

#[track_caller]
fn placed(actions: &[Action], start: &str, expected: &[&str]) {
    assert_eq!(show::placed(&plan(actions, start, |_| {})), expected);
}

#[track_caller]
fn put_off(actions: &[Action], start: &str, expected: &[&str]) {
    let roadmap = plan(actions, start, |_| {});
    assert_eq!(show::put_off(&roadmap), expected, "{:#?}", show::placed(&roadmap));
}

/// Pins `action` and lists what is placed, and if the pin cannot hold, what stands against it.
#[track_caller]
fn pinned(action: &Action, start: &str, pin: &str, expected: &[&str]) {
    let roadmap = plan(std::slice::from_ref(action), start, |document| {
        let wish = Wish { pin: YearMonth::parse(pin), ..Wish::default() };
        document.scenario.make(action.id.clone(), wish).unwrap();
    });
    let shown = [show::placed(&roadmap), show::pin_conflicts(&roadmap)].concat();
    assert_eq!(shown, expected);
}

#[test]
fn it_ends_with_the_next_session() {
    placed(&[by_law("a")], "2026-04", &["a 2026-06 [7] ends in 3 6 9 12"]);
    placed(&[by_law("a")], "2026-05", &["a 2026-06 [7] ends in 3 6 9 12"]);
    placed(&[by_law("a")], "2026-06", &["a 2026-06 [7] from the start"]);
    placed(&[by_law("a")], "2026-07", &["a 2026-09 [7] ends in 3 6 9 12"]);
    placed(&[by_law("a")], "2026-10", &["a 2026-12 [7] ends in 3 6 9 12"]);
}

#[test]
fn the_work_is_planned_back_from_its_end() {
    let weeks = |weeks| Action { weeks, hours: 20, ..by_law("a") };
    placed(&[weeks(8)], "2026-04", &["a 2026-05 [10, 10] ends in 3 6 9 12"]);
    placed(&[weeks(12)], "2026-04", &["a 2026-04 [7, 7, 6] from the start"]);
    placed(&[weeks(16)], "2026-04", &["a 2026-06 [5, 5, 5, 5] ends in 3 6 9 12"]);
    placed(
        &[weeks(52)],
        "2026-04",
        &["a 2026-06 [2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1] ends in 3 6 9 12"],
    );
}

#[test]
fn what_it_waits_for_and_its_money_come_before_the_work() {
    let next = Action { prerequisites: vec!["first".into()], ..by_law("next") };
    let first = Action { weeks: 8, ..action("first") };
    let expected =
        ["first 2026-04 [5, 5] from the start", "next 2026-06 [7] after first in 2026-05"];
    placed(&[next.clone(), first.clone()], "2026-04", &expected);
    let expected = ["first 2026-05 [5, 5] from the start", "next 2026-09 [7] ends in 3 6 9 12"];
    placed(&[next, first], "2026-05", &expected);
    let costly = Action { needs_budget: true, ..by_law("costly") };
    placed(&[costly], "2026-04", &["costly 2027-06 [7] ends in 3 6 9 12"]);
}

#[test]
fn work_is_stretched_to_the_session_where_hours_are_thin() {
    let big = |hours| Action { hours, ..by_law("big") };
    let expected = "big 2026-04 [34, 33, 33] from the start, ends in 3 6 9 12";
    placed(&[big(100)], "2026-04", &[expected]);
    let expected = "big 2026-06 [38, 38, 37, 37] ends in 3 6 9 12, hours short in 2026-04";
    placed(&[big(150)], "2026-04", &[expected]);
}

#[test]
fn what_stands_against_the_session_before_is_named_too() {
    let actions = ["a", "b", "c", "d"].map(by_law);
    let expected = [
        "a 2026-06 [7] ends in 3 6 9 12",
        "b 2026-06 [7] ends in 3 6 9 12",
        "c 2026-06 [7] ends in 3 6 9 12",
        "d 2026-09 [7] ends in 3 6 9 12, too many in 2026-06",
    ];
    placed(&actions, "2026-04", &expected);
    let june = Action { hours: 39, months: months(&[6]), criteria: [5; 5], ..action("june") };
    let expected = [
        "june 2026-06 [39] only in 6",
        "other 2026-09 [7] ends in 3 6 9 12, hours taken in 2026-06",
    ];
    placed(&[june, by_law("other")], "2026-04", &expected);
    // June is one of its months, but the work has to begin in May.
    let both =
        Action { weeks: 8, months: months(&[6, 7, 8, 9]), ends: months(&[6, 9]), ..by_law("both") };
    placed(&[both], "2026-04", &["both 2026-08 [4, 3] ends in 6 9, only in 6 7 8 9"]);
}

#[test]
fn where_the_month_before_its_end_would_do_only_what_stands_against_that_is_named() {
    let spring = |id| Action { ends: months(&[5, 6]), ..by_law(id) };
    let expected = [
        "a 2026-05 [7] ends in 5 6",
        "b 2026-05 [7] ends in 5 6",
        "c 2026-05 [7] ends in 5 6",
        "d 2026-06 [7] too many in 2026-05",
    ];
    placed(&["a", "b", "c", "d"].map(spring), "2026-04", &expected);
}

#[test]
fn a_pin_from_which_it_reaches_no_such_month_cannot_hold() {
    let may = "a 2026-05: has to end in 3 6 9 12";
    pinned(&by_law("a"), "2026-04", "2026-05", &["a 2026-06 [7] ends in 3 6 9 12", may]);
    pinned(&by_law("a"), "2026-04", "2026-09", &["a 2026-09 [7] pinned"]);
    // Only months that it may run in lead there, and only those of the plan.
    let may = Action { hours: 20, months: months(&[5]), ends: months(&[6]), ..by_law("a") };
    pinned(&may, "2026-04", "2026-05", &["a 2026-05: has to end in 6"]);
    let april = Action { hours: 20, ends: months(&[4]), ..by_law("a") };
    let expected = ["a 2027-04 [20] ends in 4", "a 2028-03: has to end in 4"];
    pinned(&april, "2026-05", "2028-03", &expected);
    pinned(&april, "2026-05", "2026-12", &["a 2026-12 [4, 4, 4, 4, 4] pinned"]);
}

#[test]
fn a_pinned_action_is_stretched_until_it_reaches_such_a_month() {
    let longer = |hours| Action { hours, ..by_law("a") };
    pinned(&longer(8), "2026-04", "2026-05", &["a 2026-05 [4, 4] pinned"]);
    pinned(&longer(12), "2026-04", "2026-04", &["a 2026-04 [4, 4, 4] pinned"]);
    pinned(&longer(24), "2026-04", "2026-04", &["a 2026-04 [8, 8, 8] pinned"]);
    let short = Action { hours: 100, ends: months(&[6]), ..by_law("a") };
    let expected =
        ["a 2026-04 [34, 33, 33] from the start, ends in 6", "a 2026-05: needs 100 of 90 hours"];
    pinned(&short, "2026-04", "2026-05", &expected);
}

#[test]
fn hours_that_lead_to_no_such_month_are_not_counted_as_left() {
    // From January to June 2027, of which January has the fewest: six times 38.
    let big = Action { hours: 300, ends: months(&[6]), ..by_law("big") };
    let expected = "big needs 300 of 228 hours, let in by a share of 4 % or 12 more hours a month";
    put_off(&[big], "2026-04", &[expected]);
}

#[test]
fn a_session_that_is_full_needs_one_more_place_or_a_longer_plan() {
    let june = |id| Action { ends: months(&[6]), criteria: [5; 5], ..by_law(id) };
    let last = Action { criteria: [1; 5], ..june("last") };
    let actions = ["a", "b", "c", "d", "e", "f"].map(june);
    let actions = [actions.as_slice(), &[last]].concat();
    let expected = "last beside 3 others, let in by 1 more at once or 3 more months";
    put_off(&actions, "2026-04", &[expected]);
}

#[test]
fn a_session_after_the_plan_is_reached_by_a_longer_one() {
    let slow = Action { weeks: 48, criteria: [5; 5], ..action("slow") };
    let june = Action { ends: months(&[6]), prerequisites: vec!["slow".into()], ..by_law("june") };
    put_off(&[slow, june], "2027-07", &["june too late, let in by 3 more months"]);
}

#[test]
fn months_that_come_round_are_not_named_where_none_of_them_may_be_its_last() {
    let never = Action { months: months(&[6, 7]), ends: months(&[9]), ..by_law("never") };
    put_off(std::slice::from_ref(&never), "2026-04", &["never too late, let in by nothing"]);
    let long = Action { weeks: 12, ends: months(&[7]), ..never };
    put_off(&[long], "2026-04", &["never only in 6 7, let in by nothing"]);
}

#[test]
fn the_order_of_the_bank_and_of_the_months_does_not_matter() {
    let mut actions: Vec<Action> = (1..=5u8)
        .map(|mark| {
            let id = format!("a{mark}");
            Action { criteria: [mark; 5], hours: 20 + u16::from(mark), ..by_law(&id) }
        })
        .collect();
    let roadmap = plan(&actions, "2026-04", |_| {});
    actions.reverse();
    assert_eq!(plan(&actions, "2026-04", |_| {}), roadmap);
    for action in &mut actions {
        action.ends.reverse();
    }
    assert_eq!(show::put_off(&plan(&actions, "2026-04", |_| {})), show::put_off(&roadmap));
    let starts = |roadmap: &readiness::Roadmap| -> Vec<_> {
        roadmap.placed.iter().map(|p| (p.action.clone(), p.start, p.hours.clone())).collect()
    };
    assert_eq!(starts(&plan(&actions, "2026-04", |_| {})), starts(&roadmap));
}
