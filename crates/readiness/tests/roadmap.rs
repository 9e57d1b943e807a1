//! What every roadmap keeps to, whatever the bank, the answers and the department.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use readiness::{
    Action, ActionId, Answers, Bank, Document, LEAST_HOURS, NoHours, Phase, Placement, Reason,
    Roadmap, STRETCH_MONTHS, Share,
};
use support::{action, bank, bank_of, diagnose, document, months, random};

fn plan(bank: &Bank, document: &Document, start: &str) -> Roadmap {
    diagnose(bank, document, start).roadmap
}

/// Returns the hours of every month, counted again from what is placed.
fn used(roadmap: &Roadmap) -> Vec<u32> {
    let hours = |placement: &Placement, at: usize| match at.checked_sub(placement.start) {
        None => 0,
        Some(since) => placement.hours.get(since).copied().unwrap_or(placement.monthly_hours),
    };
    let months = 0..roadmap.capacity.months.len();
    months.map(|at| roadmap.placed.iter().map(|placement| hours(placement, at)).sum()).collect()
}

#[test]
fn nothing_to_do_is_an_empty_roadmap() {
    let roadmap = plan(&bank(), &document(&bank(), "*=4"), "2026-04");
    assert!(roadmap.placed.is_empty() && roadmap.put_off.is_empty());
    assert_eq!(roadmap.used, [0; 24]);
    assert_eq!(roadmap.this_week, None);
}

/// Says why nothing can be planned for `staff` people who give `share` percent and try `tried`.
#[track_caller]
fn why_none(staff: Option<u16>, share: u8, tried: Option<u8>, expected: Option<NoHours>) {
    let mut document = document(&bank(), "*=1");
    document.profile.staff = staff;
    document.profile.share = Share::new(share).unwrap();
    document.scenario.share = tried.map(|tried| Share::new(tried).unwrap());
    let roadmap = plan(&bank(), &document, "2026-04");
    assert_eq!(roadmap.why_none(&document), expected);
    assert_eq!(roadmap.is_feasible(), expected.is_none());
}

#[test]
fn where_there_is_no_plan_it_is_told_why() {
    why_none(Some(10), 3, None, None);
    why_none(Some(10), 3, Some(0), Some(NoHours::ShareTried));
    why_none(None, 0, Some(0), Some(NoHours::ShareTried));
    why_none(None, 3, None, Some(NoHours::Staff));
    why_none(None, 0, None, Some(NoHours::Staff));
    why_none(Some(10), 0, None, Some(NoHours::Share));
    why_none(Some(10), 0, Some(3), None);
    why_none(Some(1), 1, None, Some(NoHours::TooFew));
}

#[test]
fn the_largest_department_and_the_furthest_month_do_not_overflow() {
    for start in ["0000-01", "0000-12", "9999-03", "9999-12"] {
        let mut document = document(&bank(), "*=0");
        document.profile.staff = Some(readiness::Profile::MAX_STAFF);
        document.profile.share = readiness::Share::new(readiness::Share::MAX).unwrap();
        let roadmap = plan(&bank(), &document, start);
        assert!(roadmap.capacity.months.iter().all(|month| month.hours <= 15_000));
        assert!(!roadmap.placed.is_empty());
    }
}

#[test]
fn a_placement_belongs_to_the_quarter_this_year_or_next_year() {
    let phases = |start: &str, month: u8| {
        let once = Action { months: months(&[month]), ..action("a") };
        let bank = bank_of(vec![once]);
        let roadmap = plan(&bank, &document(&bank, "*=0"), start);
        roadmap.phase(&roadmap.placed[0])
    };
    assert_eq!(phases("2026-04", 6), Phase::Quarter);
    assert_eq!(phases("2026-04", 7), Phase::ThisYear);
    assert_eq!(phases("2026-12", 3), Phase::ThisYear);
    assert_eq!(phases("2027-02", 4), Phase::Quarter);
    assert_eq!(phases("2026-12", 4), Phase::NextYear);
}

proptest! {
    #[test]
    fn no_month_is_over_its_hours((bank, document, start) in random::case()) {
        let roadmap = plan(&bank, &document, &start);
        prop_assert_eq!(&roadmap.used, &used(&roadmap));
        for (used, month) in roadmap.used.iter().zip(&roadmap.capacity.months) {
            prop_assert!(*used <= month.hours, "{} hours in {}", used, month.month);
        }
    }

    #[test]
    fn no_more_than_the_limit_run_at_once((bank, document, start) in random::case()) {
        let roadmap = plan(&bank, &document, &start);
        for at in 0..roadmap.capacity.months.len() {
            let runs = |placement: &&Placement| (placement.start..placement.end()).contains(&at);
            prop_assert!(roadmap.placed.iter().filter(runs).count() <= usize::from(document.scenario.at_once.get()));
        }
    }

    #[test]
    fn every_action_gets_its_hours_and_its_weeks((bank, document, start) in random::case()) {
        let roadmap = plan(&bank, &document, &start);
        for placement in &roadmap.placed {
            let action = bank.action(&placement.action).unwrap();
            let staff = document.profile.staff.unwrap_or(0);
            prop_assert_eq!(placement.total(), action.hours_for(staff));
            prop_assert_eq!(placement.monthly_hours, u32::from(action.monthly_hours));
            let longest = action.shortest().max(STRETCH_MONTHS);
            prop_assert!((action.shortest()..=longest).contains(&placement.hours.len()));
            prop_assert!(placement.end() <= roadmap.capacity.months.len());
            prop_assert!(placement.hours[0] > 0 || placement.total() == 0);
            let fewest = placement.hours.iter().min().unwrap();
            prop_assert!(placement.hours[0] - fewest <= 1);
            prop_assert!(placement.hours.len() == action.shortest() || *fewest >= LEAST_HOURS);
        }
    }

    #[test]
    fn nothing_starts_before_what_it_waits_for_has_ended((bank, document, start) in random::case()) {
        let diagnosis = diagnose(&bank, &document, &start);
        for placement in &diagnosis.roadmap.placed {
            for before in diagnosis.candidates.get(&placement.action).unwrap().after.keys() {
                let before = diagnosis.roadmap.placement(before).unwrap();
                prop_assert!(before.end() <= placement.start);
            }
        }
    }

    #[test]
    fn windows_and_budgets_are_kept((bank, document, start) in random::case()) {
        let roadmap = plan(&bank, &document, &start);
        let first = roadmap.month(0).unwrap();
        for placement in &roadmap.placed {
            let action = bank.action(&placement.action).unwrap();
            for at in placement.start..placement.end() {
                let month = first.plus(at).month();
                let own = action.months_within(&document.profile.busy);
                prop_assert!(own.is_empty() || own.contains(&month));
            }
            let last = first.plus(placement.end() - 1).month();
            prop_assert!(action.ends.is_empty() || action.ends.contains(&last));
            if action.needs_budget {
                // What begins from December to March is too late to ask for the next year's.
                let next = first.fiscal_year().next();
                let is_open = (4..=11).contains(&first.month().get());
                let april = if is_open { next } else { next.next() }.first_month();
                prop_assert!(first.plus(placement.start) >= april);
            }
        }
    }

    #[test]
    fn every_candidate_is_placed_or_put_off_exactly_once((bank, document, start) in random::case()) {
        let diagnosis = diagnose(&bank, &document, &start);
        let placed = diagnosis.roadmap.placed.iter().map(|placement| &placement.action);
        let put_off = diagnosis.roadmap.put_off.iter().map(|put_off| &put_off.action);
        let mut planned: Vec<&ActionId> = placed.chain(put_off).collect();
        planned.sort();
        let candidates: Vec<_> = diagnosis.candidates.iter().map(|c| &c.action).collect();
        prop_assert_eq!(planned, candidates);
    }

    #[test]
    fn every_placement_says_why((bank, document, start) in random::case()) {
        let diagnosis = diagnose(&bank, &document, &start);
        let roadmap = &diagnosis.roadmap;
        for placement in &roadmap.placed {
            let action = bank.action(&placement.action).unwrap();
            let after = &diagnosis.candidates.get(&action.id).unwrap().after;
            prop_assert!(!placement.reasons.is_empty());
            for reason in &placement.reasons {
                let is_true = match reason {
                    Reason::FromTheStart => placement.start == 0,
                    Reason::After(id, month) | Reason::AfterStep(_, id, month) => {
                        let end = roadmap.placement(id).unwrap().end();
                        after.contains_key(id) && roadmap.month(end - 1) == Some(*month)
                    }
                    Reason::Window(months) => {
                        // Where it has to end in certain months, it may be an earlier month.
                        let nearest = if action.ends.is_empty() { placement.start - 1 } else { 0 };
                        let is_out = |at| !months.contains(&roadmap.month(at).unwrap().month());
                        *months == action.months_within(&document.profile.busy)
                            && (nearest..placement.start).any(is_out)
                    }
                    Reason::EndsIn(months) => {
                        let last = roadmap.month(placement.end() - 1).unwrap().month();
                        let before = roadmap.month(placement.end() - 2).unwrap().month();
                        *months == action.ends
                            && months.contains(&last)
                            && !months.contains(&before)
                            && placement.end() > action.shortest()
                    }
                    Reason::Budget(month) => *month <= roadmap.month(placement.start).unwrap(),
                    Reason::HoursTaken(month) | Reason::HoursShort(month) | Reason::TooManyAtOnce(month, _) => {
                        *month < roadmap.month(placement.end()).unwrap()
                    }
                    // Nothing is pinned, runs or was promised here.
                    Reason::Pinned | Reason::Running | Reason::Promised => false,
                    Reason::ReliefFirst => action.relief > 0,
                };
                prop_assert!(is_true, "{} {:?}", placement.action, reason);
            }
        }
    }

    #[test]
    fn this_week_begins_in_the_first_month((bank, document, start) in random::case()) {
        let roadmap = plan(&bank, &document, &start);
        let begins = |id: &ActionId| roadmap.placement(id).unwrap().start == 0;
        prop_assert_eq!(
            roadmap.this_week.as_ref().is_some_and(begins),
            roadmap.placed.iter().any(|placement| placement.start == 0)
        );
    }

    #[test]
    fn the_order_of_answers_never_changes_the_roadmap((bank, document, start) in random::case()) {
        let mut answers = Answers::default();
        let backwards: Vec<_> = document.answers.iter().collect();
        for (question, answer) in backwards.into_iter().rev() {
            answers.record(&bank, question, answer.clone()).unwrap();
        }
        let other = Document { answers, ..document.clone() };
        prop_assert_eq!(plan(&bank, &document, &start), plan(&bank, &other, &start));
    }

    #[test]
    fn what_is_done_is_never_planned((bank, document, start) in random::case()) {
        let roadmap = plan(&bank, &document, &start);
        let planned: BTreeSet<_> = roadmap.placed.iter().map(|p| &p.action).collect();
        prop_assert!(document.done.iter().all(|id| !planned.contains(id)));
    }
}
