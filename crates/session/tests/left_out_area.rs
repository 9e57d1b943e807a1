//! A whole area that does not apply to the department.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Choice, Level, Remark};
use session::{Event, Notice};
use support::Sitting;

#[test]
fn what_is_open_in_an_area_does_not_apply_with_one_reason_and_can_be_taken_back() {
    let mut sitting = Sitting::first();
    let questions = sitting.session.open_questions(&"telework".into());
    let (first, rest) = questions.split_first().unwrap();
    let choice = Some(Choice::Level(Level::new(2).unwrap()));
    sitting.send(Event::Answered { question: first.clone(), choice });
    let leave =
        |reason: &str| Event::AreaLeftOut { area: "telework".into(), reason: Remark::cut(reason) };
    sitting.send(leave(" "));
    assert_eq!(sitting.session.open_questions(&"telework".into()), rest);
    sitting.send(leave("窓口と現場だけの課"));
    assert!(sitting.session.open_questions(&"telework".into()).is_empty());
    let answers = &sitting.session.document().answers;
    assert_eq!(answers.get(first).unwrap().choice, choice, "what was answered stays");
    for question in rest {
        let answer = answers.get(question).unwrap();
        assert_eq!(answer.choice, Some(Choice::NotApplicable));
        assert_eq!(&*answer.reason, "窓口と現場だけの課");
    }
    let said = sitting.session.notice().get();
    assert_eq!(said, Some(&Notice::AreaLeftOut(rest.len())));
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.session.open_questions(&"telework".into()), rest);
}
