//! All actions that concern a department, in one list.

use std::cmp::Ordering;

use super::lane::{Lane, OwnedBy, lanes};
use crate::action::{Deadline, Owner};
use crate::bank::Bank;
use crate::date::{FiscalYear, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;

/// How an action stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowState {
    /// It is done.
    Done,
    /// It is in the plan.
    Planned,
    /// It is put off.
    PutOff,
    /// The person left it out, or stopped it.
    LeftOut,
    /// It was stopped.
    Stopped,
}

/// One action of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRow {
    /// The action.
    pub action: ActionId,
    /// Its rank, 1 for the highest; `None` once it is done or stopped.
    pub rank: Option<usize>,
    /// How it stands.
    pub state: RowState,
    /// Its line in the plan, where it has one.
    pub lane: Option<Lane>,
    /// The hours that it takes once.
    pub hours: u32,
    /// Who owns it.
    pub owner: OwnedBy,
    /// Whether it takes burden away.
    pub is_relief: bool,
    /// The date from outside, if it has one.
    pub deadline: Option<Deadline>,
}

/// Which part of the list is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    #[default]
    All,
    /// What begins in the fiscal year in which the plan begins.
    FirstYear,
    /// What begins in the year after.
    NextYear,
    /// What is put off.
    PutOff,
    /// What the person left out or stopped.
    LeftOut,
    /// What is done.
    Done,
}

impl Scope {
    /// All parts in their stated order.
    pub const ALL: [Self; 6] =
        [Self::All, Self::FirstYear, Self::NextYear, Self::PutOff, Self::LeftOut, Self::Done];
}

/// By what the list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// By rank; what is done comes last.
    #[default]
    Rank,
    /// By how it stands.
    State,
    /// By the month in which it begins; what has none comes last.
    Begins,
    /// By hours.
    Hours,
    /// By who owns it.
    Owner,
}

/// All actions that come into question and all that are done, by rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The month in which the plan begins.
    pub first: YearMonth,
    /// The actions.
    pub rows: Vec<ActionRow>,
}

impl Listing {
    /// Lists what follows from `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> Self {
        let mut lanes = lanes(bank, document, diagnosis);
        let mut rows = Vec::new();
        for priority in diagnosis.priorities.ranked() {
            let Some(action) = bank.action(&priority.action) else { continue };
            let at = lanes.iter().position(|lane| lane.action == action.id);
            let lane = at.map(|at| lanes.swap_remove(at));
            let state = match lane {
                Some(_) => RowState::Planned,
                None if document.is_stopped(&action.id) => RowState::Stopped,
                None if document.scenario.excludes(&action.id) => RowState::LeftOut,
                None => RowState::PutOff,
            };
            rows.push(ActionRow {
                action: action.id.clone(),
                rank: Some(priority.rank),
                state,
                lane,
                hours: priority.hours,
                owner: document.owner_of(action),
                is_relief: action.relief > 0,
                deadline: action.deadline.clone(),
            });
        }
        for action in bank.actions() {
            if !document.done.contains(&action.id) {
                continue;
            }
            rows.push(ActionRow {
                action: action.id.clone(),
                rank: None,
                state: RowState::Done,
                lane: None,
                hours: document.hours_of(action),
                owner: document.owner_of(action),
                is_relief: action.relief > 0,
                deadline: action.deadline.clone(),
            });
        }
        Self { first: diagnosis.start, rows }
    }

    /// Returns the fiscal year in which the plan begins.
    #[must_use]
    pub const fn first_year(&self) -> FiscalYear {
        self.first.fiscal_year()
    }

    /// Tells whether `row` belongs to `scope`.
    #[must_use]
    pub fn is_in(&self, scope: Scope, row: &ActionRow) -> bool {
        let begins = |year: FiscalYear| {
            let begins = row.lane.as_ref().map(|lane| self.first.plus(lane.work.start));
            begins.is_some_and(|month| month.fiscal_year() == year)
        };
        match scope {
            Scope::All => true,
            Scope::FirstYear => begins(self.first_year()),
            Scope::NextYear => begins(self.first_year().next()),
            Scope::PutOff => row.state == RowState::PutOff,
            Scope::LeftOut => matches!(row.state, RowState::LeftOut | RowState::Stopped),
            Scope::Done => row.state == RowState::Done,
        }
    }

    /// Returns how many actions `scope` holds.
    #[must_use]
    pub fn count(&self, scope: Scope) -> usize {
        self.rows.iter().filter(|row| self.is_in(scope, row)).count()
    }

    /// Returns the actions in `order`, downwards if so; equals by rank.
    #[must_use]
    pub fn sorted(&self, order: ListOrder, is_down: bool) -> Vec<&ActionRow> {
        let mut rows: Vec<&ActionRow> = self.rows.iter().collect();
        rows.sort_by(|a, b| {
            let compared = match order {
                ListOrder::Rank => missing_last(a.rank, b.rank, is_down),
                ListOrder::State => a.state.cmp(&b.state),
                ListOrder::Begins => missing_last(a.begins(), b.begins(), is_down),
                ListOrder::Hours => a.hours.cmp(&b.hours),
                ListOrder::Owner => owner_key(&a.owner).cmp(&owner_key(&b.owner)),
            };
            if is_down { compared.reverse() } else { compared }
        });
        rows
    }
}

impl ActionRow {
    /// Returns the month in which it begins, counted from the first of the plan.
    fn begins(&self) -> Option<usize> {
        self.lane.as_ref().map(|lane| lane.work.start)
    }
}

/// Compares so that what is missing comes last in both directions.
fn missing_last<T: Ord>(a: Option<T>, b: Option<T>, is_down: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => a.cmp(&b),
        (None, None) => Ordering::Equal,
        (a, _) => {
            if a.is_none() == is_down {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
    }
}

/// The bank's positions in their order, then the department's own by their text.
fn owner_key(owner: &OwnedBy) -> (Option<&str>, Option<Owner>) {
    match owner {
        OwnedBy::Usual(owner) => (None, Some(*owner)),
        OwnedBy::Chosen(owner) => (Some(owner.as_str()), None),
    }
}
