//! A year with the plan, as it is kept.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use std::sync::Arc;

use content::Sample;
use readiness::{
    ActionId, Date, Document, Effort, ExecutionState, MeasuredHow, MeasuredValue, Measurement,
    Planning, Remark, ReviewEntry, Role, YearMonth, YenRange,
};
use session::{Effect, Event};
use support::{Sitting, Stores};

fn opened() -> Sitting {
    let mut document = Sample::Welfare.document(bank::Lang::Ja);
    document.is_sample = false;
    Sitting::open(Stores::of(&record::write(&document)))
}

fn send(sitting: &mut Sitting, now: &str, event: Event) {
    sitting.now = now.into();
    sitting.send(event);
}

fn adopt(sitting: &mut Sitting, now: &str) {
    sitting.now = now.into();
    let session = &sitting.session;
    let document = Arc::new(session.document().clone());
    let planning = Planning::of(&session.catalog().bank, document, session.today());
    sitting.send(Event::RoadmapAdopted(Box::new(planning)));
}

fn first(sitting: &Sitting) -> ActionId {
    sitting.session.document().adopted.as_ref().unwrap().placed[0].action.clone()
}

fn month(text: &str) -> Option<YearMonth> {
    YearMonth::parse(text)
}

#[test]
fn a_review_is_kept_with_every_word_and_ends_with_a_day_for_the_next() {
    let mut sitting = opened();
    adopt(&mut sitting, "2026-12-01T09:00");
    let action = first(&sitting);
    let entry =
        ReviewEntry { state: ExecutionState::Running, spent: Some(3), ..ReviewEntry::default() };
    send(
        &mut sitting,
        "2027-01-13T09:00",
        Event::Reviewed { action: action.clone(), entry: entry.clone() },
    );
    assert_eq!(sitting.kept().follow_up.reviews.last().unwrap().entries[&action], entry);
    send(&mut sitting, "2027-01-13T09:10", Event::ReviewEnded);
    let kept = sitting.kept();
    assert_eq!(&kept, sitting.session.document());
    assert_eq!(kept.follow_up.next_review, Date::parse("2027-02-15"));
    assert_eq!(kept.plan_start, month("2027-01"));
    let days: Vec<String> =
        kept.follow_up.snapshots.iter().map(|kept| kept.day.to_string()).collect();
    assert_eq!(days, ["2026-12-01", "2027-01-13"]);
    send(&mut sitting, "2027-01-13T09:11", Event::NextReviewSet(Date::parse("2027-02-10")));
    assert_eq!(sitting.kept().follow_up.next_review, Date::parse("2027-02-10"));
}

#[test]
fn adopting_again_keeps_the_earlier_promise() {
    let mut sitting = opened();
    adopt(&mut sitting, "2026-12-01T09:00");
    let before = sitting.kept().adopted;
    adopt(&mut sitting, "2026-12-02T09:00");
    let kept = sitting.kept();
    assert_eq!(kept.follow_up.earlier.first(), before.as_ref());
    assert_ne!(kept.adopted, before);
}

#[test]
fn what_is_measured_said_and_written_is_kept_and_taken_back() {
    let mut sitting = opened();
    let before = sitting.kept();
    let now = "2027-01-13T09:00";
    let (day, value) = (Date::parse("2027-01-13").unwrap(), MeasuredValue::parse("86.5"));
    let measurement = Measurement {
        day,
        value: value.unwrap(),
        role: Role::Head,
        how: MeasuredHow::cut("数えた"),
    };
    let indicator = || "cases-recorded".into();
    send(&mut sitting, now, Event::Aimed { indicator: indicator(), baseline: None, target: value });
    send(
        &mut sitting,
        now,
        Event::Measured { indicator: indicator(), measurement: measurement.clone() },
    );
    send(&mut sitting, now, Event::EffortChosen(Effort::new(140).unwrap()));
    let range = YenRange::new(100_000, 300_000);
    send(&mut sitting, now, Event::CostSaid { action: "inventory".into(), range });
    let doubts = Remark::cut("台帳の数");
    let message = Remark::default();
    send(&mut sitting, now, Event::HandoverWritten { doubts: doubts.clone(), message });
    let kept = sitting.kept().follow_up;
    assert_eq!(kept.indicators[&indicator()].actuals.first(), Some(&measurement));
    assert_eq!((kept.effort.percent(), &kept.doubts), (140, &doubts));
    assert_eq!(kept.costs.get(&"inventory".into()).copied(), range);

    send(&mut sitting, now, Event::MeasurementRemoved { indicator: indicator(), day });
    send(&mut sitting, now, Event::Aimed { indicator: indicator(), baseline: None, target: None });
    send(&mut sitting, now, Event::EffortChosen(Effort::default()));
    send(&mut sitting, now, Event::CostSaid { action: "inventory".into(), range: None });
    let nothing = Event::HandoverWritten { doubts: Remark::default(), message: Remark::default() };
    send(&mut sitting, now, nothing);
    assert_eq!(record::check_code(&sitting.kept()), record::check_code(&before));
}

#[test]
fn a_file_of_a_planned_year_says_where_the_department_stood() {
    let mut sitting = opened();
    let effects = |sitting: &mut Sitting, now: &str| {
        let moment = readiness::Moment::parse(now).unwrap();
        sitting.session.update(Event::ExportAsked, moment)
    };
    let has_store = |effects: &[Effect]| effects.len() > 1;
    assert!(!has_store(&effects(&mut sitting, "2026-12-01T08:00")), "nothing is planned yet");
    adopt(&mut sitting, "2026-12-01T09:00");
    let code = record::check_code(sitting.session.document());
    assert!(has_store(&effects(&mut sitting, "2027-02-01T09:00")));
    assert!(!has_store(&effects(&mut sitting, "2027-02-01T09:01")), "once a day");
    let document: &Document = sitting.session.document();
    assert_eq!(document.follow_up.snapshots.len(), 2);
    assert_eq!(record::check_code(document), code, "a day on which somebody looked says nothing");
}
