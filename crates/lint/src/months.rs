//! Actions that fit into no month of any year.

use bank::{ActionEntry, BankFile};
use readiness::Action;

use crate::{Lint, report};

/// The calendar months of a year.
const YEAR: u8 = 12;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for action in file.action.iter().filter(|action| !fits(action)) {
        let length = Action::months_of(action.weeks);
        let (key, end) = match &action.ends[..] {
            [] => ("months", "no run of months holds it"),
            _ => ("ends", "`months` leaves no time before any of these ends"),
        };
        report(found, &action.id, key, format!("{end}: it takes {length} in a row at least"));
    }
}

/// Tells whether it can end in some month with all of its time in months in which it may run.
/// What is no month is refused elsewhere.
fn fits(action: &ActionEntry) -> bool {
    let ActionEntry { months, ends, weeks, .. } = action;
    if months.iter().chain(ends).any(|month| !(1..=YEAR).contains(month)) {
        return true;
    }
    let may_run = |month: u8| months.is_empty() || months.contains(&month);
    let may_end = |month: u8| ends.is_empty() || ends.contains(&month);
    // Another year has no other months.
    let length = Action::months_of(*weeks).min(usize::from(YEAR));
    (1..=YEAR).filter(|end| may_end(*end)).any(|end| {
        let back = (1..=YEAR).rev().cycle().skip(usize::from(YEAR - end));
        back.take(length).all(may_run)
    })
}
