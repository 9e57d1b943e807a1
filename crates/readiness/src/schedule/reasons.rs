//! Why a placement is where it is: what keeps it from ending one month earlier, or where it has
//! to end in certain months, in the one before.

use super::Planned;
use super::board::{Board, Probes};
use super::draft::Draft;
use super::instance::Instance;
use super::task::{Slot, Task};
use crate::candidate::Candidates;
use crate::reason::Reason;

/// What keeps a task out of one slot, from the softest to the hardest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Obstacle {
    /// Hours or places that others have.
    Others,
    /// A month that is too short even when empty.
    Short,
    /// The calendar months.
    Window,
}

/// Returns why `task` is placed where it is in the draft of `planned`, in which nothing but what is
/// kept can end earlier.
pub(crate) fn reasons(
    instance: &Instance<'_>,
    candidates: &Candidates,
    planned: &Planned,
    task: usize,
) -> Vec<Reason> {
    let draft = &planned.draft;
    let Some(slot) = draft.slots[task] else { return Vec::new() };
    let demand = &instance.problem.tasks[task];
    if planned.holds[task] {
        return vec![Reason::Pinned];
    }
    if instance.is_running(task) {
        return vec![Reason::Running];
    }
    let earliest = draft.earliest(demand).unwrap_or(0);
    if planned.keeps[task] && could_end_earlier(instance, draft, task, earliest) {
        return vec![Reason::Promised];
    }
    let mut reasons = Vec::new();
    if slot.start == earliest {
        ready(instance, candidates, draft, task, &mut reasons);
    }
    if slot.end() > earliest + demand.shortest {
        let mut free = draft.clone();
        free.lift(&instance.problem, task);
        let mut ends = (earliest + demand.shortest..slot.end()).rev();
        if !demand.may_end(slot.end() - 1) {
            reasons.push(Reason::EndsIn(instance.actions[task].ends.clone()));
        }
        if let Some(end) = ends.find(|end| demand.may_end(*end)) {
            obstacles(instance, task, &free.board, end, earliest, &mut reasons);
        }
    }
    if comes_first(instance, draft, task) {
        reasons.push(Reason::ReliefFirst);
    }
    reasons
}

/// Tells whether `task` fits into a slot from `earliest` on that ends before its own.
fn could_end_earlier(instance: &Instance<'_>, draft: &Draft, task: usize, earliest: usize) -> bool {
    let Some(slot) = draft.slots[task] else { return false };
    let mut free = draft.clone();
    free.lift(&instance.problem, task);
    let demand = &instance.problem.tasks[task];
    free.board.find(demand, earliest, slot.end() - 1, &mut Probes::default()).is_some()
}

/// Adds what decides the earliest month: money, what it waits for, or the start of the plan.
fn ready(
    instance: &Instance<'_>,
    candidates: &Candidates,
    draft: &Draft,
    task: usize,
    reasons: &mut Vec<Reason>,
) {
    let demand = &instance.problem.tasks[task];
    let last = demand.before.iter().copied().filter_map(|before| {
        let end = draft.slots[before]?.end();
        Some((end, before))
    });
    // They come by rank: of those that end last, the first.
    let last = last.reduce(|a, b| if b.0 > a.0 { b } else { a });
    let ready = last.map_or(0, |(end, _)| end);
    if demand.money > 0 && demand.money >= ready {
        reasons.push(Reason::Budget(instance.month(demand.money)));
    }
    if let Some((end, before)) = last.filter(|(end, _)| *end >= demand.money) {
        let (id, month) = (instance.id(before), instance.month(end - 1));
        let step = candidates.get(&instance.actions[task].id);
        let step = step.and_then(|candidate| candidate.after.get(&id).copied()).flatten();
        reasons.push(match step {
            None => Reason::After(id, month),
            Some(step) => Reason::AfterStep(step, id, month),
        });
    }
    if reasons.is_empty() {
        reasons.push(Reason::FromTheStart);
    }
}

/// Adds what keeps `task` from ending before month `end`: of all lengths the one against
/// which the least stands; among equals the shortest, or where months are too short even when
/// empty, the longest, which asks for the fewest hours a month.
fn obstacles(
    instance: &Instance<'_>,
    task: usize,
    board: &Board,
    end: usize,
    earliest: usize,
    reasons: &mut Vec<Reason>,
) {
    let empty = instance.problem.board();
    let demand = &instance.problem.tasks[task];
    let lengths = demand.shortest..=demand.longest.min(end - earliest);
    let slots = lengths.map(|length| Slot { start: end - length, length });
    let Some(slot) = slots.min_by_key(|slot| {
        let hardest = hardest(demand, &empty, *slot);
        let asks = if hardest == Obstacle::Short { usize::MAX - slot.length } else { slot.length };
        (hardest, asks)
    }) else {
        return;
    };
    match hardest(demand, &empty, slot) {
        Obstacle::Window => reasons.push(Reason::Window(instance.calendar(task))),
        Obstacle::Short => {
            let at = short(demand, &empty, slot).min_by_key(|at| empty.left()[*at]);
            reasons.extend(at.map(|at| Reason::HoursShort(instance.month(at))));
        }
        Obstacle::Others => {
            let full = (slot.start..slot.end()).find(|at| board.is_full(*at));
            let most = instance.problem.at_once.into();
            reasons.extend(full.map(|at| Reason::TooManyAtOnce(instance.month(at), most)));
            // Of equals, the last of a reversed order is the first.
            let months: Vec<usize> = short(demand, board, slot).collect();
            let taken = |at: &usize| empty.left()[*at] - board.left()[*at];
            let at = months.into_iter().rev().max_by_key(taken);
            reasons.extend(at.map(|at| Reason::HoursTaken(instance.month(at))));
        }
    }
}

fn hardest(demand: &Task, empty: &Board, slot: Slot) -> Obstacle {
    if !demand.may_run(slot) {
        Obstacle::Window
    } else if short(demand, empty, slot).next().is_some() {
        Obstacle::Short
    } else {
        Obstacle::Others
    }
}

/// Returns the months of `board` that have too few hours for `demand` in `slot`, the months
/// after it included.
fn short(demand: &Task, board: &Board, slot: Slot) -> impl Iterator<Item = usize> {
    (slot.start..board.months()).filter(move |at| {
        let needed = if *at < slot.end() {
            demand.hours_in(slot.length, at - slot.start)
        } else {
            demand.monthly
        };
        board.left()[*at] < needed
    })
}

/// Tells whether `task` relieves a heavy burden and so comes before something with more
/// points that does not, and that nobody left out or pinned.
fn comes_first(instance: &Instance<'_>, draft: &Draft, task: usize) -> bool {
    let relieves = |at: usize| instance.actions[at].relief > 0;
    let start = |at: usize| draft.slots[at].map_or(usize::MAX, |slot| slot.start);
    instance.is_heavy
        && relieves(task)
        && (0..task).any(|other| {
            instance.points[other] > instance.points[task]
                && !relieves(other)
                && !instance.problem.tasks[other].is_excluded
                && instance.pin(other).is_none()
                && start(other) > start(task)
        })
}
