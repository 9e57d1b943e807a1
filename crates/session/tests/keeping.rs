//! Two stores and every way in which they fail: what is said to be saved is saved.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use session::{
    Effect, Event, JournalEntry, JournalKey, JournalProblem, Notice, Saving, StorageProblem,
};
use support::{Sitting, Stores, at, stored};

const KEPT: fn() -> Saving = || Saving::Kept(at("14:26"));
const HANDED: fn() -> Saving = || Saving::Handed(at("14:26"));

#[test]
fn saved_is_said_when_the_journal_has_acknowledged_and_not_before() {
    let mut sitting = Sitting::first();
    sitting.is_journal_slow = true;
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.level("online-inventory"), Some(2), "on the screen at once");
    assert!(sitting.stores.local.is_some());
    assert_eq!(sitting.session.saving(), Saving::Underway);
    sitting.answer_journal();
    assert_eq!(sitting.session.saving(), KEPT());
    assert_eq!(sitting.stores.journal, sitting.stores.local);
}

#[test]
fn while_the_journal_writes_only_the_newest_text_waits() {
    let mut sitting = Sitting::first();
    sitting.is_journal_slow = true;
    for level in 0..=4 {
        sitting.answer("online-inventory", level);
    }
    sitting.answer_journal();
    assert_eq!(sitting.session.saving(), Saving::Underway, "that was the first of five");
    sitting.answer_journal();
    let [Effect::Journal(JournalEntry { key: JournalKey::History, .. })] = &sitting.jobs[..] else {
        panic!("the three between were not needed; the history comes last: {:?}", sitting.jobs)
    };
    assert_eq!(sitting.session.saving(), KEPT());
    assert_eq!(sitting.stores.journal, sitting.stores.local);
    assert_eq!(sitting.stores.journal.as_ref().unwrap().sequence, Some(5));
}

#[test]
fn without_a_journal_less_is_promised_and_nobody_waits_for_it() {
    let problems = [JournalProblem::Missing, JournalProblem::Refused, JournalProblem::Silent];
    for problem in problems {
        let mut sitting = Sitting::first();
        sitting.stores.journal_fails = Some(problem);
        sitting.answer("online-inventory", 2);
        assert_eq!(sitting.session.saving(), HANDED());
        assert!(!sitting.session.would_lose());
        // From then on it is tried, but not waited for.
        sitting.is_journal_slow = true;
        sitting.answer("online-use", 1);
        assert_eq!(sitting.session.saving(), HANDED());
        sitting.stores.journal_fails = None;
        sitting.answer_journal();
        assert_eq!(sitting.session.saving(), KEPT(), "it is back");
        // A visit that finds no journal says so from the beginning.
        sitting.stores.journal_fails = Some(problem);
        assert_eq!(sitting.again().session.saving(), HANDED());
    }
}

#[test]
fn where_local_storage_fails_it_is_said_and_the_journal_gets_the_text() {
    for problem in [StorageProblem::Full, StorageProblem::Off, StorageProblem::NotKept] {
        let mut sitting = Sitting::first();
        sitting.answer("online-use", 1);
        sitting.stores.local_fails = Some(problem);
        sitting.answer("online-inventory", 2);
        assert_eq!(sitting.session.saving(), Saving::Failed(problem));
        assert!(sitting.session.would_lose());
        assert!(sitting.stores.journal_text().unwrap().contains("online-inventory"));
        // Killed now, the next visit finds it, in whatever state local storage is.
        let next = sitting.again();
        assert_eq!(next.level("online-inventory"), Some(2));
        let mut mended = sitting.stores.clone();
        mended.local_fails = None;
        let next = Sitting::open(mended);
        assert_eq!(next.level("online-inventory"), Some(2));
        assert_eq!(next.session.saving(), KEPT());
        assert_eq!(next.stores.local, next.stores.journal);
        // And this visit goes on as soon as it works again.
        sitting.stores.local_fails = None;
        sitting.answer("online-counter", 3);
        assert_eq!(sitting.session.saving(), KEPT());
        assert!(!sitting.session.would_lose());
    }
}

#[test]
fn a_storage_that_kept_something_else_is_not_taken_for_another_window() {
    let mut sitting = Sitting::first();
    sitting.stores.local_fails = Some(StorageProblem::NotKept);
    sitting.stores.local = Some(stored("{\"form", Some(1)));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::NotKept));
    sitting.stores.local_fails = None;
    sitting.answer("online-use", 2);
    assert_eq!(sitting.session.saving(), KEPT());
}

#[test]
fn the_newer_of_the_two_counts_and_what_was_recovered_is_said() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let old = sitting.stores.local.clone();
    sitting.now = "2026-11-22T14:31".to_owned();
    sitting.answer("online-use", 4);
    // The browser was killed before it wrote local storage back.
    sitting.stores.local = old;
    let next = sitting.again();
    assert_eq!(next.level("online-use"), Some(4));
    let recovered = Notice::Recovered { until: at("14:31"), was_damaged: false };
    assert_eq!(next.session.notice().get(), Some(&recovered));
    assert_eq!(next.session.saving(), Saving::Kept(at("14:31")));
    assert_eq!(next.stores.local, next.stores.journal, "both have it again");
    assert_eq!(next.again().session.notice().get(), None, "said once");
    // All of it was lost.
    sitting.stores.local = None;
    let next = sitting.again();
    assert_eq!(next.session.notice().get(), Some(&recovered));
    assert_eq!(next.stores.text(), sitting.stores.journal_text());
}

#[test]
fn a_document_from_before_the_journal_opens_and_comes_into_it() {
    let text = include_str!("../../../tests/fixtures/v1-counter.json");
    // Of the present edition: what an earlier one means otherwise is asked again.
    let text = &text.replace("2026.1", &content::catalog().edition);
    let sitting = Sitting::open(Stores::of(text));
    assert_eq!(sitting.session.notice().get(), None);
    assert_eq!(sitting.stores.text(), Some(text.as_str()), "to the letter");
    assert_eq!(sitting.stores.journal_text(), Some(text.as_str()));
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
}

#[test]
fn where_neither_is_the_later_one_the_other_is_set_aside() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let here = sitting.stores.local.clone().unwrap();
    sitting.stores.local =
        Some(stored(&here.text.replace("\"level\": 2", "\"level\": 3"), Some(1)));
    let next = sitting.again();
    assert_eq!(next.level("online-inventory"), Some(3));
    // The history belongs to the other one.
    let both = Notice::Several(vec![Notice::OtherSetAside, Notice::HistoryRefused]);
    assert_eq!(next.session.notice().get(), Some(&both));
    assert_eq!(next.stores.aside[&1], here.text);
    assert_eq!(next.stores.local, next.stores.journal);
}

#[test]
fn a_blocked_storage_is_never_overwritten_and_the_file_still_works() {
    let stores = Stores { local_fails: Some(StorageProblem::Off), ..Stores::default() };
    let mut sitting = Sitting::open(stores);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Off));
    assert!(!sitting.session.would_lose(), "nothing is entered yet");
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Off));
    assert!(sitting.session.would_lose());
    let text = sitting.export();
    assert_eq!(record::read(&text).unwrap(), *sitting.session.document());
    // What turns out to be there when it works again is not written over.
    sitting.stores.local_fails = None;
    sitting.stores.local = Some(stored("of an earlier visit", Some(7)));
    sitting.answer("online-use", 2);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Elsewhere));
    assert_eq!(sitting.stores.text(), Some("of an earlier visit"));
}

#[test]
fn a_text_of_a_newer_version_is_never_overwritten_in_either_store() {
    let newer = r#"{"format": "dx-readiness", "schema_version": 99, "surprise": []}"#;
    let mut own = Sitting::first();
    own.answer("online-inventory", 2);
    let readable = own.stores.local.clone();
    let both = [
        (Some(stored(newer, None)), None),
        (None, Some(stored(newer, Some(1)))),
        (Some(stored(newer, Some(9))), readable.clone()),
        (readable, Some(stored(newer, Some(9)))),
    ];
    for (local, journal) in both {
        let stores = Stores { local, journal, ..Stores::default() };
        let mut sitting = Sitting::open(stores.clone());
        assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::TooNew));
        sitting.answer("online-use", 2);
        assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::TooNew));
        assert!(sitting.session.would_lose());
        assert_eq!(sitting.stores.local, stores.local);
        assert_eq!(sitting.stores.journal, stores.journal);
    }
}

#[test]
fn another_window_is_noticed_and_the_person_decides() {
    let mut mine = Sitting::first();
    mine.answer("online-inventory", 2);
    let mut theirs = mine.again();
    theirs.answer("online-use", 1);
    mine.stores = theirs.stores.clone();

    assert!(!mine.session.would_lose());
    mine.answer("burden-hours", 3);
    assert_eq!(mine.session.saving(), Saving::Failed(StorageProblem::Elsewhere));
    assert!(mine.session.would_lose());
    assert_eq!(mine.stores.local, theirs.stores.local, "nothing is overwritten unasked");
    assert_eq!(mine.stores.journal, theirs.stores.journal);

    mine.send(Event::MineKept);
    assert_eq!(mine.session.saving(), KEPT());
    assert_eq!(mine.kept(), *mine.session.document());
    assert_eq!(mine.stores.journal_text(), mine.stores.text());
    mine.answer("burden-hours", 4);
    assert_eq!(mine.session.saving(), KEPT(), "and goes on");
}

#[test]
fn the_other_windows_data_are_those_that_are_not_mine_and_can_be_undone() {
    let mut mine = Sitting::first();
    mine.answer("online-inventory", 2);
    let before = mine.stores.clone();
    // Both windows wrote in the same instant: the journal has theirs, local storage has mine.
    let mut theirs = mine.again();
    theirs.answer("online-use", 1);
    mine.stores.journal = theirs.stores.journal.clone();
    mine.answer("online-use", 4);
    assert_eq!(mine.session.saving(), Saving::Failed(StorageProblem::Elsewhere));
    mine.send(Event::TheirsTaken);
    assert_eq!(mine.level("online-use"), Some(1));
    assert_eq!(mine.session.notice().get(), Some(&Notice::TheirsTaken));
    assert_eq!(mine.stores.text(), mine.stores.journal_text());
    mine.send(Event::UndoAsked);
    assert_eq!(mine.level("online-use"), Some(4));
    assert_eq!(mine.session.saving(), KEPT());

    // Cleared by another page: what is taken is nothing at all.
    let mut mine = Sitting::open(before);
    mine.stores.local = None;
    mine.send(Event::ChangedElsewhere);
    mine.send(Event::TheirsTaken);
    assert_eq!(mine.level("online-inventory"), None);
    mine.send(Event::UndoAsked);
    assert_eq!(mine.level("online-inventory"), Some(2));
    assert_eq!(&mine.kept(), mine.session.document());
}

#[test]
fn what_is_only_looked_at_is_not_lost_by_closing() {
    let mut sitting = Sitting::first();
    assert!(!sitting.session.would_lose());
    sitting.send(Event::SampleOpened(content::Sample::Tax));
    assert!(!sitting.session.would_lose());
    sitting.answer("online-inventory", 2);
    assert!(sitting.session.would_lose(), "changed in a sample");
    sitting.send(Event::SampleClosed);
    assert!(!sitting.session.would_lose());
    sitting.is_journal_slow = true;
    sitting.answer("online-inventory", 2);
    assert!(sitting.session.would_lose(), "on its way; the page asks only if that takes long");
    sitting.answer_journal();
    assert!(!sitting.session.would_lose());
    sitting.send(Event::ChangedElsewhere);
    assert!(!sitting.session.would_lose(), "what is here was kept before");
}
