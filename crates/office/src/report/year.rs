//! The year ahead, month by month: hours of each action in each month.

use readiness::{HoursMonth, Lane, PlanView, Stretch};

use crate::paper::Paper;

/// The hours of an action in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spent {
    /// Nothing.
    None,
    /// It is worked on for so many hours.
    Work(u32),
    /// It goes on after the work for so many hours.
    After(u32),
}

/// An action with its hours in each of the months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearRow<'a> {
    /// The line of the plan.
    pub lane: &'a Lane,
    /// Its hours by month.
    pub spent: Vec<Spent>,
}

/// Some months of a plan with what is done in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year<'a> {
    /// Which months, counted from the first of the plan.
    pub stretch: Stretch,
    /// The months with their limits.
    pub months: &'a [HoursMonth],
    /// The hours used in each.
    pub used: &'a [u32],
    /// What is worked on in them, by first month and then by rank.
    pub rows: Vec<YearRow<'a>>,
}

impl<'a> Year<'a> {
    /// How many months a year has.
    const MONTHS: usize = 12;

    /// Returns the twelve months of `view` from its day on; those from its beginning where the day
    /// lies outside.
    pub fn ahead(paper: Paper<'a>, view: &'a PlanView) -> Self {
        let start = view.today.map_or(0, |mark| mark.month);
        // Near its end a plan is shown with its last twelve months.
        let start = start.min(view.months.len().saturating_sub(Self::MONTHS));
        Self::of(paper, view, Stretch { start, length: Self::MONTHS.min(view.months.len()) })
    }

    /// Returns all months of `view`.
    pub fn all(paper: Paper<'a>, view: &'a PlanView) -> Self {
        Self::of(paper, view, Stretch { start: 0, length: view.months.len() })
    }

    fn of(paper: Paper<'a>, view: &'a PlanView, stretch: Stretch) -> Self {
        let range = stretch.start..stretch.end();
        let is_in = |lane: &&Lane| lane.work.start < stretch.end() && lane.work.end() > range.start;
        let rows = view.lanes.iter().filter(is_in).map(|lane| YearRow {
            lane,
            spent: range.clone().map(|at| spent(paper, lane, at)).collect(),
        });
        Self {
            stretch,
            months: view.months.get(range.clone()).unwrap_or_default(),
            used: view.used.get(range.clone()).unwrap_or_default(),
            rows: rows.collect(),
        }
    }
}

fn spent(paper: Paper<'_>, lane: &Lane, at: usize) -> Spent {
    let Some(placement) = paper.diagnosis.roadmap.placement(&lane.action) else {
        return Spent::None;
    };
    match at.checked_sub(placement.start).map(|at| placement.hours.get(at)) {
        Some(Some(hours)) => Spent::Work(*hours),
        Some(None) if placement.monthly_hours > 0 => Spent::After(placement.monthly_hours),
        None | Some(None) => Spent::None,
    }
}
