//! The same content has the same check code, and other content another one.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod random;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use random::documents;
use readiness::{Answers, Document, Moment, Provenance, Receipt, Receipts, Remark, Role};
use record::{check_code, former_check_code, read};

/// Returns `answers` with `change` made to where and when each was said.
fn said(answers: &Answers, change: impl Fn(&mut Provenance)) -> Answers {
    let mut after = Answers::default();
    for (id, answer) in answers.iter() {
        let mut answer = answer.clone();
        change(&mut answer.provenance);
        after.restore(id.clone(), answer).unwrap();
    }
    after
}

proptest! {
    #[test]
    fn how_often_and_when_it_was_changed_is_no_content(document in documents(), revision: u32) {
        let mut later = document.clone();
        later.revision = revision;
        later.changed = Moment::parse("2031-01-31T23:59").unwrap();
        let change = |from: &mut Provenance| {
            from.time = Moment::default();
            from.revision = revision;
        };
        later.answers = said(&document.answers, change);
        later.receipts = Receipts::default();
        for receipt in document.receipts.iter() {
            let aside = said(&receipt.aside, change);
            later.receipts.push(Receipt { aside, ..receipt.clone() });
        }
        if let Some(adopted) = &mut later.adopted {
            adopted.revision = revision;
        }
        prop_assert_eq!(check_code(&later), check_code(&document));
        prop_assert_ne!(former_check_code(&later), former_check_code(&document));
    }
}

fn everything() -> Document {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/v2-everything.json");
    read(&fs::read_to_string(file).unwrap()).unwrap()
}

#[track_caller]
fn differs(change: impl FnOnce(&mut Document)) {
    let before = everything();
    let mut after = before.clone();
    change(&mut after);
    assert_ne!(after, before);
    assert_ne!(check_code(&after), check_code(&before));
}

#[test]
fn whatever_is_said_or_decided_is_content() {
    differs(|document| document.profile.name = readiness::Name::cut("市民課"));
    differs(|document| document.profile.staff = None);
    differs(|document| document.path = readiness::Path::Short);
    differs(|document| document.is_sample = false);
    differs(|document| document.bank.edition = readiness::Text::cut("2027.1"));
    differs(|document| document.done = readiness::BoundedSet::default());
    differs(|document| document.plan_start = None);
    differs(|document| document.skills = readiness::Skills::default());
    differs(|document| document.accepted = readiness::BoundedMap::default());
    differs(|document| document.receipts = Receipts::default());
    differs(|document| document.scenario.wishes = readiness::BoundedMap::default());
    differs(|document| document.other = None);
    differs(|document| document.adopted = None);
    differs(|document| {
        let mut answer = document.answers.get(&"online-use".into()).unwrap().clone();
        answer.note = Remark::cut("x");
        document.answers.restore("online-use".into(), answer).unwrap();
    });
    differs(|document| {
        document.answers = said(&document.answers, |from| from.role = Role::Staff);
    });
    differs(|document| {
        document.adopted.as_mut().unwrap().time = Moment::parse("2026-12-01T09:00").unwrap();
    });
}
