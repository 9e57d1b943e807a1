//! A year of twelve reviews with the plan of a department.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;

use content::Sample;
use readiness::{
    ActionId, Diagnosis, Doubt, ExecutionState, MeasuredValue, MonthlyReview, Planning,
    ReviewEntry, ReviewNote, StopQuestion,
};
use session::Event;
use support::{Sitting, Stores};

/// How many presses a month ten actions in hand may take.
const PRESSES: usize = 40;

/// A department with its plan adopted, and a count of what was pressed in this month.
struct Year {
    sitting: Sitting,
    presses: usize,
}

impl Year {
    fn begin() -> Self {
        let mut document = Sample::Welfare.document(bank::Lang::Ja);
        document.is_sample = false;
        let mut sitting = Sitting::open(Stores::of(&record::write(&document)));
        sitting.now = "2026-12-01T09:00".into();
        let session = &sitting.session;
        let document = Arc::new(session.document().clone());
        let planning = Planning::of(&session.catalog().bank, document, session.today());
        sitting.send(Event::RoadmapAdopted(Box::new(planning)));
        Self { sitting, presses: 0 }
    }

    fn press(&mut self, event: Event) {
        self.presses += 1;
        self.sitting.send(event);
    }

    fn plan(&self) -> Arc<Diagnosis> {
        let session = &self.sitting.session;
        Planning::best(&session.catalog().bank, session.document(), session.today())
    }

    fn review(&self) -> MonthlyReview {
        let session = &self.sitting.session;
        let bank = &session.catalog().bank;
        // What is asked was promised: the first plan is as good as any.
        let plan = Diagnosis::of(bank, session.document(), session.today());
        MonthlyReview::of(bank, session.document(), &plan, session.today())
    }

    /// Says what there is to say of the action at `at`: the state with one press, the hours with
    /// another, the value that is due with a third, a line with a fourth.
    fn say(&mut self, at: usize, id: &ActionId, month: usize) {
        let item = self.review().items.into_iter().find(|item| item.action == *id).unwrap();
        let state = match (at + month) % 4 {
            2 if item.before == ExecutionState::Running => ExecutionState::Done,
            3 if item.before == ExecutionState::NotBegun => ExecutionState::NotBegun,
            _ => ExecutionState::Running,
        };
        let entry = ReviewEntry { state, ..item.entry() };
        self.press(Event::Reviewed { action: id.clone(), entry });
        let hours = item.spent.unwrap_or(0) + u16::try_from(at % 5 + 1).unwrap();
        let item = self.review().items.into_iter().find(|item| item.action == *id).unwrap();
        let entry = item.entry_with_spent(Some(hours));
        self.press(Event::Reviewed { action: id.clone(), entry });
        let session = &self.sitting.session;
        let (catalog, document) = (session.catalog(), session.document());
        let month_of = document.month_of_review(session.today());
        let due = catalog.due_indicators(document, month_of);
        if let Some(due) = due.into_iter().find(|due| due.action.as_ref() == Some(id)) {
            let value = MeasuredValue::parse(&(50 + month).to_string()).unwrap();
            let measurement = document.measurement(&due.indicator, session.today(), value);
            self.press(Event::Measured { indicator: due.indicator, measurement });
        }
        if at == 0 {
            let item = self.review().items.into_iter().find(|item| item.action == *id).unwrap();
            let entry =
                ReviewEntry { note: ReviewNote::cut("会議で確かめた"), ..item.entry() };
            self.press(Event::Reviewed { action: id.clone(), entry });
        }
    }
}

#[test]
fn twelve_reviews_keep_what_was_said_and_the_rules_of_the_plan() {
    let mut year = Year::begin();
    let mut hours: BTreeMap<ActionId, u16> = BTreeMap::new();
    let mut finished: Vec<ActionId> = Vec::new();
    for month in 0..12 {
        let day = readiness::YearMonth::parse("2026-12").unwrap().plus(month);
        year.sitting.now = format!("{day}-15T09:00");
        year.sitting.send(Event::Looked);
        year.presses = 0;
        let asked: Vec<ActionId> =
            year.review().items.iter().map(|item| item.action.clone()).take(10).collect();
        for (at, id) in asked.iter().enumerate() {
            year.say(at, id, month);
        }
        year.press(Event::ReviewEnded);
        assert!(year.presses <= PRESSES, "{day}: {} presses", year.presses);

        let document = year.sitting.kept();
        assert_eq!(&document, year.sitting.session.document(), "{day}: all of it is kept");
        assert!(document.is_review_ended(day), "{day}");
        assert_eq!(document.follow_up.reviews.len(), month + 1);
        for id in &asked {
            let spent = document.spent(id).unwrap();
            let before = hours.insert(id.clone(), spent);
            assert!(before.is_none_or(|before| before < spent), "{day}: hours of {id}");
        }
        for (id, spent) in &hours {
            assert_eq!(document.spent(id), Some(*spent), "{day}: hours of {id} are lost");
        }
        assert!(finished.iter().all(|id| document.done.contains(id)), "{day}: finished stays so");
        finished.extend(asked.into_iter().filter(|id| document.done.contains(id)));
        finished.dedup();

        let plan = year.plan();
        assert_eq!(plan.start, day, "the plan begins with the month of the review");
        let roadmap = &plan.roadmap;
        let at_once = usize::from(document.scenario.at_once.get());
        for (at, limit) in roadmap.capacity.months.iter().enumerate() {
            assert!(roadmap.used[at] <= limit.hours, "{day}: month {at} is over its hours");
            let runs = |it: &&readiness::Placement| (it.start..it.end()).contains(&at);
            assert!(roadmap.placed.iter().filter(runs).count() <= at_once, "{day}: month {at}");
        }
        for placement in &roadmap.placed {
            assert_ne!(document.state_of(&placement.action), ExecutionState::Done);
            let candidate = plan.candidates.get(&placement.action).unwrap();
            for needed in candidate.after.keys() {
                let before = roadmap.placement(needed).unwrap();
                assert!(before.end() <= placement.start, "{day}: {needed} comes first");
            }
        }
    }
    assert!(finished.len() >= 5, "{finished:?}");
    let follow_up = year.sitting.kept().follow_up;
    let measured = follow_up.indicators.values().map(|own| own.actuals.len()).sum::<usize>();
    assert!(measured >= 5, "{measured}");
}

#[test]
fn a_stopped_action_leaves_the_plan_and_comes_back() {
    let mut year = Year::begin();
    year.sitting.now = "2027-01-15T09:00".into();
    year.sitting.send(Event::Looked);
    let item = year.review().items.first().unwrap().clone();
    let doubts = [Doubt::NobodyUses].into_iter().collect();
    let entry = ReviewEntry { state: ExecutionState::Running, doubts, ..item.entry() };
    year.press(Event::Reviewed { action: item.action.clone(), entry: entry.clone() });
    assert_eq!(year.review().items[0].questions, [StopQuestion::NobodyUses]);
    let stopped = ReviewEntry { state: ExecutionState::Stopped, ..entry };
    year.press(Event::Reviewed { action: item.action.clone(), entry: stopped });
    assert_eq!(year.plan().roadmap.placement(&item.action), None);
    let back = ReviewEntry {
        state: ExecutionState::Running,
        ..year.sitting.session.document().entry_of(&item.action, year.sitting.session.today())
    };
    year.press(Event::Reviewed { action: item.action.clone(), entry: back });
    assert!(year.plan().candidates.get(&item.action).is_some());
}
