//! Where a person goes on with a document.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{DepartmentKind, Document, NextStep, Profile, YesNo};
use support::{bank, document};

fn described() -> Document {
    let profile = Profile {
        kind: Some(DepartmentKind::Welfare),
        staff: Some(9),
        counter: Some(YesNo::Yes),
        payment_slips: Some(YesNo::Yes),
        ..Profile::default()
    };
    Document { profile, ..Document::default() }
}

#[test]
fn an_empty_document_begins_with_the_department() {
    assert_eq!(NextStep::of(&bank(), &Document::default()), NextStep::Describe);
}

#[test]
fn what_is_described_goes_on_with_the_questions() {
    assert_eq!(NextStep::of(&bank(), &described()), NextStep::Answer);
}

#[test]
fn one_answer_goes_on_with_the_questions_though_the_department_is_not_described() {
    let document = document(&bank(), "online-list=2");
    assert_eq!(NextStep::of(&bank(), &document), NextStep::Answer);
}

#[test]
fn all_answers_lead_to_the_result() {
    assert_eq!(NextStep::of(&bank(), &document(&bank(), "*=?")), NextStep::ReadResult);
}
