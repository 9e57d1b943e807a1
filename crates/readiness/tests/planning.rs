//! The plan in slices beside the page: what is shown when, what is kept and what is abandoned.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::sync::Arc;

use readiness::{AtOnce, Bank, Date, Diagnosis, Document, Planning, Position, Share, Slice, Wish};
use support::instances::{Case, case, without_duties};
use support::model::{jobs, value};

/// A case for whose first plan there is a better one.
const BETTER: (u64, usize) = (700_003, 40);

fn today(start: &str) -> Date {
    Date::parse(&format!("{start}-01")).unwrap()
}

fn planning(case: &Case) -> Planning<'_> {
    Planning::of(&case.bank, Arc::new(case.document.clone()), today(&case.start))
}

/// Steps to the end; returns the slices that changed what is shown.
fn run(planning: &mut Planning<'_>, case: &Case, document: &Arc<Document>) -> Vec<Slice> {
    let mut changes = Vec::new();
    while changes.last() != Some(&Slice::Final) {
        let before = planning.shown().clone();
        let slice = planning.step(&case.bank, document, today(&case.start));
        assert_ne!(slice, Slice::Abandoned);
        if slice == Slice::Going {
            assert!(Arc::ptr_eq(&before, planning.shown()));
        } else {
            changes.push(slice);
        }
    }
    changes
}

/// Returns what the plan that counts for `document` brings.
fn worth(bank: &Bank, document: &Document, start: &str) -> u64 {
    let (jobs, _) = jobs(bank, document, &support::diagnose(bank, document, start));
    value(&Planning::best(bank, document, today(start)).roadmap, &jobs)
}

/// Returns `document` after something that no plan depends on.
fn noted(document: &Document) -> Arc<Document> {
    let mut noted = document.clone();
    noted.revision += 1;
    Arc::new(noted)
}

/// Returns `document` after something that every plan depends on.
fn narrowed(document: &Document) -> Arc<Document> {
    let mut narrowed = document.clone();
    narrowed.scenario.at_once = AtOnce::new(1).unwrap();
    Arc::new(narrowed)
}

#[test]
fn the_first_plan_is_shown_at_once_and_the_same_counts_at_the_end_whatever_the_slices() {
    let mut better = 0;
    for seed in 0..6 {
        let case = case(700_000 + seed, 25);
        let document = Arc::new(case.document.clone());
        let mut sliced = planning(&case);
        let first = Diagnosis::of(&case.bank, &case.document, today(&case.start));
        assert_eq!((&**sliced.shown(), &**sliced.first()), (&first, &first), "seed {seed}");
        assert!(!sliced.is_final());
        let changes = run(&mut sliced, &case, &document);
        assert!(changes == [Slice::Final] || changes == [Slice::Better, Slice::Final]);
        assert!(sliced.is_final());
        let best = Planning::best(&case.bank, &case.document, today(&case.start));
        assert_eq!(*sliced.shown(), best, "seed {seed}");
        assert_eq!(**sliced.first(), first, "seed {seed}");
        let last = sliced.step(&case.bank, &document, today(&case.start));
        assert_eq!((last, sliced.shown()), (Slice::Final, &best), "it stays at the end");
        better += usize::from(best.roadmap.placed != first.roadmap.placed);
    }
    assert!(better > 0, "nothing better shows nothing");
}

#[test]
fn another_document_abandons_the_search_and_gets_its_own_plan() {
    let case = case(BETTER.0, BETTER.1);
    let (before, after) = (Arc::new(case.document.clone()), narrowed(&case.document));
    let mut planning = planning(&case);
    assert_eq!(planning.step(&case.bank, &before, today(&case.start)), Slice::Going);
    let shown = planning.shown().clone();
    assert_eq!(planning.step(&case.bank, &after, today(&case.start)), Slice::Abandoned);
    assert_eq!(*planning.shown(), shown, "nothing changes before it is asked for");
    planning.turn_to(&case.bank, &after, today(&case.start));
    assert_eq!(**planning.shown(), Diagnosis::of(&case.bank, &after, today(&case.start)));
    run(&mut planning, &case, &after);
    let best = Planning::best(&case.bank, &after, today(&case.start));
    assert_eq!(*planning.shown(), best, "what was searched before leaves no trace");
}

#[test]
fn a_note_leaves_what_was_found_and_a_wish_that_moves_nothing_too() {
    let case = case(BETTER.0, BETTER.1);
    let document = Arc::new(case.document.clone());
    let mut planning = planning(&case);
    run(&mut planning, &case, &document);
    let found = planning.shown().clone();
    assert_ne!(found.roadmap.placed, planning.first().roadmap.placed);

    let note = noted(&case.document);
    planning.turn_to(&case.bank, &note, today(&case.start));
    assert!(planning.is_final());
    assert_eq!(planning.shown().roadmap.placed, found.roadmap.placed);

    let mut owned = Document::clone(&note);
    let wish = Wish { owner: Position::cut("係長"), ..Wish::default() };
    owned.scenario.make(found.roadmap.placed[0].action.clone(), wish).unwrap();
    let owned = Arc::new(owned);
    planning.turn_to(&case.bank, &owned, today(&case.start));
    assert!(planning.is_final());
    assert_eq!(*planning.shown(), Planning::best(&case.bank, &owned, today(&case.start)));
}

#[test]
fn a_search_that_is_under_way_goes_on_through_a_note() {
    let case = case(BETTER.0, BETTER.1);
    let document = Arc::new(case.document.clone());
    let mut planning = planning(&case);
    for _ in 0..5 {
        assert_eq!(planning.step(&case.bank, &document, today(&case.start)), Slice::Going);
    }
    let note = noted(&case.document);
    planning.turn_to(&case.bank, &note, today(&case.start));
    assert_eq!(planning.shown(), planning.first());
    run(&mut planning, &case, &note);
    assert_eq!(*planning.shown(), Planning::best(&case.bank, &note, today(&case.start)));
}

#[test]
fn more_room_never_makes_the_plan_that_counts_worse() {
    for seed in 0..10 {
        let mut case = case(500_000 + seed, 10 + usize::try_from(seed).unwrap() * 2);
        case.bank = without_duties(&case.bank);
        let mut best = |share: u8, at_once: u8| {
            case.document.scenario.share = Share::new(share);
            case.document.scenario.at_once = AtOnce::new(at_once).unwrap();
            worth(&case.bank, &case.document, &case.start)
        };
        let (share, at_once) = (2 + u8::try_from(seed % 3).unwrap(), 1 + u8::from(seed % 2 == 0));
        let value = best(share, at_once);
        assert!(best(share, at_once + 1) >= value, "seed {seed}: one more at once");
        assert!(best(share + 1, at_once) >= value, "seed {seed}: one more percent");
    }
}
