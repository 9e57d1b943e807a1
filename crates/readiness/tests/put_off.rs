//! What does not fit: the limit named is the one that binds, and what is said to let the
//! action in does.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, AtOnce, Document, LeftOutReason, Limit, Relaxation, Scenario, Share, Wish, YearMonth,
};
use support::{Diagnosis, action, bank_of, diagnose, document, months, random, show};

/// Plans `actions` for ten people with 45 hours a month and lists what is put off.
#[track_caller]
fn check(actions: &[Action], start: &str, expected: &[&str]) {
    check_with(actions, start, |_| {}, expected);
}

#[track_caller]
fn check_with(
    actions: &[Action],
    start: &str,
    change: impl FnOnce(&mut Document),
    expected: &[&str],
) {
    let bank = bank_of(actions.to_vec());
    let mut document = document(&bank, "*=0");
    change(&mut document);
    let roadmap = diagnose(&bank, &document, start).roadmap;
    assert_eq!(show::put_off(&roadmap), expected, "{:#?}", show::placed(&roadmap));
}

/// Comes before everything else.
fn first(id: &str, hours: u16) -> Action {
    Action { hours, criteria: [5; 5], ..action(id) }
}

#[test]
fn too_few_hours_are_counted_over_the_best_stretch_of_months() {
    let big = Action { hours: 300, ..action("big") };
    let expected = "big needs 300 of 270 hours, let in by a share of 4 % or 5 more hours a month";
    check(&[big], "2026-04", &[expected]);
}

#[test]
fn hours_outside_the_window_are_not_counted_as_left() {
    let june = Action { hours: 50, months: months(&[6]), ..action("june") };
    let expected = "june needs 50 of 45 hours, let in by a share of 4 % or 5 more hours a month";
    check(&[june], "2026-04", &[expected]);
}

#[test]
fn hours_that_it_takes_for_ever_count_too() {
    let running = Action { monthly_hours: 31, finds_out: true, ..first("running", 5) };
    let small = Action { hours: 2, monthly_hours: 9, months: months(&[6]), ..action("small") };
    let expected = "small needs 2 of 0 hours, let in by a share of 4 % or 2 more hours a month or 3 more months";
    check(&[running, small], "2026-04", &[expected]);
}

#[test]
fn a_fourth_action_at_once_needs_one_more_place() {
    let june = |id: &str| Action { months: months(&[6]), hours: 1, ..first(id, 1) };
    let fourth = Action { criteria: [1; 5], ..june("fourth") };
    let actions = ["a", "b", "c", "d", "e", "f"].map(june);
    let actions = [actions.as_slice(), &[fourth]].concat();
    check(
        &actions,
        "2026-04",
        &["fourth beside 3 others, let in by 1 more at once or 3 more months"],
    );
}

#[test]
fn what_is_let_in_together_stands_beside_what_is_placed() {
    // A plan with one June, of which three places are taken; `a` and `b` need one each.
    let june = |id: &str, mark| Action {
        months: months(&[6]),
        hours: 1,
        criteria: [mark; 5],
        ..action(id)
    };
    let both = Action { prerequisites: vec!["a".into(), "b".into()], ..action("both") };
    let actions = [june("x", 5), june("y", 5), june("z", 5), june("a", 1), june("b", 1), both];
    let expected = [
        "both without a, let in by 2 more at once or 4 more months",
        "a beside 3 others, let in by 1 more at once or 3 more months",
        "b beside 3 others, let in by 1 more at once or 3 more months",
    ];
    check(&actions, "2027-07", &expected);
}

#[test]
fn hours_are_named_where_hours_and_places_are_both_short() {
    let june = |id: &str| Action { months: months(&[6]), ..first(id, 15) };
    let fourth = Action { criteria: [1; 5], hours: 10, ..june("fourth") };
    let actions = ["a", "b", "c", "d", "e", "f"].map(june);
    let actions = [actions.as_slice(), &[fourth]].concat();
    check(&actions, "2026-04", &["fourth needs 10 of 0 hours, let in by 3 more months"]);
}

#[test]
fn money_that_comes_too_late_is_the_limit() {
    // From April on twelve months are left of the thirteen that it takes.
    let costly = Action { needs_budget: true, weeks: 52, ..action("costly") };
    check(
        &[costly],
        "2026-12",
        &["costly no money before 2028-04, let in by 1 more months or money in 2026-12"],
    );
}

#[test]
fn money_is_the_limit_where_it_fits_before_the_money_comes() {
    // June 2026 is free; in June 2027, when there is money, others take the hours.
    let costly = Action { needs_budget: true, months: months(&[6]), ..action("costly") };
    let full = Action { hours: 45, criteria: [1; 5], ..action("full") };
    let pin = Wish { pin: YearMonth::parse("2027-06"), ..Wish::default() };
    check_with(
        &[costly, full],
        "2026-06",
        |document| document.scenario.make("full".into(), pin).unwrap(),
        &[
            "costly no money before 2027-04, let in by a share of 4 % or 10 more hours a month or 3 more months or money in 2026-06",
        ],
    );
}

#[test]
fn money_after_the_end_of_the_plan_is_the_limit_although_the_hours_are_short_too() {
    let costly = Action { needs_budget: true, hours: 900, weeks: 52, ..action("costly") };
    check(&[costly], "2026-12", &["costly no money before 2028-04, let in by nothing"]);
}

#[test]
fn what_needs_something_put_off_is_put_off() {
    let big = first("big", 900);
    let next = Action { prerequisites: vec!["big".into()], ..action("next") };
    let expected = [
        "big needs 900 of 270 hours, let in by a share of 10 % or 105 more hours a month",
        "next without big, let in by a share of 10 % or 105 more hours a month",
    ];
    check(&[big, next], "2026-04", &expected);
}

#[test]
fn a_window_that_does_not_come_round_again_is_named() {
    let slow = Action { weeks: 48, ..first("slow", 12) };
    let march =
        Action { months: months(&[6]), prerequisites: vec!["slow".into()], ..action("june") };
    check(&[slow, march], "2027-07", &["june only in 6, let in by 3 more months"]);
}

#[test]
fn a_window_shorter_than_the_work_is_let_in_by_nothing() {
    let long = Action { weeks: 12, months: months(&[6, 7]), ..action("long") };
    check(&[long], "2026-04", &["long only in 6 7, let in by nothing"]);
}

#[test]
fn a_longer_plan_counts_its_busy_months_and_what_runs_on() {
    // A plan to March 2029, the only month that is left; the April after it is busy, and `slow` goes
    // on taking five hours.
    let slow = Action { weeks: 52, monthly_hours: 5, ..first("slow", 13) };
    let next = Action { weeks: 12, prerequisites: vec!["slow".into()], ..first("next", 12) };
    let late = Action { weeks: 8, hours: 82, prerequisites: vec!["next".into()], ..action("late") };
    check_with(
        &[slow, next, late],
        "2027-11",
        |document| document.profile.busy = months(&[4]).into_iter().collect(),
        &["late too late, let in by 4 more months"],
    );
}

/// Checks that each limit is a true statement about `case`.
fn is_true(document: &Document, diagnosis: &Diagnosis, action: &Action) -> bool {
    let roadmap = &diagnosis.roadmap;
    let staff = document.profile.staff.unwrap_or(0);
    let own = action.months_within(&document.profile.busy);
    let put_off = roadmap.put_off.iter().find(|put_off| put_off.action == action.id).unwrap();
    let after = &diagnosis.candidates.get(&action.id).unwrap().after;
    let ends = after.keys().filter_map(|id| Some(roadmap.placement(id)?.end()));
    let ready = ends.max().unwrap_or(0);
    let first = roadmap.capacity.months[0].month;
    let year = first.fiscal_year().next();
    let is_open = (4..=11).contains(&first.month().get());
    let april = if is_open { year } else { year.next() }.first_month();
    let money = if action.needs_budget { april.months_since(first) } else { 0 };
    let earliest = ready.max(money);
    let length = roadmap.capacity.months.len();
    let is_in = |at: usize| own.is_empty() || own.contains(&first.plus(at).month());
    let may_end =
        |end: usize| action.ends.is_empty() || action.ends.contains(&first.plus(end - 1).month());
    let runs = |start: usize| (start..start + action.shortest()).all(is_in);
    let starts = || earliest..(length + 1).saturating_sub(action.shortest());
    let may_run = starts().any(runs);
    // A longer run with the same end asks for more months: the shortest tells.
    let comes_round = starts().any(|start| runs(start) && may_end(start + action.shortest()));
    match &put_off.limit {
        // Without people an action may need no hours but those that it takes for ever.
        Limit::Hours { needed, left } => {
            *needed == action.hours_for(staff) && (left < needed || staff == 0)
        }
        Limit::AtOnce(count) => *count == 3 && comes_round,
        Limit::Prerequisite(id) => {
            after.contains_key(id) && roadmap.put_off.iter().any(|p| p.action == *id)
                || roadmap.excluded.contains(id)
        }
        Limit::Budget(month) => money > ready && *month == april,
        Limit::Window(months) => !months.is_empty() && *months == own && !may_run,
        Limit::Horizon => (own.is_empty() || may_run) && !comes_round,
    }
}

proptest! {
    #[test]
    fn every_limit_is_a_true_statement((bank, document, start) in random::case()) {
        let diagnosis = diagnose(&bank, &document, &start);
        for put_off in &diagnosis.roadmap.put_off {
            let action = bank.action(&put_off.action).unwrap();
            let is_true = is_true(&document, &diagnosis, action);
            prop_assert!(is_true, "{} {:?}", put_off.action, put_off.limit);
        }
    }
}

#[test]
fn what_a_department_cannot_decide_here_is_no_other_scenario() {
    let mut scenario = Scenario::default();
    let left_out = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
    let wish = Wish { hours: Some(3), ..left_out };
    scenario.make("a".into(), wish).unwrap();
    let month = YearMonth::parse("2026-12").unwrap();
    for way in [
        Relaxation::HoursEachMonth(3),
        Relaxation::MoneyNow(month),
        Relaxation::LongerBy(2),
        Relaxation::Share(Share::MAX + 1),
        Relaxation::MoreAtOnce(usize::from(AtOnce::MAX)),
        Relaxation::Include("no-such".into()),
    ] {
        assert_eq!(way.applied(&scenario), None, "{way:?}");
    }
    let included = Relaxation::Include("a".into()).applied(&scenario).unwrap();
    let kept = Wish { hours: Some(3), ..Wish::default() };
    assert_eq!(included.wish(&"a".into()), Some(&kept), "all else that is wished for it stays");
    let four = Relaxation::MoreAtOnce(1).applied(&scenario).unwrap();
    assert_eq!(four, Scenario { at_once: AtOnce::new(4).unwrap(), ..scenario.clone() });
    let five = Relaxation::Share(5).applied(&scenario).unwrap();
    assert_eq!(five, Scenario { share: Share::new(5), ..scenario });
}
