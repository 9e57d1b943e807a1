//! Laws over the actions that are about how much a department can carry.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::BankFile;

/// A working day: what an office of three can put beside its work.
const SMALL: u16 = 8;

#[test]
fn there_are_small_actions_in_many_areas() {
    let file = BankFile::read(&content::shipped_file(0)).unwrap();
    let small = file.action.iter().filter(|action| {
        let each = action.hours_per_person.0.get() + action.monthly_hours_per_person.0.get();
        action.hours <= SMALL && action.monthly_hours == 0 && each == 0
    });
    let mut areas: Vec<&str> = small.clone().map(|action| &*action.area).collect();
    areas.sort_unstable();
    areas.dedup();
    let names: Vec<&str> = small.map(|action| &*action.id).collect();
    assert!(names.len() >= 12, "{names:?}");
    assert!(areas.len() >= 6, "{areas:?}");
}

#[test]
fn the_duties_of_july_2027_cite_the_ordinance() {
    let file = BankFile::read(&content::shipped_file(0)).unwrap();
    let due = file.action.iter().filter(|action| {
        action.law.as_ref().is_some_and(|law| law.date == "2027-07-01" && law.source == "r55")
    });
    assert!(due.count() >= 4);
}
