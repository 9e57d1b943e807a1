//! Conditions that always hold, or never.
//!
//! Gates need no look: each says that the department has something, so no two contradict.

use bank::{ActionEntry, BankFile, SideEntry};

use crate::{Lint, report};

/// The highest rung.
const TOP: u8 = 4;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for action in &file.action {
        triggers(file, action, found);
    }
    for question in file.question.iter().filter(|q| q.alarm.is_some_and(|rung| rung >= TOP)) {
        report(found, &question.id, "alarm", "always sounds: every rung is 4 or below");
    }
    for check in &file.check {
        let (first, second) = (&check.first, &check.second);
        if is_any(first) && is_any(second) {
            report(found, &check.id, "first", "always shows: both sides take every rung");
        }
        let is_apart = first.at_most < second.at_least || second.at_most < first.at_least;
        if first.question == second.question && is_apart {
            report(found, &check.id, "second", "never shows: one answer cannot be on both sides");
        }
    }
}

fn triggers(file: &BankFile, action: &ActionEntry, found: &mut Vec<Lint>) {
    for (at, trigger) in action.triggers.iter().enumerate() {
        let question = &trigger.question;
        if trigger.at_most >= TOP {
            let what = format!("always fires: every answer to `{question}` is 4 or below");
            report(found, &action.id, "triggers", what);
        }
        if file.question.iter().all(|other| other.id != *question) {
            report(found, &action.id, "triggers", format!("never fires: nobody asks `{question}`"));
        }
        let covers = |(other_at, other): (usize, &bank::TriggerEntry)| {
            let is_wider = (other.at_most, at) > (trigger.at_most, other_at);
            other_at != at && other.question == *question && is_wider
        };
        if action.triggers.iter().enumerate().any(covers) {
            let what = format!("never decides: another trigger on `{question}` covers it");
            report(found, &action.id, "triggers", what);
        }
    }
}

fn is_any(side: &SideEntry) -> bool {
    side.at_least == 0 && side.at_most >= TOP
}
