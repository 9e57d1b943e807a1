//! What a plan takes and gives back, in hours.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use proptest::prelude::*;
use readiness::{
    Action, Answers, Bank, BoundedSet, Date, Diagnosis, Document, Ledger, Moment, Wish, YearMonth,
};
use support::{action, bank_of, document, random};

fn diagnose(bank: &Bank, document: &Document) -> Diagnosis {
    Diagnosis::of(bank, document, Date::parse("2026-04-01").unwrap())
}

fn ledger(bank: &Bank, document: &Document) -> Ledger {
    Ledger::of(bank, document, &diagnose(bank, document))
}

/// One action that relieves: ten people, so that each degree saves five hours a month.
fn relief(hours: u16, monthly_hours: u16, relief: u8) -> Bank {
    bank_of(vec![Action { hours, monthly_hours, relief, ..action("relief") }])
}

#[test]
fn each_degree_of_relief_saves_half_an_hour_a_person() {
    let saves = |staff, degree| {
        let bank = relief(10, 0, degree);
        let mut document = document(&bank, "*=0");
        document.profile.staff = staff;
        document.profile.saved_hours(degree)
    };
    assert_eq!(saves(Some(10), 3), 15);
    assert_eq!(saves(Some(3), 1), 1, "rounded down");
    assert_eq!(saves(Some(1), 1), 0);
    assert_eq!((saves(Some(10), 0), saves(None, 3), saves(Some(0), 3)), (0, 0, 0));
}

#[test]
fn an_action_pays_back_when_what_it_saved_covers_what_it_took() {
    let entry = |hours, monthly, degree| {
        let bank = relief(hours, monthly, degree);
        let ledger = ledger(&bank, &document(&bank, "*=0"));
        let [entry] = &ledger.entries[..] else { panic!("one action") };
        (entry.hours, entry.monthly_hours, entry.saves, entry.payback)
    };
    // It runs in April, month 0; what it saves counts from May on.
    assert_eq!(entry(10, 0, 3), (10, 0, 15, Some(1)));
    assert_eq!(entry(15, 0, 3), (15, 0, 15, Some(1)));
    assert_eq!(entry(16, 0, 3), (16, 0, 15, Some(2)));
    assert_eq!(entry(20, 3, 1), (20, 3, 5, Some(10)), "2 hours a month are left");
    assert_eq!(entry(20, 5, 1), (20, 5, 5, None), "it takes as much as it saves");
    assert_eq!(entry(20, 9, 1), (20, 9, 5, None));
    assert_eq!(entry(20, 0, 0), (20, 0, 0, None));
}

#[test]
fn the_balance_begins_with_what_the_answers_took() {
    let bank = relief(20, 2, 2);
    let ledger = ledger(&bank, &document(&bank, "*=0"));
    // One question of twenty seconds: a minute, and of hours the first is begun.
    assert_eq!(ledger.asked_minutes, 1);
    let shown: Vec<_> = ledger.months.iter().map(|m| (m.spent, m.saved, m.balance)).collect();
    assert_eq!(shown[..4], [(20, 0, -21), (2, 10, -13), (2, 10, -5), (2, 10, 3)]);
    assert_eq!(ledger.months[0].month, YearMonth::parse("2026-04").unwrap());
    assert_eq!(ledger.months.len(), 24);
    assert_eq!(ledger.payback, Some(3));
    // Fourteen hours, one for the answers, and fifteen saved in May: even is paid back.
    let even = ledger_of(&relief(14, 0, 3), |_| {});
    assert_eq!((even.months[0].balance, even.months[1].balance), (-15, 0));
    assert_eq!(even.payback, Some(1));
    assert_eq!(ledger.planned_hours, 20);
}

#[test]
fn a_plan_that_saves_nothing_never_pays_back() {
    let bank = relief(20, 0, 0);
    let nothing = ledger(&bank, &document(&bank, "*=0"));
    assert_eq!((nothing.payback, nothing.months[23].balance), (None, -21));
    let empty = ledger(&bank, &document(&bank, "*=4"));
    assert_eq!((empty.payback, empty.months[23].balance, empty.entries.len()), (None, -1, 0));
    assert_eq!(empty.progress_percent(), None);
}

#[test]
fn what_saves_too_little_or_takes_nothing_is_no_trouble() {
    let late = ledger_of(&relief(200, 0, 1), |_| {});
    assert_eq!((late.entries[0].saves, late.entries[0].payback), (5, None));
    assert!(late.months[23].saved > 0 && late.months[23].balance < 0, "{:?}", late.months);
    assert_eq!(late.payback, None, "it saves, but the plan ends before");

    let unasked = ledger_of(&relief(20, 0, 3), |document| document.answers = Answers::default());
    assert!(unasked.months.iter().all(|month| month.balance == 0));
    assert_eq!((unasked.asked_minutes, unasked.payback), (0, None), "there is nothing to pay back");

    let free = |document: &mut Document| {
        document
            .scenario
            .make("relief".into(), Wish { hours: Some(0), ..Wish::default() })
            .unwrap();
    };
    let entry = |bank: &Bank| {
        let ledger = ledger_of(bank, free);
        (ledger.entries[0].hours, ledger.entries[0].saves, ledger.entries[0].payback)
    };
    assert_eq!(entry(&relief(20, 0, 0)), (0, 0, None), "nothing was saved");
    assert_eq!(entry(&relief(20, 0, 1)), (0, 5, Some(1)));
}

/// Returns the ledger of `bank`'s low answers after `change`.
fn ledger_of(bank: &Bank, change: impl Fn(&mut Document)) -> Ledger {
    let mut document = document(bank, "*=0");
    change(&mut document);
    ledger(bank, &document)
}

#[test]
fn the_balance_has_to_stay_above_zero() {
    // Relief ends in April and is paid back in May; what follows from October takes more.
    let late = Action {
        hours: 300,
        weeks: 24,
        months: support::months(&[10, 11, 12, 1, 2, 3]),
        ..action("late")
    };
    let bank = bank_of(vec![Action { hours: 10, relief: 3, ..action("relief") }, late]);
    let mut document = document(&bank, "*=0");
    document.profile.staff = Some(18);
    let ledger = ledger(&bank, &document);
    assert_eq!(ledger.entries[0].payback, Some(1));
    assert!(ledger.months[1].balance > 0 && ledger.months[6].balance > 0);
    let low = ledger.months.iter().rposition(|month| month.balance < 0).unwrap();
    assert!(low > 6, "{:?}", ledger.months);
    assert_eq!(ledger.payback, Some(low + 1));
}

#[test]
fn progress_is_weighed_by_hours_and_not_by_count() {
    let bank = bank_of(vec![
        Action { hours: 30, relief: 2, ..action("large") },
        Action { hours: 10, ..action("small") },
    ]);
    let mut document = document(&bank, "*=0");
    assert_eq!(ledger(&bank, &document).progress_percent(), Some(0));
    document.done = BoundedSet::of(["small".into(), "no-such".into()]).unwrap();
    let small = ledger(&bank, &document);
    assert_eq!((small.done_hours, small.planned_hours, small.done_saves), (10, 30, 0));
    assert_eq!(small.progress_percent(), Some(25));
    document.scenario.make("small".into(), Wish { hours: Some(60), ..Wish::default() }).unwrap();
    assert_eq!(ledger(&bank, &document).progress_percent(), Some(66), "rounded down");
    document.done = BoundedSet::of(["large".into(), "small".into()]).unwrap();
    let all = ledger(&bank, &document);
    assert_eq!((all.progress_percent(), all.done_saves), (Some(100), 10));
    assert!(all.entries.is_empty());
}

#[test]
fn what_was_adopted_is_promised_until_adopted_again() {
    let bank = relief(20, 0, 1);
    let mut document = document(&bank, "*=0");
    assert_eq!(ledger(&bank, &document).promised_hours, 0);
    let adopted = diagnose(&bank, &document).adopt(&document, Moment::default());
    document.adopted = Some(adopted);
    document.done = BoundedSet::of(["relief".into()]).unwrap();
    let ledger = ledger(&bank, &document);
    assert_eq!((ledger.promised_hours, ledger.planned_hours), (20, 0));
}

#[test]
fn a_department_without_staff_gets_zeros() {
    let bank = relief(20, 0, 3);
    let mut document = document(&bank, "*=0");
    document.profile.staff = Some(0);
    let ledger = ledger(&bank, &document);
    assert_eq!((ledger.entries.len(), ledger.payback, ledger.progress_percent()), (0, None, None));
    assert!(ledger.months.iter().all(|month| (month.spent, month.saved) == (0, 0)));
}

proptest! {
    #[test]
    fn every_hour_is_counted_once((bank, document, _) in random::case()) {
        let diagnosis = diagnose(&bank, &document);
        let ledger = Ledger::of(&bank, &document, &diagnosis);
        let roadmap = &diagnosis.roadmap;
        let mut balance = -i64::from(ledger.asked_minutes.div_ceil(60));
        for (at, month) in ledger.months.iter().enumerate() {
            prop_assert_eq!(month.spent, roadmap.used[at]);
            balance += i64::from(month.saved) - i64::from(month.spent);
            prop_assert_eq!(i64::from(month.balance), balance);
        }
        let months = roadmap.capacity.months.len();
        prop_assert_eq!(ledger.months.len(), months);
        for (entry, placement) in ledger.entries.iter().zip(&roadmap.placed) {
            prop_assert_eq!(&entry.action, &placement.action);
            prop_assert_eq!(entry.hours, placement.total());
            let gained = |month: usize| {
                let since = i64::try_from(month + 1 - placement.end()).unwrap();
                since * (i64::from(entry.saves) - i64::from(entry.monthly_hours))
            };
            let pays = |month: &usize| entry.saves > 0 && gained(*month) >= entry.hours.into();
            let expected = (placement.end()..months).find(pays);
            if entry.saves > entry.monthly_hours {
                prop_assert_eq!(entry.payback, expected);
            } else {
                prop_assert_eq!(entry.payback, None);
            }
        }
        if let Some(month) = ledger.payback {
            prop_assert!(ledger.months[month..].iter().all(|month| month.balance >= 0));
            prop_assert!(month == 0 || ledger.months[month - 1].balance < 0);
        }
        prop_assert!(ledger.progress_percent().is_none_or(|percent| percent <= 100));
    }
}
