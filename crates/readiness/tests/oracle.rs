//! The schedule against an exhaustive search with a model of its own.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stdout, reason = "the figures are the report")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "figures for people, and counts far below any limit"
)]

mod support;

use readiness::{Date, Proof, YearMonth};
use support::instances::{Case, case};
use support::model::{Desk, Job, jobs, value};

/// Looks through every plan that could be better than the best known.
struct Oracle<'a> {
    jobs: &'a [Job],
    desk: Desk,
    ends: Vec<Option<usize>>,
    best: u64,
    nodes: u64,
}

/// More places than this are not looked at; such an instance counts as not
/// settled, and so as not optimal.
const MOST_NODES: u64 = 20_000_000;

impl Oracle<'_> {
    /// Returns the first month that what `job` waits for allows; what is not decided yet holds
    /// nothing back.
    fn earliest(&self, job: &Job, decided: usize) -> Option<usize> {
        let mut month = job.money;
        for before in &job.before {
            if *before < decided {
                month = month.max(self.ends[*before]?);
            }
        }
        Some(month)
    }

    /// Returns what the jobs from `at` on could bring at most: each as if it were the next.
    fn bound(&self, at: usize) -> u64 {
        let most = |job: &Job| {
            let end = self.desk.first_end(job, self.earliest(job, at)?)?;
            Some(job.worth(end, self.desk.months()))
        };
        self.jobs[at..].iter().filter_map(most).sum()
    }

    fn search(&mut self, at: usize, value: u64) {
        self.nodes += 1;
        if at == self.jobs.len() {
            self.best = self.best.max(value);
            return;
        }
        if self.nodes > MOST_NODES || value + self.bound(at) <= self.best {
            return;
        }
        let job = &self.jobs[at];
        let months = self.desk.months();
        if let Some(earliest) = self.earliest(job, at) {
            let rest = self.bound(at + 1);
            for (start, length) in self.desk.slots(job, earliest) {
                let worth = job.worth(start + length, months);
                // Slots come by end: none of the rest is worth more but by nothing.
                if value + worth + rest <= self.best {
                    break;
                }
                self.desk.take(job, start, length, 1);
                self.ends[at] = Some(start + length);
                self.search(at + 1, value + worth);
                self.desk.take(job, start, length, -1);
                self.ends[at] = None;
            }
        }
        self.search(at + 1, value);
    }
}

/// Returns what is proven that no plan of `case` exceeds.
fn bound(case: &Case) -> u64 {
    let mut document = case.document.clone();
    document.plan_start = YearMonth::parse(&case.start);
    let day = Date::parse("2026-12-01").unwrap();
    let diagnosis = readiness::Diagnosis::of(&case.bank, &document, day);
    Proof::of(&case.bank, &document, &diagnosis).finished().bound
}

#[test]
fn up_to_eight_actions_are_planned_as_well_as_can_be() {
    let (mut settled, mut optimal, mut worst, mut gaps, mut nodes) = (0u32, 0u32, 0.0f64, 0.0, 0);
    let (mut proven, mut distances) = (0u32, 0.0);
    let count = 2_500;
    for seed in 0..count {
        let case = case(seed, 3 + seed as usize % 6);
        let diagnosis = support::diagnose(&case.bank, &case.document, &case.start);
        let (jobs, desk) = jobs(&case.bank, &case.document, &diagnosis);
        let found = value(&diagnosis.roadmap, &jobs);
        let ends = vec![None; jobs.len()];
        let mut oracle = Oracle { jobs: &jobs, desk, ends, best: found, nodes: 0 };
        oracle.search(0, 0);
        nodes += oracle.nodes;
        let is_settled = oracle.nodes <= MOST_NODES;
        let bound = bound(&case);
        assert!(oracle.best <= bound, "seed {seed}: {} above the bound {bound}", oracle.best);
        if is_settled {
            proven += u32::from(oracle.best == bound);
            distances += (bound - oracle.best) as f64 / bound.max(1) as f64;
        }
        settled += u32::from(is_settled);
        optimal += u32::from(is_settled && oracle.best == found);
        let gap = (oracle.best - found) as f64 / oracle.best.max(1) as f64;
        if gap > 0.0 {
            println!("seed {seed}: {found} of {}, {:.2} %", oracle.best, gap * 100.0);
        }
        gaps += gap;
        worst = worst.max(gap);
    }
    println!(
        "{count} instances of 3 to 8 actions, {settled} settled: optimal {:.2} %, mean gap {:.3} %, \
         worst gap {:.2} %, {nodes} nodes",
        f64::from(optimal) * 100.0 / count as f64,
        gaps * 100.0 / count as f64,
        worst * 100.0,
    );
    println!(
        "the bound is the best itself in {proven} of them, on average {:.2} % above",
        distances * 100.0 / f64::from(settled.max(1)),
    );
    assert!(settled >= 2_000, "too few instances are settled");
    assert!(f64::from(optimal) >= 0.95 * count as f64);
    assert!(worst <= 0.05);
}
