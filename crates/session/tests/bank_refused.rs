//! Banks that do not hold together: every problem is named, and nothing changes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the report")]

mod support;

use content::BankRefusal;
use session::{Event, Notice};
use support::{Sitting, own_bank};

const OLD: &str = "six-priorities";

/// A question that holds together, under `id`.
fn question(id: &str) -> String {
    let texts = r#"{"ja": "短い文です", "en": "A short text"}"#;
    let rungs = r#"["a", "b", "c", "d", "e"]"#;
    format!(
        r#"{{"id": "{id}", "code": "X-1", "area": "burden", "seconds": 20, "ask_minutes": 5,
        "text": {texts}, "topic": {texts}, "why": {texts}, "evidence": {texts},
        "levels": {{"ja": {rungs}, "en": {rungs}}}}}"#
    )
}

fn with_questions(questions: &[String]) -> String {
    own_bank(&format!(r#", "question": [{}]"#, questions.join(",")))
}

/// Picks a broken bank and returns why it is refused; the sitting has to be unharmed.
#[track_caller]
fn refusal(text: String) -> BankRefusal {
    let mut sitting = Sitting::first();
    sitting.answer("online-use", 3);
    let before = sitting.session.document().clone();
    sitting.pick(text);
    assert_eq!(sitting.session.pending_bank().get(), None);
    assert_eq!(sitting.session.catalog().id, OLD);
    assert_eq!(sitting.session.document(), &before);
    sitting.send(Event::BankAccepted);
    assert_eq!(sitting.session.document(), &before, "there is nothing to say yes to");
    refusal_said(&sitting)
}

fn refusal_said(sitting: &Sitting) -> BankRefusal {
    match sitting.session.notice().get() {
        Some(Notice::BankRefused(refusal)) => refusal.clone(),
        other => panic!("not refused: {other:?}"),
    }
}

/// Expects a refusal with every one of `expected` among its problems.
#[track_caller]
fn refused(text: String, expected: &[&str]) {
    let BankRefusal::Problems(problems) = refusal(text) else { panic!("no list of problems") };
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for expected in expected {
        assert!(said.iter().any(|line| line.contains(expected)), "no {expected} in {said:#?}");
    }
}

#[test]
fn a_duplicate_id_is_refused() {
    // In a delta, the same id replaces an entry; in a whole bank it stands there twice.
    let whole = content::shipped_file(0).to_string();
    let twice = whole.replacen("\"id\":\"online-inventory\"", "\"id\":\"online-use\"", 1);
    assert!(twice != whole);
    refused(twice, &["online-use.id: another entry has this id"]);
}

#[test]
fn a_cycle_is_refused() {
    let whole = content::shipped_file(0).to_string();
    let (before, entry) = whole.split_once("\"id\":\"inventory\",").unwrap();
    let round = entry.replacen("\"prerequisites\":[]", "\"prerequisites\":[\"flow-redesign\"]", 1);
    let expected = "leads back to itself: inventory → flow-redesign → inventory";
    refused(format!("{before}\"id\":\"inventory\",{round}"), &[expected]);
}

#[test]
fn a_trigger_that_no_question_has_is_refused() {
    let more = r#", "add": [{"action": "inventory",
        "trigger": {"question": "no-such-question", "at_most": 1}}]"#;
    refused(own_bank(more), &["inventory.triggers: `no-such-question` is not in this bank"]);
}

#[test]
fn a_missing_language_is_refused() {
    let text = question("our-own").replacen(r#", "en": "A short text""#, "", 1);
    refused(with_questions(&[text]), &["our-own.text.en: is missing"]);
}

#[test]
fn markup_in_a_text_is_refused() {
    let text = question("our-own").replacen("A short text", "<script>alert(1)</script>", 1);
    refused(with_questions(&[text]), &["our-own.text: the en text holds markup"]);
}

#[test]
fn more_questions_than_anybody_answers_are_refused() {
    let questions: Vec<String> = (0..10_000).map(|n| question(&format!("ours-{n}"))).collect();
    assert_eq!(refusal(with_questions(&questions)), BankRefusal::TooLarge);
    let bare: Vec<String> = (0..10_000).map(|n| format!(r#"{{"id": "ours-{n}"}}"#)).collect();
    refused(with_questions(&bare), &["has too many entries"]);
}

#[test]
fn every_problem_is_named_not_only_the_first() {
    let one = question("our-own").replacen("A short text", "", 1);
    let two = question("our-other").replacen("\"burden\"", "\"nowhere\"", 1);
    let expected = [
        "our-own.text: the en text is empty",
        "our-own.id: no action is triggered by this question",
        "our-other.area: `nowhere` is not in this bank",
    ];
    refused(with_questions(&[one, two]), &expected);
}
