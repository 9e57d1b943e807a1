//! What another scenario would do to the order and to the months.

use super::lane::Stretch;
use crate::bank::Bank;
use crate::diagnosis::Diagnosis;
use crate::id::ActionId;
use crate::schedule::Placement;

/// What happens to the months of one action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It begins so many months earlier.
    Earlier(usize),
    /// It begins so many months later.
    Later(usize),
    /// It begins in the same month and ends so many months earlier.
    EndsEarlier(usize),
    /// It begins in the same month and ends so many months later.
    EndsLater(usize),
    /// It comes into the plan.
    Enters,
    /// It is put off.
    Leaves,
}

/// One action whose months are others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The action.
    pub action: ActionId,
    /// What happens to it.
    pub change: Change,
    /// Its months now.
    pub now: Option<Stretch>,
    /// Its months then.
    pub then: Option<Stretch>,
    /// Whether it takes burden away.
    pub is_relief: bool,
}

/// One action in the new order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankChange {
    /// The action.
    pub action: ActionId,
    /// Its rank then.
    pub then: usize,
    /// Its rank now.
    pub now: usize,
}

/// What another scenario would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanChange {
    /// The first of the order then.
    pub order: Vec<RankChange>,
    /// What moves: by the first month that it has in either plan, then by rank then.
    pub moves: Vec<Move>,
}

impl PlanChange {
    /// How many actions of the order are shown.
    pub const ORDER: usize = 10;

    /// Compares the plan as it is `now` with what it would be `then`.
    #[must_use]
    pub fn between(bank: &Bank, now: &Diagnosis, then: &Diagnosis) -> Self {
        let order = then.priorities.ranked().iter().take(Self::ORDER).map(|priority| {
            let before = now.priorities.get(&priority.action);
            RankChange {
                action: priority.action.clone(),
                then: priority.rank,
                now: before.map_or(priority.rank, |before| before.rank),
            }
        });
        let moves = then.priorities.ranked().iter().filter_map(|priority| {
            let stretch = |diagnosis: &Diagnosis| {
                diagnosis.roadmap.placement(&priority.action).map(Stretch::of)
            };
            let (now, then) = (stretch(now), stretch(then));
            Some(Move {
                action: priority.action.clone(),
                change: change(now, then)?,
                now,
                then,
                is_relief: bank.action(&priority.action).is_some_and(|action| action.relief > 0),
            })
        });
        let mut moves: Vec<Move> = moves.collect();
        moves.sort_by_key(Move::first);
        Self { order: order.collect(), moves }
    }

    /// Returns how many of the first in the order have another rank.
    #[must_use]
    pub fn other_ranks(&self) -> usize {
        self.order.iter().filter(|change| change.now != change.then).count()
    }

    /// Returns how many actions come into the plan.
    #[must_use]
    pub fn enters(&self) -> usize {
        self.moves.iter().filter(|it| it.change == Change::Enters).count()
    }

    /// Returns how many actions are put off.
    #[must_use]
    pub fn leaves(&self) -> usize {
        self.moves.iter().filter(|it| it.change == Change::Leaves).count()
    }

    /// Returns the first month in which anything is another, counted from the first of the plan.
    #[must_use]
    pub fn first(&self) -> Option<usize> {
        self.moves.first().map(Move::first)
    }
}

impl Move {
    /// Returns the first month that the action has in either plan.
    fn first(&self) -> usize {
        let starts = [self.now, self.then].into_iter().flatten().map(|stretch| stretch.start);
        starts.min().unwrap_or(usize::MAX)
    }
}

impl Stretch {
    /// Returns the months in which `placement` is worked on.
    fn of(placement: &Placement) -> Self {
        Self { start: placement.start, length: placement.hours.len().max(1) }
    }
}

fn change(now: Option<Stretch>, then: Option<Stretch>) -> Option<Change> {
    match (now, then) {
        (None, Some(_)) => Some(Change::Enters),
        (Some(_), None) => Some(Change::Leaves),
        (Some(now), Some(then)) if then.start < now.start => {
            Some(Change::Earlier(now.start - then.start))
        }
        (Some(now), Some(then)) if then.start > now.start => {
            Some(Change::Later(then.start - now.start))
        }
        (Some(now), Some(then)) if then.length < now.length => {
            Some(Change::EndsEarlier(now.length - then.length))
        }
        (Some(now), Some(then)) if then.length > now.length => {
            Some(Change::EndsLater(then.length - now.length))
        }
        _ => None,
    }
}
