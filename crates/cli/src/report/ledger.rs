//! The hours that the plan takes and gives back.

use bank::Catalog;
use readiness::{Diagnosis, Document, LedgerEntry, LedgerMonth, YearMonth};
use serde::Serialize;

#[derive(Serialize)]
pub struct Ledger {
    /// What the answers given took one person, in minutes.
    asked_minutes: u32,
    planned_hours: u32,
    done_hours: u32,
    /// Hours that the actions that are done save in a month.
    done_saves: u32,
    promised_hours: u32,
    progress_percent: Option<u8>,
    payback_month: Option<String>,
    entries: Vec<Entry>,
    months: Vec<Line>,
}

#[derive(Serialize)]
struct Entry {
    action: String,
    hours: u32,
    monthly_hours_afterwards: u32,
    saves_monthly: u32,
    payback_month: Option<String>,
}

#[derive(Serialize)]
struct Line {
    month: String,
    spent: u32,
    saved: u32,
    balance: i32,
}

impl Ledger {
    pub fn of(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis) -> Self {
        let ledger = readiness::Ledger::of(&catalog.bank, document, diagnosis);
        let start = diagnosis.start;
        Self {
            asked_minutes: ledger.asked_minutes,
            planned_hours: ledger.planned_hours,
            done_hours: ledger.done_hours,
            done_saves: ledger.done_saves,
            promised_hours: ledger.promised_hours,
            progress_percent: ledger.progress_percent(),
            payback_month: month(start, ledger.payback),
            entries: ledger.entries.iter().map(|entry| Entry::of(entry, start)).collect(),
            months: ledger.months.iter().map(Line::of).collect(),
        }
    }
}

impl Entry {
    fn of(entry: &LedgerEntry, start: YearMonth) -> Self {
        Self {
            action: entry.action.to_string(),
            hours: entry.hours,
            monthly_hours_afterwards: entry.monthly_hours,
            saves_monthly: entry.saves,
            payback_month: month(start, entry.payback),
        }
    }
}

impl Line {
    fn of(month: &LedgerMonth) -> Self {
        Self {
            month: month.month.to_string(),
            spent: month.spent,
            saved: month.saved,
            balance: month.balance,
        }
    }
}

fn month(start: YearMonth, at: Option<usize>) -> Option<String> {
    at.map(|at| start.plus(at).to_string())
}
