//! Sittings with a municipality's own question set in several editions: a change of set never
//! puts an old answer over a newer one, and what gives way can be seen, brought back and removed.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Choice, Level, QuestionId};
use session::{Event, Notice};
use support::{Sitting, Stores};

const SHIPPED: &str = "six-priorities";
const QUESTION: &str = "online-use";

/// A sitting with the answer 3 under the shipped set.
fn sitting() -> Sitting {
    let mut sitting = Sitting::first();
    answer(&mut sitting, 3);
    sitting
}

fn answer(sitting: &mut Sitting, level: u8) {
    sitting.answer(QUESTION, level);
}

fn level(sitting: &Sitting) -> Option<u8> {
    sitting.level(QUESTION)
}

/// The town's own set; `asks_again` says that the question means something else in it.
fn town(edition: u8, asks_again: bool) -> String {
    let again = format!(
        r#", "again": [{{"question": "{QUESTION}",
        "why": {{"ja": "意味が変わった", "en": "changed"}}}}]"#
    );
    format!(
        r#"{{"base": "{SHIPPED}", "id": "town", "edition": "{edition}", "date": "2027-04-01",
        "name": {{"ja": "町", "en": "town"}}{}}}"#,
        if asks_again { again.as_str() } else { "" }
    )
}

/// Opens the town's set from a file and says yes; what was said before has to come true.
fn open(sitting: &mut Sitting, bank: String) {
    sitting.pick(bank);
    accept(sitting);
}

fn shipped(sitting: &mut Sitting) {
    sitting.send(Event::BankChosen(SHIPPED.into()));
    accept(sitting);
}

fn accept(sitting: &mut Sitting) {
    let switch = sitting.session.pending_bank().get().unwrap().switch.clone();
    let before = sitting.session.document().clone();
    sitting.send(Event::BankAccepted);
    let after = sitting.session.document();
    let stays = switch.carried.iter().chain(&switch.retired);
    for id in stays.clone() {
        assert_eq!(after.answers.get(id), before.answers.get(id), "{id}");
    }
    assert_eq!(after.answers.len(), stays.count() + switch.returned.len());
    let text = record::write(after);
    assert_eq!(record::read(&text).as_ref(), Ok(after), "and can be read again");
}

/// The levels that were set aside for the question, from the oldest change on.
fn aside(sitting: &Sitting) -> Vec<(&str, Choice)> {
    let receipts = sitting.session.document().receipts.iter();
    let aside = receipts.filter_map(|receipt| {
        let answer = receipt.aside.get(&QUESTION.into())?;
        Some((receipt.from.id.as_str(), answer.choice?))
    });
    aside.collect()
}

fn rung(level: u8) -> Choice {
    Choice::Level(Level::new(level).unwrap())
}

#[test]
fn the_same_file_opened_again_leaves_the_newer_answer() {
    let mut sitting = sitting();
    open(&mut sitting, town(1, true));
    answer(&mut sitting, 1);
    shipped(&mut sitting);
    assert_eq!(level(&sitting), Some(3));
    open(&mut sitting, town(1, true));
    assert_eq!(level(&sitting), Some(1));
    answer(&mut sitting, 2);
    open(&mut sitting, town(1, true));
    assert_eq!(level(&sitting), Some(2));
    open(&mut sitting, town(2, true));
    assert_eq!(level(&sitting), None, "the new edition asks again");
    assert!(aside(&sitting).contains(&("town", rung(2))));
    assert!(!aside(&sitting).contains(&("town", rung(1))), "1 was answered anew by 2");
}

#[test]
fn an_answer_under_a_set_that_means_the_same_is_not_put_back() {
    let mut sitting = sitting();
    open(&mut sitting, town(1, true));
    open(&mut sitting, town(3, false));
    answer(&mut sitting, 2);
    shipped(&mut sitting);
    assert_eq!(level(&sitting), Some(2));
    assert_eq!(aside(&sitting), [(SHIPPED, rung(3))]);
}

#[test]
fn without_a_change_of_meaning_nothing_is_set_aside() {
    let mut sitting = sitting();
    open(&mut sitting, town(3, false));
    answer(&mut sitting, 2);
    shipped(&mut sitting);
    assert_eq!(level(&sitting), Some(2));
    assert_eq!(aside(&sitting), []);
}

#[test]
fn what_was_set_aside_is_brought_back_or_removed_singly_and_both_can_be_undone() {
    let mut sitting = sitting();
    open(&mut sitting, town(1, true));
    answer(&mut sitting, 1);
    let question = QuestionId::from(QUESTION);
    let back = Event::AsideBroughtBack { receipt: 0, question: question.clone() };
    sitting.send(back.clone());
    assert_eq!(sitting.session.notice().get(), Some(&Notice::AnswerBroughtBack));
    assert_eq!(&sitting.kept(), sitting.session.document());
    assert_eq!(level(&sitting), Some(3));
    assert_eq!(aside(&sitting), [("town", rung(1))]);
    let sequence = sitting.stores.local.as_ref().unwrap().sequence;
    sitting.send(back);
    let again = sitting.stores.local.as_ref().unwrap().sequence;
    assert_eq!(again, sequence, "it is not there any more");

    let removed = Event::AsideRemoved { receipt: 1, question };
    sitting.send(removed.clone());
    assert_eq!(sitting.session.notice().get(), Some(&Notice::AnswerRemoved));
    assert_eq!(aside(&sitting), []);
    sitting.send(removed);
    sitting.send(Event::UndoAsked);
    assert_eq!(aside(&sitting), [("town", rung(1))]);
    assert_eq!(&sitting.kept(), sitting.session.document());
}

#[test]
fn hundreds_of_changes_can_be_read_again() {
    let mut sitting = sitting();
    for round in 0..150_u8 {
        open(&mut sitting, town(1, true));
        answer(&mut sitting, round % 5);
        shipped(&mut sitting);
    }
    assert_eq!(level(&sitting), Some(3));
    assert_eq!(sitting.session.document().receipts.len(), readiness::Receipts::MAX);
}

/// A document answered under the first edition of the shipped set: one question means something
/// else since, one does not.
fn of_the_first_edition() -> String {
    let mut sitting = Sitting::first();
    sitting.answer("burden-parallel", 3);
    sitting.answer("execution-measure", 2);
    let mut document = sitting.session.document().clone();
    document.bank.edition = readiness::Text::cut("2026.1");
    document.bank.hash = readiness::Text::cut("e744bfc29973d54c");
    record::write(&document)
}

fn is_asked_again(sitting: &Sitting) {
    assert_eq!(sitting.level("burden-parallel"), None);
    assert_eq!(sitting.level("execution-measure"), Some(2));
    let document = sitting.session.document();
    assert_eq!(document.bank, content::bank_ref(content::catalog()));
    let receipt = document.receipts.iter().last().unwrap();
    assert_eq!(receipt.from.edition.as_str(), "2026.1");
    assert_eq!(receipt.aside.get(&"burden-parallel".into()).unwrap().choice, Some(rung(3)));
    assert_eq!(&sitting.kept(), document);
}

#[test]
fn a_document_of_an_earlier_edition_is_asked_again_what_means_something_else() {
    let sitting = Sitting::open(Stores::of(&of_the_first_edition()));
    assert_eq!(sitting.session.notice().get(), Some(&Notice::BankChanged));
    is_asked_again(&sitting);
    let next = sitting.again();
    assert_eq!(next.session.notice().get(), None, "said once");
    is_asked_again(&next);
}

#[test]
fn a_file_of_an_earlier_edition_is_asked_again_too() {
    let mut sitting = Sitting::first();
    sitting.pick(of_the_first_edition());
    sitting.send(Event::FileAccepted);
    is_asked_again(&sitting);
}

#[test]
fn what_changed_from_one_edition_to_the_next_says_nothing_of_another_set() {
    let mut sitting = Sitting::first();
    sitting.answer("burden-parallel", 3);
    sitting.answer("card-counter", 3);
    sitting.send(Event::BankChosen("seven-priorities".into()));
    accept(&mut sitting);
    assert_eq!(sitting.level("burden-parallel"), Some(3));
    assert_eq!(sitting.level("card-counter"), None, "another meaning there");
}
