//! Going over to another bank and back loses nothing.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeSet;

use readiness::{Bank, BankRef, Document, Moment, Question, QuestionId, Switch, Text};
use support::{bank, document};

/// The same bank without `forms`.
fn later() -> Bank {
    let questions = support::questions().into_iter().filter(|q| q.id.as_str() != "forms");
    let questions: Vec<Question> = questions.collect();
    Bank::checked(support::areas(), questions, support::actions())
}

fn bank_ref(id: &str) -> BankRef {
    BankRef { id: Text::cut(id), edition: Text::cut("1"), hash: Text::default() }
}

fn ids(list: &[QuestionId]) -> Vec<&str> {
    list.iter().map(QuestionId::as_str).collect()
}

fn go(document: &Document, to: &Bank, id: &str) -> (Switch, Document) {
    let differs: BTreeSet<QuestionId> = ["goal".into()].into_iter().collect();
    let switch = Switch::preview(document, to, id, &differs);
    let after = switch.apply(document, bank_ref(id), Moment::default());
    (switch, after)
}

#[test]
fn a_preview_says_what_happens_and_the_receipt_what_happened() {
    let before = Document { bank: bank_ref("six"), ..document(&bank(), "goal=1 facts=2 forms=3") };
    let (switch, after) = go(&before, &later(), "seven");
    assert_eq!(ids(&switch.carried), ["facts"]);
    assert_eq!(ids(&switch.again), ["goal"]);
    assert_eq!(ids(&switch.retired), ["forms"]);
    assert_eq!(after.bank.id, "seven");
    assert!(after.answers.get(&"goal".into()).is_none());
    assert!(after.answers.get(&"forms".into()).is_some(), "a retired answer is kept");
    let receipt = &after.receipts[0];
    assert_eq!((receipt.from.id.as_str(), receipt.carried), ("six", 1));
    assert!(receipt.aside.get(&"goal".into()).is_some());
    assert!(receipt.retired.contains(&"forms".into()));
}

#[test]
fn going_back_puts_back_what_was_set_aside() {
    let before = Document { bank: bank_ref("six"), ..document(&bank(), "goal=1 facts=2 forms=3") };
    let (_, there) = go(&before, &later(), "seven");
    let (switch, back) = go(&there, &bank(), "six");
    assert_eq!(ids(&switch.returned), ["goal"]);
    assert_eq!(back.answers, before.answers);
    assert_eq!(back.receipts.len(), 2);
}

#[test]
fn an_answer_given_again_is_set_aside_in_its_turn() {
    let before = Document { bank: bank_ref("six"), ..document(&bank(), "goal=1") };
    let (_, mut there) = go(&before, &later(), "seven");
    let again = document(&bank(), "goal=4").answers.get(&"goal".into()).unwrap().clone();
    there.answers.restore("goal".into(), again.clone()).unwrap();
    let (_, back) = go(&there, &bank(), "six");
    assert_eq!(back.answers, before.answers);
    let (_, there_again) = go(&back, &later(), "seven");
    assert_eq!(there_again.answers.get(&"goal".into()), Some(&again));
}
