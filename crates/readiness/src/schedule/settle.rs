//! The last touch: whatever can still end earlier does, and whatever still fits is let in, so
//! that every reason is true of the finished plan.

use super::board::Probes;
use super::draft::Draft;
use super::instance::Instance;

/// Moves tasks earlier, one by one, and lets in what is left, until nothing moves any more.
/// `is_fixed` are the tasks with a month of their own. Ends only ever move forward and what is
/// placed stays placed, so it comes to an end.
pub(crate) fn settle(
    instance: &Instance<'_>,
    draft: &mut Draft,
    order: &[usize],
    is_fixed: &[bool],
    probes: &mut Probes,
) {
    let mut is_moving = true;
    while is_moving {
        is_moving = false;
        for task in order.iter().copied().filter(|task| !is_fixed[*task]) {
            let before = draft.slots[task];
            draft.lift(instance, task);
            let found = draft.find(&instance.tasks[task], probes);
            let slot = match (before, found) {
                (Some(before), Some(found)) if found.end() < before.end() => Some(found),
                (None, found) => found,
                (before, _) => before,
            };
            if let Some(slot) = slot {
                draft.put(instance, task, slot);
            }
            is_moving |= slot != before;
        }
    }
}
