//! What money has to be asked for, and by when.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{
    Action, Bank, Budget, Date, Diagnosis, Document, DueKind, LeftOutReason, PlanView, Wish,
    YenRange,
};
use support::{action, bank_of, document};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Two actions that need money, one that waits for the first of them, and one that needs none.
fn four() -> Bank {
    let paid = |id: &str| Action { needs_budget: true, relief: 2, ..action(id) };
    let after = Action { prerequisites: vec!["a".into()], ..action("c") };
    bank_of(vec![paid("a"), paid("b"), after, action("d")])
}

fn ask(bank: &Bank, document: &Document, today: &str) -> Budget {
    let today = date(today);
    Budget::of(bank, document, &Diagnosis::of(bank, document, today), today)
}

fn said(budget: &Budget) -> Vec<String> {
    let rows = budget.rows.iter();
    rows.map(|row| format!("{} {} {}", row.action, row.closes, row.april)).collect()
}

#[test]
fn what_needs_money_is_asked_for_by_the_november_before() {
    let bank = four();
    let budget = ask(&bank, &document(&bank, "*=0"), "2026-04-01");
    assert_eq!(said(&budget), ["a 2026-11-30 2027-04", "b 2026-11-30 2027-04"]);
    let first = &budget.rows[0];
    assert_eq!(first.waiting, ["c".into()]);
    assert_eq!(first.otherwise.to_string(), "2028-04");
    assert!(first.work.is_some() && first.saves > 0);
    assert_eq!(budget.rows[1].waiting, []);
}

#[test]
fn what_can_no_longer_be_asked_for_is_no_row() {
    let bank = four();
    let mut document = document(&bank, "*=0");
    document.plan_start = Some(date("2026-04-01").year_month());
    assert_eq!(ask(&bank, &document, "2026-11-30").rows.len(), 2);
    assert_eq!(ask(&bank, &document, "2026-12-01").rows.len(), 0);
}

#[test]
fn the_rows_are_what_the_plan_says_has_to_be_decided() {
    let bank = four();
    for today in ["2026-04-01", "2026-09-20", "2026-12-01", "2027-03-11"] {
        let (document, today) = (document(&bank, "*=0"), date(today));
        let diagnosis = Diagnosis::of(&bank, &document, today);
        let view = PlanView::of(&bank, &document, &diagnosis, today);
        let mut dues: Vec<String> = Vec::new();
        for due in &view.dues {
            if let DueKind::AskForMoney(id, april) = &due.kind {
                dues.push(format!("{id} {} {april}", due.by));
            }
        }
        dues.sort();
        let mut rows = said(&Budget::of(&bank, &document, &diagnosis, today));
        rows.sort();
        assert_eq!(rows, dues);
    }
}

#[test]
fn what_is_left_out_or_done_needs_no_money() {
    let bank = four();
    let mut document = document(&bank, "*=0");
    let left_out = Wish { excluded: Some(LeftOutReason::default()), ..Wish::default() };
    document.scenario.make("a".into(), left_out).unwrap();
    document.done.insert("b".into()).unwrap();
    assert_eq!(ask(&bank, &document, "2026-04-01").rows.len(), 0);
}

#[test]
fn a_sum_says_of_how_many_it_does_not_know() {
    let bank = four();
    let mut budget = ask(&bank, &document(&bank, "*=0"), "2026-04-01");
    assert_eq!(budget.total(), (YenRange::new(0, 0).unwrap(), 2));
    budget.rows[0].range = YenRange::new(1_000, 2_000);
    assert_eq!(budget.total(), (YenRange::new(1_000, 2_000).unwrap(), 1));
    budget.rows[1].range = YenRange::new(5, YenRange::MAX);
    let (sum, unknown) = budget.total();
    assert_eq!((sum.least(), sum.most(), unknown), (1_005, YenRange::MAX + 2_000, 0));
    assert_eq!(YenRange::new(2, 1), None);
}
