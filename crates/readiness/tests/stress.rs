//! How wrong the hours may be.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use readiness::{
    Action, Bank, Date, Diagnosis, Document, Effort, Planning, Stress, Wish, YearMonth,
};
use support::{action, bank_of, document, random};

fn day() -> Date {
    Date::parse("2026-12-01").unwrap()
}

fn stress<'a>(bank: &'a Bank, document: &Document, diagnosis: &Diagnosis) -> Stress<'a> {
    Stress::of(bank, Arc::new(document.clone()), Arc::new(diagnosis.clone())).finished()
}

/// Says `150: 1 stay, b +1, without c`.
fn show(stress: &Stress<'_>) -> Vec<String> {
    let level = |level: &readiness::StressLevel| {
        let mut parts = vec![format!("{}: {} stay", level.percent, level.stays)];
        parts.extend(level.later.iter().map(|slip| format!("{} +{}", slip.action, slip.later)));
        parts.extend(level.earlier.iter().map(|slip| format!("{} {}", slip.action, slip.later)));
        parts.extend(
            level
                .ends_elsewhere
                .iter()
                .map(|slip| format!("{} ends +{}", slip.action, slip.longer)),
        );
        parts.extend(level.falls_out.iter().map(|id| format!("without {id}")));
        parts.extend(level.comes_in.iter().map(|id| format!("with {id}")));
        parts.join(", ")
    };
    stress.levels().iter().map(level).collect()
}

#[test]
fn what_stays_slips_and_falls_out_is_told_for_each_level() {
    // 45 hours a month, but 38 in December and January; March 2029 is the last of the plan.
    let one = |id: &str, mark, hours| Action {
        criteria: [mark; 5],
        hours,
        is_at_once: true,
        ..action(id)
    };
    let actions = [one("a", 5, 20), one("b", 4, 22), one("c", 1, 40)];
    let bank = bank_of(actions.to_vec());
    let mut document = document(&bank, "*=0");
    document.plan_start = YearMonth::parse("2027-04");
    let diagnosis = Diagnosis::of(&bank, &document, day());
    let stress = stress(&bank, &document, &diagnosis);
    assert_eq!(
        show(&stress),
        [
            "100: 3 stay",
            "125: 1 stay, b +1, without c",
            "150: 1 stay, b +1, without c",
            "200: 1 stay, b +1, without c",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn with_its_own_hours_a_plan_stays_what_it_is((bank, mut document, start) in random::case()) {
        document.plan_start = YearMonth::parse(&start);
        let best = Planning::best(&bank, &document, day());
        let mut stress = Stress::of(&bank, Arc::new(document.clone()), best.clone());
        prop_assert!(stress.advance());
        let level = &stress.levels()[0];
        prop_assert_eq!(level.percent, 100);
        prop_assert_eq!(level.stays, best.roadmap.placed.len());
        prop_assert!(level.later.is_empty() && level.earlier.is_empty());
        prop_assert!(level.ends_elsewhere.is_empty());
        prop_assert!(level.falls_out.is_empty() && level.comes_in.is_empty());
        prop_assert_eq!(&level.this_week, &best.roadmap.this_week);
    }

    #[test]
    fn every_action_is_told_of_once((bank, mut document, start) in random::case()) {
        document.plan_start = YearMonth::parse(&start);
        let diagnosis = Diagnosis::of(&bank, &document, day());
        let stress = stress(&bank, &document, &diagnosis);
        let shown: Vec<u16> = stress.levels().iter().map(|level| level.percent).collect();
        prop_assert_eq!(shown, Stress::LEVELS);
        for level in stress.levels() {
            let told = level.stays + level.later.len() + level.earlier.len() + level.falls_out.len();
            prop_assert_eq!(told, diagnosis.roadmap.placed.len());
            for slip in level.later.iter().chain(&level.earlier) {
                let months = slip.begins.1.months_since(slip.begins.0.min(slip.begins.1));
                prop_assert_eq!(usize::try_from(slip.later.max(0)).unwrap(), months);
            }
        }
        for until in [stress.this_week_until(), stress.first_until()].into_iter().flatten() {
            prop_assert!((100..=Stress::MOST).contains(&until) && until % Stress::STEP == 0);
        }
    }

    #[test]
    fn more_hours_are_the_hours_that_a_person_could_have_wished(
        (bank, mut document, start) in random::case(),
        percent in 100..=200_u16,
    ) {
        document.plan_start = YearMonth::parse(&start);
        let effort = Effort::new(percent).unwrap();
        let at = Diagnosis::at(&bank, &document, day(), effort);
        let staff = document.profile.staff.unwrap_or(0);
        let mut actions = bank.actions().to_vec();
        for action in &mut actions {
            let hours = u16::try_from(effort.of(document.hours_of(action))).unwrap();
            // A bank has no action of more than 999 hours, a wish may have.
            let wish = document.scenario.wish(&action.id).cloned().unwrap_or_default();
            document
                .scenario
                .make(action.id.clone(), Wish { hours: Some(hours), ..wish })
                .unwrap();
            let monthly = effort.of(action.monthly_hours_for(staff));
            action.monthly_hours = u16::try_from(monthly).unwrap();
            action.monthly_hours_per_person = readiness::PerPerson::NONE;
        }
        let scaled = Bank::new(bank.areas().to_vec(), bank.questions().to_vec(), actions);
        prop_assume!(scaled.is_ok());
        let bank = scaled.unwrap();
        let scaled = Diagnosis::of(&bank, &document, day());
        prop_assert_eq!(at.roadmap, scaled.roadmap);
    }
}
