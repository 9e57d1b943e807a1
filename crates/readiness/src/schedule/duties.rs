//! Duties of law get their months before everything else but what a person pinned, with what has
//! to come before: each as early as it can end.

use super::board::Probes;
use super::draft::Draft;
use super::instance::Instance;
use super::order::topological;

/// Gives the duties of law in `instance` their months, by rank. One that does not fit is left to
/// the search.
pub(super) fn place(instance: &Instance<'_>, draft: &mut Draft, probes: &mut Probes) {
    for duty in (0..instance.problem.tasks.len()).filter(|task| instance.actions[*task].is_by_law())
    {
        let mut trial = draft.clone();
        let chain = topological(&instance.problem.tasks, &[duty]);
        let fits = chain.into_iter().all(|task| {
            if trial.slots[task].is_some() {
                return true;
            }
            let demand = &instance.problem.tasks[task];
            let found = trial.earliest(demand).and_then(|earliest| {
                trial.board.find(demand, earliest, trial.latest(demand), probes)
            });
            found.map(|slot| trial.put(&instance.problem, task, slot)).is_some()
        });
        if fits {
            *draft = trial;
        }
    }
}
