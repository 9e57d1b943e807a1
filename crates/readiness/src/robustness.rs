//! How much an order depends on the weights.
//!
//! Rank acceptability after SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3),
//! 444–454): in which share of all weightings is an action among the first? Instead of
//! drawing weightings at random, all of a simplex lattice are taken (Scheffé 1958): every five
//! weights in steps of 5 % that add up to 100 %, 10 626 of them. The same on every machine.

use crate::bank::Bank;
use crate::id::ActionId;
use crate::overtaking::{Contender, Overtaking, overtakings};
use crate::priority::{Part, Priorities, Priority};
use crate::weights::Weights;

/// The step of the lattice, in percent.
const STEP: u8 = 5;
/// Weights from 0 to 100 % in steps of [`STEP`].
const STEPS: usize = 100 / STEP as usize + 1;
/// "Among the first" means the first five.
pub const FIRST: usize = 5;
/// How one action's rank depends on the weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standpoint {
    /// The action.
    pub action: ActionId,
    /// Its best rank under any weighting.
    pub best: usize,
    /// Its worst.
    pub worst: usize,
    /// In how many weightings it is among the first [`FIRST`].
    pub among_first: u32,
    /// The smallest change of one weight that puts it before the action ranked just above it.
    pub overtakes: Option<Overtaking>,
    /// The smallest change of one weight that puts the action ranked just below before it.
    pub undercut: Option<Overtaking>,
    /// Whether it and the action ranked just above count as tied: they have the same points, or
    /// a change of one weight by [`TIE`] or less turns them round.
    pub is_tied_with_above: bool,
}

impl Standpoint {
    /// Returns in how many of a hundred weightings it is among the first, rounded; 0 means
    /// in none at all and 100 in every one.
    #[must_use]
    pub fn first_percent(&self) -> u8 {
        let all = Robustness::WEIGHTINGS;
        let rounded = (self.among_first.min(all) * 200 + all) / (2 * all);
        let percent = match self.among_first {
            0 => 0,
            some if some >= all => 100,
            _ => rounded.clamp(1, 99),
        };
        u8::try_from(percent).unwrap_or(100)
    }
}

/// The ranks of all candidates under all weightings, computed bit by bit so that a page never
/// freezes: call [`Robustness::advance`] until it returns false.
#[derive(Clone, Debug)]
pub struct Robustness {
    /// For each criterion and each step of its weight, the points that it brings each contender;
    /// the first criterion's also hold what the weights do not touch.
    columns: Vec<i32>,
    /// In the order that decides ties.
    standpoints: Vec<Standpoint>,
    /// The points under the weighting that is looked at, and the ranks given so far by points.
    points: Vec<i32>,
    ranks: Vec<u32>,
    next: Option<[u8; 5]>,
    seen: u32,
}

impl Robustness {
    /// How many weightings there are: C(24, 4).
    pub const WEIGHTINGS: u32 = 10_626;

    /// Begins with the order `priorities` of `bank`'s actions under `weights`.
    #[must_use]
    pub fn of(bank: &Bank, priorities: &Priorities, weights: Weights) -> Self {
        let mut ranked: Vec<&Priority> = Vec::new();
        let mut all: Vec<Contender> = Vec::new();
        for priority in priorities.ranked() {
            let place = bank.actions().iter().position(|other| other.id == priority.action);
            let Some(place) = place else { continue };
            let weighed = priority.contributions.iter();
            let weighed = weighed.filter(|c| matches!(c.part, Part::Criterion(_)));
            let fixed = priority.points - weighed.map(|c| c.points).sum::<i32>();
            let marks = bank.actions()[place].criteria;
            all.push(Contender { at: ranked.len(), fixed, marks, tie: (priority.hours, place) });
            ranked.push(priority);
        }
        let turns = overtakings(&all, weights);
        // In the order that decides ties: among equal points, the earlier has the better rank.
        all.sort_by_key(|contender| contender.tie);
        let standpoints = all.iter().map(|contender| {
            let at = contender.at;
            let overtakes = turns[at];
            let is_even = at > 0 && ranked[at - 1].points == ranked[at].points;
            Standpoint {
                action: ranked[at].action.clone(),
                best: usize::MAX,
                worst: 0,
                among_first: 0,
                overtakes,
                undercut: turns.get(at + 1).copied().flatten(),
                is_tied_with_above: is_even || overtakes.is_some_and(Overtaking::is_tie),
            }
        });
        Self {
            standpoints: standpoints.collect(),
            columns: columns(&all),
            points: vec![0; all.len()],
            ranks: Vec::new(),
            next: Some([0, 0, 0, 0, 100]),
            seen: 0,
        }
    }

    /// Looks at up to `weightings` more; false once all have been looked at.
    pub fn advance(&mut self, weightings: u32) -> bool {
        for _ in 0..weightings {
            let Some(percent) = self.next else { return false };
            self.look(percent);
            self.next = following(percent);
        }
        self.next.is_some()
    }

    /// Looks at all that are left.
    #[must_use]
    pub fn finished(mut self) -> Self {
        while self.advance(Self::WEIGHTINGS) {}
        self
    }

    /// Returns how many weightings have been looked at.
    #[must_use]
    pub const fn seen(&self) -> u32 {
        self.seen
    }

    /// Tells whether all weightings have been looked at.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        self.next.is_none()
    }

    /// Returns what is known of `action` so far.
    #[must_use]
    pub fn get(&self, action: &ActionId) -> Option<&Standpoint> {
        self.standpoints.iter().find(|standpoint| standpoint.action == *action)
    }

    /// Ranks all under the weighting `percent`: by points, ties in the order of the contenders.
    /// Points are few, so they are counted instead of sorted.
    fn look(&mut self, percent: [u8; 5]) {
        self.seen += 1;
        let count = self.points.len();
        self.points.fill(0);
        for (criterion, percent) in percent.into_iter().enumerate() {
            let from = (criterion * STEPS + usize::from(percent / STEP)) * count;
            let column = &self.columns[from..from + count];
            for (points, more) in self.points.iter_mut().zip(column) {
                *points += more;
            }
        }
        let (mut top, mut low) = (i32::MIN, i32::MAX);
        for points in &self.points {
            top = top.max(*points);
            low = low.min(*points);
        }
        let slot = |points: i32| usize::try_from(top - points).unwrap_or(0);
        // How many have more points: the rank that the next action with these points gets, less 1.
        self.ranks.clear();
        self.ranks.resize(if count == 0 { 0 } else { slot(low) + 2 }, 0);
        for points in &self.points {
            self.ranks[slot(*points) + 1] += 1;
        }
        let mut before = 0;
        for rank in &mut self.ranks {
            before += *rank;
            *rank = before;
        }
        for (standpoint, points) in self.standpoints.iter_mut().zip(&self.points) {
            let next = &mut self.ranks[slot(*points)];
            *next += 1;
            let rank = usize::try_from(*next).unwrap_or(usize::MAX);
            standpoint.best = standpoint.best.min(rank);
            standpoint.worst = standpoint.worst.max(rank);
            standpoint.among_first += u32::from(rank <= FIRST);
        }
    }
}

/// Returns the points of every contender for every criterion and weight of the lattice.
fn columns(contenders: &[Contender]) -> Vec<i32> {
    let mut columns = Vec::with_capacity(5 * STEPS * contenders.len());
    for criterion in 0..5 {
        for step in (0..=100).step_by(STEP.into()) {
            for contender in contenders {
                let fixed = if criterion == 0 { contender.fixed } else { 0 };
                columns.push(fixed + contender.weighed(criterion, step));
            }
        }
    }
    columns
}

/// Returns the weighting after `percent` in the lattice: like counting with five digits whose
/// sum stays the same.
fn following(percent: [u8; 5]) -> Option<[u8; 5]> {
    let mut next = percent;
    for at in (0..4).rev() {
        // The weights after this one can still give a step to it.
        let behind: u8 = next[at + 1..].iter().sum();
        if behind >= STEP {
            next[at] += STEP;
            next[at + 1..].fill(0);
            next[4] = behind - STEP;
            return Some(next);
        }
    }
    None
}
