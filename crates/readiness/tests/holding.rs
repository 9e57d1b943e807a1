//! The list of what a file holds leaves nothing out.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Answer, AreaScore, AtOnce, Audience, BankRef, BoundedMap, BoundedSet, Choice, Date, Diagnosis,
    Document, Doubt, Effort, Execution, ExecutionState, FollowUp, Holding, Indicator,
    LeftOutReason, Level, MeasuredHow, MeasuredValue, Measurement, Moment, Name, Network, Path,
    Position, Preset, Provenance, Receipt, Remark, Review, ReviewEntry, ReviewNote, Role, Scenario,
    Share, SkillCount, Snapshot, Text, Wish, YearMonth, YenRange,
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
        provenance: Provenance { revision: 3, ..Provenance::default() },
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
    document.profile.network = Some(Network::Alpha);
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
    document.follow_up = follow_up(&document, diagnosis.readiness.areas.as_slice());
    document
}

/// Something of every kind that a year with the plan leaves.
fn follow_up(document: &Document, areas: &[AreaScore]) -> FollowUp {
    let day = Date::parse("2027-01-13").unwrap();
    let execution = Execution {
        state: ExecutionState::Running,
        began: YearMonth::parse("2026-12"),
        ended: None,
        spent: Some(11),
    };
    let entry = ReviewEntry {
        state: ExecutionState::Running,
        spent: Some(11),
        doubts: [Doubt::NobodyUses].into(),
        note: ReviewNote::cut("a line"),
    };
    let review = Review {
        time: Moment::parse("2027-01-13T14:26").unwrap(),
        entries: BoundedMap::of([("inventory".into(), entry)]).unwrap(),
        ..Review::default()
    };
    let mut indicator = Indicator {
        baseline: MeasuredValue::parse("12.5"),
        target: MeasuredValue::parse("90"),
        ..Indicator::default()
    };
    let value = MeasuredValue::parse("86").unwrap();
    let how = MeasuredHow::cut("counted by hand");
    indicator.actuals.put(Measurement { day, value, role: Role::Chief, how });
    let mut follow_up = FollowUp {
        executions: BoundedMap::of([("inventory".into(), execution)]).unwrap(),
        reviews: [review].into_iter().collect(),
        next_review: Date::parse("2027-02-10"),
        indicators: BoundedMap::of([("cases".into(), indicator)]).unwrap(),
        effort: Effort::new(140).unwrap(),
        costs: BoundedMap::of([("inventory".into(), YenRange::new(1, 2).unwrap())]).unwrap(),
        earlier: document.adopted.iter().cloned().collect(),
        doubts: Remark::cut("a doubt"),
        message: Remark::cut("a word"),
        ..FollowUp::default()
    };
    follow_up.snapshots.keep(Snapshot::of(day, document.bank.clone(), areas).unwrap());
    follow_up
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
    // Once in the adopted plan, once in an earlier one.
    for kind in [Holding::Owners, Holding::LeftOutReasons, Holding::Weights] {
        assert_eq!(count(kind), Some((kind, 2)));
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

#[test]
fn a_copy_holds_what_its_audience_may_see_and_nothing_else() {
    let document = everything();
    for audience in Audience::ALL {
        let copy = document.copy_for(audience);
        for ((kind, whole), (_, left)) in Holding::of(&document).into_iter().zip(Holding::of(&copy))
        {
            // Which questions are asked is always said.
            let expected = if audience.sees(kind) { whole } else { 0 };
            assert_eq!(left, expected, "{audience:?}: {kind:?}");
        }
        assert_eq!(copy.copy_for(audience), copy, "{audience:?}: copied twice");
        let narrower = document.copy_for(Audience::Office).copy_for(audience);
        assert_eq!(narrower, document.copy_for(audience.max(Audience::Office)));
    }
    assert_eq!(document.copy_for(Audience::Department), document);
}

#[test]
fn no_text_that_was_written_for_colleagues_leaves_the_department() {
    for audience in [Audience::Office, Audience::Public] {
        let copy = format!("{:?}", everything().copy_for(audience));
        let texts = ["a line", "NobodyUses", "counted by hand", "a doubt", "a word"];
        for text in ["a reason", "a note", "evidence\"", "why"].into_iter().chain(texts) {
            assert!(!copy.contains(text), "{audience:?}: {text}");
        }
        assert_eq!(copy.contains("a position"), audience == Audience::Office);
    }
}

#[test]
fn what_is_left_out_is_listed_with_how_many() {
    let left_out = everything().left_out_for(Audience::Office);
    assert!(
        left_out.contains(&(Holding::Notes, 1)) && left_out.contains(&(Holding::AsideTexts, 3))
    );
    assert!(!left_out.iter().any(|(kind, _)| *kind == Holding::Owners));
    assert!(everything().left_out_for(Audience::Public).contains(&(Holding::Owners, 3)));
    assert_eq!(everything().left_out_for(Audience::Department), []);
    assert_eq!(Document::default().left_out_for(Audience::Public), []);
}

#[test]
fn an_audience_is_found_by_its_word() {
    for audience in Audience::ALL {
        assert_eq!(Audience::parse(audience.code()), Some(audience));
    }
    assert_eq!(Audience::parse(""), None);
}
