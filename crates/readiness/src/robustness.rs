//! How much an order depends on the weights.
//!
//! Rank acceptability after SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3),
//! 444–454): in which share of all weightings does an action stand among the first? Instead of
//! drawing weightings at random, all of a simplex lattice are taken (Scheffé 1958): every five
//! weights in steps of 5 % that add up to 100 %, 10 626 of them. The same on every machine.

use crate::priority::criterion_points;
use crate::{ActionId, Bank, Criterion, Part, Priorities, Weights};

/// The step of the lattice, in percent.
const STEP: u8 = 5;
/// "Among the first" means the first five.
pub const FIRST: usize = 5;
/// An order that turns round when one weight moves by this much or less is no order: both are
/// shown as tied. In percentage points; our judgement.
pub const TIE: u8 = 5;

/// How one action's rank depends on the weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standpoint {
    /// The action.
    pub action: ActionId,
    /// Its best rank under any weighting.
    pub best: usize,
    /// Its worst.
    pub worst: usize,
    /// In how many weightings it stands among the first [`FIRST`].
    pub among_first: u32,
    /// The smallest change of one weight that puts it before the action ranked just above it.
    pub overtakes: Option<Overtaking>,
}

/// A change of one weight, the others keeping their proportions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overtaking {
    /// Whose weight.
    pub criterion: Criterion,
    /// The weight that is enough, in percent.
    pub percent: u8,
    /// How far that lies from the present weight, in percentage points.
    pub change: u8,
}

impl Overtaking {
    /// Tells whether so small a change is enough that the two are shown as tied.
    #[must_use]
    pub const fn is_tie(self) -> bool {
        self.change <= TIE
    }
}

/// The ranks of all candidates under all weightings, computed bit by bit so that a page never
/// freezes: call [`Robustness::advance`] until it returns false.
#[derive(Clone, Debug)]
pub struct Robustness {
    contenders: Vec<Contender>,
    next: Option<[u8; 5]>,
    seen: u32,
    standpoints: Vec<Standpoint>,
}

/// What of an action's points stays, and what the weights decide.
#[derive(Clone, Debug)]
struct Contender {
    fixed: i32,
    marks: [u8; 5],
}

impl Contender {
    fn points(&self, weights: Weights) -> i32 {
        let weighed = Criterion::ALL.into_iter().map(|criterion| {
            criterion_points(self.marks[criterion.index()], weights.percent(criterion))
        });
        self.fixed + weighed.sum::<i32>()
    }
}

impl Robustness {
    /// How many weightings there are: C(24, 4).
    pub const WEIGHTINGS: u32 = 10_626;

    /// Begins with the order `priorities` of `bank`'s actions under `weights`.
    #[must_use]
    pub fn of(bank: &Bank, priorities: &Priorities, weights: Weights) -> Self {
        let ranked = priorities.ranked();
        let mut all: Vec<(Contender, u16, usize, usize)> = Vec::new();
        for (at, priority) in ranked.iter().enumerate() {
            let Some(action) = bank.action(&priority.action) else { continue };
            let weighed = priority.contributions.iter();
            let weighed = weighed.filter(|c| matches!(c.part, Part::Criterion(_)));
            let fixed = priority.points - weighed.map(|c| c.points).sum::<i32>();
            let place = bank.actions().iter().position(|other| other.id == action.id);
            let contender = Contender { fixed, marks: action.criteria };
            all.push((contender, action.hours, place.unwrap_or(usize::MAX), at));
        }
        let overtakes: Vec<Option<Overtaking>> = (0..all.len())
            .map(|at| {
                let above = &all[at.checked_sub(1)?];
                let below = &all[at];
                let wins_ties = (below.1, below.2) < (above.1, above.2);
                overtaking(&above.0, &below.0, wins_ties, weights)
            })
            .collect();
        let standpoints = ranked.iter().zip(overtakes).map(|(priority, overtakes)| Standpoint {
            action: priority.action.clone(),
            best: usize::MAX,
            worst: 0,
            among_first: 0,
            overtakes,
        });
        let standpoints = standpoints.collect();
        // In the order that decides ties; the last field leads back to the standpoint.
        let all = crate::ordered::ordered(all, |a, b| (a.1, a.2).cmp(&(b.1, b.2)));
        let mut place = vec![0; all.len()];
        for (tie, entry) in all.iter().enumerate() {
            place[tie] = entry.3;
        }
        let contenders: Vec<Contender> = all.into_iter().map(|entry| entry.0).collect();
        Self { contenders, next: Some([0, 0, 0, 0, 100]), seen: 0, standpoints }.placed(&place)
    }

    /// Puts the standpoints in the order of the contenders.
    fn placed(mut self, place: &[usize]) -> Self {
        self.standpoints = place.iter().map(|at| self.standpoints[*at].clone()).collect();
        self
    }

    /// Looks at up to `weightings` more; false once all have been looked at.
    pub fn advance(&mut self, weightings: u32) -> bool {
        for _ in 0..weightings {
            let Some(percent) = self.next else { return false };
            if let Some(weights) = Weights::new(percent) {
                self.look(weights);
            }
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

    /// Returns how `action` stands, as far as has been looked.
    #[must_use]
    pub fn get(&self, action: &ActionId) -> Option<&Standpoint> {
        self.standpoints.iter().find(|standpoint| standpoint.action == *action)
    }

    /// Ranks all under `weights`: by points, ties in the order of the contenders. Points are few,
    /// so they are counted instead of sorted.
    fn look(&mut self, weights: Weights) {
        self.seen += 1;
        let points: Vec<i32> = self.contenders.iter().map(|c| c.points(weights)).collect();
        let Some(top) = points.iter().max().copied() else { return };
        let slot = |points: i32| usize::try_from(top - points).unwrap_or(usize::MAX);
        let lowest = points.iter().map(|points| slot(*points)).max().unwrap_or(0);
        // The rank that the next action with these points gets, highest points first.
        let mut rank = vec![0_usize; lowest + 2];
        for points in &points {
            rank[slot(*points) + 1] += 1;
        }
        for at in 1..rank.len() {
            rank[at] += rank[at - 1];
        }
        for (standpoint, points) in self.standpoints.iter_mut().zip(&points) {
            let next = &mut rank[slot(*points)];
            *next += 1;
            standpoint.best = standpoint.best.min(*next);
            standpoint.worst = standpoint.worst.max(*next);
            standpoint.among_first += u32::from(*next <= FIRST);
        }
    }
}

/// Returns the weighting after `percent` in the lattice: like counting with five digits whose
/// sum stays the same.
fn following(percent: [u8; 5]) -> Option<[u8; 5]> {
    let mut next = percent;
    for at in (0..4).rev() {
        // What stands behind this place can still give a step to it.
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

/// Finds the smallest change of one weight under which `below` comes before `above`.
fn overtaking(
    above: &Contender,
    below: &Contender,
    wins_ties: bool,
    weights: Weights,
) -> Option<Overtaking> {
    let mut found: Option<Overtaking> = None;
    for criterion in Criterion::ALL {
        for percent in 0..=100_u8 {
            let change = percent.abs_diff(weights.percent(criterion));
            if found.is_some_and(|found| found.change <= change) {
                continue;
            }
            let moved = weights.with(criterion, percent);
            let (high, low) = (above.points(moved), below.points(moved));
            if low > high || (low == high && wins_ties) {
                found = Some(Overtaking { criterion, percent, change });
            }
        }
    }
    found
}
