//! What was decided, with the reason as far as the document has it.

use crate::bank::Bank;
use crate::date::{Date, YearMonth};
use crate::document::Document;
use crate::execution::{ExecutionState, ReviewNote};
use crate::id::ActionId;
use crate::profile::Share;
use crate::scenario::AtOnce;
use crate::text::LeftOutReason;
use crate::weights::Weights;

/// Something that was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// When; `None` where that is not kept.
    pub when: Option<DecidedIn>,
    /// What.
    pub what: Decided,
}

/// When something was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecidedIn {
    /// On this day.
    Day(Date),
    /// In this month.
    Month(YearMonth),
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    /// A plan of so many actions was adopted, with these weights; so many were put off.
    Adopted {
        /// How many actions it has.
        placed: usize,
        /// How many it puts off.
        put_off: usize,
        /// Whether it is the present one.
        is_present: bool,
    },
    /// Others than the even weights count.
    Weights(Weights),
    /// So many actions run at once.
    AtOnce(AtOnce),
    /// Another share of the hours is planned with.
    Share(Share),
    /// The hours of what is planned are stretched, in percent.
    Effort(u16),
    /// An action was stopped; the last line that was written of it.
    Stopped(ActionId, ReviewNote),
    /// An action is left out, for this reason, which may be empty.
    LeftOut(ActionId, LeftOutReason),
    /// An action begins in this month because somebody wants it so.
    Pinned(ActionId, YearMonth),
    /// An action takes other hours than the bank's.
    Hours {
        /// The action.
        action: ActionId,
        /// The bank's for so many staff.
        from: u32,
        /// The department's own.
        to: u16,
    },
}

impl Decision {
    /// Lists what was decided: the plans by day, the latest first, then what they rest on, then
    /// what was decided of single actions.
    #[must_use]
    pub fn all(bank: &Bank, document: &Document) -> Vec<Self> {
        let undated = |what| Self { when: None, what };
        let scenario = &document.scenario;
        let mut all = Vec::new();
        let plans = document.adopted.iter().chain(document.follow_up.earlier.iter().rev());
        all.extend(plans.enumerate().map(|(at, plan)| Self {
            when: plan.time.date().map(DecidedIn::Day),
            what: Decided::Adopted {
                placed: plan.placed.len(),
                put_off: plan.put_off.len(),
                is_present: at == 0,
            },
        }));
        // The first plan and the present one say enough.
        if all.len() > 2 {
            all.drain(1..all.len() - 1);
        }
        if scenario.weights != Weights::default() {
            all.push(undated(Decided::Weights(scenario.weights)));
        }
        if scenario.at_once != AtOnce::default() {
            all.push(undated(Decided::AtOnce(scenario.at_once)));
        }
        all.extend(scenario.share.map(|share| undated(Decided::Share(share))));
        let effort = document.follow_up.effort.percent();
        if effort != 100 {
            all.push(undated(Decided::Effort(effort)));
        }
        all.extend(stopped(bank, document));
        let wishes = || scenario.wishes.iter().filter(|(id, _)| bank.action(id).is_some());
        all.extend(wishes().filter_map(|(id, wish)| {
            let reason = wish.excluded.clone()?;
            Some(undated(Decided::LeftOut(id.clone(), reason)))
        }));
        let open = || wishes().filter(|(_, wish)| wish.excluded.is_none());
        all.extend(open().filter_map(|(id, wish)| {
            let month = wish.pin?;
            Some(undated(Decided::Pinned(id.clone(), month)))
        }));
        let staff = document.profile.staff.unwrap_or(0);
        all.extend(open().filter_map(|(id, wish)| {
            let (to, from) = (wish.hours?, bank.action(id)?.hours_for(staff));
            let action = id.clone();
            (u32::from(to) != from).then(|| undated(Decided::Hours { action, from, to }))
        }));
        all
    }
}

/// Lists what was stopped, the latest first.
fn stopped(bank: &Bank, document: &Document) -> Vec<Decision> {
    let all = document.follow_up.executions.iter();
    let known =
        all.filter(|(id, one)| one.state == ExecutionState::Stopped && bank.action(id).is_some());
    let mut stopped: Vec<(Option<YearMonth>, Decision)> = known
        .map(|(id, one)| {
            let note = super::work::note(document, id).unwrap_or_default();
            let what = Decided::Stopped(id.clone(), note);
            (one.ended, Decision { when: one.ended.map(DecidedIn::Month), what })
        })
        .collect();
    stopped.sort_by(|(a, _), (b, _)| b.cmp(a));
    stopped.into_iter().map(|(_, decision)| decision).collect()
}
