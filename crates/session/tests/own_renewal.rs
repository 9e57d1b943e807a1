//! A municipality's set when the shipped set that it was made of is in a later edition.

#![allow(clippy::unwrap_used, clippy::panic, reason = "in a test, a failure is the report")]

mod support;

use content::BankRefusal;
use readiness::{Document, Text};
use session::Notice;
use support::editions::{QUESTION, accept, answer, level, open, shipped, sitting, town};
use support::{Sitting, Stores};

/// The town's document as it was while the shipped set was in its first edition: the hash of the
/// town's set did not say over which edition it was.
fn of_the_town(bank: &str) -> (Stores, Document) {
    let mut sitting = sitting();
    open(&mut sitting, bank.to_owned());
    answer(&mut sitting, 2);
    sitting.answer("burden-parallel", 3);
    sitting.answer("execution-measure", 1);
    let mut document = sitting.session.document().clone();
    let (own, over) = document.bank.hash.split_once('-').unwrap();
    assert_eq!((own.len(), over), (16, content::catalog().hash.as_str()));
    document.bank.hash = Text::cut(own);
    let mut stores = Stores::of(&record::write(&document));
    stores.bank = Some(bank.to_owned());
    (stores, document)
}

#[test]
fn answers_under_a_towns_set_over_the_first_edition_are_asked_again_what_changed_in_the_shipped_one()
 {
    let (stores, before) = of_the_town(&town(1, false));
    let sitting = Sitting::open(stores);
    let said = sitting.session.notice().get().unwrap();
    assert!(said.has(|it| matches!(it, Notice::EditionChanged { again: 1, .. })), "{said:?}");
    assert_eq!(sitting.session.catalog().id, "town");
    assert_eq!(sitting.level("burden-parallel"), None);
    assert_eq!((level(&sitting), sitting.level("execution-measure")), (Some(2), Some(1)));
    let receipt = sitting.session.document().receipts.iter().last().unwrap();
    assert_eq!(receipt.from, before.bank);
    assert_eq!(sitting.again().session.notice().get(), None, "said once");

    // The same as a file, under a set that says of one more question that it changed.
    let mut sitting = Sitting::first();
    open(&mut sitting, town(2, true));
    sitting.pick(record::write(&before));
    let renewal = sitting.session.pending().get().unwrap().renewal.clone().unwrap();
    assert_eq!(renewal.switch.again, ["burden-parallel".into(), QUESTION.into()]);
    assert!(!renewal.new.asked.is_empty(), "the shipped set asks more by now");
}

#[test]
fn whose_set_is_gone_is_asked_again_on_going_over_to_the_shipped_one() {
    let (mut stores, _) = of_the_town(&town(1, false));
    stores.bank = None;
    let mut sitting = Sitting::open(stores);
    assert!(sitting.session.bank_is_missing());
    assert_eq!(sitting.level("burden-parallel"), Some(3), "nothing changes meanwhile");
    shipped(&mut sitting);
    assert_eq!(sitting.level("burden-parallel"), None);
    assert_eq!(sitting.level("execution-measure"), Some(1));
}

#[test]
fn a_kept_set_that_does_not_fit_any_more_is_named_entry_by_entry_and_nothing_changes() {
    // Written over the first edition: a level of a question that means something else now, and a
    // question that is gone.
    let rests = r#", "retire": [{"question": "gone", "why": {"ja": "やめた", "en": "Ended"}}],
        "add": [{"action": "inventory", "trigger": {"question": "burden-parallel", "at_most": 1}}]"#;
    let (mut stores, before) = of_the_town(&town(1, false));
    let outgrown = town(1, false).replacen(r#", "date""#, &format!(r#"{rests}, "date""#), 1);
    stores.bank = Some(outgrown.clone());
    let mut sitting = Sitting::open(stores);
    let Some(Notice::KeptBankRefused(BankRefusal::Problems(problems))) =
        sitting.session.notice().get()
    else {
        panic!("{:?}", sitting.session.notice().get())
    };
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 2, "{problems:?}");
    let edition = &content::catalog().edition;
    assert!(problems[0].starts_with("add.1.trigger: `burden-parallel` means something else"));
    assert!(problems[0].ends_with(&format!("then write \"base_edition\": \"{edition}\"")));
    assert!(problems[1].starts_with("retire.1.question: `gone` is in neither bank; name one"));
    assert!(sitting.session.bank_is_missing());
    assert_eq!(sitting.session.document(), &before, "nothing changes until it is mended");
    assert_eq!(sitting.session.quarantine()[0].text, outgrown, "the set is kept, too");

    let edition = format!(r#", "base_edition": "{edition}", "date""#);
    let mended = outgrown.replacen(r#", "date""#, &edition, 1).replacen("gone", "telework-days", 1);
    sitting.pick(mended);
    let pending = sitting.session.pending_bank().get().unwrap();
    assert_eq!(pending.switch.again, ["burden-parallel".into()]);
    accept(&mut sitting);
    assert_eq!(level(&sitting), Some(2));
    assert_eq!(sitting.level("burden-parallel"), None);
}
