//! What the plan takes and what it gives back, in hours (時間の収支).

use crate::adopted::Adopted;
use crate::bank::Bank;
use crate::date::YearMonth;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::ActionId;
use crate::profile::Profile;
use crate::progress::Progress;
use crate::roadmap::Roadmap;
use crate::schedule::Placement;

/// What one degree of relief saves each person in a month, in minutes. A judgement: no source
/// gives figures for single actions.
pub const SAVED_MINUTES: u32 = 30;

/// The hours of a plan: asked, spent and saved. An estimate by stated rules, no measurement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// How long the answers given took one person, in minutes.
    pub asked_minutes: u32,
    /// What is placed, by first month and then by rank.
    pub entries: Vec<LedgerEntry>,
    /// The months of the plan.
    pub months: Vec<LedgerMonth>,
    /// The month, counted from the start of the plan, from which on the balance is never below
    /// zero again; `None` where nothing is saved or the plan ends before.
    pub payback: Option<usize>,
    /// The hours of the actions that are done.
    pub done_hours: u32,
    /// What the actions that are done save in a month; not among the months, because nobody knows
    /// since when.
    pub done_saves: u32,
    /// The hours of the work that is placed, without what goes on afterwards.
    pub planned_hours: u32,
    /// The same of the roadmap that was adopted; 0 without one.
    pub promised_hours: u32,
}

/// The hours of one placed action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    /// The action.
    pub action: ActionId,
    /// Hours that it takes once.
    pub hours: u32,
    /// Hours of each month after it has ended.
    pub monthly_hours: u32,
    /// Hours that it saves in each month after it has ended.
    pub saves: u32,
    /// The month, counted from the start of the plan, in which what it saved first covers what
    /// it took; `None` where that is not before the plan ends.
    pub payback: Option<usize>,
}

/// One month of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerMonth {
    /// The month.
    pub month: YearMonth,
    /// Hours that actions take.
    pub spent: u32,
    /// Hours that actions save.
    pub saved: u32,
    /// Saved less spent up to the end of this month, and less what the answers took.
    pub balance: i32,
}

impl Ledger {
    /// Draws up the ledger of `diagnosis`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> Self {
        let roadmap = &diagnosis.roadmap;
        let saves = |id: &ActionId| {
            bank.action(id).map_or(0, |action| document.profile.saved_hours(action.relief))
        };
        let mut ledger =
            Self { asked_minutes: Progress::of(bank, document).minutes_taken, ..Self::default() };
        for placement in &roadmap.placed {
            ledger.planned_hours = ledger.planned_hours.saturating_add(placement.total());
            ledger.entries.push(LedgerEntry::of(placement, saves(&placement.action), roadmap));
        }
        for action in bank.actions().iter().filter(|action| document.done.contains(&action.id)) {
            ledger.done_hours = ledger.done_hours.saturating_add(document.hours_of(action));
            ledger.done_saves += saves(&action.id);
        }
        ledger.promised_hours = document.adopted.as_ref().map_or(0, Adopted::total);
        ledger.balance(roadmap);
        ledger
    }

    /// Returns the hours of what is done and what is placed.
    #[must_use]
    pub const fn all_hours(&self) -> u32 {
        self.done_hours.saturating_add(self.planned_hours)
    }

    /// Returns how much of the work is done, weighed by hours: done of done and planned, in
    /// percent, rounded down; `None` where there is no work.
    #[must_use]
    pub fn progress_percent(&self) -> Option<u8> {
        let (done, planned) = (u64::from(self.done_hours), u64::from(self.planned_hours));
        let percent = (done * 100).checked_div(done + planned)?;
        u8::try_from(percent).ok()
    }

    /// Fills in the months and when the plan pays back.
    fn balance(&mut self, roadmap: &Roadmap) {
        // Answering was the work of whole hours, too: what is begun counts.
        let mut balance = -signed(self.asked_minutes.div_ceil(60));
        let mut since = 0;
        for (at, month) in roadmap.capacity.months.iter().enumerate() {
            let spent = roadmap.used.get(at).copied().unwrap_or(0);
            let ended = roadmap.placed.iter().zip(&self.entries).filter(|(p, _)| p.end() <= at);
            let saved = ended.map(|(_, entry)| entry.saves).sum();
            balance = balance.saturating_add(signed(saved)).saturating_sub(signed(spent));
            if balance < 0 {
                since = at + 1;
            }
            self.months.push(LedgerMonth { month: month.month, spent, saved, balance });
        }
        let is_saved = self.months.iter().any(|month| month.saved > 0);
        self.payback = (is_saved && since < self.months.len()).then_some(since);
    }
}

impl LedgerEntry {
    fn of(placement: &Placement, saves: u32, roadmap: &Roadmap) -> Self {
        let (hours, monthly_hours) = (placement.total(), placement.monthly_hours);
        let (mut left, mut payback) = (hours, None);
        let gain = saves.saturating_sub(monthly_hours);
        for month in placement.end()..roadmap.capacity.months.len() {
            left = left.saturating_sub(gain);
            if gain > 0 && left == 0 && payback.is_none() {
                payback = Some(month);
            }
        }
        Self { action: placement.action.clone(), hours, monthly_hours, saves, payback }
    }
}

impl Profile {
    /// Returns the hours that an action with this degree of relief saves the department in a
    /// month, rounded down; 0 while the staff is not said.
    #[must_use]
    pub fn saved_hours(&self, relief: u8) -> u32 {
        u32::from(relief) * u32::from(self.staff.unwrap_or(0)) * SAVED_MINUTES / 60
    }
}

fn signed(hours: u32) -> i32 {
    i32::try_from(hours).unwrap_or(i32::MAX)
}
