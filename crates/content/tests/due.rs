//! Which of the shipped indicators a review asks for.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::{Catalog, Rhythm};
use readiness::{
    ActionId, Date, Document, ExecutionState, Indicator, MeasuredValue, Moment, ReviewEntry,
    YearMonth,
};

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).unwrap()
}

fn say(document: &mut Document, action: &ActionId, time: &str, state: ExecutionState) {
    let moment = Moment::parse(time).unwrap();
    let entry = ReviewEntry { state, ..ReviewEntry::default() };
    document.review(action.clone(), entry, &moment, moment.date().unwrap()).unwrap();
}

fn due(catalog: &Catalog, document: &Document, at: &str) -> Vec<String> {
    let due = catalog.due_indicators(document, month(at));
    due.into_iter().map(|due| due.indicator.to_string()).collect()
}

/// The first action that has one indicator alone, of this rhythm.
fn counted(catalog: &'static Catalog, often: Rhythm) -> (ActionId, String) {
    let of = catalog.bank.actions().iter().find_map(|action| {
        let text = catalog.action(&action.id)?;
        let [kpi] = text.kpis.as_slice() else { return None };
        (kpi.often == often).then(|| (action.id.clone(), kpi.id.clone()))
    });
    of.unwrap()
}

#[test]
fn what_runs_is_asked_for_by_its_rhythm() {
    let catalog = content::catalog();
    let (monthly, value) = counted(catalog, Rhythm::Month);
    let (quarterly, later) = counted(catalog, Rhythm::Quarter);
    let mut document = Document::default();
    assert!(due(catalog, &document, "2027-01").is_empty());
    say(&mut document, &monthly, "2027-01-13T09:00", ExecutionState::Running);
    say(&mut document, &quarterly, "2027-01-13T09:00", ExecutionState::Running);
    assert!(due(catalog, &document, "2027-01").is_empty(), "not in the month in which it begins");
    assert_eq!(due(catalog, &document, "2027-02"), std::slice::from_ref(&value));
    let mut both = due(catalog, &document, "2027-04");
    both.sort();
    let mut expected = [value.clone(), later.clone()];
    expected.sort();
    assert_eq!(both, expected);
    say(&mut document, &monthly, "2027-02-13T09:00", ExecutionState::Stopped);
    assert_eq!(due(catalog, &document, "2027-04"), [later], "what was stopped is not measured");
}

#[test]
fn what_is_done_and_the_department_are_asked_for_once_something_is_kept() {
    let catalog = content::catalog();
    let (monthly, value) = counted(catalog, Rhythm::Month);
    let mut document = Document::default();
    say(&mut document, &monthly, "2026-12-13T09:00", ExecutionState::Running);
    say(&mut document, &monthly, "2027-01-13T09:00", ExecutionState::Done);
    assert_eq!(
        due(catalog, &document, "2027-01"),
        std::slice::from_ref(&value),
        "the month of its end"
    );
    assert!(due(catalog, &document, "2027-02").is_empty());
    let day = Date::parse("2027-01-13").unwrap();
    let id = value.as_str().into();
    let measured = document.measurement(&id, day, MeasuredValue::parse("86").unwrap());
    let mut own = Indicator::default();
    own.actuals.put(measured);
    document.follow_up.indicators.insert(id, own.clone()).unwrap();
    assert_eq!(due(catalog, &document, "2027-02"), std::slice::from_ref(&value));

    let of_department = catalog.kpis.first().unwrap();
    document.plan_start = Some(month("2026-12"));
    document.follow_up.indicators.insert(of_department.indicator(), own).unwrap();
    let of = due(catalog, &document, "2030-01");
    assert_eq!(of, [value, of_department.id.clone()], "the department's own come last");
}

#[test]
fn shares_are_known_by_their_names() {
    let catalog = content::catalog();
    for (_, kpi) in catalog.indicators().filter(|(_, kpi)| kpi.is_share()) {
        assert!(kpi.formula.ja.contains('÷'), "{}: {}", kpi.id, kpi.formula.ja);
    }
    assert!(catalog.kpis.iter().any(bank::KpiEntry::is_share));
}
