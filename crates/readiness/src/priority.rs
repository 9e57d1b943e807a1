//! What matters most, with the parts of every sum.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::action::{Action, DeadlineClass};
use crate::band::Band;
use crate::bank::Bank;
use crate::candidate::{Candidate, Candidates, Cause};
use crate::id::ActionId;
use crate::points;
use crate::readiness::{BurdenState, Readiness};
use crate::weights::{Criterion, Weights};

/// A named part of the points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// How far the answers lie below the top: 14 for each level.
    Gap,
    /// One of the five criteria: its mark (1 to 5) times 20 / 5, times its weight over the even
    /// weight of 20 %, rounded half up. At even weights 4 to 20 points.
    Criterion(Criterion),
    /// A date from outside: law 30, national policy 20; a yearly window 10.
    Deadline,
    /// What waits for it: 4 for each waiting action, 8 for a step that it opens, at most 24.
    Unlocks,
    /// Burden that it takes away: 7 for each degree, twice that while the burden is heavy.
    Relief,
    /// Burden while it is done: minus 3 for each degree above light.
    Burden,
    /// The worst answer that calls for it has evidence that was seen: 4.
    Confidence,
}

/// One part with its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Which part.
    pub part: Part,
    /// How many points; only [`Part::Burden`] is negative.
    pub points: i32,
}

/// The priority (優先度) of one action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priority {
    /// The action.
    pub action: ActionId,
    /// The parts that are not zero, in the order of [`Part`].
    pub contributions: Vec<Contribution>,
    /// Their sum.
    pub points: i32,
    /// Hours that the action takes once in this department; among equal points, fewer come first.
    pub hours: u32,
    /// 1 for the highest.
    pub rank: usize,
    /// How pressing it is.
    pub band: Band,
}

impl Priority {
    /// How many parts are named as leading.
    pub const LEADING: usize = 3;

    /// Returns the largest positive parts, the largest first, at most [`Self::LEADING`]; equals
    /// in the order of [`Part`].
    #[must_use]
    pub fn leading(&self) -> Vec<Contribution> {
        let positive = self.contributions.iter().copied().filter(|part| part.points > 0);
        let mut leading: Vec<Contribution> = positive.collect();
        leading.sort_by_key(|part| Reverse(part.points));
        leading.truncate(Self::LEADING);
        leading
    }
}

/// The distance of an action from its neighbours, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Margins {
    /// How many points it has less than the one above it; `None` for the first.
    pub behind: Option<i32>,
    /// How many points it has more than the one below it; `None` for the last.
    pub ahead: Option<i32>,
}

/// The candidates in the order of their priority.
///
/// Ties are decided by fewer hours of the department, then by the bank's order of actions, so the
/// rank never depends on the order in which anything was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Priorities {
    ranked: Vec<Priority>,
    at: BTreeMap<ActionId, usize>,
}

impl Priorities {
    /// Ranks `candidates` under `weights`.
    #[must_use]
    pub fn rank(
        bank: &Bank,
        candidates: &Candidates,
        readiness: &Readiness,
        weights: Weights,
    ) -> Self {
        let is_heavy = readiness.burden == BurdenState::Heavy;
        let in_bank_order = bank.actions().iter().filter_map(|action| {
            let candidate = candidates.get(&action.id)?;
            let contributions = contributions(action, candidate, candidates, weights, is_heavy);
            let points = contributions.iter().map(|contribution| contribution.points).sum();
            let (action, hours) = (action.id.clone(), candidate.hours);
            Some(Priority { action, contributions, points, hours, rank: 0, band: Band::Low })
        });
        let mut ranked: Vec<Priority> = in_bank_order.collect();
        // The sort is stable: what still ties keeps the bank's order.
        ranked.sort_by_key(|priority| (Reverse(priority.points), priority.hours));
        let mut found = Self { at: BTreeMap::new(), ranked };
        let most = found.ranked.first().map_or(0, |first| first.points);
        for (at, priority) in found.ranked.iter_mut().enumerate() {
            priority.rank = at + 1;
            let is_urgent = bank.action(&priority.action).is_some_and(Action::is_urgent);
            priority.band = Band::of(priority.points, most, is_urgent);
            found.at.insert(priority.action.clone(), at);
        }
        found
    }

    /// Returns the priorities, highest first.
    #[must_use]
    pub fn ranked(&self) -> &[Priority] {
        &self.ranked
    }

    /// Returns the place of action `id` in [`Self::ranked`].
    pub(crate) fn position(&self, id: &ActionId) -> Option<usize> {
        self.at.get(id).copied()
    }

    /// Returns the priority of action `id`.
    #[must_use]
    pub fn get(&self, id: &ActionId) -> Option<&Priority> {
        self.ranked.get(*self.at.get(id)?)
    }

    /// Returns the distance of action `id` from the one above and the one below.
    #[must_use]
    pub fn margins(&self, id: &ActionId) -> Margins {
        let Some(at) = self.position(id) else { return Margins::default() };
        let between = |above: usize, below: usize| {
            Some(self.ranked.get(above)?.points - self.ranked.get(below)?.points)
        };
        Margins {
            behind: at.checked_sub(1).and_then(|above| between(above, at)),
            ahead: between(at, at + 1),
        }
    }
}

fn contributions(
    action: &Action,
    candidate: &Candidate,
    candidates: &Candidates,
    weights: Weights,
    is_heavy: bool,
) -> Vec<Contribution> {
    let gap = i32::from(candidate.gap) * points::GAP;
    let deadline = match action.deadline.as_ref().map(|deadline| deadline.class) {
        Some(DeadlineClass::Law) => points::LAW,
        Some(DeadlineClass::National) => points::NATIONAL,
        None if action.months.is_empty() => 0,
        None => points::WINDOW,
    };
    let waiting = candidates.waiting_for(&action.id).count();
    let opens = candidate.causes.iter().any(|cause| matches!(cause, Cause::OpensStep(_)));
    let unlocks = i32::try_from(waiting).unwrap_or(i32::MAX).saturating_mul(points::WAITING)
        + if opens { points::STEP } else { 0 };
    let relief =
        i32::from(action.relief) * if is_heavy { points::RELIEF_HEAVY } else { points::RELIEF };
    let burden = -points::BURDEN * (i32::from(action.burden) - 1);
    let criteria = Criterion::ALL.map(|criterion| {
        let points = criterion_points(action.mark(criterion), weights.percent(criterion));
        (Part::Criterion(criterion), points)
    });
    let mut parts = vec![(Part::Gap, gap)];
    parts.extend(criteria);
    parts.extend([
        (Part::Deadline, deadline),
        (Part::Unlocks, unlocks.min(points::UNLOCKS_MOST)),
        (Part::Relief, relief),
        (Part::Burden, burden),
        (Part::Confidence, if candidate.is_sure { points::CONFIDENCE } else { 0 }),
    ]);
    parts
        .into_iter()
        .filter(|(_, points)| *points != 0)
        .map(|(part, points)| Contribution { part, points })
        .collect()
}

/// `mark × 20 / 5 × percent / 20`, rounded half up.
pub(crate) fn criterion_points(mark: u8, percent: u8) -> i32 {
    (i32::from(mark) * i32::from(percent) * points::CRITERION + 50) / 100
}
