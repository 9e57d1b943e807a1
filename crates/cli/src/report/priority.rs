//! The candidates with their points, and how firm their order is.

use std::collections::BTreeMap;

use bank::Catalog;
use readiness::{
    Band, Contribution, Criterion, Diagnosis, Document, Overtaking, Part, Robustness, Standpoint,
};
use serde::Serialize;

use crate::why::Why;

#[derive(Serialize)]
pub struct Candidate {
    action: String,
    title_ja: String,
    title_en: String,
    rank: usize,
    points: i32,
    /// How pressing it is: `high`, `medium`, `low`.
    band: &'static str,
    /// Adds up to `points`.
    contributions: BTreeMap<&'static str, i32>,
    /// The names of the largest positive contributions, the largest first.
    leading: Vec<&'static str>,
    /// How many points it has less than the one above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    behind: Option<i32>,
    /// How many points it has more than the one below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    ahead: Option<i32>,
    /// Hours that it takes once.
    hours: u32,
    causes: Vec<Why>,
    /// How the rank depends on the weights.
    robustness: Robust,
}

#[derive(Serialize)]
struct Robust {
    best_rank: usize,
    worst_rank: usize,
    /// In how many of `weightings` it stands among the first five.
    among_first_five: u32,
    weightings: u32,
    /// The smallest change of one weight that puts it before the action above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    overtakes: Option<Overtakes>,
    /// The smallest change of one weight that puts the action below before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    undercut: Option<Overtakes>,
    is_tied_with_above: bool,
}

#[derive(Serialize)]
struct Overtakes {
    criterion: &'static str,
    percent: u8,
    change: u8,
    is_tie: bool,
}

/// Lays out the candidates, highest priority first.
pub fn candidates(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis) -> Vec<Candidate> {
    let priorities = &diagnosis.priorities;
    let robustness =
        Robustness::of(&catalog.bank, priorities, document.scenario.weights).finished();
    let ranked = priorities.ranked().iter();
    ranked
        .filter_map(|priority| {
            let text = catalog.action(&priority.action)?;
            let candidate = diagnosis.candidates.get(&priority.action)?;
            let margins = priorities.margins(&priority.action);
            Some(Candidate {
                action: priority.action.to_string(),
                title_ja: text.title.ja.clone(),
                title_en: text.title.en.clone(),
                rank: priority.rank,
                points: priority.points,
                band: match priority.band {
                    Band::High => "high",
                    Band::Medium => "medium",
                    Band::Low => "low",
                },
                contributions: priority.contributions.iter().copied().map(named).collect(),
                leading: priority.leading().into_iter().map(|part| named(part).0).collect(),
                behind: margins.behind,
                ahead: margins.ahead,
                hours: priority.hours,
                causes: candidate.causes.iter().map(Why::cause).collect(),
                robustness: Robust::of(robustness.get(&priority.action)?),
            })
        })
        .collect()
}

impl Robust {
    fn of(standpoint: &Standpoint) -> Self {
        Self {
            best_rank: standpoint.best,
            worst_rank: standpoint.worst,
            among_first_five: standpoint.among_first,
            weightings: Robustness::WEIGHTINGS,
            overtakes: standpoint.overtakes.map(Overtakes::of),
            undercut: standpoint.undercut.map(Overtakes::of),
            is_tied_with_above: standpoint.is_tied_with_above,
        }
    }
}

impl Overtakes {
    const fn of(overtaking: Overtaking) -> Self {
        Self {
            criterion: criterion(overtaking.criterion),
            percent: overtaking.percent,
            change: overtaking.change,
            is_tie: overtaking.is_tie(),
        }
    }
}

/// Returns the name of a criterion.
pub const fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Effect => "effect",
        Criterion::Feasibility => "feasibility",
        Criterion::Cost => "cost",
        Criterion::Fairness => "fairness",
        Criterion::Evidence => "evidence",
    }
}

const fn named(contribution: Contribution) -> (&'static str, i32) {
    let name = match contribution.part {
        Part::Gap => "gap",
        Part::Criterion(of) => criterion(of),
        Part::Deadline => "deadline",
        Part::Unlocks => "unlocks",
        Part::Relief => "relief",
        Part::Burden => "burden",
        Part::Confidence => "confidence",
    };
    (name, contribution.points)
}
