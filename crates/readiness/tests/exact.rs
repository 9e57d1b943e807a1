//! The schedule against an exact solver: a mixed-integer programme over the same model, solved
//! by branch and bound on its linear relaxation.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]
#![allow(clippy::print_stdout, reason = "the figures are the report")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures for people, and counts far below any limit"
)]

mod support;

use microlp::{
    ComparisonOp, OptimizationDirection, Problem, SolveOptions, TerminationReason, Variable,
};
use support::instances::case;
use support::model::{Desk, Job, jobs, value};

/// One way to place one job.
struct Choice {
    job: usize,
    start: usize,
    length: usize,
    variable: Variable,
}

/// The branches it may follow: a few instances take minutes to the last proof.
const MOST_NODES: u64 = 10_000;

/// Returns what no plan exceeds, and whether one is proven to reach it.
fn solve(jobs: &[Job], desk: &Desk) -> (f64, bool) {
    let months = desk.months();
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut choices = Vec::new();
    for (at, job) in jobs.iter().enumerate() {
        for (start, length) in desk.slots(job, job.money) {
            let worth = job.worth(start + length, months) as f64;
            choices.push(Choice {
                job: at,
                start,
                length,
                variable: problem.add_binary_var(worth),
            });
        }
    }
    let sum = |of: &dyn Fn(&Choice) -> f64| -> Vec<(Variable, f64)> {
        let parts = choices.iter().map(|choice| (choice.variable, of(choice)));
        parts.filter(|(_, part)| *part != 0.0).collect()
    };
    let mut at_most = |parts: Vec<(Variable, f64)>, most: f64| {
        if parts.len() > 1 {
            problem.add_constraint(parts.as_slice(), ComparisonOp::Le, most);
        }
    };
    let is = |holds: bool| f64::from(u8::from(holds));
    for at in 0..jobs.len() {
        at_most(sum(&|choice| is(choice.job == at)), 1.0);
    }
    for month in 0..months {
        let runs = |choice: &Choice| (choice.start..choice.start + choice.length).contains(&month);
        at_most(sum(&|choice| is(runs(choice))), desk.at_once as f64);
        let hours = |choice: &Choice| {
            let job = &jobs[choice.job];
            if runs(choice) {
                f64::from(job.hours_in(choice.length, month - choice.start))
            } else if month >= choice.start {
                f64::from(job.monthly)
            } else {
                0.0
            }
        };
        at_most(sum(&hours), desk.left[month] as f64);
        // What begins in a month or before it has had what it waits for end by then.
        for (at, job) in jobs.iter().enumerate() {
            for before in &job.before {
                let late = |choice: &Choice| {
                    is(choice.job == at && choice.start <= month)
                        - is(choice.job == *before && choice.start + choice.length <= month)
                };
                at_most(sum(&late), 0.0);
            }
        }
    }
    let mut options = SolveOptions::default();
    options.node_limit = Some(MOST_NODES);
    let outcome = problem.solve_with(options).unwrap();
    let is_proven = outcome.termination_reason() == TerminationReason::ProvenOptimal;
    // Where it gives up, what it could not rule out counts as the best.
    let best = match outcome.into_solution() {
        Ok(solution) if is_proven => solution.objective(),
        Ok(solution) => solution.stats().best_bound.unwrap(),
        Err(interrupted) => interrupted.stats().best_bound.unwrap(),
    };
    (best, is_proven)
}

#[test]
fn twelve_to_fifteen_actions_are_planned_nearly_as_well_as_can_be() {
    let (mut gaps, mut worst, mut optimal, mut proven) = (0.0f64, 0.0f64, 0, 0);
    let count = 60;
    for seed in 0..count {
        let case = case(10_000 + seed, 12 + seed as usize % 4);
        let diagnosis = support::diagnose(&case.bank, &case.document, &case.start);
        let (jobs, desk) = jobs(&case.bank, &case.document, &diagnosis);
        let found = value(&diagnosis.roadmap, &jobs) as f64;
        let now = std::time::Instant::now();
        let (best, is_proven) = solve(&jobs, &desk);
        let gap = ((best - found) / best.max(1.0)).max(0.0);
        println!("seed {seed}: {found} of {best:.0}, {:.2} %, {:?}", gap * 100.0, now.elapsed());
        assert!(found <= best + 0.5, "seed {seed}");
        gaps += gap;
        worst = worst.max(gap);
        optimal += u32::from(gap < 1e-6);
        proven += u32::from(is_proven);
    }
    println!(
        "{count} instances of 12 to 15 actions, {proven} proven: optimal {optimal}, mean gap {:.3} %, \
         worst {:.2} %",
        gaps * 100.0 / count as f64,
        worst * 100.0,
    );
    assert!(proven >= 50, "too few instances are proven");
    assert!(gaps / count as f64 <= 0.02);
}
