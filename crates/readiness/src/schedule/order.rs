//! In which order the tasks choose their months.

use super::problem::Problem;
use super::task::Task;

/// Returns `wanted` and all that it waits for, such that each comes after what it waits for
/// and otherwise in the order of `wanted`. A cycle, of which a checked bank has none, is cut
/// open anywhere; nothing in it can be placed.
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

/// Returns all `tasks` by rank, each after what it waits for.
pub(crate) fn by_rank(tasks: &[Task]) -> Vec<usize> {
    let by_rank: Vec<usize> = (0..tasks.len()).collect();
    topological(tasks, &by_rank)
}

/// Returns the orders that the search starts from: what brings most for what it costs comes
/// first (Smith's rule, W. E. Smith, Naval Research Logistics Quarterly 3, 1956). What a task
/// brings is its benefit over half the plan, with its kept deadline; what it costs are hours
/// and months of work, each as a part of all that there are. The orders differ in how much the
/// two count, and in the last one a task takes over half of what waits for it brings.
pub(crate) fn starts(problem: &Problem) -> [Vec<usize>; 6] {
    let tasks = &problem.tasks;
    let by_rank: Vec<usize> = (0..tasks.len()).collect();
    let months = u64::try_from(problem.months).unwrap_or(1);
    let all_hours: u64 = problem.hours[..problem.months].iter().copied().map(u64::from).sum();
    let all_places = u64::from(problem.at_once) * months;
    let a_month = u64::max(all_hours / months, 1);
    let hours = |task: &Task| u64::from(task.hours) + months / 2 * u64::from(task.monthly);
    let work = |task: &Task| {
        let shortest = u64::try_from(task.shortest).unwrap_or(u64::MAX);
        shortest.max(u64::from(task.hours) / a_month)
    };
    let brings = |task: &Task| task.benefit * months + task.due.map_or(0, |(_, bonus)| 2 * bonus);
    let own: Vec<u64> = tasks.iter().map(brings).collect();
    let mut lent = own.clone();
    for task in topological(tasks, &by_rank).into_iter().rev() {
        for before in &tasks[task].before {
            lent[*before] = lent[*before].max(own[*before].saturating_add(lent[task] / 2));
        }
    }
    let order = |count_hours: u64, count_months: u64, gains: &[u64]| {
        let cost = |task: &Task| {
            let hours = hours(task).saturating_mul(all_places * count_hours);
            hours.saturating_add(work(task).saturating_mul(all_hours * count_months)).max(1)
        };
        let costs: Vec<u64> = tasks.iter().map(cost).collect();
        // Compared crosswise, so that nothing is rounded.
        let mut order = by_rank.clone();
        order.sort_by(|a, b| {
            let gain = |x: usize, y: usize| gains[x].saturating_mul(costs[y]);
            gain(*b, *a).cmp(&gain(*a, *b))
        });
        topological(tasks, &order)
    };
    [
        order(1, 1, &own),
        order(1, 2, &own),
        order(2, 1, &own),
        order(1, 0, &own),
        order(0, 1, &own),
        order(1, 1, &lent),
    ]
}

/// Returns what each task brings over the whole plan, in thousandths, for what it costs: its
/// hours as a part of those of a usual month, and its shortest time as a part of the places.
pub(crate) fn ratios(problem: &Problem) -> Vec<u64> {
    let months = u64::try_from(problem.months).unwrap_or(1).max(1);
    let all: u64 = problem.hours[..problem.months].iter().copied().map(u64::from).sum();
    let a_month = u64::max(all / months, 1);
    let ratio = |task: &Task| {
        let hours = u64::from(task.hours) + months / 2 * u64::from(task.monthly);
        let shortest = u64::try_from(task.shortest).unwrap_or(u64::MAX);
        let places = shortest.saturating_mul(1_000) / u64::from(problem.at_once).max(1);
        let brings = task.benefit * months + task.due.map_or(0, |(_, bonus)| 2 * bonus);
        brings.saturating_mul(1_000) / (hours * 1_000 / a_month).saturating_add(places).max(1)
    };
    problem.tasks.iter().map(ratio).collect()
}
