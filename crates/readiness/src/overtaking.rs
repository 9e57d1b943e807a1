//! The smallest change of one weight that turns two neighbours round.

use crate::priority::criterion_points;
use crate::weights::{Criterion, Weights};

/// An order that turns round when one weight moves by this much or less is no order: both are
/// shown as tied. In percentage points; our judgement.
pub const TIE: u8 = 5;

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

/// What of an action's points stays, what the weights decide, and what decides ties.
#[derive(Clone, Debug)]
pub(crate) struct Contender {
    /// Its place in the order, from 0.
    pub at: usize,
    /// The points that no weight touches.
    pub fixed: i32,
    /// Its marks, by criterion.
    pub marks: [u8; 5],
    /// Hours, then the place in the bank: the smaller comes first among equal points.
    pub tie: (u32, usize),
}

impl Contender {
    /// Returns the points that `criterion` brings at the weight `percent`.
    pub fn weighed(&self, criterion: usize, percent: u8) -> i32 {
        criterion_points(self.marks[criterion], percent)
    }

    fn points(&self, weights: Weights) -> i32 {
        let mut points = self.fixed;
        for criterion in Criterion::ALL {
            points += self.weighed(criterion.index(), weights.percent(criterion));
        }
        points
    }
}

/// Finds for each of `ranked` (highest first under `weights`) the smallest change of one weight
/// under which it comes before the one above it; among equal changes the first criterion, then
/// the lower weight.
pub(crate) fn overtakings(ranked: &[Contender], weights: Weights) -> Vec<Option<Overtaking>> {
    let mut found: Vec<Option<Overtaking>> = vec![None; ranked.len()];
    for criterion in Criterion::ALL {
        for percent in 0..=100_u8 {
            let change = percent.abs_diff(weights.percent(criterion));
            let moved = weights.with(criterion, percent);
            let mut above: Option<(i32, &Contender)> = None;
            for (contender, found) in ranked.iter().zip(&mut found) {
                let points = contender.points(moved);
                if let Some((high, above)) = above
                    && found.is_none_or(|found| change < found.change)
                    && (points > high || (points == high && contender.tie < above.tie))
                {
                    *found = Some(Overtaking { criterion, percent, change });
                }
                above = Some((points, contender));
            }
        }
    }
    found
}
