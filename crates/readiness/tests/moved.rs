//! What was promised against what is now, and why it moved.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stdout, reason = "the figures are the report")]

mod support;

use std::collections::BTreeMap;

use readiness::{
    Action, AtOnce, Bank, Date, Diagnosis, Document, Effort, Execution, ExecutionState,
    LeftOutReason, MoveKind, Moved, MovedState, Planning, Preset, Share, Wish, YearMonth,
};
use support::instances::{Case, Draw, case};
use support::{action, adopt, bank_of, document};

fn today() -> Date {
    Date::parse("2026-04-01").unwrap()
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

/// Four actions of 40 hours, the third after the second: a month holds 45.
fn four() -> (Bank, Document) {
    let one = |id: &str, mark| Action { hours: 40, criteria: [mark; 5], ..action(id) };
    let bank = bank_of(vec![
        one("a", 5),
        one("b", 4),
        Action { prerequisites: vec!["b".into()], ..one("c", 3) },
        one("d", 2),
    ]);
    let mut document = document(&bank, "*=0");
    document.plan_start = Some(month("2026-04"));
    document.adopted = Some(adopt(&bank, &document));
    (bank, document)
}

fn moved(bank: &Bank, document: &Document) -> Moved {
    let now = Diagnosis::of(bank, document, today());
    Moved::of(bank, document, &now, today()).unwrap()
}

/// Shows what slips, with its causes.
fn show(moved: &Moved) -> Vec<String> {
    let rows = moved.slipped().map(|row| {
        let shares = row.shares.iter().map(|share| {
            let waits = share.waits_for.as_ref().map_or("", |id| id.as_str());
            format!(" {:?} {waits}{:+}", share.kind, share.months)
        });
        format!("{} {:+}:{}", row.action, row.slip, shares.collect::<String>())
    });
    rows.collect()
}

#[test]
fn nothing_has_moved_right_after_adopting() {
    let (bank, document) = four();
    let moved = moved(&bank, &document);
    assert_eq!((moved.slip, show(&moved), moved.came_in.len()), (0, vec![], 0));
    assert_eq!(moved.rows.len(), 4);
    assert_eq!(
        Moved::of(&bank, &document.anew(), &Diagnosis::of(&bank, &document, today()), today()),
        None
    );
}

#[test]
fn a_pin_moves_what_stood_in_its_month() {
    let (bank, mut document) = four();
    let pin = Wish { pin: Some(month("2026-04")), ..Wish::default() };
    document.scenario.make("d".into(), pin).unwrap();
    assert_eq!(show(&moved(&bank, &document)), ["a +3: Wishes +3", "d -3: Wishes -3"]);
}

#[test]
fn what_is_done_stopped_or_left_out_has_no_slip() {
    let (bank, mut document) = four();
    document.done.insert("a".into()).unwrap();
    let said = |state, ended| Execution { state, began: None, ended, spent: None };
    let done = said(ExecutionState::Done, Some(month("2026-05")));
    document.follow_up.executions.insert("a".into(), done).unwrap();
    let stopped = said(ExecutionState::Stopped, None);
    document.follow_up.executions.insert("b".into(), stopped).unwrap();
    let out = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
    document.scenario.make("d".into(), out).unwrap();
    let moved = moved(&bank, &document);
    let now: Vec<MovedState> = moved.rows.iter().map(|row| row.now).collect();
    assert_eq!(
        now,
        [
            MovedState::Done(Some(month("2026-05"))),
            MovedState::Stopped(None),
            MovedState::PutOff(MoveKind::Execution),
            MovedState::LeftOut(MoveKind::Wishes),
        ]
    );
    assert_eq!((moved.slip, moved.fell_out().count()), (0, 3));
}

#[test]
fn more_hours_and_a_late_begin_are_told_apart_and_waiting_is_named() {
    let (bank, mut document) = four();
    // Two months later a is done, and nobody has begun b.
    document.plan_start = Some(month("2026-06"));
    document.done.insert("a".into()).unwrap();
    let late = show(&moved(&bank, &document));
    assert_eq!(late, ["b +1: Execution +1", "c +2: WaitsFor b+2"]);
    document.scenario.make("d".into(), Wish { hours: Some(80), ..Wish::default() }).unwrap();
    let longer = moved(&bank, &document);
    assert!(longer.causes.iter().any(|(kind, _)| *kind == MoveKind::Hours), "{longer:?}");
}

#[test]
fn other_hours_at_once_and_a_plan_made_anew_are_named() {
    let (bank, document) = four();
    let mut fewer = document.clone();
    fewer.scenario.share = Share::new(2);
    let causes = moved(&bank, &fewer).causes;
    assert!(causes.iter().all(|(kind, _)| [MoveKind::Capacity, MoveKind::WaitsFor].contains(kind)));
    assert!(!causes.is_empty());
    let promise = document.adopted.clone().unwrap();
    let mut anew = document.anew();
    anew.scenario.weights = Preset::CostFirst.weights();
    anew.profile.staff = Some(20);
    let now = Diagnosis::of(&bank, &anew, today());
    let moved = Moved::since(&bank, &promise, None, &anew, &now, today());
    assert!(moved.slip < 0);
    let anew = [MoveKind::Replanned, MoveKind::WaitsFor];
    assert!(moved.causes.iter().all(|(kind, _)| anew.contains(kind)), "{moved:?}");
}

/// Draws what may have happened since the plan of `case` was adopted.
fn later(draw: &mut Draw, case: &Case) -> Document {
    let start = month(&case.start);
    let mut document = case.document.clone();
    document.plan_start = Some(start);
    document.adopted = Some(adopt(&case.bank, &document));
    document.plan_start = Some(start.plus(draw.below(5)));
    if draw.one_in(4) {
        document.profile.staff = Some(draw.between(10, 40));
    }
    if draw.one_in(4) {
        document.scenario.weights = Preset::ALL[draw.below(Preset::ALL.len())].weights();
    }
    if draw.one_in(4) {
        document.scenario.at_once = AtOnce::new(u8::try_from(draw.between(1, 4)).unwrap()).unwrap();
        document.scenario.share = Share::new(u8::try_from(draw.between(1, 5)).unwrap());
    }
    if draw.one_in(4) {
        document.follow_up.effort = Effort::new(draw.between(60, 200)).unwrap();
    }
    if draw.one_in(5) {
        document.bank.edition = readiness::Text::cut("2");
    }
    if draw.one_in(6) {
        document.adopted = None;
    }
    for action in case.bank.actions() {
        let id = action.id.clone();
        let state = match draw.below(20) {
            0 => ExecutionState::Running,
            1 => ExecutionState::Stopped,
            2 => ExecutionState::Done,
            3 => {
                let pin = Some(start.plus(draw.below(20)));
                document.scenario.make(id, Wish { pin, ..Wish::default() }).unwrap();
                continue;
            }
            4 => {
                let excluded = Some(LeftOutReason::default());
                document.scenario.make(id, Wish { excluded, ..Wish::default() }).unwrap();
                continue;
            }
            5 => {
                let hours = Some(draw.between(0, 100));
                document.scenario.make(id, Wish { hours, ..Wish::default() }).unwrap();
                continue;
            }
            _ => continue,
        };
        if state == ExecutionState::Done {
            document.done.insert(id.clone()).unwrap();
        }
        let execution = Execution {
            state,
            began: draw.one_in(2).then(|| start.plus(draw.below(4))),
            ended: draw.one_in(2).then(|| start.plus(draw.below(4))),
            spent: draw.one_in(2).then(|| draw.between(0, 90)),
        };
        document.follow_up.executions.insert(id, execution).unwrap();
    }
    document
}

#[test]
fn the_causes_add_up_to_the_slip_in_two_thousand_pairs_of_documents() {
    let mut totals: BTreeMap<MoveKind, i32> = BTreeMap::new();
    let (mut slipped, mut fell_out, mut came_in) = (0, 0, 0);
    for seed in 0..2_000 {
        let case = case(500_000 + seed, 3 + usize::try_from(seed % 20).unwrap());
        let mut draw = Draw::new(seed ^ 0x50AF);
        let before = Document { plan_start: Some(month(&case.start)), ..case.document.clone() };
        let promise = adopt(&case.bank, &before);
        let document = later(&mut draw, &case);
        // The plan that counts now may be that of a whole search.
        let now = if seed % 100 == 0 {
            Diagnosis::clone(&Planning::best(&case.bank, &document, today()))
        } else {
            Diagnosis::of(&case.bank, &document, today())
        };
        let made_for = draw.one_in(2).then_some(&before);
        let moved = Moved::since(&case.bank, &promise, made_for, &document, &now, today());
        assert_eq!(moved.rows.len(), promise.placed.len());
        for row in &moved.rows {
            let sum: i32 = row.shares.iter().map(|share| share.months).sum();
            assert_eq!(sum, row.slip, "seed {seed}: {row:?}");
            assert!(row.shares.iter().all(|share| share.months != 0), "seed {seed}: {row:?}");
            let is_waiting = |kind| kind == MoveKind::WaitsFor;
            assert!(row.shares.iter().all(|it| it.waits_for.is_some() == is_waiting(it.kind)));
            if let MovedState::Planned(span) | MovedState::Running(span) = row.now {
                let index = |at: YearMonth| i32::from(at.year()) * 12 + i32::from(at.month().get());
                assert_eq!(row.slip, index(span.last) - index(row.promised.last));
            } else {
                assert_eq!((row.slip, row.shares.len()), (0, 0));
            }
        }
        let sum: i32 = moved.causes.iter().map(|(_, months)| months).sum();
        assert_eq!(sum, moved.slip, "seed {seed}");
        assert_eq!(sum, moved.rows.iter().map(|row| row.slip).sum::<i32>());
        for (kind, months) in &moved.causes {
            *totals.entry(*kind).or_default() += months.abs();
        }
        slipped += moved.slipped().count();
        fell_out += moved.fell_out().count();
        came_in += moved.came_in.len();
    }
    println!("{slipped} slip, {fell_out} fell out, {came_in} came in; {totals:?}");
    assert_eq!(totals.len(), MoveKind::ALL.len(), "every cause is seen");
}
