//! Actions that no answer reaches.

use std::collections::BTreeSet;

use bank::{ActionEntry, BankFile, Kind};

use crate::{Lint, report};

/// The areas of the steps, in their order.
const STEPS: [&str; 4] = ["awareness", "policy", "organisation", "execution"];

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    let asked: BTreeSet<&str> = file.question.iter().map(|question| &*question.id).collect();
    let is_called =
        |action: &&ActionEntry| action.triggers.iter().any(|t| asked.contains(&*t.question));
    let mut open: Vec<&ActionEntry> = file.action.iter().filter(is_called).collect();
    let mut reached = BTreeSet::new();
    while let Some(action) = open.pop() {
        if reached.insert(&*action.id) {
            let needed = |other: &&ActionEntry| needs(file, action, &other.id);
            open.extend(file.action.iter().filter(needed));
        }
    }
    for action in file.action.iter().filter(|action| !reached.contains(&*action.id)) {
        let what =
            "no answer reaches it: nothing triggers it, and nothing that is reached needs it";
        report(found, &action.id, "triggers", what);
    }
}

/// Tells whether `id` has to end before `action` begins: a prerequisite, what asks for its money, or
/// the gate of an earlier step, for which relief, finding out, duties of law and what is there for
/// an incident never wait.
fn needs(file: &BankFile, action: &ActionEntry, id: &str) -> bool {
    let is_law = |day: &bank::DeadlineEntry| day.class == bank::DeadlineName::Law;
    let is_urgent =
        action.incident || action.law.is_some() || action.deadline.as_ref().is_some_and(is_law);
    let waits_for_steps = action.relief == 0 && !action.find_out && !is_urgent;
    let is_gate = |area: &bank::AreaEntry| {
        let step = STEPS.iter().position(|step| *step == area.id);
        area.kind == Kind::Step
            && step.is_some_and(|step| step < usize::from(action.step))
            && area.step_gate.as_deref() == Some(id)
    };
    action.prerequisites.iter().chain(&action.request).any(|other| other == id)
        || (waits_for_steps && file.area.iter().any(is_gate))
}
