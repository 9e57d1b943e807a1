//! What a person decides about the plan.

use litemap::LiteMap;

use crate::{ActionId, Share, Weights, YearMonth};

/// A scenario (案): the weights and wishes that a roadmap is made with. Everything else follows
/// from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    /// How much each criterion counts.
    pub weights: Weights,
    /// What is wished for single actions; an entry never is [`Wish::is_empty`].
    pub wishes: LiteMap<ActionId, Wish>,
    /// The share of the working hours to plan with, where it is not the profile's.
    pub share: Option<Share>,
    /// How many actions may run at once.
    pub at_once: AtOnce,
}

impl Scenario {
    /// Returns what is wished for `action`, if anything.
    #[must_use]
    pub fn wish(&self, action: &ActionId) -> Option<&Wish> {
        self.wishes.get(action)
    }

    /// Puts `wish` in place of what was wished for `action`.
    pub fn make(&mut self, action: ActionId, wish: Wish) {
        if wish.is_empty() {
            self.wishes.remove(&action);
        } else {
            self.wishes.insert(action, wish);
        }
    }

    /// Tells whether `action` is left out.
    #[must_use]
    pub fn excludes(&self, action: &ActionId) -> bool {
        self.wish(action).is_some_and(|wish| wish.excluded.is_some())
    }
}

/// What is wished for one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The month in which it is to begin.
    pub pin: Option<YearMonth>,
    /// Why it is left out, if it is; the reason may be empty.
    pub excluded: Option<String>,
    /// The position that owns it, where it is not the bank's; never a name.
    pub owner: String,
    /// The hours that it takes once, where they are not the bank's.
    pub hours: Option<u16>,
}

impl Wish {
    /// The longest reason, in characters.
    pub const MAX_REASON: usize = 200;
    /// The longest name of a position, in characters.
    pub const MAX_OWNER: usize = 40;
    /// The most hours that a form takes.
    pub const MAX_HOURS: u16 = 9_999;

    /// Tells whether nothing is wished.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How many actions may run at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AtOnce(u8); // Invariant: 1 to MAX.

impl AtOnce {
    /// The most that can be chosen. A judgement: what a department cannot look after at once is
    /// not being carried out.
    pub const MAX: u8 = 6;

    /// Returns `count`, or `None` outside 1 to [`Self::MAX`].
    #[must_use]
    pub fn new(count: u8) -> Option<Self> {
        (1..=Self::MAX).contains(&count).then_some(Self(count))
    }

    /// Returns the count.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for AtOnce {
    /// Source: article 000 (small start); the number is a judgement.
    fn default() -> Self {
        Self(3)
    }
}
