//! What a person decides about the plan.

use crate::bounded::{BoundedMap, LimitError};
use crate::date::YearMonth;
use crate::id::ActionId;
use crate::profile::Share;
use crate::text::{LeftOutReason, Position};
use crate::weights::Weights;
use crate::whole_number::whole_number;

/// A scenario (案): the weights and wishes that a roadmap is made with. Everything else follows
/// from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    /// How much each criterion counts.
    pub weights: Weights,
    /// What is wished for single actions; an entry never is [`Wish::is_empty`].
    pub wishes: BoundedMap<ActionId, Wish, { Scenario::MAX_WISHES }>,
    /// The share of the working hours to plan with, where it is not the profile's.
    pub share: Option<Share>,
    /// How many actions may run at once.
    pub at_once: AtOnce,
}

impl Scenario {
    /// The most actions that something is wished for, many more than any bank has.
    pub const MAX_WISHES: usize = 2_000;

    /// Returns what is wished for `action`, if anything.
    #[must_use]
    pub fn wish(&self, action: &ActionId) -> Option<&Wish> {
        self.wishes.get(action)
    }

    /// Puts `wish` in place of what was wished for `action`.
    ///
    /// # Errors
    ///
    /// Fails when no file could hold it: the id is too long, the month too late, or there are
    /// wishes for [`Self::MAX_WISHES`] other actions. Nothing changes.
    pub fn make(&mut self, action: ActionId, wish: Wish) -> Result<(), LimitError> {
        if wish.is_empty() {
            self.wishes.remove(&action);
            return Ok(());
        }
        if wish.pin.is_some_and(|month| month > YearMonth::LAST) {
            return Err(LimitError::TooLate);
        }
        self.wishes.insert(action, wish).map(drop)
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
    pub excluded: Option<LeftOutReason>,
    /// The position that owns it, where it is not the bank's; never a name.
    pub owner: Position,
    /// The hours that it takes once, where they are not the bank's.
    pub hours: Option<u16>,
}

impl Wish {
    /// The most hours that a form takes.
    pub const MAX_HOURS: u16 = 9_999;

    /// Reads the hours that a person typed, with ordinary or full-width digits: `Some(None)` for
    /// nothing, `None` for anything but a whole number up to [`Self::MAX_HOURS`].
    #[must_use]
    pub fn read_hours(text: &str) -> Option<Option<u16>> {
        if text.trim().is_empty() {
            return Some(None);
        }
        whole_number(text).filter(|hours| *hours <= Self::MAX_HOURS).map(Some)
    }

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

    /// Returns `more` than this, or `None` above [`Self::MAX`].
    #[must_use]
    pub fn plus(self, more: usize) -> Option<Self> {
        Self::new(u8::try_from(more).ok()?.checked_add(self.0)?)
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

#[cfg(test)]
mod tests {
    use super::{AtOnce, Wish};

    #[track_caller]
    fn case(text: &str, is_read: bool, hours: Option<u16>) {
        assert_eq!(Wish::read_hours(text), is_read.then_some(hours), "{text}");
    }

    #[test]
    fn hours_are_read_or_refused() {
        case("", true, None);
        case(" 　", true, None);
        case("０", true, Some(0));
        case(" 9999 ", true, Some(9_999));
        case("10000", false, None);
        case("-1", false, None);
        case("12.5", false, None);
        case("八", false, None);
    }

    #[test]
    fn no_more_run_at_once_than_can_be_chosen() {
        let three = AtOnce::default();
        assert_eq!(three.plus(3), AtOnce::new(6));
        assert_eq!(three.plus(4), None);
        assert_eq!(three.plus(usize::MAX), None);
        assert_eq!(AtOnce::new(0), None);
    }
}
