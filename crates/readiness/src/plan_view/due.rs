//! What has to be decided or finished by a day.

use crate::action::{DeadlineClass, Owner};
use crate::bank::Bank;
use crate::date::{Date, FiscalYear, Month, YearMonth};
use crate::id::ActionId;
use crate::profile::Profile;
use crate::put_off::Limit;
use crate::roadmap::Roadmap;
use crate::schedule::REQUESTS_CLOSE;

/// Something that has to be decided or finished by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day.
    pub by: Date,
    /// Who decides, or whose work it is.
    pub owner: Owner,
    /// What.
    pub kind: DueKind,
}

/// What has to be decided or finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// A planned action has a date from outside.
    Finish(ActionId, DeadlineClass),
    /// An action that is put off has a date from outside: whether it is to be let in.
    LetIn(ActionId, DeadlineClass),
    /// An action has to end in this month because it can end in few.
    EndsIn(ActionId, YearMonth),
    /// Whether money for an action is asked for; it comes with the April given.
    AskForMoney(ActionId, YearMonth),
    /// What stands where is written down before the transfers of 1 April.
    HandOver(YearMonth),
}

/// Lists what is due from `today` on, the earliest first.
pub(super) fn dues(bank: &Bank, profile: &Profile, roadmap: &Roadmap, today: Date) -> Vec<Due> {
    let mut dues = Vec::new();
    for placement in &roadmap.placed {
        let Some(action) = bank.action(&placement.action) else { continue };
        let owner = profile.owner(action.owner);
        let mut push = |by, owner, kind| dues.push(Due { by, owner, kind });
        if let Some(deadline) = &action.deadline {
            let kind = DueKind::Finish(action.id.clone(), deadline.class);
            push(deadline.date, owner, kind);
        }
        let end = roadmap.month(placement.end().saturating_sub(1));
        if let Some(month) = end.filter(|_| !action.ends.is_empty()) {
            push(month.last_day(), owner, DueKind::EndsIn(action.id.clone(), month));
        }
        let begins = roadmap.month(placement.start).filter(|_| action.needs_budget);
        if let Some(april) = begins.map(|month| month.fiscal_year().first_month()) {
            let kind = DueKind::AskForMoney(action.id.clone(), april);
            push(requests_close(april), Owner::Head, kind);
        }
    }
    for out in &roadmap.put_off {
        let Some(action) = bank.action(&out.action) else { continue };
        let id = || action.id.clone();
        if let Limit::Budget(april) = out.limit {
            let kind = DueKind::AskForMoney(id(), april);
            dues.push(Due { by: requests_close(april), owner: Owner::Head, kind });
        } else if let Some(deadline) = &action.deadline {
            let kind = DueKind::LetIn(id(), deadline.class);
            dues.push(Due { by: deadline.date, owner: Owner::Head, kind });
        }
    }
    // Of hand-overs, the next one is enough.
    let mut months = roadmap.capacity.months.iter().filter(|month| month.handover > 0);
    if let Some(month) = months.find(|month| month.month.last_day() >= today) {
        let kind = DueKind::HandOver(month.month);
        dues.push(Due { by: month.month.last_day(), owner: Owner::Head, kind });
    }
    dues.retain(|due| due.by >= today);
    // Of one day: in the order of ranks.
    dues.sort_by_key(|due| due.by);
    dues
}

/// Returns the last day on which money that comes in `april` can be asked for.
fn requests_close(april: YearMonth) -> Date {
    let year: FiscalYear = april.fiscal_year();
    let month = Month::new(REQUESTS_CLOSE).unwrap_or(april.month());
    YearMonth::new(year.get().saturating_sub(1), month).last_day()
}
