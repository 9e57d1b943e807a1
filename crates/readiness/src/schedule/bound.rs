//! Upper bounds on what any plan of a problem can bring.

use super::board::Probes;
use super::draft::{Draft, earliest};
use super::order;
use super::problem::Problem;
use super::task::Slot;

/// How much hours and places count in one knapsack.
const WEIGHTS: [(u64, u64); 7] = [(1, 0), (0, 1), (4, 1), (2, 1), (1, 1), (1, 2), (1, 4)];

/// Returns points that no plan of `problem` exceeds: for each month a fractional knapsack of
/// what can have ended by then in the hours and places up to then, and every date kept that one
/// alone could keep.
pub(crate) fn bound(problem: &Problem) -> u64 {
    let ends = soonest_ends(problem);
    let hours = cumulated(problem);
    let mut points = 0;
    for (at, hours) in hours.iter().enumerate().skip(1) {
        let places = u64::from(problem.at_once) * u64::try_from(at).unwrap_or(0);
        let ended: Vec<usize> = (0..ends.len()).filter(|task| ends[*task] <= at).collect();
        let most = WEIGHTS.map(|weights| knapsack(problem, &ended, (*hours, places), weights));
        points += most.into_iter().min().unwrap_or(0);
    }
    for (task, end) in problem.tasks.iter().zip(&ends) {
        points += task.due.filter(|(last, _)| end <= last).map_or(0, |(_, bonus)| bonus);
    }
    points
}

/// Returns what no plan can exceed, with the order of ranks: every task of `order` as if it were
/// alone with what is `fixed`.
pub(crate) fn alone(problem: &Problem, fixed: &Draft, order: &[usize], probes: &mut Probes) -> u64 {
    let board = &fixed.board;
    let mut slots: Vec<Option<Slot>> = fixed.slots.clone();
    let mut most = 0;
    for task in order {
        let demand = &problem.tasks[*task];
        slots[*task] = earliest(demand, &slots)
            .and_then(|month| board.find(demand, month, board.months(), probes));
        most += slots[*task].map_or(0, |slot| problem.worth(*task, slot.end()));
    }
    most
}

/// Returns the most benefit of `ended` whose hours and months of work, weighed together, fit
/// into all `(hours, places)`; the last one in part, rounded up.
fn knapsack(
    problem: &Problem,
    ended: &[usize],
    (hours, places): (u64, u64),
    (by_hours, by_places): (u64, u64),
) -> u64 {
    // Crosswise, so that all the hours weigh as much as all the places.
    let (by_hours, by_places) = (by_hours * places, by_places * hours);
    let mut items = Vec::with_capacity(ended.len());
    for task in ended {
        let task = &problem.tasks[*task];
        let shortest = u64::try_from(task.shortest).unwrap_or(0);
        let size = u64::from(task.hours) * by_hours + shortest * by_places;
        items.push((u128::from(task.benefit), u128::from(size)));
    }
    items.sort_unstable_by(|(a, a_size), (b, b_size)| (b * a_size).cmp(&(a * b_size)));
    let mut left = u128::from(hours * by_hours + places * by_places);
    let mut most = 0;
    for (benefit, size) in items {
        if size > left {
            most += (benefit * left).div_ceil(size);
            break;
        }
        left -= size;
        most += benefit;
    }
    u64::try_from(most).unwrap_or(u64::MAX)
}

/// Returns the hours of all months before each month.
fn cumulated(problem: &Problem) -> Vec<u64> {
    let mut sum = 0;
    let mut hours = vec![0];
    for of_month in &problem.hours[..problem.months] {
        sum += u64::from(*of_month);
        hours.push(sum);
    }
    hours
}

/// Returns for each task the first end that it could have if nothing but it and what it waits
/// for were planned; `usize::MAX` where there is none.
pub(super) fn soonest_ends(problem: &Problem) -> Vec<usize> {
    let tasks = &problem.tasks;
    let hours = cumulated(problem);
    let board = problem.board();
    let mut ends = vec![usize::MAX; tasks.len()];
    for task in order::by_rank(tasks) {
        let demand = &tasks[task];
        let before = demand.before.iter().map(|before| ends[*before]).max().unwrap_or(0);
        let earliest = demand.money.max(before);
        if demand.is_excluded || earliest == usize::MAX {
            continue;
        }
        let alone = board.find(demand, earliest, problem.months, &mut Probes::default());
        let needs = order::topological(tasks, &[task]);
        let needed: u64 = needs.iter().map(|need| u64::from(tasks[*need].hours)).sum();
        let first = alone.map_or(usize::MAX, Slot::end);
        let mut later = first..=problem.months;
        let end = later.find(|end| hours[*end] >= needed && demand.may_end(*end));
        ends[task] = end.unwrap_or(usize::MAX);
    }
    ends
}
