//! What a person decided: the scenario, the other one, the roadmap that was adopted.

use std::collections::BTreeMap;

use bank::Catalog;
use readiness::{
    Comparison, ComparisonRow, Criterion, Date, Diagnosis, Document, PlanSize, Planning, Preset,
    Scenario, Wish,
};
use serde::Serialize;

use super::priority::criterion;
use crate::why::Why;

/// The scenario that the report was made with.
#[derive(Serialize)]
pub struct Used {
    /// In percent, by criterion.
    weights: BTreeMap<&'static str, u8>,
    /// The preset that has these weights.
    preset: Option<&'static str>,
    /// The share of the working hours, in percent: the scenario's, otherwise the profile's.
    share_percent: u8,
    at_once: u8,
    wishes: BTreeMap<String, Wished>,
}

#[derive(Serialize)]
struct Wished {
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<String>,
    /// Why it is left out; perhaps `""`.
    #[serde(skip_serializing_if = "Option::is_none")]
    excluded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<u16>,
}

/// The roadmap that was adopted, and what has moved on since.
#[derive(Serialize)]
pub struct Since {
    time: String,
    revision: u32,
    plan_start: String,
    placed: usize,
    hours: u32,
    /// Empty while everything is as it was adopted.
    differences: Vec<Why>,
}

/// The present plan beside the other scenario's.
#[derive(Serialize)]
pub struct Beside {
    here: Size,
    there: Size,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Size {
    placed: usize,
    put_off: usize,
    hours: u32,
}

#[derive(Serialize)]
struct Row {
    action: String,
    /// The month that it begins in.
    here: Option<String>,
    there: Option<String>,
}

impl Used {
    pub fn of(document: &Document) -> Self {
        let scenario: &Scenario = &document.scenario;
        let weights = Criterion::ALL.map(|of| (criterion(of), scenario.weights.percent(of)));
        let wishes = scenario.wishes.iter().map(|(id, wish)| (id.to_string(), Wished::of(wish)));
        Self {
            weights: weights.into_iter().collect(),
            preset: Preset::of(scenario.weights).map(preset),
            share_percent: scenario.share.unwrap_or(document.profile.share).percent(),
            at_once: scenario.at_once.get(),
            wishes: wishes.collect(),
        }
    }
}

impl Wished {
    fn of(wish: &Wish) -> Self {
        Self {
            pin: wish.pin.map(|month| month.to_string()),
            excluded: wish.excluded.as_ref().map(ToString::to_string),
            owner: (!wish.owner.is_empty()).then(|| wish.owner.to_string()),
            hours: wish.hours,
        }
    }
}

const fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Even => "even",
        Preset::ReliefFirst => "relief-first",
        Preset::QuickResults => "quick-results",
        Preset::ResidentsFirst => "residents-first",
        Preset::CostFirst => "cost-first",
    }
}

impl Since {
    /// Lays out the roadmap that `document` adopted, if it did.
    pub fn of(document: &Document, diagnosis: &Diagnosis) -> Option<Self> {
        let adopted = document.adopted.as_ref()?;
        let differences = adopted.differences(document, diagnosis);
        Some(Self {
            time: adopted.time.as_str().into(),
            revision: adopted.revision,
            plan_start: adopted.start.to_string(),
            placed: adopted.placed.len(),
            hours: adopted.total(),
            differences: differences.iter().map(Why::difference).collect(),
        })
    }
}

impl Beside {
    /// Compares the plan with the other scenario of `document`, if there is one.
    pub fn of(
        catalog: &Catalog,
        document: &Document,
        diagnosis: &Diagnosis,
        today: Date,
    ) -> Option<Self> {
        let other = document.under(document.other.as_ref()?);
        let other = Planning::best_at(&catalog.bank, &other, today, diagnosis.effort);
        let comparison = Comparison::of(diagnosis, &other);
        Some(Self {
            here: Size::of(comparison.here),
            there: Size::of(comparison.there),
            rows: comparison.rows.iter().map(Row::of).collect(),
        })
    }
}

impl Size {
    const fn of(size: PlanSize) -> Self {
        Self { placed: size.placed, put_off: size.put_off, hours: size.hours }
    }
}

impl Row {
    fn of(row: &ComparisonRow) -> Self {
        let month = |month: readiness::YearMonth| month.to_string();
        Self {
            action: row.action.to_string(),
            here: row.here.map(month),
            there: row.there.map(month),
        }
    }
}
