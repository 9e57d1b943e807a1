//! Two scenarios side by side.

use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::id::ActionId;
use crate::roadmap::Roadmap;

/// The plans of two scenarios of one department, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// How much this plan holds.
    pub here: PlanSize,
    /// How much the other holds.
    pub there: PlanSize,
    /// Every action that one of the plans has, in this plan's order of rank; what only the other
    /// ranks follows in its order.
    pub rows: Vec<ComparisonRow>,
}

/// How much a plan holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanSize {
    /// How many actions are placed.
    pub placed: usize,
    /// How many are put off.
    pub put_off: usize,
    /// The hours of the work that is placed, without what goes on afterwards.
    pub hours: u32,
}

/// One action in both plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparisonRow {
    /// The action.
    pub action: ActionId,
    /// The month that it begins in here; `None` where this plan does not have it.
    pub here: Option<YearMonth>,
    /// The same there.
    pub there: Option<YearMonth>,
}

impl ComparisonRow {
    /// Tells whether both plans begin it in the same month.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.here == self.there
    }
}

impl Comparison {
    /// Compares `mine` with `other`.
    #[must_use]
    pub fn of(mine: &Diagnosis, other: &Diagnosis) -> Self {
        let mut rows: Vec<ComparisonRow> = Vec::new();
        for priority in mine.priorities.ranked().iter().chain(other.priorities.ranked()) {
            let action = &priority.action;
            let (here, there) = (mine.roadmap.begins(action), other.roadmap.begins(action));
            let is_placed = here.is_some() || there.is_some();
            if is_placed && rows.iter().all(|row| row.action != *action) {
                rows.push(ComparisonRow { action: action.clone(), here, there });
            }
        }
        Self { here: PlanSize::of(&mine.roadmap), there: PlanSize::of(&other.roadmap), rows }
    }

    /// Returns the actions that the plans begin in different months, or that only one has.
    pub fn moved(&self) -> impl Iterator<Item = &ComparisonRow> {
        self.rows.iter().filter(|row| !row.is_same())
    }
}

impl PlanSize {
    fn of(roadmap: &Roadmap) -> Self {
        Self {
            placed: roadmap.placed.len(),
            put_off: roadmap.put_off.len(),
            hours: roadmap
                .placed
                .iter()
                .fold(0, |sum, placement| sum.saturating_add(placement.total())),
        }
    }
}

impl Roadmap {
    /// Returns the month that action `id` begins in, where it is placed.
    #[must_use]
    pub fn begins(&self, id: &ActionId) -> Option<YearMonth> {
        self.month(self.placement(id)?.start)
    }
}
