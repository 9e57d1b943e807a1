//! Which actions money has to be asked for, and by when.

use super::lane::{OwnedBy, Stretch};
use super::yen_range::YenRange;
use crate::action::Action;
use crate::bank::Bank;
use crate::date::{Date, FiscalYear, Month, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;
use crate::put_off::Limit;
use crate::roadmap::Roadmap;
use crate::schedule::REQUESTS_CLOSE;

/// One action that money has to be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetRow {
    /// The action.
    pub action: ActionId,
    /// Its rank, 1 for the highest.
    pub rank: usize,
    /// The last day on which the money can be asked for.
    pub closes: Date,
    /// The April with which the money comes.
    pub april: YearMonth,
    /// The months in which it is worked on; `None` where it is put off.
    pub work: Option<Stretch>,
    /// Who owns it.
    pub owner: OwnedBy,
    /// What it costs; `None` until there is a quotation.
    pub range: Option<YenRange>,
    /// The hours that it takes once.
    pub hours: u32,
    /// The hours that it takes in each month afterwards.
    pub monthly_hours: u32,
    /// The hours that it saves in each month afterwards.
    pub saves: u32,
    /// The month in which it could begin with the money of the year after.
    pub otherwise: YearMonth,
    /// What comes into question and waits for it.
    pub waiting: Vec<ActionId>,
}

/// The actions that money has to be asked for from a day on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// The actions, by the day on which requests close and then by rank.
    pub rows: Vec<BudgetRow>,
}

impl Budget {
    /// Lists what money can still be asked for on the day `today`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis, today: Date) -> Self {
        let ranked = diagnosis.priorities.ranked().iter().filter_map(|priority| {
            let action = bank.action(&priority.action)?;
            let april = diagnosis.roadmap.money_from(action)?;
            let placement = diagnosis.roadmap.placement(&action.id);
            let staff = document.profile.staff.unwrap_or(0);
            Some(BudgetRow {
                action: action.id.clone(),
                rank: priority.rank,
                closes: requests_close(april),
                april,
                work: placement.map(|placement| Stretch {
                    start: placement.start,
                    length: placement.hours.len().max(1),
                }),
                owner: document.owner_of(action),
                range: document.follow_up.costs.get(&action.id).copied(),
                hours: priority.hours,
                monthly_hours: action.monthly_hours_for(staff),
                saves: document.profile.saved_hours(action.relief),
                otherwise: april.fiscal_year().next().first_month(),
                waiting: diagnosis.candidates.waiting_for(&action.id).cloned().collect(),
            })
        });
        let mut rows: Vec<BudgetRow> = ranked.filter(|row| row.closes >= today).collect();
        // The sort keeps the order of ranks within a day.
        rows.sort_by_key(|row| row.closes);
        Self { rows }
    }

    /// Returns the hours that all of it takes once, and that it saves in each month afterwards.
    #[must_use]
    pub fn hours(&self) -> (u32, u32) {
        self.rows.iter().fold((0_u32, 0_u32), |(hours, saves), row| {
            (hours.saturating_add(row.hours), saves.saturating_add(row.saves))
        })
    }

    /// Returns what all of it costs as far as it is known, and of how many actions it is not.
    #[must_use]
    pub fn total(&self) -> (YenRange, usize) {
        let known = self.rows.iter().filter_map(|row| row.range);
        let sum = known.fold(YenRange::default(), YenRange::plus);
        (sum, self.rows.iter().filter(|row| row.range.is_none()).count())
    }
}

impl Roadmap {
    /// Returns the April with which the money for `action` comes: that of the fiscal year in which
    /// it begins, or that which it is put off to; `None` where it needs none, and where something
    /// else than money keeps it out.
    #[must_use]
    pub fn money_from(&self, action: &Action) -> Option<YearMonth> {
        if !action.needs_budget {
            return None;
        }
        if let Some(begins) = self.begins(&action.id) {
            return Some(begins.fiscal_year().first_month());
        }
        let out = self.put_off.iter().find(|out| out.action == action.id)?;
        match out.limit {
            Limit::Budget(april) => Some(april),
            _ => None,
        }
    }
}

/// Returns the last day on which money that comes in `april` can be asked for.
pub(super) fn requests_close(april: YearMonth) -> Date {
    let year: FiscalYear = april.fiscal_year();
    let month = Month::new(REQUESTS_CLOSE).unwrap_or(april.month());
    YearMonth::new(year.get().saturating_sub(1), month).last_day()
}
