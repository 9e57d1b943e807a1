//! Weights to choose by a word.

use crate::weights::Weights;

/// A set of weights with a name. The percents are judgements; that they do what their names say
/// on the shipped bank is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// All five weigh the same.
    Even,
    /// Relief first: effect and value for money, in which what takes burden away has its highest
    /// marks. How many points relief brings stays the same.
    ReliefFirst,
    /// Quick results: quick and spreading effect.
    QuickResults,
    /// Residents first: fairness and durability.
    ResidentsFirst,
    /// Cost first: value for money.
    CostFirst,
}

impl Preset {
    /// All presets in their stated order.
    pub const ALL: [Self; 5] =
        [Self::Even, Self::ReliefFirst, Self::QuickResults, Self::ResidentsFirst, Self::CostFirst];

    /// Returns its weights.
    #[must_use]
    pub const fn weights(self) -> Weights {
        // Effect, feasibility, cost, fairness, evidence.
        Weights::percents(match self {
            Self::Even => [20, 20, 20, 20, 20],
            Self::ReliefFirst => [45, 5, 40, 5, 5],
            Self::QuickResults => [60, 10, 10, 10, 10],
            Self::ResidentsFirst => [10, 10, 10, 60, 10],
            Self::CostFirst => [5, 10, 70, 10, 5],
        })
    }

    /// Returns the preset that has these `weights`.
    #[must_use]
    pub fn of(weights: Weights) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.weights() == weights)
    }
}

#[cfg(test)]
mod tests {
    use super::Preset;
    use crate::weights::{Criterion, Weights};

    #[test]
    fn every_preset_is_a_hundred_and_is_found_again() {
        for preset in Preset::ALL {
            let weights = preset.weights();
            let percents = Criterion::ALL.map(|criterion| weights.percent(criterion));
            assert_eq!(Weights::new(percents), Some(weights), "{preset:?}");
            assert_eq!(Preset::of(weights), Some(preset));
        }
        assert_eq!(Preset::of(Weights::default().with(Criterion::Cost, 21)), None);
        assert_eq!(Preset::Even.weights(), Weights::default());
    }
}
