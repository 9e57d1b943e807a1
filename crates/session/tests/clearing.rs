//! Clearing: said after looking, and undo goes with what it undoes.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use session::{
    Effect, Event, JournalProblem, Left, Notice, Remains, Saving, Session, StorageProblem,
};
use support::{Sitting, Stores, stored};

fn cleared(sitting: &Sitting) -> &Left {
    match sitting.session.notice().get() {
        Some(Notice::Cleared(left)) => left,
        other => panic!("not said to be cleared: {other:?}"),
    }
}

#[test]
fn clearing_takes_everything_away_and_can_be_undone() {
    let mut sitting = Sitting::first();
    sitting.stores.aside.insert(1, "damaged".to_owned());
    sitting.send(Event::LanguageChosen(bank::Lang::En));
    sitting.answer("online-inventory", 2);
    sitting.send(Event::ClearAsked);
    assert!(cleared(&sitting).remains.is_empty());
    assert_eq!(sitting.session.saving(), Saving::Nothing);
    assert!(!sitting.session.would_lose());
    assert_eq!(sitting.stores.local, None, "not even an empty document with a time");
    assert_eq!(sitting.stores.journal, None);
    assert!(sitting.stores.aside.is_empty());
    assert_eq!(sitting.stores.lang, None);
    let next = sitting.again();
    assert_eq!(next.session.saving(), Saving::Nothing);
    assert_eq!(next.session.notice().get(), None);

    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level("online-inventory"), Some(2));
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
    assert_eq!(sitting.stores.text(), sitting.stores.journal_text());
    assert_eq!(sitting.again().level("online-inventory"), Some(2));
}

#[test]
fn clearing_is_not_said_before_it_was_looked_at() {
    let mut sitting = Sitting::first();
    sitting.is_journal_slow = true;
    sitting.answer("online-inventory", 2);
    sitting.send(Event::ClearAsked);
    assert_eq!(sitting.session.notice().get(), None, "the journal is still writing");
    sitting.answer_journal();
    assert_eq!(sitting.session.notice().get(), None);
    sitting.answer_journal();
    assert!(cleared(&sitting).remains.is_empty());
    assert_eq!((&sitting.stores.local, &sitting.stores.journal), (&None, &None));
}

#[test]
fn what_is_entered_while_it_is_being_cleared_stays() {
    let mut sitting = Sitting::first();
    sitting.is_journal_slow = true;
    sitting.answer("online-inventory", 2);
    sitting.send(Event::ClearAsked);
    sitting.answer("online-use", 1);
    for _ in 0..3 {
        sitting.answer_journal();
    }
    assert_eq!(sitting.level("online-inventory"), None);
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
    assert_eq!(sitting.kept(), *sitting.session.document());
    assert_eq!(sitting.stores.text(), sitting.stores.journal_text());
    assert!(!sitting.session.can_undo(), "it would take away what was entered since");
}

#[test]
fn what_is_left_is_said() {
    let newer = r#"{"format": "dx-readiness", "schema_version": 99}"#;
    let mut sitting = Sitting::open(Stores::of(newer));
    sitting.answer("online-inventory", 2);
    sitting.send(Event::ClearAsked);
    assert_eq!(cleared(&sitting).on_purpose, Some(StorageProblem::TooNew));
    assert_eq!(sitting.stores.text(), Some(newer));
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::TooNew));
    assert!(sitting.session.document().is_empty());

    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.stores.local = Some(stored("theirs", Some(5)));
    for is_told in [true, false] {
        if is_told {
            sitting.send(Event::ChangedElsewhere);
        }
        sitting.send(Event::ClearAsked);
        assert_eq!(cleared(&sitting).on_purpose, Some(StorageProblem::Elsewhere));
        assert_eq!(sitting.stores.text(), Some("theirs"));
        assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Elsewhere));
    }

    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.stores.journal_fails = Some(JournalProblem::Refused);
    sitting.send(Event::ClearAsked);
    assert_eq!(cleared(&sitting).remains, [Remains::Journal]);
}

#[test]
fn another_window_that_wrote_in_the_meantime_is_not_cleared() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.stores.local = Some(stored("theirs", Some(5)));
    sitting.send(Event::ClearAsked);
    assert_eq!(cleared(&sitting).on_purpose, Some(StorageProblem::Elsewhere));
    assert_eq!(sitting.stores.text(), Some("theirs"));
    assert_eq!(sitting.session.saving(), Saving::Failed(StorageProblem::Elsewhere));
}

/// A sitting with something to undo.
fn undoable() -> Sitting {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.send(Event::ClearAsked);
    assert!(sitting.session.can_undo());
    sitting
}

#[test]
fn undo_stands_only_with_what_it_undoes() {
    let file = record::write(&content::Sample::Tax.document(bank::Lang::Ja));
    let after: [(&str, Vec<Event>); 7] = [
        ("a change", vec![Event::PathChosen(readiness::Path::Full)]),
        ("a file that is saved", vec![Event::ExportAsked]),
        ("a refused file", vec![Event::FilePicked(Ok(b"hello".to_vec()))]),
        ("another notice", vec![Event::Exported(Err(session::FileProblem::NotWritten))]),
        ("closing it", vec![Event::NoticeClosed]),
        ("a file that is looked at", vec![Event::FilePicked(Ok(file.into()))]),
        ("a sample", vec![Event::SampleOpened(content::Sample::Tax), Event::SampleClosed]),
    ];
    for (name, events) in after {
        let mut sitting = undoable();
        for event in events {
            sitting.send(event);
        }
        assert!(!sitting.session.can_undo(), "{name}");
        let before = sitting.session.document().clone();
        sitting.send(Event::UndoAsked);
        assert_eq!(sitting.session.document(), &before, "{name}");
    }
}

#[test]
fn what_is_undone_can_be_undone() {
    let mut sitting = undoable();
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level("online-inventory"), Some(2));
    assert!(sitting.session.can_undo());
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level("online-inventory"), None);
}

#[test]
fn looking_at_the_roadmap_takes_no_undo_away() {
    let mut sitting = undoable();
    sitting.send(Event::UndoAsked);
    sitting.send(Event::RoadmapSeen);
    assert!(sitting.session.document().plan_start.is_some());
    assert!(sitting.session.can_undo());
}

#[test]
fn clearing_nothing_offers_no_undo() {
    let mut session = Session::new();
    let effects = session.update(Event::ClearAsked, support::at("14:26"));
    assert!(matches!(effects[..], [Effect::Clear(_)]));
    let _ = session.update(Event::Cleared(Left::default()), support::at("14:26"));
    assert!(!session.can_undo());
}
