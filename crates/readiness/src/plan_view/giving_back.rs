//! What a plan gives back, in one look.

use crate::bank::Bank;
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::ledger::{Ledger, LedgerMonth};

/// The hours of a plan in one look; see [`Ledger`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivingBack {
    /// The month from which on more was saved than spent; `None` where the plan ends before.
    pub payback: Option<YearMonth>,
    /// Saved less spent when the plan ends.
    pub balance: i32,
    /// All hours spent, the answers included.
    pub spent: u32,
    /// All hours saved.
    pub saved: u32,
}

impl GivingBack {
    /// Sums up the ledger of `diagnosis`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> Self {
        let ledger = Ledger::of(bank, document, diagnosis);
        let sum = |hours: &dyn Fn(&LedgerMonth) -> u32| {
            ledger.months.iter().fold(0_u32, |sum, month| sum.saturating_add(hours(month)))
        };
        let spent = sum(&|month| month.spent).saturating_add(ledger.asked_minutes.div_ceil(60));
        Self {
            payback: ledger.payback.and_then(|at| diagnosis.roadmap.month(at)),
            balance: ledger.months.last().map_or(0, |month| month.balance),
            spent,
            saved: sum(&|month| month.saved),
        }
    }
}
