//! How much each of the five criteria matters.

/// One of the five criteria by which actions are compared (優先順位の五基準).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// 即効性・波及効果: quick and spreading effect.
    Effect,
    /// 実現可能性: feasibility.
    Feasibility,
    /// 費用対効果: value for money.
    Cost,
    /// 公平性・持続可能性: fairness and durability.
    Fairness,
    /// 客観的根拠: objective grounds.
    Evidence,
}

impl Criterion {
    /// The criteria in their stated order.
    pub const ALL: [Self; 5] =
        [Self::Effect, Self::Feasibility, Self::Cost, Self::Fairness, Self::Evidence];

    /// Returns the position in [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The weights of the five criteria, in percent; they add up to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights([u8; 5]); // Invariant: adds up to 100.

impl Weights {
    /// Returns `percent` by criterion, or `None` when they do not add up to 100.
    #[must_use]
    pub fn new(percent: [u8; 5]) -> Option<Self> {
        (percent.iter().map(|p| u32::from(*p)).sum::<u32>() == 100).then_some(Self(percent))
    }

    /// Returns `percent` by criterion; only for sums of 100 that are written in the source.
    pub(crate) const fn percents(percent: [u8; 5]) -> Self {
        Self(percent)
    }

    /// Returns these weights with `criterion` at `percent` (at most 100); the others share the
    /// rest in their old proportions, evenly where all of them were nothing. What rounding leaves
    /// goes to the first ones with the largest remainders.
    #[must_use]
    pub fn with(self, criterion: Criterion, percent: u8) -> Self {
        let percent = percent.min(100);
        let rest = u32::from(100 - percent);
        let others = Criterion::ALL
            .map(|other| if other == criterion { 0 } else { u32::from(self.percent(other)) });
        let sum: u32 = others.iter().sum();
        let share = |at: usize| match sum {
            0 => (rest / 4, 0),
            _ => (others[at] * rest / sum, others[at] * rest % sum),
        };
        let mut after: [u8; 5] =
            std::array::from_fn(|at| u8::try_from(share(at).0).unwrap_or(u8::MAX));
        after[criterion.index()] = percent;
        let mut left = 100 - after.iter().map(|p| u32::from(*p)).sum::<u32>();
        let mut open: Vec<usize> = (0..5).filter(|at| *at != criterion.index()).collect();
        while left > 0 && !open.is_empty() {
            let (place, _) = open.iter().enumerate().fold((0, 0), |best, (place, at)| {
                if share(*at).1 > best.1 { (place, share(*at).1) } else { best }
            });
            after[open.remove(place)] += 1;
            left -= 1;
        }
        Self(after)
    }

    /// Returns the weight of `criterion`, in percent.
    #[must_use]
    pub const fn percent(self, criterion: Criterion) -> u8 {
        self.0[criterion.index()]
    }
}

impl Default for Weights {
    /// Nobody has said what matters more: all the same.
    fn default() -> Self {
        Self([20; 5])
    }
}

#[cfg(test)]
mod tests {
    use super::{Criterion, Weights};

    #[track_caller]
    fn case(before: [u8; 5], percent: u8, after: [u8; 5]) {
        let moved = Weights(before).with(Criterion::Feasibility, percent);
        assert_eq!(moved, Weights(after));
    }

    #[test]
    fn the_others_share_the_rest_in_their_old_proportions() {
        case([20; 5], 40, [15, 40, 15, 15, 15]);
        case([40, 0, 30, 20, 10], 50, [20, 50, 15, 10, 5]);
        case([40, 20, 10, 20, 10], 0, [50, 0, 13, 25, 12]);
        case([20; 5], 100, [0, 100, 0, 0, 0]);
    }

    #[test]
    fn where_the_others_were_nothing_they_share_the_rest_evenly() {
        case([0, 100, 0, 0, 0], 60, [10, 60, 10, 10, 10]);
        case([0, 100, 0, 0, 0], 57, [11, 57, 11, 11, 10]);
        case([0, 100, 0, 0, 0], 0, [25, 0, 25, 25, 25]);
    }
}
