//! A document of an earlier edition of the shipped set goes over to the present one with a receipt.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the report")]

mod support;

use readiness::{BankRef, DepartmentTrait, Document, Path, Profile, QuestionId, Text, YesNo};
use session::{Event, NewQuestions, Notice};
use support::editions::rung;
use support::{Sitting, Stores};

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
    assert_eq!(sitting.session.notice().get(), Some(&changed(1)));
    is_asked_again(&sitting);
    let next = sitting.again();
    assert_eq!(next.session.notice().get(), None, "said once");
    is_asked_again(&next);
}

#[test]
fn a_file_of_an_earlier_edition_is_asked_again_too() {
    let mut sitting = Sitting::first();
    sitting.pick(of_the_first_edition());
    let renewal = sitting.session.pending().get().unwrap().renewal.clone().unwrap();
    assert_eq!(renewal.switch.again, ["burden-parallel".into()]);
    assert_eq!(renewal.switch.carried, ["execution-measure".into()]);
    assert_eq!(new_questions(&sitting), renewal.new, "said before anything changes");
    sitting.send(Event::FileAccepted);
    assert!(sitting.session.notice().get().unwrap().has(|it| matches!(it, Notice::Opened { .. })));
    assert!(sitting.session.notice().get().unwrap().has(|it| *it == changed(1)));
    is_asked_again(&sitting);
}

/// What is said of a document with `again` answers to what means something else.
fn changed(again: usize) -> Notice {
    let new = new_questions(&Sitting::first()).asked.len();
    Notice::EditionChanged { edition: content::catalog().edition.clone(), again, new }
}

fn new_questions(sitting: &Sitting) -> NewQuestions {
    let document = sitting.session.document();
    let first = first_edition(document);
    NewQuestions::since(&first, document, sitting.session.catalog())
}

fn first_edition(document: &Document) -> BankRef {
    let (edition, hash) = (Text::cut("2026.1"), Text::cut("e744bfc29973d54c"));
    BankRef { edition, hash, ..document.bank.clone() }
}

#[test]
fn the_earlier_answers_come_back_all_at_once_and_are_not_asked_again_on_the_next_visit() {
    let mut sitting = Sitting::open(Stores::of(&of_the_first_edition()));
    sitting.send(Event::UndoAsked);
    assert_eq!(sitting.level("burden-parallel"), Some(3));
    assert_eq!(sitting.session.document().bank, content::bank_ref(content::catalog()));
    let mut next = sitting.again();
    assert_eq!((next.session.notice().get(), next.level("burden-parallel")), (None, Some(3)));

    // The same later, from the list of what changed.
    let mut sitting = Sitting::open(Stores::of(&of_the_first_edition()));
    sitting.send(Event::NoticeClosed);
    sitting.send(Event::AllBroughtBack { receipt: 0 });
    assert_eq!(sitting.session.notice().get(), Some(&Notice::AllBroughtBack(1)));
    assert_eq!(sitting.level("burden-parallel"), Some(3));
    assert_eq!(&sitting.kept(), sitting.session.document());
    sitting.send(Event::UndoAsked);
    is_asked_again(&sitting);
    next.send(Event::AllBroughtBack { receipt: 0 });
    assert_eq!(next.session.notice().get(), None, "there is nothing left to bring back");
}

#[test]
fn an_answer_given_under_the_present_edition_is_never_set_aside_by_its_change() {
    let mut document = record::read(&of_the_first_edition()).unwrap();
    document.answers.take(&"burden-parallel".into());
    let mut sitting = Sitting::open(Stores::of(&record::write(&document)));
    assert_eq!(sitting.session.notice().get(), Some(&changed(0)));
    sitting.answer("burden-parallel", 1);
    let next = sitting.again();
    assert_eq!(next.session.notice().get(), None);
    assert_eq!(next.level("burden-parallel"), Some(1));
}

#[test]
fn without_answers_a_document_goes_over_without_a_word() {
    let mut sitting = Sitting::first();
    let profile = Profile { staff: Some(12), ..Profile::default() };
    sitting.send(Event::Described(profile));
    let mut document = sitting.session.document().clone();
    document.bank = first_edition(&document);
    let sitting = Sitting::open(Stores::of(&record::write(&document)));
    assert_eq!(sitting.session.notice().get(), None);
    assert_eq!(sitting.session.document().bank, content::bank_ref(content::catalog()));
    assert!(sitting.session.document().receipts.is_empty());
    assert_eq!(sitting.session.document().profile.staff, Some(12));
}

#[test]
fn a_document_of_a_later_edition_is_left_as_it_is() {
    let mut document = record::read(&of_the_first_edition()).unwrap();
    document.bank.edition = Text::cut("2031.1");
    let sitting = Sitting::open(Stores::of(&record::write(&document)));
    assert_eq!(sitting.session.notice().get(), None);
    assert_eq!(sitting.session.document(), &document);
}

#[test]
fn new_questions_are_those_that_this_department_is_asked() {
    let mut sitting = Sitting::first();
    sitting.send(Event::PathChosen(Path::Full));
    let all = new_questions(&sitting);
    let id = |id: &str| QuestionId::from(id);
    assert!(all.asked.contains(&id("security-procurement")) && all.others > 0);
    assert!(!all.asked.contains(&id("facility-cash")), "only a facility is asked");
    let mut profile = Profile::default();
    profile.traits.insert(DepartmentTrait::Facility, YesNo::Yes);
    sitting.send(Event::Described(profile));
    let facility = new_questions(&sitting);
    assert!(facility.asked.contains(&id("facility-cash")));
    assert_eq!(facility.asked.len() + facility.others, all.asked.len() + all.others);
    let mut unknown = first_edition(sitting.session.document());
    unknown.edition = Text::cut("1999");
    let none = NewQuestions::since(&unknown, sitting.session.document(), sitting.session.catalog());
    assert_eq!(none, NewQuestions::default());
}
