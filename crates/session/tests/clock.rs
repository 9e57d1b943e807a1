//! The day is part of every event.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use std::sync::Arc;

use readiness::Planning;
use session::{Event, Saving};
use support::Sitting;

#[test]
fn a_page_left_open_over_night_knows_the_new_day() {
    let mut sitting = Sitting::first();
    sitting.now = "2027-03-31T17:00".to_owned();
    sitting.answer("online-inventory", 2);
    assert_eq!(sitting.session.today().to_string(), "2027-03-31");
    assert_eq!(sitting.session.today().year_month().fiscal_year().get(), 2026);
    sitting.now = "2027-04-01T08:30".to_owned();
    sitting.send(Event::Looked);
    assert_eq!(sitting.session.today().year_month().fiscal_year().get(), 2027);
    sitting.send(Event::ExportAsked);
    assert_eq!(sitting.downloads[0].0, "dx-readiness_2027-04-01.json");
}

#[test]
fn the_plan_begins_with_the_month_of_the_day_on_which_it_is_seen() {
    for (day, start) in [("2026-12-10", "2026-12"), ("2026-12-11", "2027-01")] {
        let mut sitting = Sitting::first();
        sitting.answer("online-inventory", 2);
        sitting.now = format!("{day}T09:00");
        sitting.send(Event::RoadmapSeen);
        assert_eq!(sitting.session.document().plan_start.unwrap().to_string(), start);
    }
}

#[test]
fn a_clock_that_cannot_be_right_is_said_and_nothing_unreadable_is_kept() {
    for now in ["1970-01-01T00:00", "12000-06-01T00:00", "-001-06-01T00:00", "", "9999-12-31T23:59"]
    {
        let mut sitting = Sitting::first();
        assert!(!sitting.session.is_clock_doubtful());
        sitting.now = now.to_owned();
        sitting.answer("online-inventory", 2);
        assert!(sitting.session.is_clock_doubtful(), "{now}");
        sitting.send(Event::RoadmapSeen);
        sitting.send(Event::PlanMovedToNow);
        let session = &sitting.session;
        let document = Arc::new(session.document().clone());
        let planning = Planning::of(&session.catalog().bank, document, session.today());
        sitting.send(Event::RoadmapAdopted(Box::new(planning)));
        assert!(matches!(sitting.session.saving(), Saving::Kept(_)), "{now}");
        assert_eq!(sitting.again().session.document(), sitting.session.document(), "{now}");
        sitting.now = "2026-11-23T09:00".to_owned();
        sitting.send(Event::Looked);
        assert!(!sitting.session.is_clock_doubtful(), "it was put right");
    }
}

#[test]
fn a_clock_that_goes_back_is_followed_and_loses_nothing() {
    let mut sitting = Sitting::first();
    sitting.answer("online-inventory", 2);
    sitting.now = "2026-11-21T09:00".to_owned();
    sitting.answer("online-use", 3);
    assert_eq!(sitting.session.today().to_string(), "2026-11-21");
    // The later writing counts, though it has the earlier time.
    let mut next = sitting.again();
    assert_eq!(next.level("online-use"), Some(3));
    next.stores.local = None;
    assert_eq!(next.again().level("online-use"), Some(3));
}
