//! English is fetched when it is chosen; until it is there, and where it does not come, the page
//! stays in Japanese.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use bank::Lang;
use session::{EnglishProblem, Event, Notice};
use support::{Sitting, Stores};

#[test]
fn the_page_goes_over_to_english_once_it_is_there() {
    let mut sitting = Sitting::first();
    assert_eq!(sitting.session.lang(), Lang::Ja);
    sitting.send(Event::EnglishFetched(Ok(content::ENGLISH.into())));
    assert_eq!(sitting.session.lang(), Lang::En);
    assert_eq!(sitting.stores.lang, Some(Lang::En));
    assert_eq!(sitting.session.notice().get(), None);
}

#[test]
fn without_its_texts_the_language_stays_what_it_was() {
    let cases = [
        (Err(EnglishProblem::Unreachable), EnglishProblem::Unreachable),
        (Ok(Vec::new()), EnglishProblem::OtherEdition),
        (Ok(b"<!doctype html><title>Sign in</title>".to_vec()), EnglishProblem::OtherEdition),
    ];
    for (outcome, problem) in cases {
        let mut sitting = Sitting::first();
        sitting.answer("online-inventory", 3);
        let before = sitting.session.document().clone();
        sitting.send(Event::EnglishFetched(outcome));
        assert_eq!(sitting.session.lang(), Lang::Ja);
        assert_eq!(sitting.stores.lang, None);
        assert_eq!(sitting.session.notice().get(), Some(&Notice::NoEnglish(problem)));
        assert_eq!(*sitting.session.document(), before);
    }
}

#[test]
fn a_visit_whose_english_does_not_come_opens_in_japanese_and_says_so() {
    let stores = Stores { lang: Some(Lang::En), ..Stores::default() };
    let problem = EnglishProblem::Unreachable;
    let sitting = Sitting::open_with(stores, |found| found.english = Err(problem));
    assert_eq!(sitting.session.lang(), Lang::Ja);
    assert_eq!(sitting.session.notice().get(), Some(&Notice::NoEnglish(problem)));
    // The next visit tries again.
    assert_eq!(sitting.stores.lang, Some(Lang::En));
    assert_eq!(sitting.again().session.lang(), Lang::En);
}

#[test]
fn a_bank_that_waits_for_a_yes_still_waits() {
    let mut sitting = Sitting::first();
    sitting.send(Event::BankChosen("seven-priorities".into()));
    sitting.send(Event::EnglishFetched(Ok(content::ENGLISH.into())));
    let pending = sitting.session.pending_bank().get().unwrap();
    assert_eq!(pending.catalog.id, "seven-priorities");
}
