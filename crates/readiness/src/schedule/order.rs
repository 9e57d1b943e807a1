//! In which order the tasks choose their months.

use super::instance::Instance;
use super::task::Task;
use crate::ordered::ordered;

/// Returns the places of all tasks such that each stands behind what it waits for. A cycle, of
/// which a checked bank has none, is cut open anywhere; nothing in it can be placed.
pub(crate) fn topological(tasks: &[Task], wanted: &[usize]) -> Vec<usize> {
    let mut is_seen = vec![false; tasks.len()];
    let mut order = Vec::new();
    // Each with how many of its prerequisites are already followed.
    let mut path: Vec<(usize, usize)> = Vec::new();
    for first in wanted {
        if !is_seen[*first] {
            is_seen[*first] = true;
            path.push((*first, 0));
        }
        while let Some((task, followed)) = path.last_mut() {
            if let Some(before) = tasks[*task].before.get(*followed) {
                *followed += 1;
                if !is_seen[*before] {
                    is_seen[*before] = true;
                    path.push((*before, 0));
                }
            } else {
                order.push(*task);
                path.pop();
            }
        }
    }
    order
}

/// How urgent a task is: a fraction, compared crosswise so that nothing is rounded.
type Urgency = (u64, u64);

/// Returns the orders that the search starts from: the most benefit for each hour of the first
/// year (Smith's rule), for each month of work, and the most benefit outright. A task takes
/// over the benefit of whatever waits for it, where that is more.
pub(crate) fn starts(instance: &Instance<'_>) -> [Vec<usize>; 3] {
    let tasks = &instance.tasks;
    let by_rank: Vec<usize> = (0..tasks.len()).collect();
    let mut lent: Vec<u64> =
        tasks.iter().map(|task| task.benefit + task.due.map_or(0, |(_, bonus)| bonus)).collect();
    for task in topological(tasks, &by_rank).into_iter().rev() {
        for before in &tasks[task].before {
            lent[*before] = lent[*before].max(lent[task]);
        }
    }
    let sorted = |cost: &dyn Fn(&Task) -> u64| {
        let urgency: Vec<Urgency> =
            tasks.iter().zip(&lent).map(|(task, lent)| (*lent, cost(task).max(1))).collect();
        let order = ordered(by_rank.clone(), |a, b| {
            let (a, b) = (urgency[*a], urgency[*b]);
            b.0.saturating_mul(a.1).cmp(&a.0.saturating_mul(b.1))
        });
        topological(tasks, &order)
    };
    [
        sorted(&|task| u64::from(task.hours) + 12 * u64::from(task.monthly)),
        sorted(&|task| u64::try_from(task.shortest).unwrap_or(u64::MAX)),
        sorted(&|_| 1),
    ]
}
