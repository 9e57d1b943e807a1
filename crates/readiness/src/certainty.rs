//! How near a plan is to the best there can be.

use crate::bank::Bank;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::schedule::Prices;

/// What a plan brings, and what no plan can exceed (計画の確かさ).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certainty {
    /// What the plan brings, as the method counts it.
    pub value: u64,
    /// What is proven that no plan brings more of, with the pins that hold.
    pub bound: u64,
}

impl Certainty {
    /// A bound of which the plan reaches less, in percent, says little: nobody knows whether the
    /// plan is that far from the best or the bound is. A judgement.
    pub const LOOSE_BELOW: u8 = 90;

    /// Returns how much of the bound the plan reaches for certain, in percent, rounded down; 100
    /// means that no plan is better.
    #[must_use]
    pub fn percent(self) -> u8 {
        let reached = u128::from(self.value.min(self.bound)) * 100;
        let percent = reached.checked_div(self.bound.into()).unwrap_or(100);
        u8::try_from(percent).unwrap_or(100)
    }

    /// Tells whether it is proven that no plan is better.
    #[must_use]
    pub const fn is_best(self) -> bool {
        self.value >= self.bound
    }

    /// Tells whether the bound is too far from the plan to say much.
    #[must_use]
    pub fn is_loose(self) -> bool {
        self.percent() < Self::LOOSE_BELOW
    }
}

/// The proof of a bound, in slices: each round may lower it, and it holds after any of them.
#[derive(Clone, Debug)]
pub struct Proof {
    prices: Prices,
    value: u64,
    rounds: u32,
}

impl Proof {
    /// The most rounds; the same everywhere.
    pub const ROUNDS: u32 = 400;

    /// Begins the proof for the roadmap of `diagnosis`, which was derived of `document`.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, diagnosis: &Diagnosis) -> Self {
        let instance = diagnosis.instance(bank, document, diagnosis.effort);
        let roadmap = &diagnosis.roadmap;
        let (mut value, mut pinned) = (0, Vec::new());
        for (task, demand) in instance.problem.tasks.iter().enumerate() {
            let placement = roadmap.placement(&instance.actions[task].id);
            value += placement.map_or(0, |p| demand.worth(p.end(), instance.problem.months));
            let begins = placement.map(|placement| placement.start);
            let pin = instance.pin(task).filter(|pin| *pin >= instance.start);
            let pin = pin.map(|pin| pin.months_since(instance.start));
            pinned.push(pin.filter(|pin| begins == Some(*pin)));
        }
        Self { prices: Prices::new(&instance.problem, &pinned, value), value, rounds: 0 }
    }

    /// Goes on for up to `rounds`; false once it is at its end.
    pub fn advance(&mut self, rounds: u32) -> bool {
        for _ in 0..rounds {
            if self.rounds >= Self::ROUNDS || !self.prices.advance() {
                return false;
            }
            self.rounds += 1;
        }
        self.rounds < Self::ROUNDS
    }

    /// Goes on to the end.
    #[must_use]
    pub fn finished(mut self) -> Certainty {
        while self.advance(Self::ROUNDS) {}
        self.certainty()
    }

    /// Returns what is proven so far.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        Certainty { value: self.value, bound: self.prices.bound() }
    }
}
