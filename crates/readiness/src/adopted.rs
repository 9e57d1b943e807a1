//! The roadmap that a department decided on.

use crate::bank_ref::BankRef;
use crate::date::YearMonth;
use crate::id::ActionId;
use crate::moment::Moment;
use crate::scenario::Scenario;

/// An adopted roadmap (採用した計画): it stays as it was until another one is adopted, whatever
/// is answered later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// When it was adopted.
    pub time: Moment,
    /// The revision of the document then.
    pub revision: u32,
    /// The bank then.
    pub bank: BankRef,
    /// The weights and wishes that it was made with.
    pub scenario: Scenario,
    /// Whether the hours were halved because the burden was heavy.
    pub is_halved: bool,
    /// The first month.
    pub start: YearMonth,
    /// The hours that each month had, from the first on.
    pub hours: Vec<u32>,
    /// What is done when, by first month and then by rank.
    pub placed: Vec<Promise>,
    /// What was put off, by rank.
    pub put_off: Vec<ActionId>,
}

/// One action of an adopted roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The action.
    pub action: ActionId,
    /// Its rank then, 1 for the highest.
    pub rank: usize,
    /// Its first month, counted from the first of the plan.
    pub start: usize,
    /// The hours of each month that it runs.
    pub hours: Vec<u32>,
    /// The hours of each month afterwards.
    pub monthly_hours: u32,
}

impl Adopted {
    /// Returns what was promised of `action`.
    #[must_use]
    pub fn promise(&self, action: &ActionId) -> Option<&Promise> {
        self.placed.iter().find(|promise| promise.action == *action)
    }

    /// Returns the hours of all work that was promised, without what goes on afterwards.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.placed.iter().fold(0, |sum, promise| sum.saturating_add(promise.total()))
    }
}

impl Promise {
    /// Returns the hours of the work itself, without what goes on afterwards.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.hours.iter().fold(0, |sum, hours| sum.saturating_add(*hours))
    }
}
