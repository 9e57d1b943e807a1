//! Input that no careful person gives: a plain plan or none, never a panic, never an endless
//! search.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, ActionId, Bank, Candidates, Date, Deadline, DeadlineClass, Document, LeftOutReason,
    Month, Priorities, Profile, Readiness, Roadmap, Share, WORK, Weights, Wish, YearMonth,
};
use support::{action, bank, bank_of, diagnose, document, months, show};

fn plan(bank: &Bank, start: &str, change: impl FnOnce(&mut Document)) -> Roadmap {
    let mut document = document(bank, "*=0");
    change(&mut document);
    diagnose(bank, &document, start).roadmap
}

/// Plans the small bank and checks that every candidate is accounted for.
#[track_caller]
fn accounted(start: &str, change: impl FnOnce(&mut Document)) -> Roadmap {
    let roadmap = plan(&bank(), start, change);
    let all = roadmap.placed.len() + roadmap.put_off.len() + roadmap.excluded.len();
    assert_eq!(all, bank().actions().len());
    assert!(roadmap.probes < 2 * WORK, "{}", roadmap.probes);
    roadmap
}

#[test]
fn nobody_no_share_and_no_quiet_month_plan_nothing_that_takes_hours() {
    let none = accounted("2026-04", |document| document.profile.staff = Some(0));
    assert!(none.placed.is_empty() && none.this_week.is_none());
    let none = accounted("2026-04", |document| document.profile.share = Share::new(0).unwrap());
    assert!(none.placed.is_empty());
    let none = accounted("2026-04", |document| document.scenario.share = Share::new(0));
    assert!(none.placed.is_empty() && !none.put_off.is_empty());
    let busy = accounted("2026-04", |document| {
        document.profile.busy = Month::FISCAL.into_iter().collect();
    });
    assert!(busy.used.iter().zip(&busy.capacity.months).all(|(used, month)| *used <= month.hours));
}

#[test]
fn absurd_hours_are_put_off_and_the_rest_is_planned() {
    for hours in [10_000, u16::MAX] {
        let roadmap = accounted("2026-04", |document| {
            let wish = Wish { hours: Some(hours), ..Wish::default() };
            document.scenario.make("stop-copying".into(), wish).unwrap();
        });
        assert!(roadmap.put_off.iter().any(|out| out.action == "stop-copying".into()));
        assert!(!roadmap.placed.is_empty());
    }
    let most = Action { hours: 900, hours_per_person: support::each(99), weeks: 52, ..action("a") };
    let most = Action { monthly_hours: 99, ..most };
    let roadmap = plan(&bank_of(vec![most]), "2026-04", |document| {
        document.profile.staff = Some(u16::MAX);
        document.profile.share = Share::new(Share::MAX).unwrap();
    });
    assert_eq!(roadmap.placed.len() + roadmap.put_off.len(), 1);
}

#[test]
fn pins_anywhere_in_time_are_kept_or_refused() {
    for month in ["0000-01", "2026-03", "2026-04", "2028-03", "2028-04", "9999-12"] {
        accounted("2026-04", |document| {
            for action in bank().actions() {
                let wish = Wish { pin: YearMonth::parse(month), ..Wish::default() };
                document.scenario.make(action.id.clone(), wish).unwrap();
            }
        });
    }
}

#[test]
fn a_deadline_outside_the_plan_changes_nothing() {
    let dated = |date: Option<&str>| {
        let deadline = date.map(|date| Deadline {
            class: DeadlineClass::National,
            date: Date::parse(date).unwrap(),
            is_since: false,
        });
        // The points of a deadline do not depend on its day, so an equal of no deadline gets as
        // many from better marks.
        let late = Action { deadline, hours: 45, criteria: [1; 5], ..action("late") };
        let best = Action { hours: 45, criteria: [5; 5], finds_out: true, ..action("best") };
        show::placed(&plan(&bank_of(vec![best, late]), "2026-04", |_| {}))
    };
    let expected = ["best 2026-04 [45] from the start", "late 2026-05 [45] hours taken in 2026-04"];
    assert_eq!(dated(Some("2020-03-31")), expected);
    assert_eq!(dated(Some("2026-03-31")), expected);
    assert_eq!(dated(Some("9999-03-31")), expected);
    assert_eq!(dated(Some("2026-05-31")), expected);
    let kept = ["late 2026-04 [45] from the start", "best 2026-05 [45] hours taken in 2026-04"];
    assert_eq!(dated(Some("2026-04-30")), kept);
}

#[test]
fn all_left_out_leaves_an_empty_plan() {
    let roadmap = accounted("2026-04", |document| {
        for action in bank().actions() {
            let wish = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
            document.scenario.make(action.id.clone(), wish).unwrap();
        }
    });
    assert!(
        roadmap.placed.is_empty() && roadmap.put_off.is_empty() && roadmap.pin_conflicts.is_empty()
    );
}

#[test]
fn the_ends_of_the_calendar_are_planned_too() {
    for start in ["0000-01", "0000-12", "9999-01", "9999-12"] {
        let roadmap = accounted(start, |document| {
            document.profile.staff = Some(Profile::MAX_STAFF);
        });
        assert!(!roadmap.placed.is_empty(), "{start}");
    }
    let last = YearMonth::new(u16::MAX, Month::new(12).unwrap());
    let bank = bank();
    let document = document(&bank, "*=0");
    let readiness = Readiness::assess(&bank, &document);
    let candidates = Candidates::find(&bank, &document, &readiness);
    let priorities = Priorities::rank(&bank, &candidates, &readiness, Weights::default());
    let roadmap = Roadmap::plan(&bank, &document, &readiness, &candidates, &priorities, last);
    assert!(!roadmap.capacity.months.is_empty());
}

#[test]
fn candidates_of_another_bank_and_circles_among_them_are_put_off() {
    // A bank refuses a circle; candidates of one bank planned with another can still hold one.
    let link = |id: &str, before: &str| Action { prerequisites: vec![before.into()], ..action(id) };
    let forward = bank_of(vec![action("a"), link("b", "a")]);
    let backward = bank_of(vec![link("a", "b"), action("b")]);
    let document = document(&forward, "*=0");
    let readiness = Readiness::assess(&forward, &document);
    let one = Candidates::find(&forward, &document, &readiness);
    let other = Candidates::find(&backward, &document, &readiness);
    let start = YearMonth::parse("2026-04").unwrap();
    for (bank, candidates) in [(&forward, &other), (&backward, &one), (&bank(), &one)] {
        let priorities = Priorities::rank(&forward, candidates, &readiness, Weights::default());
        let roadmap = Roadmap::plan(bank, &document, &readiness, candidates, &priorities, start);
        assert!(roadmap.placed.len() + roadmap.put_off.len() <= 2);
    }
}

#[test]
fn every_look_for_a_place_is_counted() {
    // Pinned: alone and beside the others, a look each. Stretched to three months: three each.
    let pinned = |hours| {
        let wish = Wish { pin: YearMonth::parse("2026-04"), ..Wish::default() };
        let bank = bank_of(vec![Action { hours, ..action("a") }]);
        plan(&bank, "2026-04", |document| {
            document.scenario.make("a".into(), wish).unwrap();
        })
        .probes
    };
    assert_eq!(pinned(10), 2);
    assert_eq!(pinned(100), 6);
}

#[test]
fn the_search_ends_where_nothing_could_be_better() {
    let alone = plan(&bank_of(vec![action("a")]), "2026-04", |_| {});
    assert!(alone.probes < 50, "{}", alone.probes);
}

#[test]
fn five_hundred_actions_keep_to_the_bound_on_work() {
    let chain = |at: usize| Action {
        prerequisites: (0..at).rev().take(1).map(name).collect(),
        hours: 1,
        ..action(name(at).as_str())
    };
    let wide = |at: usize| Action {
        prerequisites: (0..at.min(3)).map(name).collect(),
        months: if at.is_multiple_of(2) { months(&[6, 7]) } else { Vec::new() },
        ..action(name(at).as_str())
    };
    for actions in [(0..500).map(chain).collect(), (0..500).map(wide).collect::<Vec<_>>()] {
        for staff in [0, 10, 500] {
            let bank = bank_of(actions.clone());
            let roadmap = plan(&bank, "2026-04", |document| document.profile.staff = Some(staff));
            assert_eq!(roadmap.placed.len() + roadmap.put_off.len(), 500);
            assert!(roadmap.probes < 15 * WORK, "{}", roadmap.probes);
        }
    }
}

fn name(at: usize) -> ActionId {
    format!("a{at:03}").as_str().into()
}
