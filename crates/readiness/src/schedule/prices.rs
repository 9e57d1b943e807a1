//! What no plan can exceed, by prices for what is scarce: Lagrangian relaxation (M. L. Fisher,
//! Management Science 27, 1981; for schedules R. H. Möhring and others, Management Science 49,
//! 2003).
//!
//! Every hour and every place of a month has a price, and so has every month in which one action
//! has begun and what it waits for has not ended. Each task then takes the slot, alone, in which it
//! brings most after what it pays. What all of them are left with and what the whole room is worth
//! at these prices is an upper bound, whatever the prices are; they are only moved to make it low.

use super::board::MOST_MONTHS;
use super::bound::{bound, soonest_ends};
use super::problem::Problem;
use super::task::Slot;

/// One point, in the unit that prices are counted in.
const POINT: i64 = 1 << 16;
/// One month's worth of use, in the unit that shortfalls are counted in.
const MONTH: i64 = 1 << 10;
/// After so many rounds without a lower bound the steps get half as long.
const PATIENCE: u32 = 8;
/// The length of the first step, in 256ths of the one that Polyak's rule says.
const FIRST_STEP: i64 = 384;

/// For each month a number, and one for the end of the longest plan.
type Months = [i64; MOST_MONTHS + 1];

/// What a task may take.
#[derive(Clone, Debug)]
struct Choice {
    task: usize,
    slots: Vec<Slot>,
    /// The edges to what it waits for, and to what waits for it.
    before: Vec<usize>,
    after: Vec<usize>,
}

/// Prices that are moved round by round, and the lowest bound that they have shown.
#[derive(Clone, Debug)]
pub(crate) struct Prices {
    problem: Problem,
    choices: Vec<Choice>,
    /// The usual hours beside one action, in which prices of hours are counted.
    unit: i64,
    /// The price of a unit of hours and of a place in each month.
    hours: Months,
    places: Months,
    /// For each edge the price of having begun too early, by month.
    edges: Vec<Months>,
    /// What a plan is known to bring.
    value: u64,
    bound: u64,
    /// The lowest that the prices alone have shown.
    lowest: i64,
    step: i64,
    in_vain: u32,
}

/// How far each use lies above what there is, in the unit of [`MONTH`].
struct Excess {
    hours: Months,
    places: Months,
    edges: Vec<Months>,
}

impl Prices {
    /// Begins with all prices at nothing; a plan of `problem` in which each of `pinned` begins in
    /// its month brings `value`.
    pub(crate) fn new(problem: &Problem, pinned: &[Option<usize>], value: u64) -> Self {
        let ends = soonest_ends(problem);
        let mut edges = Vec::new();
        let mut choices: Vec<Choice> = Vec::new();
        for (task, demand) in problem.tasks.iter().enumerate() {
            let mut slots = possible(problem, task, &ends);
            if let Some(start) = pinned.get(task).copied().flatten() {
                slots.retain(|slot| slot.start == start);
            }
            let before = demand.before.iter().map(|before| {
                edges.push((*before, task));
                edges.len() - 1
            });
            let before = before.collect();
            choices.push(Choice { task, slots, before, after: Vec::new() });
        }
        for (edge, (before, _)) in edges.iter().enumerate() {
            choices[*before].after.push(edge);
        }
        let months = i64::try_from(problem.months.max(1)).unwrap_or(1);
        let all: i64 = problem.hours[..problem.months].iter().map(|hours| i64::from(*hours)).sum();
        Self {
            unit: (all / months / i64::from(problem.at_once.max(1))).max(1),
            hours: [0; MOST_MONTHS + 1],
            places: [0; MOST_MONTHS + 1],
            edges: vec![[0; MOST_MONTHS + 1]; edges.len()],
            choices,
            value,
            bound: bound(problem),
            lowest: i64::MAX,
            step: FIRST_STEP,
            in_vain: 0,
            problem: problem.clone(),
        }
    }

    /// Returns the lowest bound so far.
    pub(crate) const fn bound(&self) -> u64 {
        self.bound
    }

    /// Moves the prices once and tells whether that may still lower the bound.
    pub(crate) fn advance(&mut self) -> bool {
        if self.bound <= self.value || self.step == 0 {
            return false;
        }
        let (most, excess) = self.look();
        let points = u64::try_from(most / POINT).unwrap_or(0);
        self.bound = self.bound.min(points);
        if most < self.lowest {
            self.lowest = most;
            self.in_vain = 0;
        } else {
            self.in_vain += 1;
            if self.in_vain >= PATIENCE {
                self.in_vain = 0;
                self.step /= 2;
            }
        }
        let gap = most - i64::try_from(self.value).unwrap_or(0).saturating_mul(POINT);
        self.follow(&excess, gap);
        self.bound > self.value && self.step > 0
    }

    /// Returns what no plan can exceed at the present prices, and what is short at them.
    fn look(&self) -> (i64, Excess) {
        let months = self.problem.months;
        let mut excess = Excess {
            hours: [0; MOST_MONTHS + 1],
            places: [0; MOST_MONTHS + 1],
            edges: vec![[0; MOST_MONTHS + 1]; self.edges.len()],
        };
        let mut most: i64 = 0;
        for at in 0..months {
            let (hours, places) =
                (i64::from(self.problem.hours[at]), i64::from(self.problem.at_once));
            excess.hours[at] = -hours;
            excess.places[at] = -places;
            most += self.hours[at] * hours + self.places[at] * places;
        }
        let (hours, places) = (summed(&self.hours, months), summed(&self.places, months));
        let later: Vec<Months> = self.edges.iter().map(|edge| summed(edge, months)).collect();
        for choice in &self.choices {
            let demand = &self.problem.tasks[choice.task];
            let monthly = i64::from(demand.monthly);
            let mut best: Option<(i64, Slot)> = None;
            for slot in &choice.slots {
                let (start, end) = (slot.start, slot.end());
                let (each, odd) = demand.share(slot.length);
                let worth = i64::try_from(demand.worth(end, months)).unwrap_or(0) * POINT;
                let mut left = worth
                    - i64::from(each) * (hours[end] - hours[start])
                    - (hours[start + odd] - hours[start])
                    - monthly * (hours[months] - hours[end])
                    - (places[end] - places[start]);
                for edge in &choice.before {
                    left -= later[*edge][months] - later[*edge][start];
                }
                for edge in &choice.after {
                    left += later[*edge][months] - later[*edge][end];
                }
                if left > best.map_or(0, |(left, _)| left) {
                    best = Some((left, *slot));
                }
            }
            if let Some((left, slot)) = best {
                most += left;
                excess.take(&self.problem, choice, slot);
            }
        }
        (most, excess)
    }

    /// Moves the prices towards what is short; `gap` is by how much the bound is above the value.
    fn follow(&mut self, excess: &Excess, gap: i64) {
        let months = self.problem.months;
        let of_hours = |at: usize| excess.hours[at] * MONTH / self.unit;
        let mut square: i64 = 0;
        // A price of nothing does not fall.
        let mut count = |price: i64, short: i64| {
            if price > 0 || short > 0 {
                square = square.saturating_add(short.saturating_mul(short));
            }
        };
        for at in 0..months {
            count(self.hours[at], of_hours(at));
            count(self.places[at], excess.places[at] * MONTH);
        }
        for (prices, short) in self.edges.iter().zip(&excess.edges) {
            for at in 0..months {
                count(prices[at], short[at] * MONTH);
            }
        }
        let wide = (i128::from(gap.max(0)) * i128::from(self.step * MONTH)) << 20;
        let length = wide / (i128::from(square.max(1)) * 256);
        let moved = |price: i64, short: i64, unit: i64| {
            let by = i64::try_from((length * i128::from(short)) >> 20).unwrap_or(0) / unit;
            price.saturating_add(by).clamp(0, i64::from(u32::MAX))
        };
        for at in 0..months {
            // The price of a unit of hours moves like that of a place.
            self.hours[at] = moved(self.hours[at], of_hours(at), self.unit);
            self.places[at] = moved(self.places[at], excess.places[at] * MONTH, 1);
        }
        for (prices, short) in self.edges.iter_mut().zip(&excess.edges) {
            for at in 0..months {
                prices[at] = moved(prices[at], short[at] * MONTH, 1);
            }
        }
    }
}

impl Excess {
    /// Counts what the task of `choice` uses in `slot`.
    fn take(&mut self, problem: &Problem, choice: &Choice, slot: Slot) {
        let demand = &problem.tasks[choice.task];
        for at in 0..slot.length {
            self.hours[slot.start + at] += i64::from(demand.hours_in(slot.length, at));
            self.places[slot.start + at] += 1;
        }
        for hours in &mut self.hours[slot.end()..problem.months] {
            *hours += i64::from(demand.monthly);
        }
        for edge in &choice.before {
            self.edges[*edge][slot.start..problem.months].iter_mut().for_each(|short| *short += 1);
        }
        for edge in &choice.after {
            self.edges[*edge][slot.end()..problem.months].iter_mut().for_each(|short| *short -= 1);
        }
    }
}

/// Returns the sums of `prices` before each month.
fn summed(prices: &Months, months: usize) -> Months {
    let mut sums = [0; MOST_MONTHS + 1];
    for at in 0..months {
        sums[at + 1] = sums[at] + prices[at];
    }
    sums
}

/// Returns every slot that `task` could have if nothing but what it waits for were planned.
fn possible(problem: &Problem, task: usize, ends: &[usize]) -> Vec<Slot> {
    let demand = &problem.tasks[task];
    let before = demand.before.iter().map(|before| ends[*before]).max().unwrap_or(0);
    let earliest = demand.money.max(before);
    let board = problem.board();
    let mut slots = Vec::new();
    if demand.is_excluded || earliest == usize::MAX {
        return slots;
    }
    for start in earliest..problem.months {
        let lengths = demand.shortest..=demand.longest;
        let found = lengths.map(|length| Slot { start, length });
        slots.extend(found.filter(|slot| board.fits(demand, *slot)));
    }
    slots
}
