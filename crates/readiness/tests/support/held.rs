//! What is said to keep an action from ending earlier, and from a pinned month, held against the
//! model: above all where it has to end in certain months.

use readiness::{ConflictingWith, PinConflict, Placement, Reason, YearMonth};

use super::model::Job;

/// Checks that exactly what has to end in certain months, and otherwise could end a month
/// earlier, says so; and that what else is said stands against the last end before its own that
/// would be one, if there is any.
pub fn reasons_hold(job: &Job, placement: &Placement, earliest: usize, start: YearMonth) {
    let ends = earliest + job.lengths.start()..placement.end();
    let is_bound = !ends.is_empty() && !job.ends[placement.end() - 2];
    let is_said = placement.reasons.iter().any(|reason| matches!(reason, Reason::EndsIn(_)));
    assert_eq!(is_said, is_bound, "{placement:?}");
    let before = ends.rev().find(|end| job.ends[end - 1]);
    let said =
        placement.reasons.iter().filter_map(|reason| stands(job, before, reason, earliest, start));
    let said: Vec<bool> = said.collect();
    assert!(said.is_empty() == before.is_none() && !said.contains(&false), "{placement:?}");
}

/// Tells whether `reason` is about a run that ends before month `end`; `None` for what is about
/// no other run.
fn stands(
    job: &Job,
    end: Option<usize>,
    reason: &Reason,
    earliest: usize,
    start: YearMonth,
) -> Option<bool> {
    let end = end.unwrap_or(0);
    let first = earliest.max(end.saturating_sub(*job.lengths.end()));
    match reason {
        // Hours that go on afterwards may be missing later.
        Reason::HoursTaken(month) | Reason::HoursShort(month) => {
            Some(first <= month.months_since(start))
        }
        Reason::TooManyAtOnce(month, _) => Some((first..end).contains(&month.months_since(start))),
        Reason::Window(_) => Some(job.lengths.clone().all(|length| {
            earliest + length > end || job.window[end - length..end].contains(&false)
        })),
        _ => None,
    }
}

/// Checks that exactly what could run from its pinned month on, but then ends in no month that it
/// may end in, says so.
pub fn conflict_holds(job: &Job, conflict: &PinConflict, start: YearMonth) {
    if conflict.month < start {
        assert_eq!(conflict.conflicting_with, ConflictingWith::Past);
        return;
    }
    let start = conflict.month.months_since(start);
    let runs = |length: &usize| {
        job.window.get(start..start + length).is_some_and(|months| !months.contains(&false))
    };
    let mut ends = job.lengths.clone().filter(runs).map(|length| start + length);
    let is_bound = runs(job.lengths.start()) && ends.all(|end| !job.ends[end - 1]);
    assert_eq!(
        matches!(conflict.conflicting_with, ConflictingWith::EndsIn(_)),
        is_bound,
        "{conflict:?} {job:?}"
    );
}
