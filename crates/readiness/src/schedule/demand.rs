//! A planning problem from numbers that somebody gives, without a bank or a department.

use thiserror::Error;

use super::board::MOST_MONTHS;
use super::instance::among;
use super::problem::Problem;
use super::task::Task;
use crate::date::{Month, YearMonth};
use crate::scenario::AtOnce;

/// What one task asks for and brings.
#[derive(Clone, Debug, Default)]
pub struct Demand {
    /// What one month in effect brings.
    pub benefit: u32,
    /// The month whose end is its date, counted from the first, and what keeping it brings.
    pub kept: Option<(usize, u32)>,
    /// The hours of the work.
    pub hours: u32,
    /// The hours of every month after it.
    pub monthly_hours: u32,
    /// The shortest time it takes, in months.
    pub shortest: usize,
    /// The longest time it may be stretched to, in months.
    pub longest: usize,
    /// The first month in which it may begin, counted from the first.
    pub earliest: usize,
    /// The calendar months that it may run in; all where there are none.
    pub calendar_months: Vec<Month>,
    /// The calendar months that it may end in; all where there are none.
    pub ends_in: Vec<Month>,
    /// The places of the tasks that have to end before it begins.
    pub waits_for: Vec<usize>,
}

/// Why numbers make no planning problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProblemError {
    /// There is no month, or there are more than a plan can have.
    #[error("a plan has 1 to {MOST_MONTHS} months")]
    Months,
    /// More tasks than a bank can have actions.
    #[error("a problem has at most {} tasks", Problem::MOST_TASKS)]
    Tasks,
    /// Too few or too many at once.
    #[error("1 to {} may run at once", AtOnce::MAX)]
    AtOnce,
    /// A number that no task can have.
    #[error("task {} has a number that no task can have", .0 + 1)]
    Number(usize),
    /// A task waits for one that is not there, or for itself.
    #[error("task {} waits for what is not there, or for itself", .0 + 1)]
    WaitsFor(usize),
}

impl Problem {
    /// The most tasks of a problem.
    pub const MOST_TASKS: usize = 500;
    /// The most hours of a month or of a task, and the most that a month in effect brings.
    pub const MOST: u32 = 1_000_000;

    /// Makes a problem of `demands` by rank, with the hours of each month from `first` on.
    ///
    /// # Errors
    ///
    /// Fails where a number is out of its range.
    pub fn new(
        first: YearMonth,
        hours: &[u32],
        at_once: u8,
        demands: &[Demand],
    ) -> Result<Self, ProblemError> {
        let months = hours.len();
        if !(1..=MOST_MONTHS).contains(&months) || hours.iter().any(|hours| *hours > Self::MOST) {
            return Err(ProblemError::Months);
        }
        if demands.len() > Self::MOST_TASKS {
            return Err(ProblemError::Tasks);
        }
        if AtOnce::new(at_once).is_none() {
            return Err(ProblemError::AtOnce);
        }
        let mut of_months = [0; MOST_MONTHS];
        of_months[..months].copy_from_slice(hours);
        let mut tasks = Vec::with_capacity(demands.len());
        for (at, demand) in demands.iter().enumerate() {
            tasks.push(demand.task(first).ok_or(ProblemError::Number(at))?);
        }
        for (at, demand) in demands.iter().enumerate() {
            for before in &demand.waits_for {
                if *before == at || *before >= tasks.len() {
                    return Err(ProblemError::WaitsFor(at));
                }
                tasks[*before].after.push(at);
                tasks[at].before.push(*before);
            }
            tasks[at].before.sort_unstable();
            tasks[at].before.dedup();
        }
        Ok(Self { tasks, months, hours: of_months, at_once })
    }
}

impl Demand {
    fn task(&self, first: YearMonth) -> Option<Task> {
        let most = [
            self.benefit,
            self.hours,
            self.monthly_hours,
            self.kept.map_or(0, |kept| kept.1 / 100),
        ];
        let is_possible = most.iter().all(|number| *number <= Problem::MOST)
            && (1..=self.longest).contains(&self.shortest)
            && self.longest <= MOST_MONTHS;
        let kept = |(month, bonus): (usize, u32)| (month.saturating_add(1), u64::from(bonus));
        is_possible.then(|| Task {
            monthly: self.monthly_hours,
            money: self.earliest.min(MOST_MONTHS),
            window: among(&self.calendar_months, first),
            ends: among(&self.ends_in, first),
            benefit: self.benefit.into(),
            due: self.kept.map(kept),
            ..Task::between(self.hours, self.shortest, self.longest)
        })
    }
}
