//! The documents between the promise and now.

use super::MoveKind;
use crate::adopted::{Adopted, Promise};
use crate::bank::Bank;
use crate::date::YearMonth;
use crate::document::Document;
use crate::execution::{Execution, ExecutionState};
use crate::id::ActionId;
use crate::scenario::Wish;

/// A document after one group of causes has been changed.
pub(super) struct Step {
    pub(super) kind: MoveKind,
    pub(super) document: Document,
}

/// Returns the documents from `promise` to `document`, which begins in month `start`: each with one
/// more group of causes as it is now. Those in which nothing changed are left out, but for the
/// first.
pub(super) fn steps(
    bank: &Bank,
    promise: &Adopted,
    made_for: Option<&Document>,
    document: &Document,
    start: YearMonth,
) -> Vec<Step> {
    let first = if promise.bank == document.bank { MoveKind::Answers } else { MoveKind::Bank };
    let document = Document { plan_start: Some(start), ..document.clone() };
    let mut now = as_promised(bank, promise, made_for, &document);
    let mut steps = vec![Step { kind: first, document: now.clone() }];
    let mut change = |kind: MoveKind, now: &Document| {
        if steps.last().is_some_and(|last| last.document != *now) {
            steps.push(Step { kind, document: now.clone() });
        }
    };
    now.scenario.weights = document.scenario.weights;
    change(MoveKind::Weights, &now);
    now.scenario.share = document.scenario.share;
    now.scenario.at_once = document.scenario.at_once;
    change(MoveKind::Capacity, &now);
    wish(&mut now, &document);
    change(MoveKind::Wishes, &now);
    now.plan_start = Some(start);
    now.done = document.done.clone();
    now.follow_up.executions = document.follow_up.executions.clone();
    spend_as_promised(bank, promise, &mut now, start);
    change(MoveKind::Execution, &now);
    now.scenario = document.scenario.clone();
    now.follow_up = document.follow_up.clone();
    change(MoveKind::Hours, &now);
    now.adopted.clone_from(&document.adopted);
    change(MoveKind::Replanned, &now);
    steps
}

/// Returns `document` as far as it is known to have been when `promise` was made: its scenario, its
/// first month, and what was promised is not done.
fn as_promised(
    bank: &Bank,
    promise: &Adopted,
    made_for: Option<&Document>,
    document: &Document,
) -> Document {
    let mut then = document.clone();
    then.adopted = Some(promise.clone());
    then.plan_start = Some(promise.start);
    then.scenario = promise.scenario.clone();
    if let Some(made_for) = made_for {
        then.done = made_for.done.clone();
        then.follow_up.executions = made_for.follow_up.executions.clone();
        then.follow_up.effort = made_for.follow_up.effort;
        return then;
    }
    for id in promise.placed.iter().map(|promise| &promise.action).chain(&promise.put_off) {
        then.done.remove(id);
    }
    then.follow_up.effort = crate::effort::Effort::default();
    let executions = std::mem::take(&mut then.follow_up.executions);
    for (id, execution) in &executions {
        // What had begun by then ran, with the hours that were promised.
        let ran = execution.began.is_some_and(|began| began < promise.start)
            && promise.promise(id).is_some();
        let execution = Execution {
            state: ExecutionState::Running,
            began: execution.began,
            ended: None,
            spent: None,
        };
        if ran {
            // No more than there were.
            let _ = then.follow_up.executions.insert(id.clone(), execution);
        }
    }
    spend_as_promised(bank, promise, &mut then, promise.start);
    then
}

/// Wishes months and leaves out as `document` does; hours stay as they are.
fn wish(now: &mut Document, document: &Document) {
    let before = now.scenario.clone();
    let ids: Vec<ActionId> =
        before.wishes.keys().chain(document.scenario.wishes.keys()).cloned().collect();
    now.scenario.wishes = crate::bounded::BoundedMap::default();
    for id in ids {
        let wish = document.scenario.wish(&id).cloned().unwrap_or_default();
        let hours = before.wish(&id).and_then(|wish| wish.hours);
        // No more than both held, and never more than a file holds.
        let _ = now.scenario.make(id, Wish { hours, ..wish });
    }
}

/// Lets what runs in `now`, whose plan begins in `start`, have taken the hours that `promise` gave
/// the months that it has run.
fn spend_as_promised(bank: &Bank, promise: &Adopted, now: &mut Document, start: YearMonth) {
    let running: Vec<ActionId> =
        now.follow_up.executions.keys().filter(|id| now.is_running(id)).cloned().collect();
    for id in running {
        let Some((action, promised)) = bank.action(&id).zip(promise.promise(&id)) else { continue };
        let hours = now.hours_of(action);
        if let Some(execution) = now.follow_up.executions.get(&id) {
            let left = left_as_promised(promise, promised, execution, start);
            let spent = Some(u16::try_from(hours.saturating_sub(left)).unwrap_or(u16::MAX));
            let execution = Execution { spent, ..execution.clone() };
            // It is there already.
            let _ = now.follow_up.executions.insert(id, execution);
        }
    }
}

/// Returns the promised hours of the months that are still to come for what began as it did.
fn left_as_promised(
    adopted: &Adopted,
    promise: &Promise,
    execution: &Execution,
    start: YearMonth,
) -> u32 {
    let first = adopted.start.plus(promise.start);
    // What began before the promise was promised with what was left of it.
    let began = execution.began.unwrap_or(first).max(adopted.start);
    let worked = start.months_since(began);
    promise.hours.iter().skip(worked).fold(0, |sum, hours| sum.saturating_add(*hours))
}
