//! How long what is finished took, beside its estimate (実績).

use crate::bank::Bank;
use crate::document::Document;
use crate::effort::Effort;
use crate::execution::ExecutionState;
use crate::id::ActionId;

/// What finished actions took, each in percent of its estimate: 140 took 1.4 times as long.
///
/// The middle one says how much longer things take, because one action that went quite wrong does
/// not move it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experience(Vec<u32>); // Invariant: in ascending order.

impl Experience {
    /// From so many finished actions on a factor is offered. A judgement: of two, nobody can say
    /// which is the exception.
    pub const ENOUGH: usize = 3;
    /// The steps of the factor that is offered, in percent: nobody estimates more exactly.
    const STEP: u32 = 10;

    /// Returns what the department of `document` finished, as far as somebody said how long it
    /// took. The estimate is that of [`Document::hours_of`], whatever factor the plan counts with.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document) -> Self {
        Self::collect(document.follow_up.executions.keys().filter_map(|id| {
            let spent = Self::spent(document, id)?;
            Self::percent(spent.into(), document.hours_of(bank.action(id)?))
        }))
    }

    /// Returns the hours that `action` took, where it is finished and somebody said them.
    #[must_use]
    pub fn spent(document: &Document, action: &ActionId) -> Option<u16> {
        let execution = document.follow_up.executions.get(action)?;
        execution.spent.filter(|_| execution.state == ExecutionState::Done)
    }

    /// Returns `spent` in percent of `estimated`. `None` where either is 0: nothing is finished in
    /// no time, and of no hours there is no multiple.
    #[must_use]
    pub fn percent(spent: u32, estimated: u32) -> Option<u32> {
        let hundredfold = u64::from(spent) * 100;
        let half = u64::from(estimated) / 2;
        let percent = (hundredfold + half).checked_div(estimated.into())?;
        u32::try_from(percent).ok().filter(|_| spent > 0)
    }

    /// Puts `percents` in order.
    #[must_use]
    pub fn collect(percents: impl IntoIterator<Item = u32>) -> Self {
        let mut percents: Vec<u32> = percents.into_iter().collect();
        percents.sort_unstable();
        Self(percents)
    }

    /// Returns how many there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.0.len()
    }

    /// Returns the middle one, of an even number the mean of the middle two, rounded up; `None`
    /// of none.
    #[must_use]
    pub fn median(&self) -> Option<u32> {
        middle(&self.0)
    }

    /// Returns the least and the most; `None` of none.
    #[must_use]
    pub fn range(&self) -> Option<(u32, u32)> {
        Some((*self.0.first()?, *self.0.last()?))
    }

    /// Returns the quartiles below and above the median: the medians of the lower and of the upper
    /// half, both without the middle one of an odd number. `None` of fewer than 2.
    #[must_use]
    pub fn quartiles(&self) -> Option<(u32, u32)> {
        let half = self.count() / 2;
        let (lower, upper) = (self.0.get(..half)?, self.0.get(self.count() - half..)?);
        Some((middle(lower)?, middle(upper)?))
    }

    /// Returns the factor to offer for what is still planned, in tenths: the median, within what
    /// [`Effort`] allows. `None` of fewer than [`Self::ENOUGH`], and where things take as long as
    /// estimated.
    #[must_use]
    pub fn offered(&self) -> Option<Effort> {
        let median = self.median().filter(|_| self.count() >= Self::ENOUGH)?;
        let tenths = median.saturating_add(Self::STEP / 2) / Self::STEP;
        let least = u32::from(Effort::LEAST).div_ceil(Self::STEP);
        let most = u32::from(Effort::MOST) / Self::STEP;
        let percent = tenths.clamp(least, most) * Self::STEP;
        let effort = u16::try_from(percent).ok().and_then(Effort::new);
        effort.filter(|effort| *effort != Effort::default())
    }

    /// Returns what to offer where the plan counts with `present` already; `None` where that is
    /// the same.
    #[must_use]
    pub fn offered_beside(&self, present: Effort) -> Option<Effort> {
        self.offered().filter(|offered| *offered != present)
    }
}

fn middle(sorted: &[u32]) -> Option<u32> {
    let half = sorted.len() / 2;
    let above = *sorted.get(half)?;
    if sorted.len() % 2 == 1 {
        return Some(above);
    }
    let below = *sorted.get(half.checked_sub(1)?)?;
    Some(below + (above - below).div_ceil(2))
}

#[cfg(test)]
mod tests {
    use super::Experience;
    use crate::effort::Effort;

    fn offered(percents: &[u32]) -> Option<u16> {
        Experience::collect(percents.iter().copied()).offered().map(Effort::percent)
    }

    #[test]
    fn of_fewer_than_three_nothing_is_offered() {
        assert_eq!(offered(&[]), None);
        assert_eq!(offered(&[140]), None);
        assert_eq!(offered(&[140, 150]), None);
        assert_eq!(offered(&[140, 150, 160]), Some(150));
    }

    #[test]
    fn one_that_went_wrong_does_not_move_the_factor() {
        assert_eq!(offered(&[130, 140, 150]), Some(140));
        assert_eq!(offered(&[130, 140, 999_900]), Some(140));
        assert_eq!(offered(&[1, 140, 150]), Some(140));
    }

    #[test]
    fn a_factor_is_in_tenths_and_within_its_limits() {
        assert_eq!(offered(&[144, 144, 144]), Some(140));
        assert_eq!(offered(&[145, 145, 145]), Some(150));
        let experience = Experience::collect([140; 3]);
        assert_eq!(experience.offered_beside(Effort::default()), Effort::new(140));
        assert_eq!(experience.offered_beside(Effort::new(140).unwrap()), None, "it is in use");
        assert_eq!(offered(&[95, 100, 104]), None, "as estimated");
        assert_eq!(offered(&[1, 1, 1]), Some(30));
        assert_eq!(offered(&[u32::MAX; 3]), Some(400));
    }

    #[test]
    fn of_no_hours_there_is_no_multiple() {
        assert_eq!(Experience::percent(14, 10), Some(140));
        assert_eq!(Experience::percent(2, 3), Some(67));
        assert_eq!(Experience::percent(0, 10), None);
        assert_eq!(Experience::percent(10, 0), None);
        assert_eq!(Experience::percent(0, 0), None);
        assert_eq!(Experience::percent(u32::MAX, 1), None);
    }

    #[test]
    fn the_spread_lies_round_the_median() {
        let none = Experience::default();
        assert_eq!((none.median(), none.range(), none.quartiles()), (None, None, None));
        let one = Experience::collect([120]);
        assert_eq!(
            (one.median(), one.range(), one.quartiles()),
            (Some(120), Some((120, 120)), None)
        );
        let four = Experience::collect([200, 100, 121, 110]);
        assert_eq!(four.median(), Some(116));
        assert_eq!(four.range(), Some((100, 200)));
        assert_eq!(four.quartiles(), Some((105, 161)));
        let five = Experience::collect([100, 110, 120, 130, 500]);
        assert_eq!((five.median(), five.quartiles()), (Some(120), Some((105, 315))));
    }
}
