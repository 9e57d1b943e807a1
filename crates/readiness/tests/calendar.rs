//! In which months actions are placed, and the reason that is shown for each.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Action, Date, Deadline, DeadlineClass, Profile, Roadmap, Share};
use support::{action, bank, bank_of, diagnose, document, months, plan, show};

#[track_caller]
fn placed(actions: &[Action], start: &str, expected: &[&str]) {
    assert_eq!(show::placed(&plan(actions, start, |_| {})), expected);
}

fn hours(roadmap: &Roadmap) -> Vec<u32> {
    roadmap.capacity.months.iter().map(|month| month.hours).collect()
}

#[test]
fn what_is_not_held_back_starts_with_the_plan() {
    placed(&[action("a")], "2026-04", &["a 2026-04 [10] from the start"]);
}

#[test]
fn work_is_stretched_where_hours_are_thin() {
    let big = Action { hours: 100, ..action("big") };
    placed(&[big], "2026-04", &["big 2026-04 [34, 33, 33] from the start, hours short in 2026-04"]);
}

#[test]
fn the_plan_runs_to_march_of_the_next_fiscal_year_or_in_winter_of_the_one_after() {
    let last = |start| {
        let roadmap = plan(&[action("a")], start, |_| {});
        let last = roadmap.capacity.months.last().unwrap().month;
        format!("{} {last}", roadmap.capacity.months.len())
    };
    assert_eq!(last("2026-04"), "24 2028-03");
    assert_eq!(last("2026-12"), "28 2029-03");
    assert_eq!(last("2027-03"), "25 2029-03");
}

#[test]
fn nobody_or_no_share_leaves_no_hours() {
    let changes: [(fn(&mut Profile), _); 3] = [
        (|profile| profile.staff = Some(0), "5 more hours a month"),
        (|profile| profile.staff = None, "5 more hours a month"),
        (
            |profile| profile.share = Share::new(0).unwrap(),
            "a share of 1 % or 5 more hours a month",
        ),
    ];
    for (change, ways) in changes {
        let roadmap = plan(&[action("a")], "2026-04", |document| change(&mut document.profile));
        assert_eq!(hours(&roadmap), [0; 24]);
        assert_eq!(show::placed(&roadmap), [""; 0]);
        let expected = format!("a needs 10 of 0 hours, let in by {ways}");
        assert_eq!(show::put_off(&roadmap), [expected]);
        assert_eq!(roadmap.this_week, None);
    }
}

#[test]
fn a_busy_month_keeps_three_tenths_of_its_hours() {
    let busy = |numbers: &[u8]| {
        let busy = months(numbers).into_iter().collect();
        hours(&plan(&[action("a")], "2027-03", |document| document.profile.busy = busy))
    };
    assert_eq!(busy(&[3, 4])[..13], [7, 13, 45, 45, 45, 45, 45, 45, 45, 38, 38, 45, 7]);
    let all: Vec<u8> = (1..=12).collect();
    assert_eq!(busy(&all)[..13], [7, 13, 13, 13, 13, 13, 13, 13, 13, 11, 11, 13, 7]);
}

#[test]
fn a_heavy_burden_halves_the_hours_and_brings_relief_first() {
    let relief = Action {
        relief: 1,
        hours: 22,
        criteria: [1; 5],
        triggers: support::triggers(&[("overtime", 3)]),
        ..action("relief")
    };
    let actions = [Action { hours: 22, criteria: [5; 5], ..action("other") }, relief];
    let roadmap = plan(&actions, "2026-04", |_| {});
    assert!(roadmap.capacity.is_halved);
    assert_eq!(hours(&roadmap)[..12], [22, 22, 22, 22, 22, 22, 22, 22, 19, 19, 22, 16]);
    let expected = [
        "relief 2026-04 [22] from the start, relief first",
        "other 2026-05 [22] hours taken in 2026-04",
    ];
    assert_eq!(show::placed(&roadmap), expected);
    let both = actions.clone().map(|action| Action { hours: 10, ..action });
    let expected = ["other 2026-04 [10] from the start", "relief 2026-04 [10] from the start"];
    placed(&both, "2026-04", &expected);
    let bank = bank_of(actions.to_vec());
    let bearable = document(&bank, "online-list=0 overtime=2");
    let roadmap = diagnose(&bank, &bearable, "2026-04").roadmap;
    assert_eq!(hours(&roadmap)[..12], [45, 45, 45, 45, 45, 45, 45, 45, 38, 38, 45, 39]);
    assert_eq!(show::placed(&roadmap)[0], "other 2026-04 [22] from the start");
}

#[test]
fn money_asked_for_by_november_comes_in_april() {
    let costly = [Action { needs_budget: true, ..action("a") }];
    placed(&costly, "2026-04", &["a 2027-04 [10] money from 2027-04"]);
    placed(&costly, "2026-11", &["a 2027-04 [10] money from 2027-04"]);
    placed(&costly, "2026-12", &["a 2028-04 [10] money from 2028-04"]);
    placed(&costly, "2027-03", &["a 2028-04 [10] money from 2028-04"]);
}

#[test]
fn what_fits_only_some_months_waits_for_them() {
    let summer = [Action { months: months(&[6, 7]), ..action("a") }];
    placed(&summer, "2026-04", &["a 2026-06 [10] only in 6 7"]);
    placed(&summer, "2026-07", &["a 2026-07 [10] from the start"]);
    placed(&summer, "2026-08", &["a 2027-06 [10] only in 6 7"]);
}

#[test]
fn nothing_starts_before_what_it_needs_has_ended() {
    let first = Action { weeks: 8, ..action("first") };
    let next = Action { prerequisites: vec!["first".into()], ..action("next") };
    let expected =
        ["first 2026-04 [5, 5] from the start", "next 2026-06 [10] after first in 2026-05"];
    placed(&[next, first], "2026-04", &expected);
}

#[test]
fn of_two_that_end_together_the_higher_rank_is_named() {
    let marked = |id: &str, mark| Action { criteria: [mark; 5], ..action(id) };
    let next = Action {
        prerequisites: vec!["low".into(), "top".into()],
        criteria: [1; 5],
        ..action("next")
    };
    let expected = [
        "top 2026-04 [10] from the start",
        "low 2026-04 [10] from the start",
        "next 2026-05 [10] after top in 2026-04",
    ];
    placed(&[marked("low", 2), marked("top", 5), next], "2026-04", &expected);
}

#[test]
fn later_steps_wait_for_the_gates_of_earlier_ones() {
    let document = document(&bank(), "*=4 goal=0 voice=0 facts=0 plan=0 trial=0");
    let roadmap = diagnose(&bank(), &document, "2026-04").roadmap;
    let expected = [
        "kickoff 2026-04 [6] from the start",
        "charter 2026-05 [12] after step 0, kickoff in 2026-04",
        "voices 2026-05 [9] after kickoff in 2026-04",
        "pilot 2026-06 [15, 15] after step 1, charter in 2026-05",
    ];
    assert_eq!(show::placed(&roadmap), expected);
}

#[test]
fn at_most_three_run_at_once() {
    let four = ["a", "b", "c", "d"].map(action);
    let expected = [
        "a 2026-04 [10] from the start",
        "b 2026-04 [10] from the start",
        "c 2026-04 [10] from the start",
        "d 2026-05 [10] too many in 2026-04",
    ];
    placed(&four, "2026-04", &expected);
}

#[test]
fn the_month_named_is_the_one_whose_hours_are_taken() {
    // April is busy and keeps 13 hours; nobody has taken any of them.
    let may = Action { hours: 45, months: months(&[5]), criteria: [5; 5], ..action("may") };
    let actions = [may, Action { hours: 44, weeks: 8, ..action("long") }];
    let roadmap = plan(&actions, "2026-04", |document| {
        document.profile.busy = months(&[4]).into_iter().collect();
    });
    let expected = ["long 2026-06 [22, 22] hours taken in 2026-05", "may 2026-05 [45] only in 5"];
    let mut placed = show::placed(&roadmap);
    placed.sort();
    assert_eq!(placed, expected);
}

#[test]
fn monthly_hours_are_kept_free_to_the_end() {
    let running = Action { monthly_hours: 29, criteria: [5; 5], ..action("running") };
    let roadmap = plan(&[running, action("other")], "2027-03", |_| {});
    assert_eq!(roadmap.used[..4], [20, 29, 29, 29]);
    assert_eq!(roadmap.used.len(), 25);
}

#[test]
fn finding_out_chooses_its_months_first() {
    let best = Action { hours: 45, criteria: [5; 5], ..action("best") };
    let asks = Action { finds_out: true, ..best.clone() };
    let asks = Action { id: "asks".into(), criteria: [2; 5], ..asks };
    let expected = ["asks 2026-04 [45] from the start", "best 2026-05 [45] hours taken in 2026-04"];
    placed(&[best, asks], "2026-04", &expected);
}

#[test]
fn finding_out_comes_first_this_week() {
    let this_week = |actions: &[Action]| plan(actions, "2026-04", |_| {}).this_week;
    let best = Action { criteria: [5; 5], ..action("best") };
    let asks = Action { finds_out: true, ..action("asks") };
    assert_eq!(this_week(&[best.clone(), action("other")]), Some("best".into()));
    assert_eq!(this_week(&[best.clone(), asks.clone()]), Some("asks".into()));
    let later = Action { months: months(&[5]), ..asks };
    assert_eq!(this_week(&[best, later.clone()]), Some("best".into()));
    assert_eq!(this_week(&[later]), None);
}

#[test]
fn where_both_orders_bring_the_same_the_higher_rank_ends_earlier() {
    // What goes on afterwards costs hours, so that the search begins with the other one.
    let top = Action { hours: 40, monthly_hours: 2, ..action("top") };
    let actions = [top, Action { hours: 40, ..action("low") }];
    let expected = ["top 2026-04 [40] from the start", "low 2026-05 [40] hours taken in 2026-04"];
    placed(&actions, "2026-04", &expected);
    // In the last month of the plan, too, where only one of them has a place.
    let march = actions.map(|action| Action {
        needs_budget: true,
        months: months(&[3]),
        hours: 30,
        ..action
    });
    placed(&march, "2026-04", &["top 2028-03 [30] only in 3"]);
}

#[test]
fn a_date_set_by_law_is_worth_twelve_months_and_a_national_one_six() {
    // Both need April: either the date is missed, or the other waits for a year.
    let april = Action { hours: 45, months: months(&[4]), ..action("april") };
    let dated = |class| {
        let deadline =
            Some(Deadline { class, date: Date::parse("2026-04-30").unwrap(), is_since: false });
        [april.clone(), Action { hours: 45, deadline, ..action("dated") }]
    };
    let kept = ["dated 2026-04 [45] from the start", "april 2027-04 [45] only in 4"];
    placed(&dated(DeadlineClass::Law), "2026-04", &kept);
    let missed = ["april 2026-04 [45] from the start", "dated 2026-05 [45] hours taken in 2026-04"];
    placed(&dated(DeadlineClass::National), "2026-04", &missed);
}

#[test]
fn of_plans_that_bring_the_same_the_one_found_first_stays() {
    let big = Action { hours: 176, weeks: 8, ..action("big") };
    let roadmap = plan(&[big, Action { hours: 59, ..action("small") }], "2026-04", |document| {
        document.profile.staff = Some(14);
        document.profile.share = Share::new(5).unwrap();
        document.profile.busy = months(&[6, 7]).into_iter().collect();
    });
    // Beside `big`, `small` could have begun in April and would have ended in July as well.
    let expected =
        ["big 2026-04 [88, 88] from the start", "small 2026-06 [30, 29] hours taken in 2026-05"];
    assert_eq!(show::placed(&roadmap), expected);
}

#[test]
fn a_drawn_department_gets_the_same_plan_everywhere() {
    // Free to end in any month: of these departments, one whose plan nearly any change of the
    // search changes.
    let case = support::instances::case(501_796, 12);
    let free = |action: &Action| Action { ends: Vec::new(), ..action.clone() };
    let bank = bank_of(case.bank.actions().iter().map(free).collect());
    let roadmap = diagnose(&bank, &case.document, &case.start).roadmap;
    let expected = [
        "a005 2027-06 [7, 7, 7] from the start",
        "a000 2027-06 [12] from the start",
        "a001 2027-07 [11, 10, 10] hours taken in 2027-07",
        "a004 2027-09 [5, 4, 4, 4, 4] too many in 2027-08",
        "a009 2027-11 [12, 12, 12, 11] hours taken in 2027-12",
        "a007 2028-02 [4, 4, 4, 3, 3, 3, 3] too many in 2028-01, hours taken in 2028-01",
        "a002 2028-06 [14, 13] only in 4 6 7 8 9 11 12 1 2 3",
        "a006 2028-11 [17, 17, 17] only in 4 6 7 8 9 11 12 1 2 3",
    ];
    assert_eq!(show::placed(&roadmap), expected);
}
