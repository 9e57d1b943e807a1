//! The last touch: whatever can still end earlier does, and whatever still fits is let in, so
//! that every reason is true of the finished plan.

use super::board::Probes;
use super::draft::Draft;
use super::problem::Problem;

/// Moves tasks earlier, one by one, and lets in what is left, until nothing moves any more.
/// `is_fixed` are the tasks with a month of their own. Ends only ever move forward and what is
/// placed stays placed, so it comes to an end.
pub(crate) fn settle(
    problem: &Problem,
    draft: &mut Draft,
    order: &[usize],
    is_fixed: &[bool],
    probes: &mut Probes,
) {
    let mut is_moving = true;
    while is_moving {
        is_moving = false;
        for task in order.iter().copied().filter(|task| !is_fixed[*task]) {
            let demand = &problem.tasks[task];
            let Some(earliest) = draft.earliest(demand) else { continue };
            let before = draft.slots[task];
            // Only an earlier end is looked for.
            let latest = before.map_or_else(|| draft.latest(demand), |slot| slot.end() - 1);
            if latest < earliest + demand.shortest {
                continue;
            }
            draft.lift(problem, task);
            let found = draft.board.find(demand, earliest, latest, probes);
            if let Some(slot) = found.or(before) {
                draft.put(problem, task, slot);
            }
            is_moving |= found.is_some();
        }
    }
}
