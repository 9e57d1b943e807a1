//! What a person decides about the roadmap, and what stays of it.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use content::Sample;
use readiness::{
    AtOnce, Criterion, Date, Diagnosis, Document, Moment, Position, Scenario, Share, Weights, Wish,
    YearMonth,
};
use session::{Effect, Event, Saving, Session};

fn at(clock: &str) -> Moment {
    Moment::parse(&format!("2026-11-22T{clock}")).unwrap()
}

/// A department of its own with the answers of a sample, and what storage holds of it.
struct Sitting {
    session: Session,
    kept: Option<String>,
}

impl Sitting {
    fn new() -> Self {
        let today = Date::parse("2026-11-22").unwrap();
        let mut document = Sample::Welfare.document(bank::Lang::Ja);
        document.is_sample = false;
        let mut sitting = Self { session: Session::new(today), kept: None };
        let stored = Ok(Some(record::write(&document)));
        sitting.send(Event::Opened { stored, bank: None, lang: None, today });
        sitting
    }

    fn send(&mut self, event: Event) {
        for effect in self.session.update(event) {
            if let Effect::Store { text, revision, .. } = effect {
                self.kept = Some(text.clone());
                let _ = self.session.update(Event::Stored { revision, outcome: Ok(text) });
            }
        }
    }

    fn document(&self) -> &Document {
        &self.session.document
    }

    /// What a later visit finds.
    fn reopened(&self) -> Document {
        record::read(self.kept.as_ref().unwrap()).unwrap()
    }

    fn diagnosis(&self) -> Diagnosis {
        let session = &self.session;
        Diagnosis::of(&session.catalog.bank, &session.document, session.today)
    }
}

#[test]
fn weights_and_wishes_are_kept_and_can_be_taken_back() {
    let mut sitting = Sitting::new();
    let weights = Weights::default().with(Criterion::Cost, 60);
    let action = sitting.diagnosis().roadmap.placed[0].action.clone();
    let wish = Wish { hours: Some(40), owner: Position::cut("係長"), ..Wish::default() };
    sitting.send(Event::Weighed(weights, at("10:00")));
    sitting.send(Event::Wished { action: action.clone(), wish: wish.clone(), at: at("10:01") });
    sitting.send(Event::AtOnceChosen(AtOnce::new(2).unwrap(), at("10:02")));
    sitting.send(Event::ShareTried(Share::new(5), at("10:03")));
    let kept = sitting.reopened();
    assert_eq!(&kept, sitting.document());
    assert_eq!(kept.scenario.weights, weights);
    assert_eq!(kept.scenario.wish(&action), Some(&wish));
    assert_eq!(sitting.session.saving, Saving::Kept(at("10:03")));

    sitting.send(Event::Wished { action, wish: Wish::default(), at: at("10:04") });
    sitting.send(Event::Weighed(Weights::default(), at("10:05")));
    sitting.send(Event::AtOnceChosen(AtOnce::default(), at("10:06")));
    sitting.send(Event::ShareTried(None, at("10:07")));
    assert_eq!(sitting.reopened().scenario, Scenario::default());
}

#[test]
fn two_scenarios_change_places_and_one_is_dropped() {
    let mut sitting = Sitting::new();
    sitting.send(Event::ScenarioSwapped(at("10:00")));
    assert_eq!(sitting.document().scenario, Scenario::default());
    sitting.send(Event::ScenarioKept(at("10:01")));
    sitting.send(Event::ShareTried(Share::new(8), at("10:02")));
    sitting.send(Event::ScenarioSwapped(at("10:03")));
    let kept = sitting.reopened();
    assert_eq!(kept.scenario.share, None);
    assert_eq!(kept.other.unwrap().share, Share::new(8));
    sitting.send(Event::ScenarioDropped(at("10:04")));
    assert_eq!(sitting.reopened().other, None);
    assert_eq!(sitting.document().scenario.share, None);
}

#[test]
fn an_adopted_roadmap_stays_whatever_is_answered_until_it_is_adopted_again() {
    let mut sitting = Sitting::new();
    sitting.send(Event::RoadmapAdopted(at("10:00")));
    let adopted = sitting.reopened().adopted.unwrap();
    let roadmap = sitting.diagnosis().roadmap;
    assert_eq!(adopted.placed.len(), roadmap.placed.len());
    assert_eq!((adopted.time.clone(), adopted.start), (at("10:00"), roadmap.month(0).unwrap()));
    assert_eq!(sitting.document().plan_start, Some(adopted.start));

    sitting.send(Event::AtOnceChosen(AtOnce::new(1).unwrap(), at("10:01")));
    assert_ne!(sitting.diagnosis().roadmap, roadmap);
    assert_eq!(sitting.reopened().adopted.as_ref(), Some(&adopted));

    sitting.send(Event::RoadmapAdopted(at("10:02")));
    let again = sitting.reopened().adopted.unwrap();
    assert_ne!(again.placed, adopted.placed);
    assert_eq!(again.scenario.at_once.get(), 1);
}

#[test]
fn a_plan_moved_to_now_leaves_what_was_adopted() {
    let mut sitting = Sitting::new();
    sitting.send(Event::RoadmapAdopted(at("10:00")));
    let adopted = sitting.document().adopted.clone();
    sitting.session.today = Date::parse("2027-05-03").unwrap();
    sitting.send(Event::PlanMovedToNow(at("10:01")));
    assert_eq!(sitting.document().plan_start, YearMonth::parse("2027-05"));
    assert_eq!(sitting.document().adopted, adopted);
}
