//! Sittings with a municipality's own question set in several editions: a change of set never
//! puts an old answer over a newer one, and what gives way can be seen, brought back and removed.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use readiness::{Choice, Date, Level, Moment, QuestionId};
use session::{Event, Session};

const SHIPPED: &str = "six-priorities";
const QUESTION: &str = "online-use";

fn now() -> Moment {
    Moment::parse("2027-04-01T09:00").unwrap()
}

/// A sitting with the answer 3 under the shipped set.
fn sitting() -> Session {
    let mut session = Session::new(Date::parse("2027-04-01").unwrap());
    answer(&mut session, 3);
    session
}

fn answer(session: &mut Session, level: u8) {
    let choice = Level::new(level).map(Choice::Level);
    let _ = session.update(Event::Answered { question: QUESTION.into(), choice, at: now() });
}

fn level(session: &Session) -> Option<u8> {
    match session.document.answers.get(&QUESTION.into())?.choice? {
        Choice::Level(level) => Some(level.get()),
        _ => None,
    }
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
fn open(session: &mut Session, bank: String) {
    let _ = session.update(Event::FilePicked(Ok(bank)));
    accept(session);
}

fn shipped(session: &mut Session) {
    let _ = session.update(Event::BankChosen(SHIPPED.into()));
    accept(session);
}

fn accept(session: &mut Session) {
    let switch = session.pending_bank.get().unwrap().switch.clone();
    let before = session.document.clone();
    let _ = session.update(Event::BankAccepted(now()));
    let after = &session.document;
    let stays = switch.carried.iter().chain(&switch.retired);
    for id in stays.clone() {
        assert_eq!(after.answers.get(id), before.answers.get(id), "{id}");
    }
    assert_eq!(after.answers.len(), stays.count() + switch.returned.len());
    let text = record::write(after);
    assert_eq!(record::read(&text).as_ref(), Ok(after), "and can be read again");
}

/// The levels that were set aside for the question, from the oldest change on.
fn aside(session: &Session) -> Vec<(&str, Choice)> {
    let receipts = session.document.receipts.iter();
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
    let mut session = sitting();
    open(&mut session, town(1, true));
    answer(&mut session, 1);
    shipped(&mut session);
    assert_eq!(level(&session), Some(3));
    open(&mut session, town(1, true));
    assert_eq!(level(&session), Some(1));
    answer(&mut session, 2);
    open(&mut session, town(1, true));
    assert_eq!(level(&session), Some(2));
    open(&mut session, town(2, true));
    assert_eq!(level(&session), None, "the new edition asks again");
    assert!(aside(&session).contains(&("town", rung(2))));
    assert!(!aside(&session).contains(&("town", rung(1))), "1 was answered anew by 2");
}

#[test]
fn an_answer_under_a_set_that_means_the_same_is_not_put_back() {
    let mut session = sitting();
    open(&mut session, town(1, true));
    open(&mut session, town(3, false));
    answer(&mut session, 2);
    shipped(&mut session);
    assert_eq!(level(&session), Some(2));
    assert_eq!(aside(&session), [(SHIPPED, rung(3))]);
}

#[test]
fn without_a_change_of_meaning_nothing_is_set_aside() {
    let mut session = sitting();
    open(&mut session, town(3, false));
    answer(&mut session, 2);
    shipped(&mut session);
    assert_eq!(level(&session), Some(2));
    assert_eq!(aside(&session), []);
}

#[test]
fn what_was_set_aside_is_brought_back_or_removed_singly_and_both_can_be_undone() {
    let mut session = sitting();
    open(&mut session, town(1, true));
    answer(&mut session, 1);
    let question = QuestionId::from(QUESTION);
    let back = Event::AsideBroughtBack { receipt: 0, question: question.clone(), at: now() };
    assert_eq!(session.update(back.clone()).len(), 1, "it is kept");
    assert_eq!(level(&session), Some(3));
    assert_eq!(aside(&session), [("town", rung(1))]);
    assert_eq!(session.update(back), [], "it is not there any more");

    let removed = Event::AsideRemoved { receipt: 1, question, at: now() };
    assert_eq!(session.update(removed.clone()).len(), 1);
    assert_eq!(aside(&session), []);
    assert_eq!(session.update(removed), []);
    let _ = session.update(Event::Undone(now()));
    assert_eq!(aside(&session), [("town", rung(1))]);
    let text = record::write(&session.document);
    assert_eq!(record::read(&text).as_ref(), Ok(&session.document));
}

#[test]
fn hundreds_of_changes_can_be_read_again() {
    let mut session = sitting();
    for round in 0..150_u8 {
        open(&mut session, town(1, true));
        answer(&mut session, round % 5);
        shipped(&mut session);
    }
    assert_eq!(level(&session), Some(3));
    assert_eq!(session.document.receipts.len(), readiness::Receipts::MAX);
}
