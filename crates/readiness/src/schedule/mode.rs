//! How a task departs from the first slot that fits.

use super::draws::Draws;
use super::task::Task;

/// How a task departs from taking the first slot that fits, so that others fit better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mode {
    /// It takes at least this many months.
    pub(crate) least: usize,
    /// It passes over this many slots.
    pub(crate) passed: u8,
}

impl Mode {
    /// Draws how `task` may depart: one time in three it passes over a slot, otherwise it takes
    /// longer.
    pub(crate) fn draw(task: &Task, draws: &mut Draws) -> Self {
        if draws.below(3) == 0 {
            Self { least: 0, passed: 1 }
        } else {
            let longer = draws.below(task.longest - task.shortest + 1);
            Self { least: task.shortest + longer, passed: 0 }
        }
    }
}
