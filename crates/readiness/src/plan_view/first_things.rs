//! What to begin with: one thing this week, a few in three months.

use super::PlanView;
use super::lane::Lane;
use super::today_mark::TodayMark;
use crate::bank::Bank;
use crate::id::ActionId;
use crate::roadmap::Roadmap;

/// What to begin with on a day, as places in the lanes of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstThings {
    /// The one thing for this week: of what the present month is planned for and nobody has begun,
    /// the earliest that finds out what nobody knows, otherwise the earliest with the highest rank.
    pub week: Option<usize>,
    /// What comes next, where nothing is to be begun in the present month.
    pub next: Option<usize>,
    /// What should have begun before the present month and is not said to run, the earliest first.
    pub late: Vec<usize>,
    /// The first month of the three that are looked at, counted from the first of the plan.
    pub from: usize,
    /// How many they are: three, or what is left of the plan.
    pub months: usize,
    /// The first few actions that run in them: this week's, then by first month and rank.
    pub quarter: Vec<usize>,
    /// How many more run in them.
    pub others: usize,
    /// The hours of the first few in these months.
    pub hours: u32,
    /// All hours used in these months.
    pub used: u32,
}

impl FirstThings {
    /// How many months are looked at.
    pub const MONTHS: usize = 3;
    /// How many actions are named: as many as people can keep in view.
    pub const NAMED: usize = 3;

    /// Chooses from `lanes`.
    pub(super) fn of(
        bank: &Bank,
        roadmap: &Roadmap,
        lanes: &[Lane],
        today: Option<TodayMark>,
    ) -> Self {
        // A plan that is over is looked at from its beginning, like one that has not begun.
        let from = today.map_or(0, |mark| mark.month);
        let until = (from + Self::MONTHS).min(roadmap.used.len());
        let runs = |lane: &Lane, until: usize| lane.work.start < until && lane.work.end() > from;
        let is_begun = |at: &usize| lanes[*at].is_running;
        let waiting = || (0..lanes.len()).filter(|at| !is_begun(at));
        let running = || waiting().filter(|at| runs(&lanes[*at], from + 1));
        let finds_out = |at: &usize| bank.action(&lanes[*at].action).is_some_and(|a| a.finds_out);
        let week = running().find(finds_out).or_else(|| running().next());
        let next = waiting().find(|at| lanes[*at].work.start >= from);
        let late = waiting().filter(|at| today.is_some() && lanes[*at].work.start < from);
        let in_quarter = (0..lanes.len()).filter(|at| runs(&lanes[*at], until));
        let mut quarter: Vec<usize> = week.into_iter().collect();
        quarter.extend(in_quarter.filter(|at| Some(*at) != week));
        let others = quarter.len().saturating_sub(Self::NAMED);
        quarter.truncate(Self::NAMED);
        let hours = quarter.iter().map(|at| hours_within(roadmap, &lanes[*at], from, until)).sum();
        let used = roadmap.used.get(from..until).unwrap_or_default().iter().sum();
        let months = until - from.min(until);
        let next = if week.is_some() { None } else { next };
        let late = late.collect();
        Self { week, next, late, from, months, quarter, others, hours, used }
    }
}

impl PlanView {
    /// Returns what should have begun before the present month and is not said to run.
    #[must_use]
    pub fn late(&self) -> Vec<ActionId> {
        let lanes = self.first_things.late.iter().filter_map(|at| self.lanes.get(*at));
        lanes.map(|lane| lane.action.clone()).collect()
    }
}

/// Returns the hours that `lane` takes in the months from `from` to before `until`.
fn hours_within(roadmap: &Roadmap, lane: &Lane, from: usize, until: usize) -> u32 {
    let Some(placement) = roadmap.placement(&lane.action) else { return 0 };
    let work = (from..until).filter_map(|at| placement.hours.get(at.checked_sub(placement.start)?));
    let after = (from..until).filter(|at| *at >= placement.end()).count();
    let after = u32::try_from(after).unwrap_or(0).saturating_mul(placement.monthly_hours);
    work.sum::<u32>().saturating_add(after)
}
