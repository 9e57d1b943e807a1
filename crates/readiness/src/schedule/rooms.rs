//! The rooms with less in them than a problem has: whoever finds a plan in one of them has found
//! it in the problem, too.

use super::board::MOST_MONTHS;
use super::bound::bound;
use super::problem::Problem;

/// The hours of every month.
pub(crate) type Hours = [u32; MOST_MONTHS];

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

    /// Returns the next room in which more than `points` could be found.
    pub(crate) fn next(&mut self, problem: &Problem, points: u64) -> Option<Problem> {
        while self.at_once > 0 {
            if let Some(hours) = self.ladder.get(self.rung) {
                let room = Problem { hours: *hours, at_once: self.at_once, ..problem.clone() };
                // No room with less can have more than this one.
                if bound(&room) > points {
                    self.rung += 1;
                    return Some(room);
                }
            }
            self.at_once -= 1;
            self.rung = 0;
        }
        None
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
