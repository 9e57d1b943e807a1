//! Who gets which months, and what for.
//!
//! **What a plan is for.** Of all plans that keep every limit, the one with the most
//! Σ benefit × (N − end + 1) + kept over what is placed: N months in the plan, `end` the first
//! month after the action, so that the month of its end is the first in effect. The benefit is
//! the points (at least 1), times [`RELIEF_FIRST`] for relief while the burden is heavy,
//! otherwise times [`FINDS_OUT_FIRST`] for what finds out. `kept` is the benefit times
//! [`LAW_KEPT`] or [`NATIONAL_KEPT`] where a date within the plan is kept.
//!
//! **How it is found.** [`pins`] give out what a person fixed, [`duties`] what a law asks for;
//! [`search`] looks for the best
//! order of the rest, each taking the first slot that fits ([`board`]), with [`order`] for a
//! start and a bound on work; [`settle`] is the last touch; [`reasons`] and [`relax`] explain
//! the finished plan. Inside, an action is its place in the order of ranks.

mod board;
mod draft;
mod duties;
mod instance;
mod money;
mod order;
mod pins;
mod placement;
mod reasons;
mod relax;
mod search;
mod settle;
mod task;

pub use instance::{FINDS_OUT_FIRST, LAW_KEPT, NATIONAL_KEPT, RELIEF_FIRST};
pub use money::{REQUESTS_CLOSE, REQUESTS_OPEN};
pub use placement::Placement;
pub use search::WORK;
pub use task::{LEAST_HOURS, STRETCH_MONTHS};

pub(crate) use instance::Instance;
pub(crate) use reasons::reasons;
pub(crate) use relax::Finished;

use board::Probes;
use draft::Draft;
use pins::Pinned;
use search::Search;

use crate::pin_conflict::PinConflict;

/// A finished plan.
pub(crate) struct Planned {
    pub(crate) draft: Draft,
    /// Whether a task begins in the month that it is pinned to.
    pub(crate) holds: Vec<bool>,
    pub(crate) pin_conflicts: Vec<PinConflict>,
    pub(crate) probes: Probes,
}

/// Plans `instance`.
pub(crate) fn plan(instance: &Instance<'_>) -> Planned {
    let mut probes = Probes::default();
    let Pinned { draft: mut fixed, holds, pin_conflicts, .. } = Pinned::new(instance, &mut probes);
    duties::place(instance, &mut fixed, &mut probes);
    let (mut draft, searched) = Search::new(instance, &fixed, WORK).run();
    probes.0 += searched.0;
    let by_rank: Vec<usize> = (0..instance.tasks.len()).collect();
    let order = order::topological(&instance.tasks, &by_rank);
    settle::settle(instance, &mut draft, &order, &holds, &mut probes);
    Planned { draft, holds, pin_conflicts, probes }
}
