//! What a person decides about the roadmap, and what stays of it.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use std::sync::Arc;

use content::Sample;
use readiness::{
    AtOnce, Criterion, Diagnosis, Difference, Document, LeftOutReason, Planning, Position,
    Scenario, Share, Weights, Wish, YearMonth,
};
use session::{Event, Saving};
use support::{Stores, at};

/// A department of its own with the answers of a sample.
struct Sitting(support::Sitting);

impl Sitting {
    fn new() -> Self {
        let mut document = Sample::Welfare.document(bank::Lang::Ja);
        document.is_sample = false;
        Self(support::Sitting::open(Stores::of(&record::write(&document))))
    }

    /// Sends `event` at so many minutes past ten.
    fn send(&mut self, event: Event, minute: u8) {
        self.0.now = format!("2026-11-22T10:{minute:02}");
        self.0.send(event);
    }

    fn document(&self) -> &Document {
        self.0.session.document()
    }

    /// What a later visit finds.
    fn reopened(&self) -> Document {
        self.0.kept()
    }

    fn diagnosis(&self) -> Arc<Diagnosis> {
        let session = &self.0.session;
        Planning::best(&session.catalog().bank, session.document(), session.today())
    }

    fn planning(&self) -> Planning<'static> {
        let session = &self.0.session;
        let document = Arc::new(session.document().clone());
        Planning::of(&session.catalog().bank, document, session.today())
    }

    /// Adopts the plan while its first slice is searched.
    fn adopt(&mut self, minute: u8) {
        let planning = self.planning();
        assert!(!planning.is_final());
        self.send(Event::RoadmapAdopted(Box::new(planning)), minute);
    }
}

#[test]
fn weights_and_wishes_are_kept_and_can_be_taken_back() {
    let mut sitting = Sitting::new();
    let weights = Weights::default().with(Criterion::Cost, 60);
    let action = sitting.diagnosis().roadmap.placed[0].action.clone();
    let wish = Wish { hours: Some(40), owner: Position::cut("係長"), ..Wish::default() };
    sitting.send(Event::Weighed(weights), 0);
    sitting.send(Event::Wished { action: action.clone(), wish: wish.clone() }, 1);
    sitting.send(Event::AtOnceChosen(AtOnce::new(2).unwrap()), 2);
    sitting.send(Event::ShareTried(Share::new(5)), 3);
    let kept = sitting.reopened();
    assert_eq!(&kept, sitting.document());
    assert_eq!(kept.scenario.weights, weights);
    assert_eq!(kept.scenario.wish(&action), Some(&wish));
    assert_eq!(sitting.0.session.saving(), Saving::Kept(at("10:03")));

    sitting.send(Event::Wished { action, wish: Wish::default() }, 4);
    sitting.send(Event::Weighed(Weights::default()), 5);
    sitting.send(Event::AtOnceChosen(AtOnce::default()), 6);
    sitting.send(Event::ShareTried(None), 7);
    assert_eq!(sitting.reopened().scenario, Scenario::default());
}

#[test]
fn two_scenarios_change_places_and_one_is_dropped() {
    let mut sitting = Sitting::new();
    sitting.send(Event::ScenarioSwapped, 0);
    assert_eq!(sitting.document().scenario, Scenario::default());
    sitting.send(Event::ScenarioKept, 1);
    sitting.send(Event::ShareTried(Share::new(8)), 2);
    sitting.send(Event::ScenarioSwapped, 3);
    let kept = sitting.reopened();
    assert_eq!(kept.scenario.share, None);
    assert_eq!(kept.other.unwrap().share, Share::new(8));
    sitting.send(Event::ScenarioDropped, 4);
    assert_eq!(sitting.reopened().other, None);
    assert_eq!(sitting.document().scenario.share, None);
}

#[test]
fn an_adopted_roadmap_stays_whatever_is_answered_until_it_is_adopted_again() {
    let mut sitting = Sitting::new();
    sitting.adopt(0);
    let adopted = sitting.reopened().adopted.unwrap();
    let roadmap = sitting.diagnosis().roadmap.clone();
    assert_eq!(adopted.placed.len(), roadmap.placed.len());
    assert_eq!((adopted.time.clone(), adopted.start), (at("10:00"), roadmap.month(0).unwrap()));
    assert_eq!(sitting.document().plan_start, Some(adopted.start));

    sitting.send(Event::AtOnceChosen(AtOnce::new(1).unwrap()), 1);
    assert_ne!(sitting.diagnosis().roadmap, roadmap);
    assert_eq!(sitting.reopened().adopted.as_ref(), Some(&adopted));

    sitting.adopt(2);
    let again = sitting.reopened().adopted.unwrap();
    assert_ne!(again.placed, adopted.placed);
    assert_eq!(again.scenario.at_once.get(), 1);
}

#[test]
fn what_is_adopted_is_the_plan_that_counts_whatever_was_searched_for() {
    let mut sitting = Sitting::new();
    let stale = sitting.planning();
    sitting.send(Event::AtOnceChosen(AtOnce::new(2).unwrap()), 0);
    let counts = sitting.diagnosis();
    let first = sitting.planning().first().clone();
    assert_ne!(counts.roadmap.placed, first.roadmap.placed, "nothing better shows nothing");
    sitting.send(Event::RoadmapAdopted(Box::new(stale)), 1);
    let adopted = sitting.document().adopted.clone().unwrap();
    assert_eq!(adopted.differences(sitting.document(), &counts), []);
}

#[test]
fn a_plan_moved_to_now_leaves_what_was_adopted() {
    let mut sitting = Sitting::new();
    sitting.adopt(0);
    let adopted = sitting.document().adopted.clone();
    sitting.0.now = "2027-05-03T10:01".to_owned();
    sitting.0.send(Event::PlanMovedToNow);
    assert_eq!(sitting.document().plan_start, YearMonth::parse("2027-05"));
    assert_eq!(sitting.document().adopted, adopted);
}

#[test]
fn a_plan_that_exists_is_made_again_from_the_month_of_the_day() {
    let mut sitting = Sitting::new();
    sitting.adopt(0);
    for (day, start) in [("2027-02-11", "2027-02"), ("2027-02-28", "2027-02")] {
        sitting.0.now = format!("{day}T10:01");
        sitting.0.send(Event::PlanMovedToNow);
        assert_eq!(sitting.document().plan_start, YearMonth::parse(start), "{day}");
    }
    // A first plan still begins with the next month from the 11th on.
    let mut first = Sitting::new();
    first.0.now = "2027-02-11T10:01".to_owned();
    first.0.send(Event::RoadmapSeen);
    assert_eq!(first.document().plan_start, YearMonth::parse("2027-03"));
}

#[test]
fn what_was_adopted_holds_still_until_a_plan_made_anew_is_adopted() {
    let mut sitting = Sitting::new();
    sitting.adopt(0);
    let adopted = sitting.document().adopted.clone().unwrap();
    let out = adopted.placed[0].action.clone();
    let wish = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
    sitting.send(Event::Wished { action: out.clone(), wish }, 1);
    let held = sitting.diagnosis();
    let moved = adopted.differences(sitting.document(), &held);
    let waits =
        |id: &readiness::ActionId| held.roadmap.put_off.iter().any(|put_off| put_off.action == *id);
    let is_expected = |difference: &Difference| match difference {
        Difference::Gone(id, _) => *id == out || waits(id),
        Difference::New(..) => true,
        _ => false,
    };
    assert!(moved.iter().all(is_expected), "{moved:?}");
    // Adopting the plan made anew remembers the promise before it.
    let planning = sitting.planning();
    sitting.send(Event::RoadmapAdoptedAnew(Box::new(planning)), 2);
    let anew = sitting.reopened();
    assert_eq!(anew.follow_up.earlier.first(), Some(&adopted));
    let session = &sitting.0.session;
    let alone = anew.anew();
    let best = Planning::best(&session.catalog().bank, &alone, session.today());
    assert_eq!(anew.adopted.as_ref().map(|it| it.differences(&alone, &best)), Some(vec![]));
    // What is adopted is then planned as it is.
    assert_eq!(sitting.diagnosis().roadmap.placed.len(), best.roadmap.placed.len());
}
