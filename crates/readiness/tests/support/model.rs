//! A model of the planning problem of its own, made from the published method and from what the
//! crate makes public: it shares no code with the schedule.

use readiness::{
    Action, ActionId, Bank, BurdenState, DeadlineClass, Document, Execution, ExecutionState,
    FINDS_OUT_FIRST, LAW_KEPT, LEAST_HOURS, NATIONAL_KEPT, RELIEF_FIRST, Roadmap, STRETCH_MONTHS,
    YearMonth,
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
    let hours = wish.and_then(|wish| wish.hours).map_or_else(
        || {
            let hours = action.hours_for(document.profile.staff.unwrap_or(0));
            let percent = u32::from(document.follow_up.effort.percent());
            (hours * percent).div_ceil(100)
        },
        u32::from,
    );
    let hours = match running(document, &action.id) {
        Some(run) => hours.saturating_sub(run.spent.map_or(0, u32::from)).max(1),
        None => hours,
    };
    let lengths = lengths(action, hours, document, start, months.len());
    let is_running = running(document, &action.id).is_some();
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
    let runs = |month: &YearMonth| is_running || own.is_empty() || own.contains(&month.month());
    let ends = |month: &YearMonth| {
        is_running || action.ends.is_empty() || action.ends.contains(&month.month())
    };
    Job {
        action: action.id.clone(),
        hours,
        monthly: action.monthly_hours_for(document.profile.staff.unwrap_or(0)),
        lengths,
        money: if action.needs_budget && !is_running { money(start) } else { 0 },
        window: months.iter().map(runs).collect(),
        ends: months.iter().map(ends).collect(),
        before: Vec::new(),
        benefit,
        due,
    }
}

/// Returns how the action goes, where it runs.
pub fn running<'a>(document: &'a Document, id: &ActionId) -> Option<&'a Execution> {
    let execution = document.follow_up.executions.get(id)?;
    let is_out = document.scenario.excludes(id) || document.done.contains(id);
    (execution.state == ExecutionState::Running && !is_out).then_some(execution)
}

/// Returns the months that were promised, counted from `start`, within a plan of `months`.
pub fn promised(
    document: &Document,
    id: &ActionId,
    start: YearMonth,
    months: usize,
) -> Option<(usize, usize)> {
    let adopted = document.adopted.as_ref()?;
    let promise = adopted.placed.iter().find(|promise| promise.action == *id)?;
    let all = (0..promise.hours.len()).map(|at| adopted.start.plus(promise.start + at));
    let left: Vec<YearMonth> = all.filter(|month| *month >= start).collect();
    let first = left.first()?.months_since(start);
    (first + left.len() <= months).then_some((first, left.len()))
}

/// Returns how many months the action may take.
fn lengths(
    action: &Action,
    hours: u32,
    document: &Document,
    start: YearMonth,
    months: usize,
) -> std::ops::RangeInclusive<usize> {
    let mut shortest = action.shortest();
    let until = promised(document, &action.id, start, months).map(|(first, length)| first + length);
    let run = running(document, &action.id);
    if let Some(run) = run {
        let adopted = document.adopted.as_ref();
        let promise = adopted.and_then(|adopted| {
            let promise = adopted.placed.iter().find(|promise| promise.action == action.id)?;
            Some(adopted.start.plus(promise.start))
        });
        let gone = run.began.or(promise).map_or(0, |began| start.months_since(began));
        shortest = shortest.saturating_sub(gone).max(1);
    }
    let longest = shortest.max(STRETCH_MONTHS.min((hours / LEAST_HOURS) as usize));
    match until.filter(|_| run.is_some()) {
        Some(until) => shortest.min(until)..=longest.max(until),
        None => shortest..=longest,
    }
}

/// Returns the candidates as jobs, each behind what it waits for, and the empty desk. What is
/// left out, and what waits for that, is no job.
pub fn jobs(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> (Vec<Job>, Desk) {
    let months: Vec<YearMonth> =
        diagnosis.roadmap.capacity.months.iter().map(|month| month.month).collect();
    let mut jobs: Vec<Job> = Vec::new();
    let is_out = |id: &ActionId| {
        let execution = document.follow_up.executions.get(id);
        document.scenario.excludes(id)
            || execution.is_some_and(|it| it.state == ExecutionState::Stopped)
    };
    let place = |jobs: &[Job], id: &readiness::ActionId| jobs.iter().position(|j| j.action == *id);
    // Of those that wait for nothing more, the most worth first: that settles the oracle sooner.
    loop {
        let ready = diagnosis.candidates.iter().filter_map(|candidate| {
            let id = &candidate.action;
            if place(&jobs, id).is_some() || is_out(id) {
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
