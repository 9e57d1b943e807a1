//! What cannot be read is set aside, offered until it is thrown away, and opened as far as it goes.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use content::Sample;
use session::{Event, Notice, QuarantinePlace, Saving, StorageProblem};
use support::{Sitting, Stores, stored};

const CUT: &str = "{\"format\": \"dx-readiness\", \"sch";

/// A document with one level that no ladder has.
fn damaged() -> String {
    let text = record::write(&Sample::Tax.document(bank::Lang::Ja));
    text.replacen("\"level\": 2", "\"level\": 9", 1)
        .replace("\"sample\": true", "\"sample\": false")
}

#[test]
fn a_damaged_text_is_set_aside_before_anything_is_written_over_it() {
    let mut sitting = Sitting::open(Stores::of(CUT));
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Damaged));
    assert_eq!(sitting.stores.aside[&1], CUT);
    assert_eq!(sitting.stores.text(), Some(CUT), "nothing is entered yet");
    sitting.send(Event::QuarantineSaved(sitting.aside()));
    assert_eq!(sitting.downloads[0].1, CUT);
    sitting.answer("online-inventory", 2);
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
}

#[test]
fn it_stays_on_offer_until_it_is_thrown_away() {
    let mut sitting = Sitting::open(Stores::of(CUT));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.quarantine().len(), 1, "after the first answer, too");
    let mut next = sitting.again();
    assert_eq!(next.session.quarantine()[0].text, CUT, "and on the next visit");
    assert!(matches!(next.session.saving(), Saving::Kept(_)));
    next.send(Event::QuarantineThrownAway(next.aside()));
    assert_eq!(next.session.notice().get(), Some(&Notice::ThrownAway));
    assert_eq!(next.session.quarantine(), []);
    assert!(next.stores.aside.is_empty());
    assert_eq!(next.level("online-inventory"), Some(2));
}

#[test]
fn each_is_thrown_away_singly() {
    let mut stores = Stores::default();
    stores.aside.insert(3, "three".to_owned());
    stores.aside.insert(8, "eight".to_owned());
    let mut sitting = Sitting::open(stores);
    sitting.send(Event::QuarantineThrownAway(QuarantinePlace::Numbered(3)));
    let left: Vec<_> = sitting.session.quarantine().iter().map(|aside| &*aside.text).collect();
    assert_eq!(left, ["eight"]);
    assert_eq!(sitting.stores.aside.len(), 1);
    let outcome = Err(StorageProblem::Off);
    sitting.send(Event::QuarantineGone { number: 8, outcome });
    assert_eq!(sitting.session.notice().get(), Some(&Notice::NotThrownAway));
    assert_eq!(sitting.session.quarantine().len(), 1);
}

#[test]
fn every_answer_that_can_be_read_is_offered() {
    let whole = Sample::Tax.document(bank::Lang::Ja);
    let mut sitting = Sitting::open(Stores::of(&damaged()));
    let answers = (whole.answers.len() - 1, whole.answers.len());
    assert_eq!(sitting.session.quarantine()[0].answers, Some(answers));
    assert_eq!(sitting.session.document().answers.len(), 0);
    sitting.send(Event::QuarantineOpened(sitting.aside()));
    let pending = sitting.session.pending().get().unwrap();
    assert_eq!(pending.salvaged, Some(answers));
    assert_eq!(sitting.session.document().answers.len(), 0, "shown first");
    sitting.send(Event::FileAccepted);
    assert_eq!(sitting.session.document().answers.len(), answers.0);
    assert_eq!(sitting.session.document().profile, whole.profile);
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
    assert_eq!(sitting.session.quarantine().len(), 1, "it stays until it is thrown away");
}

#[test]
fn a_damaged_text_that_cannot_be_set_aside_is_left_where_it_is_and_said_so() {
    let stores = Stores { aside_fails: Some(StorageProblem::Full), ..Stores::of(CUT) };
    let mut sitting = Sitting::open(stores);
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::NotSetAside));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.stores.text(), Some(CUT));
    assert_eq!(sitting.stores.journal, None, "a blocked window writes neither store");
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::NotSetAside));
    assert!(sitting.session.would_lose());
    // It can be saved as a file, and given up.
    assert_eq!(sitting.aside(), QuarantinePlace::Document);
    sitting.send(Event::QuarantineSaved(QuarantinePlace::Document));
    assert_eq!(sitting.downloads[0].1, CUT);
    sitting.send(Event::QuarantineThrownAway(QuarantinePlace::Document));
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
    assert_eq!(sitting.kept(), *sitting.session.document());
    assert_eq!(sitting.session.quarantine(), []);
}

#[test]
fn where_one_store_is_damaged_the_other_counts() {
    let mut own = Sitting::first();
    own.answer("online-inventory", 2);

    let mut stores = own.stores.clone();
    stores.local = Some(stored(CUT, Some(1)));
    let sitting = Sitting::open(stores);
    assert_eq!(sitting.level("online-inventory"), Some(2));
    let said = sitting.session.notice().get();
    assert!(matches!(said, Some(Notice::Recovered { was_damaged: true, .. })), "{said:?}");
    assert_eq!(sitting.stores.aside[&1], CUT);
    assert_eq!(sitting.stores.text(), sitting.stores.journal_text());

    let mut stores = own.stores.clone();
    stores.journal = Some(stored(CUT, Some(8)));
    let mut sitting = Sitting::open(stores.clone());
    assert_eq!(sitting.level("online-inventory"), Some(2));
    assert_eq!(sitting.stores.aside[&1], CUT);
    assert_eq!(sitting.stores.text(), sitting.stores.journal_text());
    sitting.answer("online-use", 2);
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));

    // And where it cannot be set aside, the journal is left as it is.
    stores.aside_fails = Some(StorageProblem::Full);
    let mut sitting = Sitting::open(stores);
    sitting.answer("online-use", 2);
    assert!(matches!(sitting.session.saving(), Saving::Handed(_)));
    assert_eq!(sitting.stores.journal_text(), Some(CUT));
    sitting.send(Event::QuarantineThrownAway(QuarantinePlace::Journal));
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
    assert_eq!(sitting.stores.text(), sitting.stores.journal_text());
}
