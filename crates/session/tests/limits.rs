//! Nothing is kept that the reader would refuse: the change is not taken, and it is said.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use readiness::{
    Answer, BankRef, Choice, Document, Moment, QuestionId, Receipt, SkillCount, SkillId, Text, Wish,
};
use session::{Event, NotTaken, Notice, Saving};
use support::Sitting;

/// Sends `event`, which no file could hold afterwards, and expects that nothing has changed.
#[track_caller]
fn refused(sitting: &mut Sitting, event: Event) {
    let before = sitting.session.document().clone();
    let kept = sitting.stores.clone();
    sitting.send(event);
    let said = sitting.session.notice().get();
    assert!(matches!(said, Some(Notice::NotTaken(NotTaken::Limit(_)))), "{said:?}");
    assert_eq!(sitting.session.document(), &before);
    assert_eq!(sitting.stores.local, kept.local);
    assert_eq!(sitting.stores.journal, kept.journal);
    // What was kept before is found on the next visit.
    assert_eq!(sitting.again().session.document(), &before);
    // And the sitting goes on.
    sitting.send(Event::PathChosen(readiness::Path::Full));
    assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
}

/// A sitting that has opened `document` as a file.
fn with(document: &Document) -> Sitting {
    let mut sitting = Sitting::first();
    sitting.pick(record::write(document));
    sitting.send(Event::FileAccepted);
    assert_eq!(sitting.session.document(), document);
    sitting
}

#[test]
fn a_skill_with_an_id_of_76_letters() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let skill = SkillId::from("s".repeat(76).as_str());
    refused(&mut sitting, Event::SkillCounted { skill, count: SkillCount([1, 0, 0, 0]) });
}

#[test]
fn the_skill_number_201() {
    let mut sitting = Sitting::first();
    let count = |n: u16| Event::SkillCounted {
        skill: format!("skill-{n}").as_str().into(),
        count: SkillCount([n + 1, 0, 0, 0]),
    };
    for n in 0..200 {
        sitting.send(count(n));
    }
    assert_eq!(sitting.session.document().skills.len(), 200);
    refused(&mut sitting, count(200));
}

#[test]
fn one_answer_more_than_2000_to_unknown_questions() {
    let mut document = Document::default();
    document.bank = Sitting::first().session.document().bank.clone();
    for n in 0..2000 {
        let answer = Answer { choice: Some(Choice::Unknown), ..Answer::default() };
        let id = QuestionId::from(format!("gone-{n}").as_str());
        document.answers.restore(id, answer).unwrap();
    }
    let mut sitting = with(&document);
    let choice = Some(Choice::Unknown);
    refused(&mut sitting, Event::Answered { question: "online-inventory".into(), choice });
}

#[test]
fn a_wish_for_an_action_with_an_endless_id() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    let wish = Wish { hours: Some(1), ..Wish::default() };
    refused(&mut sitting, Event::Wished { action: "a".repeat(65).as_str().into(), wish });
}

/// A document with `count` changes of bank, the first of which has set an answer aside.
fn changed_often(count: usize) -> Document {
    let bank = Sitting::first().session.document().bank.clone();
    let receipt = |n: usize| {
        let mut receipt = Receipt { from: bank.clone(), to: bank.clone(), ..Receipt::default() };
        receipt.carried = u16::try_from(n).unwrap();
        if n == 0 {
            let answer = Answer { choice: Some(Choice::Unknown), ..Answer::default() };
            receipt.aside.restore("online-use".into(), answer).unwrap();
        }
        receipt
    };
    let receipts: Vec<Receipt> = (0..count).map(receipt).collect();
    Document { bank: bank.clone(), receipts: receipts.try_into().unwrap(), ..Document::default() }
}

#[test]
fn the_change_of_bank_number_201_makes_room() {
    let mut sitting = with(&changed_often(200));
    sitting.send(Event::BankChosen("seven-priorities".into()));
    sitting.send(Event::BankAccepted);
    assert_eq!(sitting.session.notice().get(), Some(&Notice::BankChanged));
    let receipts = &sitting.session.document().receipts;
    assert_eq!(receipts.len(), 200);
    assert_eq!(receipts[0].carried, 0, "its answer is still set aside");
    assert_eq!(receipts[1].carried, 2, "the oldest without answers went");
    assert_eq!(receipts[199].to.id.as_str(), "seven-priorities");
    assert_eq!(sitting.again().session.document(), sitting.session.document());
}

#[test]
fn a_bank_with_an_endless_edition_or_id() {
    for (id, edition) in [("our-town", "e".repeat(65)), (&*"o".repeat(65), "1".to_owned())] {
        let bank = support::own_bank("").replace("our-town", id);
        let bank = bank.replace("\"edition\": \"1\"", &format!("\"edition\": \"{edition}\""));
        let mut sitting = Sitting::first();
        sitting.answer("online-inventory", 2);
        sitting.pick(bank);
        sitting.send(Event::BankAccepted);
        sitting.answer("online-use", 2);
        assert!(matches!(sitting.session.saving(), Saving::Kept(_)));
        assert_eq!(sitting.again().session.document(), sitting.session.document());
    }
}

#[test]
fn a_file_is_written_only_if_it_can_be_read() {
    let mut document = changed_often(1);
    document.bank = BankRef { id: Text::cut("gone"), ..document.bank };
    document.changed = Moment::parse("2026-11-22T10:00").unwrap();
    let mut sitting = with(&document);
    let text = sitting.export();
    assert_eq!(record::read(&text).as_ref(), Ok(&document));
}
