//! Sittings with a municipality's own question set in several editions: a change of set never
//! puts an old answer over a newer one, and what gives way can be seen, brought back and removed.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Choice, QuestionId};
use session::{Event, Notice};
use support::Sitting;
use support::editions::{
    QUESTION, SHIPPED, accept, answer, level, open, rung, shipped, sitting, town,
};

/// The levels that were set aside for the question, from the oldest change on.
fn aside(sitting: &Sitting) -> Vec<(&str, Choice)> {
    let receipts = sitting.session.document().receipts.iter();
    let aside = receipts.filter_map(|receipt| {
        let answer = receipt.aside.get(&QUESTION.into())?;
        Some((receipt.from.id.as_str(), answer.choice?))
    });
    aside.collect()
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
