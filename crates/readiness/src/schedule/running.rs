//! What runs already gets its months before everything else: from the first month on, up to its
//! promised end where that fits.

use super::board::Probes;
use super::draft::Draft;
use super::instance::Instance;
use super::task::Slot;

/// Gives what runs already its months, by rank; tells of each task whether it got them so. Where
/// more run than there is room for, the lower ranks go on as soon as there is.
pub(super) fn place(instance: &Instance<'_>, draft: &mut Draft, probes: &mut Probes) -> Vec<bool> {
    let tasks = &instance.problem.tasks;
    let mut is_placed = vec![false; tasks.len()];
    for task in (0..tasks.len()).filter(|task| instance.is_running(*task)) {
        let demand = &tasks[task];
        let fits = |slot: &Slot| draft.board.fits(demand, *slot);
        let found = instance.promised[task]
            .filter(fits)
            .or_else(|| draft.board.find_at(demand, 0, probes))
            .or_else(|| draft.board.find(demand, 0, draft.board.months(), probes));
        if let Some(slot) = found {
            draft.put(&instance.problem, task, slot);
            is_placed[task] = true;
        }
    }
    is_placed
}
