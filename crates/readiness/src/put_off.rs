//! What does not fit, and what would let it in.

use crate::date::{Month, YearMonth};
use crate::id::ActionId;
use crate::profile::Share;
use crate::scenario::{Scenario, Wish};

/// What keeps an action out of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The hours: it needs `needed`, and no stretch of months holds that much evenly. `left`
    /// is the most that any stretch holds in which it could otherwise run.
    Hours {
        /// Hours that the action takes.
        needed: u32,
        /// Hours that are left.
        left: u32,
    },
    /// Too many actions run at once.
    AtOnce(usize),
    /// A prerequisite is itself put off, or left out.
    Prerequisite(ActionId),
    /// It needs money, and the first budget that can carry it begins in this month.
    Budget(YearMonth),
    /// Its calendar months do not come round again before the plan ends.
    Window(Vec<Month>),
    /// It starts too late to be finished before the plan ends, or to end in one of the months
    /// in which it has to.
    Horizon,
}

/// A single change that would let an action in, everything else unchanged: the smallest of its
/// kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relaxation {
    /// This many more hours in every month.
    HoursEachMonth(u32),
    /// This many more actions at once.
    MoreAtOnce(usize),
    /// This share of the working hours, in percent, instead of the present one.
    Share(u8),
    /// This action is not left out any more.
    Include(ActionId),
    /// Money from this year's budget, then it could start in this month.
    MoneyNow(YearMonth),
    /// A plan that is this many months longer.
    LongerBy(usize),
}

impl Relaxation {
    /// Returns `scenario` with this change made; `None` where no scenario can make it, because the
    /// change is outside what a department decides here.
    #[must_use]
    pub fn applied(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut changed = scenario.clone();
        match self {
            Self::Share(percent) => changed.share = Some(Share::new(*percent)?),
            Self::MoreAtOnce(more) => changed.at_once = scenario.at_once.plus(*more)?,
            Self::Include(action) => {
                let wish = Wish { excluded: None, ..scenario.wish(action)?.clone() };
                changed.make(action.clone(), wish).ok()?;
            }
            Self::HoursEachMonth(_) | Self::MoneyNow(_) | Self::LongerBy(_) => return None,
        }
        Some(changed)
    }
}

/// An action that is put off (見送り).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutOff {
    /// The action.
    pub action: ActionId,
    /// What keeps it out.
    pub limit: Limit,
    /// What would let it in, each alone; empty when no single change within reason does.
    pub ways: Vec<Relaxation>,
}
