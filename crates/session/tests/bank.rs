//! Going over from one bank to another: what is shown before, what stays, what comes back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the report")]

mod support;

use readiness::QuestionId;
use session::{Event, Notice};
use support::{Sitting, at};

const OLD: &str = "six-priorities";
const NEW: &str = "seven-priorities";

/// A sitting with an answer of each kind: carried, asked again (two), not asked any more.
fn answered() -> Sitting {
    let mut sitting = Sitting::first();
    sitting.answer("online-use", 3);
    sitting.answer("online-counter", 2);
    sitting.answer("card-counter", 1);
    sitting.answer("card-guidance", 4);
    sitting
}

fn ids(list: &[QuestionId]) -> Vec<&str> {
    list.iter().map(QuestionId::as_str).collect()
}

fn choose(sitting: &mut Sitting, id: &str) {
    sitting.send(Event::BankChosen(id.into()));
}

fn accept(sitting: &mut Sitting) {
    sitting.send(Event::BankAccepted);
}

#[test]
fn before_a_switch_it_is_said_what_becomes_of_each_answer() {
    let mut sitting = answered();
    let before = sitting.session.document().clone();
    choose(&mut sitting, NEW);
    let pending = sitting.session.pending_bank().get().unwrap();
    assert_eq!(pending.catalog.id, NEW);
    assert_eq!(ids(&pending.switch.carried), ["online-use"]);
    assert_eq!(ids(&pending.switch.again), ["card-counter", "online-counter"]);
    assert_eq!(ids(&pending.switch.retired), ["card-guidance"]);
    assert_eq!(ids(&pending.switch.returned), [""; 0]);
    for id in &pending.switch.again {
        let changed = pending.catalog.again.iter().find(|changed| changed.question == id.as_str());
        assert!(!changed.unwrap().why.ja.is_empty(), "{id} says why");
    }
    assert_eq!(sitting.session.document(), &before, "nothing happens before the yes");
    assert_eq!(sitting.session.catalog().id, OLD);
    sitting.send(Event::BankDeclined);
    assert_eq!(sitting.session.pending_bank().get(), None);
    assert_eq!(sitting.session.document(), &before);
}

#[test]
fn a_switch_leaves_a_receipt_and_is_kept() {
    let mut sitting = answered();
    choose(&mut sitting, NEW);
    accept(&mut sitting);
    assert_eq!(sitting.session.notice().get(), Some(&Notice::BankChanged));
    assert_eq!(sitting.session.catalog().id, NEW);
    assert_eq!(sitting.level("online-use"), Some(3));
    assert_eq!(sitting.level("online-counter"), None, "to be asked again");
    assert_eq!(sitting.level("card-guidance"), Some(4), "kept, though not asked");
    let [receipt] = &sitting.session.document().receipts[..] else { panic!("one receipt") };
    assert_eq!((receipt.from.id.as_str(), receipt.to.id.as_str()), (OLD, NEW));
    assert_eq!((receipt.carried, receipt.aside.len(), receipt.retired.len()), (1, 2, 1));
    assert_eq!(receipt.time, at("14:26"));
    // What is kept is what a later visit finds.
    assert_eq!(sitting.again().session.document(), sitting.session.document());
}

#[test]
fn a_switch_can_be_undone() {
    let mut sitting = answered();
    let before = sitting.session.document().answers.clone();
    choose(&mut sitting, NEW);
    accept(&mut sitting);
    assert!(sitting.session.can_undo());
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.session.catalog().id, OLD);
    assert_eq!(sitting.session.document().bank.id.as_str(), OLD);
    assert_eq!(sitting.session.document().answers, before);
    assert!(sitting.session.document().receipts.is_empty());
}

#[test]
fn switching_back_puts_back_what_was_set_aside() {
    let mut sitting = answered();
    choose(&mut sitting, NEW);
    accept(&mut sitting);
    sitting.answer("online-counter", 0);
    sitting.answer("front-yard-one-stop", 3);
    choose(&mut sitting, OLD);
    let switch = sitting.session.pending_bank().get().unwrap().switch.clone();
    assert_eq!(ids(&switch.again), ["online-counter"], "answered under the other meaning");
    assert_eq!(ids(&switch.returned), ["card-counter", "online-counter"]);
    assert_eq!(ids(&switch.retired), ["front-yard-one-stop"]);
    accept(&mut sitting);
    assert_eq!(sitting.level("online-counter"), Some(2));
    assert_eq!(sitting.level("card-counter"), Some(1));
    assert_eq!(sitting.session.document().receipts.len(), 2);
    // And forth again: the answer given under the new bank is there.
    choose(&mut sitting, NEW);
    accept(&mut sitting);
    assert_eq!(sitting.level("online-counter"), Some(0));
    assert_eq!(sitting.level("front-yard-one-stop"), Some(3));
}

#[test]
fn an_answer_to_a_question_that_no_bank_here_has_is_kept() {
    let mut sitting = answered();
    let text = record::write(sitting.session.document()).replace("\"online-use\"", "\"long-gone\"");
    sitting.pick(text);
    assert_eq!(sitting.session.pending().get().unwrap().retired, 1);
    sitting.send(Event::FileAccepted);
    for id in [NEW, OLD] {
        choose(&mut sitting, id);
        let switch = &sitting.session.pending_bank().get().unwrap().switch;
        assert!(ids(&switch.retired).contains(&"long-gone"));
        accept(&mut sitting);
        assert_eq!(sitting.level("long-gone"), Some(3));
    }
}

#[test]
fn an_answer_given_after_the_preview_is_set_aside_all_the_same() {
    let mut sitting = Sitting::first();
    choose(&mut sitting, NEW);
    sitting.answer("online-counter", 2);
    accept(&mut sitting);
    assert_eq!(sitting.level("online-counter"), None);
    let receipt = sitting.session.document().receipts.last().unwrap();
    assert!(receipt.aside.get(&"online-counter".into()).is_some());
}

#[test]
fn a_switch_while_a_sample_is_looked_at_concerns_the_departments_own_answers() {
    let mut sitting = answered();
    let own = sitting.session.document().clone();
    sitting.send(Event::SampleOpened(content::Sample::Tax));
    choose(&mut sitting, NEW);
    assert_eq!(sitting.session.document(), &own, "the sample is closed");
    accept(&mut sitting);
    sitting.send(Event::UndoAsked);
    assert!(!sitting.session.document().is_sample);
    assert_eq!(sitting.session.document().answers, own.answers);
}
