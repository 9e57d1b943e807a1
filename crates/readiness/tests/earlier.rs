//! What would end an action by a month: it really does, and nothing less of the same kind would.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stdout, reason = "the figures are the report")]

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use readiness::{
    Action, ActionId, Bank, Date, Diagnosis, Document, Earlier, EarlierChange, EarlierStanding,
    EarlierWay, LeftOutReason, Planning, Relaxation, Share, Wish, YearMonth,
};
use support::model::{Desk, Job, jobs};
use support::{action, bank_of, document, instances, random};

fn day() -> Date {
    Date::parse("2026-12-01").unwrap()
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

/// Asks in the first plan of `document` for `id` to end by `by`.
fn ask<'a>(bank: &'a Bank, document: &Document, id: &ActionId, by: YearMonth) -> Earlier<'a> {
    let diagnosis = Diagnosis::of(bank, document, day());
    Earlier::of(bank, Arc::new(document.clone()), Arc::new(diagnosis), id.clone(), by).finished()
}

/// Returns the last month of `id` in the first plan of `document`.
fn ends(bank: &Bank, document: &Document, id: &ActionId) -> Option<YearMonth> {
    let diagnosis = Diagnosis::of(bank, document, day());
    let placement = diagnosis.roadmap.placement(id)?;
    Some(diagnosis.start.plus(placement.end() - 1))
}

/// Says `2027-04 to 2027-05: a share of 4 %`.
fn show(way: &EarlierWay) -> String {
    let change = match &way.change {
        EarlierChange::Begin => "others give way".into(),
        EarlierChange::Relax(Relaxation::Share(percent)) => format!("a share of {percent} %"),
        EarlierChange::Relax(Relaxation::MoreAtOnce(more)) => format!("{more} more at once"),
        EarlierChange::Relax(Relaxation::Include(id)) => format!("with {id}"),
        EarlierChange::Relax(other) => format!("{other:?}"),
        EarlierChange::Hours(hours) => format!("{hours} hours"),
        EarlierChange::Done(id) => format!("{id} done"),
        EarlierChange::Weight(criterion, percent) => format!("{criterion:?} {percent} %"),
    };
    format!("{} to {}: {change}", way.begins, way.ends)
}

#[track_caller]
fn check(
    actions: &[Action],
    change: impl FnOnce(&mut Document),
    id: &str,
    by: &str,
    expected: &[&str],
) {
    let bank = bank_of(actions.to_vec());
    let mut document = document(&bank, "*=0");
    document.plan_start = Some(month("2027-04"));
    change(&mut document);
    let earlier = ask(&bank, &document, &id.into(), month(by));
    let shown: Vec<String> = earlier.ways().iter().map(show).collect();
    assert_eq!(shown, expected);
}

/// Of 45 hours a month.
fn one(id: &str, mark: u8, hours: u16) -> Action {
    Action { criteria: [mark; 5], hours, is_at_once: true, ..action(id) }
}

#[test]
fn a_second_one_begins_with_more_hours_or_before_the_first() {
    let actions = [one("a", 5, 40), one("b", 4, 20)];
    let expected = [
        "2027-04 to 2027-04: others give way",
        "2027-04 to 2027-04: a share of 4 %",
        "2027-04 to 2027-04: 5 hours",
    ];
    check(&actions, |_| {}, "b", "2027-04", &expected);
}

#[test]
fn a_weight_that_turns_the_order_round_is_a_way_too() {
    let quick = Action { criteria: [5, 1, 1, 1, 1], ..one("quick", 1, 30) };
    let fair = Action { criteria: [1, 1, 1, 4, 1], ..one("fair", 1, 30) };
    let expected = [
        "2027-04 to 2027-04: others give way",
        "2027-04 to 2027-04: a share of 4 %",
        "2027-04 to 2027-04: 15 hours",
        "2027-04 to 2027-04: Effect 15 %",
    ];
    check(&[quick, fair], |_| {}, "fair", "2027-04", &expected);
}

#[test]
fn what_it_waits_for_may_be_done_already_or_left_out_no_more() {
    let next = Action { prerequisites: vec!["a".into()], ..one("next", 4, 20) };
    let actions = [one("a", 5, 20), next];
    check(&actions, |_| {}, "next", "2027-04", &["2027-04 to 2027-04: a done"]);
    let leave = |document: &mut Document| {
        let left_out = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
        document.scenario.make("a".into(), left_out).unwrap();
    };
    check(&actions, leave, "next", "2027-06", &["2027-05 to 2027-05: with a"]);
    check(&actions, leave, "next", "2027-04", &[]);
}

#[test]
fn what_is_early_enough_or_nowhere_has_no_ways() {
    let bank = bank_of(vec![one("a", 5, 20)]);
    let mut document = document(&bank, "*=0");
    document.plan_start = Some(month("2027-04"));
    let standing = |id: &str, by| ask(&bank, &document, &id.into(), month(by)).standing();
    assert_eq!(standing("a", "2027-04"), EarlierStanding::Already(month("2027-04")));
    assert_eq!(standing("a", "2030-04"), EarlierStanding::Already(month("2027-04")));
    assert_eq!(standing("a", "2027-03"), EarlierStanding::Outside);
    assert_eq!(standing("no-such", "2027-05"), EarlierStanding::NotCalled);
    let diagnosis = Diagnosis::of(&bank, &document, day());
    assert_eq!(Earlier::choices(&diagnosis, &"a".into()), []);
    assert_eq!(Earlier::choices(&diagnosis, &"no-such".into()), []);
    assert_eq!(ask(&bank, &document, &"a".into(), month("2027-04")).ways(), []);
}

/// Applies `way` and tells whether the action then ends by `by`.
fn holds(bank: &Bank, document: &Document, way: &EarlierWay, by: YearMonth) -> bool {
    let changed = way.document(document).unwrap();
    let first = ends(bank, &changed, &way.action);
    // What is pinned ends then in every plan.
    first == Some(way.ends) && way.ends <= by
}

proptest! {
    #[test]
    fn every_change_ends_the_action_in_time(
        (bank, mut document, start) in random::case(),
        which in any::<Index>(),
        by in 0..30_usize,
    ) {
        document.plan_start = YearMonth::parse(&start);
        let by = month(&start).plus(by);
        let id = &which.get(bank.actions()).id;
        let earlier = ask(&bank, &document, id, by);
        for way in earlier.ways() {
            prop_assert!(holds(&bank, &document, way, by), "{}", show(way));
            let is_done = matches!(way.change, EarlierChange::Done(_));
            prop_assert_eq!(way.scenario(&document.scenario).is_none(), is_done);
            prop_assert_eq!(way.can_be_tried(), !is_done);
        }
    }
}

#[test]
fn what_is_pinned_by_a_change_ends_in_time_in_the_plan_that_counts_too() {
    for seed in 0..6 {
        let mut case = instances::case(seed, 10);
        case.document.plan_start = YearMonth::parse(&case.start);
        let (bank, document) = (&case.bank, &case.document);
        let diagnosis = Diagnosis::of(bank, document, day());
        let Some(last) = diagnosis.roadmap.placed.last() else { continue };
        let by = diagnosis.start.plus(last.end() - 2);
        let earlier = ask(bank, document, &last.action, by);
        let pinned = |way: &&EarlierWay| !matches!(way.change, EarlierChange::Weight(..));
        for way in earlier.ways().iter().filter(pinned) {
            let best = Planning::best(bank, &way.document(document).unwrap(), day());
            let end = best.roadmap.placement(&last.action).unwrap().end();
            assert!(best.start.plus(end - 1) <= by, "seed {seed}: {}", show(way));
        }
    }
}

/// Tells whether `job` could end before month `latest` beside all others of `diagnosis`, at `hours`
/// a month.
fn has_room(diagnosis: &Diagnosis, jobs: &[Job], desk: &Desk, job: &Job, latest: usize) -> bool {
    let mut desk = desk.clone();
    for other in jobs.iter().filter(|other| other.action != job.action) {
        if let Some(placement) = diagnosis.roadmap.placement(&other.action) {
            desk.take(other, placement.start, placement.hours.len(), 1);
        }
    }
    desk.first_end(job, job.money).is_some_and(|end| end <= latest)
}

/// Tells whether the action of `way` ends in time with `change` in its place, pinned to any month.
fn ends_pinned(
    case: &instances::Case,
    way: &EarlierWay,
    change: &EarlierChange,
    by: YearMonth,
) -> bool {
    let start = month(&case.start);
    (0..=by.months_since(start)).any(|at| {
        let way = EarlierWay { change: change.clone(), begins: start.plus(at), ..way.clone() };
        let changed = way.document(&case.document).unwrap();
        ends(&case.bank, &changed, &way.action).is_some_and(|end| end <= by)
    })
}

#[test]
fn nothing_less_of_the_same_kind_does() {
    let (mut ways, mut steps) = (0, 0);
    for seed in 0..24 {
        let mut case = instances::case(seed, 12);
        case.document.plan_start = YearMonth::parse(&case.start);
        let (bank, document) = (&case.bank, &case.document);
        let diagnosis = Diagnosis::of(bank, document, day());
        let model = support::diagnose(bank, document, &case.start);
        let (jobs, desk) = jobs(bank, document, &model);
        // What waits for nothing and for what nothing waits.
        let alone = jobs.iter().enumerate().filter(|(at, job)| {
            job.before.is_empty() && jobs.iter().all(|other| !other.before.contains(at))
        });
        for (_, job) in alone {
            let end = diagnosis
                .roadmap
                .placement(&job.action)
                .map_or(desk.months(), readiness::Placement::end);
            let Some(latest) = end.checked_sub(1).filter(|latest| *latest > 0) else { continue };
            let by = diagnosis.start.plus(latest - 1);
            for way in ask(bank, document, &job.action, by).ways() {
                let mut smaller: Vec<(EarlierChange, Desk, Job)> = Vec::new();
                match way.change {
                    EarlierChange::Relax(Relaxation::Share(percent)) => {
                        for less in document.profile.share.percent()..percent {
                            let mut other = document.clone();
                            other.scenario.share = Share::new(less);
                            let hours = Diagnosis::of(bank, &other, day()).roadmap.capacity.months;
                            let left = hours.iter().map(|month| i64::from(month.hours)).collect();
                            let change = EarlierChange::Relax(Relaxation::Share(less));
                            smaller.push((change, Desk { left, ..desk.clone() }, job.clone()));
                        }
                    }
                    EarlierChange::Relax(Relaxation::MoreAtOnce(more)) => {
                        for less in 1..more {
                            let change = EarlierChange::Relax(Relaxation::MoreAtOnce(less));
                            let at_once = desk.at_once + less;
                            smaller.push((change, Desk { at_once, ..desk.clone() }, job.clone()));
                        }
                    }
                    EarlierChange::Hours(hours) => {
                        for more in u32::from(hours) + 1..job.hours {
                            let least = *job.lengths.start();
                            let longest = least.max(6.min((more / 4) as usize));
                            let job = Job { hours: more, lengths: least..=longest, ..job.clone() };
                            let change = EarlierChange::Hours(u16::try_from(more).unwrap());
                            smaller.push((change, desk.clone(), job));
                        }
                    }
                    _ => {}
                }
                ways += 1;
                for (change, desk, job) in smaller {
                    steps += 1;
                    // What fits beside the others but does not hold as a pin would not end in time.
                    assert!(
                        !has_room(&diagnosis, &jobs, &desk, &job, latest)
                            || !ends_pinned(&case, way, &change, by),
                        "seed {seed}: {} for {}, but {change:?} does",
                        show(way),
                        job.action,
                    );
                }
            }
        }
    }
    println!("{ways} ways, {steps} smaller steps");
    assert!(ways > 150 && steps > 1_000, "{ways} {steps}");
}
