//! A model of the planning problem of its own, made from the published method and from what the
//! crate makes public: it shares no code with the schedule.

use readiness::{
    Action, Bank, BurdenState, DeadlineClass, Document, FINDS_OUT_FIRST, LAW_KEPT, LEAST_HOURS,
    NATIONAL_KEPT, RELIEF_FIRST, Roadmap, STRETCH_MONTHS, YearMonth,
};

use super::Diagnosis;

/// One action in numbers.
#[derive(Clone, Debug)]
pub struct Job {
    pub action: readiness::ActionId,
    pub hours: u32,
    pub monthly: u32,
    pub lengths: std::ops::RangeInclusive<usize>,
    pub money: usize,
    /// Whether it may run in each month of the plan.
    pub window: Vec<bool>,
    /// Whether each month of the plan may be its last.
    pub ends: Vec<bool>,
    /// Places of what has to end first.
    pub before: Vec<usize>,
    pub benefit: u64,
    pub due: Option<(usize, u64)>,
}

impl Job {
    pub fn hours_in(&self, length: usize, at: usize) -> u32 {
        let months = u32::try_from(length).unwrap();
        self.hours / months + u32::from(at < self.hours as usize % length)
    }

    pub fn worth(&self, end: usize, months: usize) -> u64 {
        let kept = self.due.filter(|(last, _)| end <= *last).map_or(0, |(_, bonus)| bonus);
        self.benefit * (months + 1 - end) as u64 + kept
    }
}

/// Months and places in use.
#[derive(Clone, Debug)]
pub struct Desk {
    pub left: Vec<i64>,
    pub running: Vec<usize>,
    pub at_once: usize,
}

impl Desk {
    pub fn months(&self) -> usize {
        self.left.len()
    }

    pub fn fits(&self, job: &Job, start: usize, length: usize) -> bool {
        let end = start + length;
        end <= self.months()
            && job.ends[end - 1]
            && (start..end).all(|at| {
                job.window[at]
                    && self.running[at] < self.at_once
                    && self.left[at] >= i64::from(job.hours_in(length, at - start))
            })
            && self.left[end..].iter().all(|left| *left >= i64::from(job.monthly))
    }

    /// Takes the hours, or gives them back with `sign` -1.
    pub fn take(&mut self, job: &Job, start: usize, length: usize, sign: i64) {
        for at in 0..length {
            self.left[start + at] -= sign * i64::from(job.hours_in(length, at));
            let running = &mut self.running[start + at];
            *running = if sign > 0 { *running + 1 } else { *running - 1 };
        }
        for left in &mut self.left[start + length..] {
            *left -= sign * i64::from(job.monthly);
        }
    }

    /// Returns every slot from `earliest` on that fits, by end.
    pub fn slots(&self, job: &Job, earliest: usize) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for end in 1..=self.months() {
            for length in job.lengths.clone() {
                let Some(start) = end.checked_sub(length) else { continue };
                if start >= earliest && self.fits(job, start, length) {
                    found.push((start, length));
                }
            }
        }
        found
    }

    /// Returns the first end that fits.
    pub fn first_end(&self, job: &Job, earliest: usize) -> Option<usize> {
        (1..=self.months()).find(|end| {
            job.lengths.clone().any(|length| {
                end.checked_sub(length)
                    .is_some_and(|start| start >= earliest && self.fits(job, start, length))
            })
        })
    }
}

/// Returns the first month with money, counted from `start`.
pub fn money(start: YearMonth) -> usize {
    let year = start.fiscal_year();
    let april =
        if (4..=11).contains(&start.month().get()) { year.next() } else { year.next().next() };
    april.first_month().months_since(start)
}

fn job(action: &Action, document: &Document, diagnosis: &Diagnosis, months: &[YearMonth]) -> Job {
    let start = months[0];
    let wish = document.scenario.wish(&action.id);
    let hours = wish
        .and_then(|wish| wish.hours)
        .map_or_else(|| action.hours_for(document.profile.staff.unwrap_or(0)), u32::from);
    let shortest = action.shortest();
    let longest = shortest.max(STRETCH_MONTHS.min((hours / LEAST_HOURS) as usize));
    let points = diagnosis.priorities.get(&action.id).unwrap().points.max(1);
    let is_heavy = diagnosis.readiness.burden == BurdenState::Heavy;
    let mut factor = 1;
    if action.finds_out {
        factor = factor.max(FINDS_OUT_FIRST);
    }
    if is_heavy && action.relief > 0 {
        factor = factor.max(RELIEF_FIRST);
    }
    let benefit = u64::try_from(points).unwrap() * factor;
    let due = action.deadline.as_ref().and_then(|deadline| {
        let at = months.iter().position(|month| *month == deadline.date.year_month())?;
        let kept = match deadline.class {
            DeadlineClass::Law => LAW_KEPT,
            DeadlineClass::National => NATIONAL_KEPT,
        };
        Some((at + 1, benefit * kept))
    });
    let own = action.months_within(&document.profile.busy);
    let runs = |month: &YearMonth| own.is_empty() || own.contains(&month.month());
    let ends = |month: &YearMonth| action.ends.is_empty() || action.ends.contains(&month.month());
    Job {
        action: action.id.clone(),
        hours,
        monthly: action.monthly_hours_for(document.profile.staff.unwrap_or(0)),
        lengths: shortest..=longest,
        money: if action.needs_budget { money(start) } else { 0 },
        window: months.iter().map(runs).collect(),
        ends: months.iter().map(ends).collect(),
        before: Vec::new(),
        benefit,
        due,
    }
}

/// Returns the candidates as jobs, each behind what it waits for, and the empty desk. What is
/// left out, and what waits for that, is no job.
pub fn jobs(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> (Vec<Job>, Desk) {
    let months: Vec<YearMonth> =
        diagnosis.roadmap.capacity.months.iter().map(|month| month.month).collect();
    let mut jobs: Vec<Job> = Vec::new();
    let place = |jobs: &[Job], id: &readiness::ActionId| jobs.iter().position(|j| j.action == *id);
    // Of those that wait for nothing more, the most worth first: that settles the oracle sooner.
    loop {
        let ready = diagnosis.candidates.iter().filter_map(|candidate| {
            let id = &candidate.action;
            if place(&jobs, id).is_some() || document.scenario.excludes(id) {
                return None;
            }
            let before = candidate.after.keys().map(|id| place(&jobs, id));
            let before = before.collect::<Option<Vec<usize>>>()?;
            let job = job(bank.action(id).unwrap(), document, diagnosis, &months);
            Some(Job { before, ..job })
        });
        let Some(next) = ready.max_by_key(|job| job.worth(1, months.len())) else { break };
        jobs.push(next);
    }
    let hours = diagnosis.roadmap.capacity.months.iter().map(|month| i64::from(month.hours));
    let at_once = usize::from(document.scenario.at_once.get());
    let left: Vec<i64> = hours.collect();
    (jobs, Desk { running: vec![0; left.len()], left, at_once })
}

/// Returns what the roadmap brings.
pub fn value(roadmap: &Roadmap, jobs: &[Job]) -> u64 {
    let months = roadmap.capacity.months.len();
    let worth = |job: &Job| {
        roadmap.placement(&job.action).map_or(0, |placement| job.worth(placement.end(), months))
    };
    jobs.iter().map(worth).sum()
}
