//! The list of what a file holds leaves nothing out.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Answer, AtOnce, BankRef, BoundedMap, BoundedSet, Choice, Date, Diagnosis, Document, Holding,
    LeftOutReason, Level, Moment, Name, Path, Position, Preset, Provenance, Receipt, Remark,
    Scenario, Share, SkillCount, Text, Wish, YearMonth,
};
use support::{bank, document};

/// The kinds of which `document` holds something, with how many.
fn held(document: &Document) -> Vec<(Holding, usize)> {
    Holding::of(document).into_iter().filter(|(_, count)| *count > 0).collect()
}

fn answer() -> Answer {
    Answer {
        choice: Some(Choice::NotApplicable),
        reason: Remark::cut("a reason"),
        note: Remark::cut("a note"),
        evidence: Remark::cut("evidence"),
        spread: false,
        provenance: Provenance::default(),
    }
}

fn scenario() -> Scenario {
    let mut scenario = Scenario {
        weights: Preset::QuickResults.weights(),
        share: Share::new(5),
        at_once: AtOnce::new(2).unwrap(),
        ..Scenario::default()
    };
    let wish = Wish {
        pin: YearMonth::parse("2026-12"),
        excluded: Some(LeftOutReason::cut("why")),
        owner: Position::cut("a position"),
        hours: Some(12),
    };
    scenario.make("prepare".into(), wish).unwrap();
    scenario
}

/// A document with something of every kind.
fn everything() -> Document {
    let bank = bank();
    let mut document = document(&bank, "online-list=2");
    document.is_sample = true;
    document.bank = BankRef { id: Text::cut("six"), ..BankRef::default() };
    document.revision = 7;
    document.changed = Moment::parse("2026-11-22T09:00").unwrap();
    document.profile.name = Name::cut("a department");
    document.path = Path::Full;
    document.answers.restore("trial".into(), answer()).unwrap();
    document.done = BoundedSet::of(["charter".into()]).unwrap();
    document.skills.insert("tables".into(), SkillCount([1, 2, 3, 4])).unwrap();
    document.accepted = BoundedMap::of([("odd".into(), [Level::MIN, Level::MAX])]).unwrap();
    document.plan_start = YearMonth::parse("2026-12");
    document.scenario = scenario();
    document.other = Some(Scenario::default());
    let diagnosis = Diagnosis::of(&bank, &document, Date::parse("2026-12-01").unwrap());
    document.adopted = Some(diagnosis.adopt(&document, Moment::default()));
    let mut receipt = Receipt::default();
    receipt.aside.restore("goal".into(), answer()).unwrap();
    document.receipts.push(receipt);
    document
}

#[test]
fn every_kind_is_listed_once_and_found_where_it_is() {
    let found = Holding::of(&everything());
    assert_eq!(found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), Holding::ALL);
    assert_eq!(Holding::ALL.map(|kind| kind as usize), std::array::from_fn(|at| at));
    for (kind, count) in found {
        assert!(count > 0, "{kind:?}");
    }
}

#[test]
fn an_empty_document_holds_which_questions_are_asked() {
    assert_eq!(held(&Document::default()), [(Holding::Path, 1)]);
}

#[test]
fn what_an_adopted_plan_keeps_is_counted_though_it_was_taken_back_since() {
    let mut document = everything();
    document.scenario = Scenario::default();
    let count = |kind| held(&document).into_iter().find(|(other, _)| *other == kind);
    for kind in [Holding::Owners, Holding::LeftOutReasons, Holding::Weights] {
        assert_eq!(count(kind), Some((kind, 1)));
    }
}

#[test]
fn texts_set_aside_are_counted_apart_from_those_beside_answers() {
    let found = held(&everything());
    for (kind, count) in [
        (Holding::Choices, 2),
        (Holding::Notes, 1),
        (Holding::AsideAnswers, 1),
        (Holding::AsideTexts, 3),
    ] {
        assert!(found.contains(&(kind, count)), "{kind:?}");
    }
}
