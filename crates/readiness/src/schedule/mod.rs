//! Who gets which months, and what for.
//!
//! **What a plan is for.** Of all plans that keep every limit, the one with the most
//! Σ benefit × (N − end + 1) + kept over what is placed: N months in the plan, `end` the first
//! month after the action, so that the month of its end is the first in effect. The benefit is
//! the points (at least 1), times [`RELIEF_FIRST`] for relief while the burden is heavy,
//! otherwise times [`FINDS_OUT_FIRST`] for what finds out. `kept` is the benefit times
//! [`LAW_KEPT`] or [`NATIONAL_KEPT`] where a date within the plan is kept.
//!
//! **How it is found.** [`running`] gives out what runs already, [`pins`] what a person fixed,
//! [`keeping`] what was promised, [`duties`] what a law asks for;
//! [`order_search`] looks for the best
//! order of the rest, each taking the first slot that fits ([`board`]), with [`order`] for a
//! start and a bound on work; [`settle`] is the last touch; [`reasons`] and [`relax`] explain
//! the finished plan. [`search`] goes on from there in slices: a [`large_neighbourhood`] is
//! destroyed and repaired, in the problem itself and in the [`rooms`] with less in them. Inside,
//! an action is its place in the order of ranks.

mod arrangement;
mod board;
mod bound;
mod carried;
mod demand;
mod destroy;
mod draft;
mod draws;
mod duties;
mod instance;
mod keeping;
mod large_neighbourhood;
mod mode;
mod money;
mod moves;
mod order;
mod order_search;
mod pins;
mod placement;
mod prices;
mod problem;
mod promised;
mod reasons;
mod relax;
mod repair;
mod rooms;
mod running;
mod search;
mod settle;
mod sooner;
mod task;
mod trial;

pub use demand::{Demand, ProblemError};
pub use instance::{FINDS_OUT_FIRST, LAW_KEPT, NATIONAL_KEPT, RELIEF_FIRST};
pub use money::{REQUESTS_CLOSE, REQUESTS_OPEN};
pub use order_search::WORK;
pub use placement::Placement;
pub use problem::Problem;
pub use search::{SEARCH_WORK, Search};
pub use task::{LEAST_HOURS, STRETCH_MONTHS, Slot};

pub(crate) use carried::carried;
pub(crate) use instance::Instance;
pub(crate) use prices::Prices;
pub(crate) use reasons::reasons;
pub(crate) use sooner::{Asked, Sooner, held, planned};
pub(crate) use trial::Finished;

use board::{Board, Probes};
use draft::Draft;
use order_search::OrderSearch;
use pins::Pinned;

use crate::pin_conflict::PinConflict;

/// A finished plan.
pub(crate) struct Planned {
    pub(crate) draft: Draft,
    /// Whether a task begins in the month that it is pinned to.
    pub(crate) holds: Vec<bool>,
    /// Whether a task runs already, or keeps the months of the adopted plan.
    pub(crate) keeps: Vec<bool>,
    pub(crate) pin_conflicts: Vec<PinConflict>,
    pub(crate) probes: Probes,
}

/// Gives out what comes first: what runs already, what a person pinned, what was promised, then
/// what a law asks for.
fn given_out(instance: &Instance<'_>, probes: &mut Probes) -> Pinned {
    let mut pinned = Pinned::new(instance, probes);
    keeping::keep(instance, &mut pinned, probes);
    duties::place(instance, &mut pinned.draft, probes);
    pinned
}

/// Plans `instance`.
pub(crate) fn plan(instance: &Instance<'_>) -> Planned {
    let problem = &instance.problem;
    let mut probes = Probes::default();
    let given = given_out(instance, &mut probes);
    let is_fixed = given.fixed();
    let Pinned { draft: fixed, holds, keeps, pin_conflicts, .. } = given;
    let mut search = OrderSearch::new(problem, &fixed, WORK);
    search.climb(WORK);
    probes.0 += search.probes().0;
    let mut draft = search.finish();
    let order = order::by_rank(&problem.tasks);
    settle::settle(problem, &mut draft, &order, &is_fixed, &mut probes);
    Planned { draft, holds, keeps, pin_conflicts, probes }
}

/// Begins the search for a better plan of `instance`; the rooms with less are those of every
/// smaller share of the working time.
pub(crate) fn search(instance: &Instance<'_>) -> Search {
    let given = given_out(instance, &mut Probes::default());
    let is_fixed = given.fixed();
    Search::around(
        instance.problem.clone(),
        given.draft,
        is_fixed,
        instance.hours_of_smaller_shares(),
    )
}

/// Returns the best plan of `search`; the first plan where the search is not of `instance`.
pub(crate) fn found(instance: &Instance<'_>, search: &Search) -> Planned {
    let slots = search.slots();
    let Some(board) = Board::holding(&instance.problem, slots) else { return plan(instance) };
    let mut probes = Probes::default();
    let given = given_out(instance, &mut probes);
    let is_fixed = given.fixed();
    let Pinned { draft: fixed, holds, keeps, pin_conflicts, .. } = given;
    let is_sound = slots.len() == instance.problem.tasks.len()
        && instance.problem.tasks.iter().zip(slots).all(|(task, slot)| {
            let earliest = draft::earliest(task, slots).unwrap_or(usize::MAX);
            slot.is_none_or(|slot| earliest <= slot.start && !task.is_excluded)
        });
    let is_kept = (0..is_fixed.len())
        .all(|task| !is_fixed[task] || slots.get(task).copied().flatten() == fixed.slots[task]);
    if !is_sound || !is_kept {
        return plan(instance);
    }
    probes.0 = probes.0.saturating_add(u32::try_from(search.probes()).unwrap_or(u32::MAX));
    let mut draft = Draft { slots: slots.to_vec(), board };
    let order = order::by_rank(&instance.problem.tasks);
    settle::settle(&instance.problem, &mut draft, &order, &is_fixed, &mut probes);
    Planned { draft, holds, keeps, pin_conflicts, probes }
}
