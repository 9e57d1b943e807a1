//! Going over to another bank and back loses nothing.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use readiness::{
    Answers, Bank, BankRef, Choice, Document, Moment, Question, QuestionId, Receipt, Receipts,
    Switch, Text,
};
use support::{bank, document, level, said_so};

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
    go_to(document, to, bank_ref(id), &["goal"])
}

/// Goes over to another bank and checks that what was said before is what happens.
fn go_to(document: &Document, to: &Bank, named: BankRef, differs: &[&str]) -> (Switch, Document) {
    let differs: BTreeSet<QuestionId> = differs.iter().map(|id| (*id).into()).collect();
    let differs =
        |of: &BankRef| if *of == document.bank { differs.clone() } else { BTreeSet::new() };
    let switch = Switch::preview(document, to, &named, differs);
    let after = switch.apply(document, named, Moment::default());
    let (before, now) = (&document.answers, &after.answers);
    for id in switch.carried.iter().chain(&switch.retired) {
        assert_eq!(now.get(id), before.get(id), "{id} stays as it is");
    }
    for id in &switch.returned {
        let was_aside = |receipt: &Receipt| receipt.aside.get(id) == now.get(id);
        assert!(document.receipts.iter().any(was_aside), "{id} comes back");
    }
    for id in switch.again.iter().filter(|id| !switch.returned.contains(id)) {
        assert_eq!(now.get(id), None, "{id} is asked again");
    }
    let said = [&switch.carried, &switch.retired, &switch.returned].map(Vec::len);
    assert_eq!(now.len(), said.iter().sum::<usize>(), "nothing else is there");
    assert_eq!(all(document), all(&after), "no answer is lost or doubled");
    (switch, after)
}

/// All answers of a document, those that count and those set aside.
fn all(document: &Document) -> Vec<String> {
    let aside = document.receipts.iter().flat_map(|receipt| receipt.aside.iter());
    let answers = document.answers.iter().chain(aside);
    let mut all: Vec<String> = answers.map(|(id, answer)| format!("{id} {answer:?}")).collect();
    all.sort_unstable();
    all
}

/// The edition `edition` of the bank `id`.
fn edition(id: &str, edition: &str) -> BankRef {
    BankRef { edition: Text::cut(edition), hash: Text::cut(edition), ..bank_ref(id) }
}

fn answer(document: &mut Document, id: &str, rung: u8) {
    document
        .answers
        .record(&bank(), &id.into(), said_so(Some(Choice::Level(level(rung)))))
        .unwrap();
}

fn rung(document: &Document, id: &str) -> Option<u8> {
    let Choice::Level(level) = document.answers.get(&id.into())?.choice? else { return None };
    Some(level.get())
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

/// A document of the shipped bank with one answer, and the first edition of a town's own bank in
/// which that question means something else.
fn shipped_and_town() -> (Document, BankRef, BankRef) {
    let six = edition("six", "2026");
    (Document { bank: six.clone(), ..document(&bank(), "goal=3") }, six, edition("town", "1"))
}

#[test]
fn a_bank_opened_again_leaves_the_newer_answer() {
    let (start, six, town) = shipped_and_town();
    let (_, mut document) = go_to(&start, &bank(), town.clone(), &["goal"]);
    answer(&mut document, "goal", 1);
    let (_, document) = go_to(&document, &bank(), six, &["goal"]);
    assert_eq!(rung(&document, "goal"), Some(3));
    let (_, mut document) = go_to(&document, &bank(), town.clone(), &["goal"]);
    assert_eq!(rung(&document, "goal"), Some(1));
    answer(&mut document, "goal", 2);
    let (switch, again) = go_to(&document, &bank(), town, &[]);
    assert_eq!(ids(&switch.carried), ["goal"]);
    assert_eq!(again, document, "the same bank changes nothing");
}

#[test]
fn a_new_edition_that_asks_again_brings_nothing_older_back() {
    let (start, six, town) = shipped_and_town();
    let (_, mut document) = go_to(&start, &bank(), town.clone(), &["goal"]);
    answer(&mut document, "goal", 1);
    let (_, document) = go_to(&document, &bank(), six, &["goal"]);
    let (_, mut document) = go_to(&document, &bank(), town.clone(), &["goal"]);
    answer(&mut document, "goal", 2);
    let (switch, second) = go_to(&document, &bank(), edition("town", "2"), &["goal"]);
    assert_eq!((ids(&switch.again), ids(&switch.returned)), (vec!["goal"], vec![]));
    assert_eq!(rung(&second, "goal"), None);
    let (_, first) = go_to(&second, &bank(), town, &["goal"]);
    assert_eq!(rung(&first, "goal"), Some(2), "under its own edition it counts again");
}

#[test]
fn what_means_the_same_is_newer_than_what_was_set_aside() {
    let (start, six, town) = shipped_and_town();
    let (_, document) = go_to(&start, &bank(), town, &["goal"]);
    let (_, mut document) = go_to(&document, &bank(), edition("town", "3"), &["goal"]);
    answer(&mut document, "goal", 2);
    let (switch, back) = go_to(&document, &bank(), six, &[]);
    assert_eq!((ids(&switch.carried), ids(&switch.returned)), (vec!["goal"], vec![]));
    assert_eq!(rung(&back, "goal"), Some(2));
    let aside: Vec<&Answers> = back.receipts.iter().map(|receipt| &receipt.aside).collect();
    assert!(aside[0].get(&"goal".into()).is_some(), "the older one can still be seen");
}

#[test]
fn an_answer_taken_back_does_not_come_back_by_itself() {
    let (start, six, town) = shipped_and_town();
    let (_, mut document) = go_to(&start, &bank(), town.clone(), &["goal"]);
    answer(&mut document, "goal", 1);
    let (_, document) = go_to(&document, &bank(), six, &["goal"]);
    let (_, mut document) = go_to(&document, &bank(), town.clone(), &["goal"]);
    document.answers.take(&"goal".into());
    let (_, again) = go_to(&document, &bank(), town, &["goal"]);
    assert_eq!(rung(&again, "goal"), None);
}

#[test]
fn what_was_set_aside_can_be_brought_back_by_hand() {
    let (start, _, town) = shipped_and_town();
    let (_, mut document) = go_to(&start, &bank(), town.clone(), &["goal"]);
    answer(&mut document, "goal", 1);
    let before = all(&document);
    assert!(document.bring_back(0, &"goal".into(), Moment::default()));
    assert_eq!(rung(&document, "goal"), Some(3));
    assert_eq!(all(&document), before, "what gave way is set aside");
    let latest = document.receipts.last().unwrap();
    assert_eq!((&latest.from, &latest.to), (&town, &town));
    let brought = document.clone();
    assert!(!document.bring_back(0, &"goal".into(), Moment::default()), "it is there no more");
    assert!(!document.bring_back(9, &"goal".into(), Moment::default()), "no such change");
    assert_eq!(document, brought);
}

#[test]
fn where_no_more_answers_fit_the_rest_waits() {
    let (start, six, town) = shipped_and_town();
    let (_, mut document) = go_to(&start, &bank(), town, &["goal"]);
    for at in 0..Answers::MAX {
        let any = said_so(Some(Choice::Unknown));
        document.answers.restore(format!("gone-{at}").as_str().into(), any).unwrap();
    }
    let (switch, back) = go_to(&document, &bank(), six.clone(), &["goal"]);
    assert_eq!(ids(&switch.returned), [""; 0]);
    let first = &back.receipts[0];
    assert_eq!(first.from, six);
    assert!(first.aside.get(&"goal".into()).is_some());
}

proptest! {
    /// However often a person goes over and answers, nothing is lost, nothing newer gives way to
    /// something older of the same meaning, and what was said before is what happens.
    #[test]
    fn going_over_and_back_loses_nothing(steps in vec((0..5_usize, 0..5_u8, any::<bool>()), 1..40)) {
        let banks = [
            edition("six", "2026"),
            edition("seven", "2026"),
            edition("town", "1"),
            edition("town", "2"),
            edition("town", "3"),
        ];
        let mut document = Document { bank: banks[0].clone(), ..document(&bank(), "goal=1 facts=2") };
        for (to, rung_given, differs) in steps {
            let is_same = document.bank == banks[to];
            let differs: &[&str] = if differs && !is_same { &["goal"] } else { &[] };
            let (switch, after) = go_to(&document, &bank(), banks[to].clone(), differs);
            prop_assert!(switch.carried.iter().all(|id| !switch.returned.contains(id)));
            prop_assert!(after.receipts.len() <= Receipts::MAX);
            document = after;
            if rung_given > 0 {
                answer(&mut document, "goal", rung_given);
            }
        }
    }
}

#[test]
fn what_changed_since_a_bank_was_left_does_not_come_back() {
    let (_, away) = go(&document(&bank(), "goal=1 facts=2"), &later(), "later");
    let first = away.receipts[0].from.clone();
    let second = BankRef { edition: Text::cut("2"), hash: Text::cut("2"), ..first.clone() };
    let differs = |of: &BankRef| {
        if *of == first { BTreeSet::from(["goal".into()]) } else { BTreeSet::new() }
    };
    let switch = Switch::preview(&away, &bank(), &second, differs);
    assert_eq!(ids(&switch.returned), [""; 0]);
    let switch = Switch::preview(&away, &bank(), &second, |_| BTreeSet::new());
    assert_eq!(ids(&switch.returned), ["goal"]);
}

#[test]
fn all_that_was_set_aside_comes_back_but_to_what_was_answered_anew() {
    let here = document(&bank(), "goal=1 facts=2 voice=3");
    let (_, mut away) = go_to(&here, &bank(), bank_ref("later"), &["goal", "facts", "voice"]);
    away.answers.record(&bank(), &"facts".into(), said_so(Some(Choice::Level(level(4))))).unwrap();
    assert_eq!(away.bring_all_back(0, &bank()), 2);
    let rung = |id: &str| away.answers.level(&id.into()).map(readiness::Level::get);
    assert_eq!([rung("goal"), rung("facts"), rung("voice")], [Some(1), Some(4), Some(3)]);
    assert_eq!(away.receipts[0].aside.len(), 1, "the earlier one to what was answered anew");
    assert_eq!(away.bring_all_back(0, &bank()), 0);
    assert_eq!(away.bring_all_back(7, &bank()), 0);
}
