//! The rooms with less in them than a problem has: whoever finds a plan in one of them has found
//! it in the problem, too.

use super::board::MOST_MONTHS;
use super::bound::bound;
use super::problem::Problem;

/// The hours of every month.
pub(crate) type Hours = [u32; MOST_MONTHS];

/// Which room.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) at_once: u8,
    /// How often the hours are fewer.
    pub(crate) rung: usize,
}

/// The rooms with fewer hours, fewer at once, or both, those with the most first.
#[derive(Clone, Debug)]
pub(crate) struct Rooms {
    /// Hours that are ever fewer, the problem's own first.
    ladder: Vec<Hours>,
    /// How many at once the next room has, and which of the hours.
    at_once: u8,
    rung: usize,
}

impl Rooms {
    /// `fewer` are hours that are ever fewer.
    pub(crate) fn new(problem: &Problem, fewer: Vec<Hours>) -> Self {
        let mut ladder = vec![problem.hours];
        ladder.extend(fewer);
        // The first room is the problem itself, which is no room with less.
        Self { ladder, at_once: problem.at_once, rung: 1 }
    }

    /// Returns the next room in which more than `points` could be found, and its place.
    pub(crate) fn next(&mut self, problem: &Problem, points: u64) -> Option<(Problem, Place)> {
        while self.at_once > 0 {
            let place = Place { at_once: self.at_once, rung: self.rung };
            // No room with less can have more than this one.
            let room = self.room(problem, place).filter(|room| bound(room) > points);
            if let Some(room) = room {
                self.rung += 1;
                return Some((room, place));
            }
            self.at_once -= 1;
            self.rung = 0;
        }
        None
    }

    /// Returns the room at `place`.
    pub(crate) fn room(&self, problem: &Problem, place: Place) -> Option<Problem> {
        let hours = self.ladder.get(place.rung)?;
        Some(Problem { hours: *hours, at_once: place.at_once, ..problem.clone() })
    }

    /// Tells whether `other` has the same rooms, whichever has come further.
    pub(crate) fn is_alike(&self, other: &Self) -> bool {
        self.ladder == other.ladder
    }

    /// Passes over the rooms with as many at once and fewer hours.
    pub(crate) fn pass(&mut self) {
        self.rung = self.ladder.len();
    }
}

/// The most hours that a room has less in every month.
const MOST_FEWER: u32 = 500;

/// Returns hours that are fewer by one in every month, by two, and so on.
pub(crate) fn hour_by_hour(problem: &Problem) -> Vec<Hours> {
    let most = problem.hours[..problem.months].iter().copied().max().unwrap_or(0);
    (1..most.min(MOST_FEWER))
        .map(|fewer| problem.hours.map(|hours| hours.saturating_sub(fewer)))
        .collect()
}
