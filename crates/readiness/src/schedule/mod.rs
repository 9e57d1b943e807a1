//! Who gets which months.

mod board;
mod draft;
mod instance;
mod order;
mod pins;
mod placement;
mod reasons;
mod relax;
mod search;
mod settle;
mod task;

pub use instance::{FINDS_OUT_FIRST, LAW_KEPT, NATIONAL_KEPT, RELIEF_FIRST};
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

use crate::Clash;

/// A finished plan.
pub(crate) struct Planned {
    pub(crate) draft: Draft,
    /// Whether a task begins in the month that it is pinned to.
    pub(crate) holds: Vec<bool>,
    pub(crate) clashes: Vec<Clash>,
    pub(crate) probes: Probes,
}

/// Plans `instance`.
pub(crate) fn plan(instance: &Instance<'_>) -> Planned {
    let mut probes = Probes::default();
    let Pinned { draft: fixed, holds, clashes, .. } = Pinned::new(instance, &mut probes);
    let (mut draft, searched) = Search::new(instance, &fixed, WORK).run();
    probes.0 += searched.0;
    let by_rank: Vec<usize> = (0..instance.tasks.len()).collect();
    let order = order::topological(&instance.tasks, &by_rank);
    settle::settle(instance, &mut draft, &order, &holds, &mut probes);
    Planned { draft, holds, clashes, probes }
}
