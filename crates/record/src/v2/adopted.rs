//! The roadmap that was adopted, as it was then.

use std::collections::BTreeSet;

use readiness::{ActionId, Moment, YearMonth};
use serde::{Deserialize, Serialize};

use super::scenario::Scenario;
use crate::wire::{Date, Id, List, Object, Whole};
use crate::{ReadError, Wrong, v1};

/// More actions than any plan has.
const MAX_ACTIONS: usize = 2_000;
/// More months than any plan has.
const MAX_MONTHS: usize = 120;
/// More hours in a month than any department has.
const MAX_HOURS: u32 = 1_000_000;

type Hours = Whole<u32, MAX_HOURS>;

/// An adopted roadmap.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    /// Local time, `2026-11-22T14:26`, or empty.
    time: Date<Moment>,
    /// The revision of the document then.
    revision: Whole<u32>,
    /// The bank then.
    bank: Object<v1::Bank>,
    /// The weights and wishes that it was made with.
    scenario: Object<Scenario>,
    /// The hours were halved because the burden was heavy.
    halved: bool,
    /// The first month, `2026-12`.
    start: Date<YearMonth>,
    /// The hours that each month had.
    hours: List<Hours, MAX_MONTHS>,
    /// What is done when, by first month and then by rank; no action twice.
    placed: List<Object<Promise>, MAX_ACTIONS>,
    /// The ids of the actions put off, by rank; none twice.
    put_off: List<Id, MAX_ACTIONS>,
}

/// One action of an adopted roadmap.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Its id.
    action: Id,
    /// 1 for the highest.
    rank: Whole<u32>,
    /// Its first month, counted from the first of the plan; it ends within the plan.
    start: Whole<u32>,
    /// The hours of each month that it runs.
    hours: List<Hours, MAX_MONTHS>,
    /// The hours of each month afterwards.
    monthly_hours: Hours,
}

impl From<&readiness::Adopted> for Adopted {
    fn from(adopted: &readiness::Adopted) -> Self {
        Self {
            time: Date(adopted.time.clone()),
            revision: Whole(adopted.revision),
            bank: Object((&adopted.bank).into()),
            scenario: Object((&adopted.scenario).into()),
            halved: adopted.is_halved,
            start: Date(adopted.start),
            hours: adopted.hours.iter().copied().map(Whole).collect(),
            placed: adopted.placed.iter().map(|promise| Object(promise.into())).collect(),
            put_off: adopted.put_off.iter().map(Id::from).collect(),
        }
    }
}

impl TryFrom<Adopted> for readiness::Adopted {
    type Error = ReadError;

    fn try_from(adopted: Adopted) -> Result<Self, ReadError> {
        let hours: Vec<u32> = adopted.hours.into_iter().map(|hours| hours.0).collect();
        let placed: Vec<readiness::Promise> =
            adopted.placed.into_iter().map(|promise| promise.0.into()).collect();
        let put_off: Vec<ActionId> =
            adopted.put_off.into_iter().map(|id| ActionId::from(id.as_str())).collect();
        let months = hours.len();
        if placed.iter().any(|p| p.start.saturating_add(p.hours.len()) > months) {
            return Err(ReadError::value("adopted.placed.start", Wrong::Range));
        }
        once("adopted.placed", placed.iter().map(|promise| &promise.action))?;
        once("adopted.put_off", put_off.iter())?;
        let scenario = adopted.scenario.0.try_into();
        Ok(Self {
            time: adopted.time.0,
            revision: adopted.revision.0,
            bank: adopted.bank.0.into(),
            scenario: scenario.map_err(ReadError::limit("adopted.scenario.wishes"))?,
            is_halved: adopted.halved,
            start: adopted.start.0,
            hours,
            placed,
            put_off,
        })
    }
}

/// Refuses an action that stands twice in the list at `path`.
fn once<'a>(path: &str, actions: impl Iterator<Item = &'a ActionId>) -> Result<(), ReadError> {
    let mut seen = BTreeSet::new();
    for action in actions {
        if !seen.insert(action) {
            return Err(ReadError::value(format!("{path}.{action}"), Wrong::Duplicate));
        }
    }
    Ok(())
}

impl From<&readiness::Promise> for Promise {
    fn from(promise: &readiness::Promise) -> Self {
        let count = |count: usize| Whole(u32::try_from(count).unwrap_or(u32::MAX));
        Self {
            action: Id::from(&promise.action),
            rank: count(promise.rank),
            start: count(promise.start),
            hours: promise.hours.iter().copied().map(Whole).collect(),
            monthly_hours: Whole(promise.monthly_hours),
        }
    }
}

impl From<Promise> for readiness::Promise {
    fn from(promise: Promise) -> Self {
        let count = |count: Whole<u32>| usize::try_from(count.0).unwrap_or(usize::MAX);
        Self {
            action: ActionId::from(promise.action.as_str()),
            rank: count(promise.rank),
            start: count(promise.start),
            hours: promise.hours.into_iter().map(|hours| hours.0).collect(),
            monthly_hours: promise.monthly_hours.0,
        }
    }
}
