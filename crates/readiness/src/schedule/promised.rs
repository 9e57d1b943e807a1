//! What the adopted plan and the reviews say of an action that is to be planned.

use super::task::{Slot, Task};
use crate::action::Action;
use crate::date::YearMonth;
use crate::document::Document;

/// Where an action stands that comes into question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InHand {
    /// Nobody has begun.
    NotBegun,
    /// It runs, and nobody left it out.
    Running,
    /// It was stopped.
    Stopped,
}

impl InHand {
    pub(crate) fn of(document: &Document, action: &Action) -> Self {
        if document.is_stopped(&action.id) {
            Self::Stopped
        } else if document.is_running(&action.id) && !document.scenario.excludes(&action.id) {
            Self::Running
        } else {
            Self::NotBegun
        }
    }
}

/// Returns the months that the adopted plan gives `action`, counted from `start`; those before it
/// are gone. `None` where all of them are, where they end after `months` months, or where nothing
/// was promised.
pub(super) fn promised(
    document: &Document,
    action: &Action,
    start: YearMonth,
    months: usize,
) -> Option<Slot> {
    let adopted = document.adopted.as_ref()?;
    let promise = adopted.promise(&action.id)?;
    let first = adopted.start.plus(promise.start);
    let end = first.plus(promise.hours.len().max(1));
    let begins = first.max(start);
    let slot = Slot { start: begins.months_since(start), length: end.months_since(begins) };
    (slot.length > 0 && slot.end() <= months).then_some(slot)
}

/// Returns `task`, made of `action`, as it is when it runs already, and the months that it has up to
/// its promised end: the hours that are left from the first month on, whatever its calendar and
/// its money.
pub(super) fn running(
    task: &Task,
    document: &Document,
    action: &Action,
    start: YearMonth,
    promised: Option<Slot>,
) -> (Task, Option<Slot>) {
    let promise = document.adopted.as_ref().and_then(|adopted| {
        adopted.promise(&action.id).map(|promise| adopted.start.plus(promise.start))
    });
    let began = document.execution(&action.id).and_then(|execution| execution.began);
    let gone = began.or(promise).filter(|month| *month < start);
    let gone = gone.map_or(0, |month| start.months_since(month));
    let shortest = action.shortest().saturating_sub(gone).max(1);
    let left = Task::new(document.hours_left(action), shortest, action.is_at_once);
    // From the first month on, also where it began earlier than promised.
    let until = promised.map(Slot::end);
    let lengths = (
        until.map_or(left.shortest, |until| until.min(left.shortest)),
        until.map_or(left.longest, |until| until.max(left.longest)),
    );
    let task = Task {
        monthly: task.monthly,
        benefit: task.benefit,
        due: task.due,
        ..Task::between(left.hours, lengths.0, lengths.1)
    };
    (task, until.map(|until| Slot { start: 0, length: until }))
}
