//! The roadmap that a department decided on.

use crate::{ActionId, BankRef, Diagnosis, Document, Moment, Scenario, YearMonth};

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
    /// Returns the roadmap of `diagnosis` as it is adopted at `time`.
    #[must_use]
    pub fn of(document: &Document, diagnosis: &Diagnosis, time: Moment) -> Self {
        let roadmap = &diagnosis.roadmap;
        let rank = |id: &ActionId| diagnosis.priorities.get(id).map_or(0, |priority| priority.rank);
        let placed = roadmap.placed.iter().map(|placement| Promise {
            action: placement.action.clone(),
            rank: rank(&placement.action),
            start: placement.start,
            hours: placement.hours.clone(),
            monthly_hours: placement.monthly_hours,
        });
        Self {
            time,
            revision: document.revision,
            bank: document.bank.clone(),
            scenario: document.scenario.clone(),
            is_halved: roadmap.capacity.is_halved,
            start: diagnosis.start,
            hours: roadmap.capacity.months.iter().map(|month| month.hours).collect(),
            placed: placed.collect(),
            put_off: roadmap.put_off.iter().map(|out| out.action.clone()).collect(),
        }
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
