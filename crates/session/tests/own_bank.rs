//! A municipality's own bank: kept, missed, beside the page, and what is said of each.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the report")]

mod support;

use readiness::QuestionId;
use session::{Beside, BesideProblem, Event, Notice, StorageProblem};
use support::{Sitting, Stores, own_bank};

const OLD: &str = "six-priorities";
const NEW: &str = "seven-priorities";
const RETIRES: &str = r#", "retire": [{"question": "online-use",
    "why": {"ja": "別の調査で尋ねています。", "en": "Another survey asks it."}}]"#;

/// A sitting with answers.
fn answered() -> Sitting {
    let mut sitting = Sitting::first();
    for (question, level) in
        [("online-use", 3), ("online-counter", 2), ("card-counter", 1), ("card-guidance", 4)]
    {
        sitting.answer(question, level);
    }
    sitting
}

fn ids(list: &[QuestionId]) -> Vec<&str> {
    list.iter().map(QuestionId::as_str).collect()
}

/// Picks `text` as a file and goes over to it.
fn go_over(sitting: &mut Sitting, text: &str) {
    sitting.pick(text);
    sitting.send(Event::BankAccepted);
}

fn another_town() -> String {
    own_bank("").replace("our-town", "next-town")
}

/// Tells whether `notice` is said, alone or among others.
fn says(sitting: &Sitting, notice: impl Fn(&Notice) -> bool) -> bool {
    match sitting.session.notice().get() {
        Some(Notice::Several(all)) => all.iter().any(notice),
        one => one.is_some_and(notice),
    }
}

#[test]
fn a_municipalitys_own_bank_is_accepted_and_kept_in_both_stores() {
    let mut sitting = answered();
    let text = own_bank(RETIRES);
    sitting.pick(&*text);
    let pending = sitting.session.pending_bank().get().unwrap();
    assert_eq!(ids(&pending.switch.retired), ["online-use"]);
    assert_eq!(pending.switch.carried.len(), 3);
    sitting.send(Event::BankAccepted);
    assert_eq!(sitting.stores.bank.as_ref(), Some(&text));
    assert_eq!(sitting.stores.journal_bank.as_ref(), Some(&text));
    assert_eq!(sitting.session.notice().get(), Some(&Notice::BankChanged));
    assert_eq!(sitting.session.catalog().name.ja, "わが町の設問集");
    assert_eq!(sitting.level("online-use"), Some(3), "its answer is kept");

    let next = sitting.again();
    assert!(!next.session.bank_is_missing());
    assert_eq!(next.session.catalog().id, "our-town");
    assert_eq!(next.session.document(), sitting.session.document());
    // Either store is enough.
    let mut stores = sitting.stores.clone();
    stores.bank = None;
    let next = Sitting::open(stores);
    assert_eq!(next.session.catalog().id, "our-town");
    assert_eq!(next.stores.bank.as_ref(), Some(&text), "it is put back");
}

#[test]
fn a_bank_that_does_not_fit_is_said_together_with_the_change() {
    let mut sitting = answered();
    sitting.stores.local_fails = Some(StorageProblem::Full);
    go_over(&mut sitting, &own_bank(""));
    let not_kept = Notice::BankNotKept(StorageProblem::Full);
    let both = Notice::Several(vec![Notice::BankChanged, not_kept]);
    assert_eq!(sitting.session.notice().get(), Some(&both));
    assert!(sitting.session.can_undo());
    assert_eq!(sitting.stores.bank, None);
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.session.catalog().id, OLD);
}

#[test]
fn a_kept_bank_that_cannot_be_read_is_said_and_set_aside() {
    let mut own = answered();
    go_over(&mut own, &own_bank(""));
    own.stores.journal_bank = None;
    own.stores.bank = Some("{\"base\": \"six".to_owned());

    let sitting = own.again();
    assert!(says(&sitting, |notice| *notice == Notice::BankDamaged { is_set_aside: true }));
    assert_eq!(sitting.session.quarantine()[0].text, "{\"base\": \"six");
    assert_eq!(sitting.stores.bank, None);
    assert!(sitting.session.bank_is_missing());
    assert_eq!(sitting.session.document(), own.session.document(), "the answers wait");
    assert_eq!(sitting.again().session.notice().get(), None, "said once");

    own.stores.aside_fails = Some(StorageProblem::Full);
    let mut sitting = own.again();
    assert!(says(&sitting, |notice| *notice == Notice::BankDamaged { is_set_aside: false }));
    go_over(&mut sitting, &own_bank(""));
    assert_eq!(sitting.stores.bank, own.stores.bank, "not written over");
}

#[test]
fn without_its_bank_the_answers_wait() {
    let mut sitting = answered();
    go_over(&mut sitting, &own_bank(RETIRES));
    (sitting.stores.bank, sitting.stores.journal_bank) = (None, None);
    let mut next = sitting.again();
    assert!(next.session.bank_is_missing());
    assert_eq!(next.session.catalog().id, OLD);
    assert_eq!(next.session.document(), sitting.session.document());
    go_over(&mut next, &own_bank(RETIRES));
    assert!(!next.session.bank_is_missing());
    assert_eq!(next.session.document().answers, sitting.session.document().answers);
}

#[test]
fn opening_the_bank_that_is_asked_once_more_sets_nothing_aside() {
    let mut sitting = answered();
    go_over(&mut sitting, &own_bank(""));
    let before = sitting.session.document().answers.clone();
    sitting.pick(own_bank(""));
    assert_eq!(ids(&sitting.session.pending_bank().get().unwrap().switch.again), [""; 0]);
    sitting.send(Event::BankAccepted);
    assert_eq!(sitting.session.document().answers, before);
}

#[test]
fn a_municipalitys_own_bank_stays_at_hand_after_a_change_to_a_shipped_one() {
    let mut sitting = answered();
    go_over(&mut sitting, &own_bank(""));
    sitting.send(Event::BankChosen(NEW.into()));
    sitting.send(Event::BankAccepted);
    assert_eq!(sitting.session.other_banks()[0].id, "our-town");
    sitting.send(Event::BankChosen("our-town".into()));
    assert_eq!(sitting.session.pending_bank().get().unwrap().catalog.id, "our-town");
}

#[test]
fn the_same_content_is_held_once_however_often_it_is_opened() {
    let mut sitting = answered();
    go_over(&mut sitting, &own_bank(""));
    let first = sitting.session.catalog();
    for _ in 0..3 {
        go_over(&mut sitting, &another_town());
        go_over(&mut sitting, &own_bank(""));
        assert!(std::ptr::eq(first, sitting.session.catalog()));
    }
}

#[test]
fn clearing_takes_the_bank_away_and_undo_brings_it_back() {
    let mut sitting = answered();
    go_over(&mut sitting, &own_bank(""));
    sitting.send(Event::ClearAsked);
    assert_eq!((&sitting.stores.bank, &sitting.stores.journal_bank), (&None, &None));
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.session.catalog().id, "our-town");
    assert_eq!(sitting.stores.bank, Some(own_bank("")));
}

/// Opens the page with a bank beside it.
fn beside(stores: &Stores, answer: Result<Vec<u8>, BesideProblem>) -> Sitting {
    let beside = Beside { address: "our.json".to_owned(), answer };
    Sitting::open_with(stores.clone(), |found| found.beside = Some(beside))
}

#[test]
fn a_bank_beside_the_page_is_asked_kept_and_said_once() {
    let mut sitting = beside(&Stores::default(), Ok(own_bank("").into()));
    assert_eq!(sitting.session.catalog().id, "our-town");
    assert!(says(&sitting, |notice| matches!(notice, Notice::BesideUsed { .. })));
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.document().bank.id.as_str(), "our-town");
    assert_eq!(sitting.stores.bank, Some(own_bank("")));
    let next = beside(&sitting.stores, Ok(own_bank("").into()));
    assert_eq!(next.session.notice().get(), None);
    // Another edition takes the place of the one that was kept, and it is said.
    let newer = own_bank("").replace("\"edition\": \"1\"", "\"edition\": \"2\"");
    let next = beside(&sitting.stores, Ok(newer.clone().into()));
    assert_eq!(next.session.catalog().edition, "2");
    assert!(says(&next, |notice| matches!(notice, Notice::BesideUsed { replaces: true, .. })));
    assert_eq!(next.stores.bank, Some(newer));
}

#[test]
fn a_bank_beside_the_page_never_replaces_another_that_was_opened_by_hand() {
    let mut own = answered();
    go_over(&mut own, &another_town());
    let mut sitting = beside(&own.stores, Ok(own_bank("").into()));
    assert_eq!(sitting.session.catalog().id, "next-town");
    assert!(says(&sitting, |notice| matches!(notice, Notice::BesideNotAsked { .. })));
    assert_eq!(sitting.stores.bank, Some(another_town()));
    // It can be chosen.
    sitting.send(Event::BankChosen("our-town".into()));
    sitting.send(Event::BankAccepted);
    assert_eq!(sitting.session.catalog().id, "our-town");
    assert_eq!(sitting.stores.bank, Some(own_bank("")));
    // Nor does it ask other questions of those who answer a shipped one.
    let sitting = beside(&answered().stores, Ok(own_bank("").into()));
    assert_eq!(sitting.session.catalog().id, OLD);
    assert_eq!(sitting.session.other_banks()[0].id, "our-town");
}

#[test]
fn what_is_wrong_beside_the_page_is_said_and_the_last_set_is_asked() {
    let mut own = Sitting::first();
    go_over(&mut own, &another_town());
    let login = b"<!doctype html><title>Sign in</title>".to_vec();
    let wrong = [
        Ok(login),
        Ok(vec![0x8e, 0x73]),
        Ok(b"{}".to_vec()),
        Err(BesideProblem::Foreign),
        Err(BesideProblem::Unreachable),
        Err(BesideProblem::TooLarge),
    ];
    for answer in wrong {
        let sitting = beside(&own.stores, answer.clone());
        assert_eq!(sitting.session.catalog().id, "next-town");
        assert_eq!(sitting.stores.bank, own.stores.bank);
        let is_said = says(&sitting, |notice| match notice {
            Notice::BesideRefused { .. } => answer.is_ok(),
            Notice::BesideMissing { problem, .. } => answer.as_ref() == Err(problem),
            _ => false,
        });
        assert!(is_said, "{answer:?}: {:?}", sitting.session.notice().get());
    }
}
