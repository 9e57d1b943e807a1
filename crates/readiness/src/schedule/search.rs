//! The search for a better plan, in slices.

use super::arrangement::Arrangement;
use super::board::{Board, Probes};
use super::draft::Draft;
use super::large_neighbourhood::LargeNeighbourhood;
use super::order;
use super::order_search::{OrderSearch, WORK};
use super::problem::Problem;
use super::rooms::{Hours, Place, Rooms, hour_by_hour};
use super::settle::settle;
use super::task::Slot;

/// How many places the search for a better plan tries in each room: a bound on work, not on time.
pub const SEARCH_WORK: u32 = 3_000_000;

/// A search for a better plan, that goes on in slices of work of any size and finds the same in
/// whatever slices.
///
/// It first makes the plan that is shown at once, then improves it, then does the same in every
/// room with less in it (fewer hours, fewer at once) of which the best plan could be better. So
/// one who has more room never gets a plan that is worth less.
#[derive(Clone, Debug)]
pub struct Search {
    problem: Problem,
    /// What has its months already.
    fixed: Draft,
    /// The tasks with a month of their own.
    holds: Vec<bool>,
    order: Vec<usize>,
    rooms: Rooms,
    /// The room that is being searched.
    run: Option<Run>,
    best: Arrangement,
    work: u32,
    probes: u64,
}

/// The search in one room.
#[derive(Clone, Debug)]
struct Run {
    room: Problem,
    fixed: Draft,
    stage: Stage,
    place: Place,
    is_own: bool,
}

#[derive(Clone, Debug)]
enum Stage {
    First(Box<OrderSearch>),
    Better(Box<LargeNeighbourhood>),
}

impl Search {
    /// Begins the search in `problem`; rooms with less are those with one hour a month less, two,
    /// and so on, and with fewer at once.
    #[must_use]
    pub fn new(problem: Problem) -> Self {
        let fixed = Draft::new(&problem);
        let holds = vec![false; problem.tasks.len()];
        let fewer = hour_by_hour(&problem);
        Self::around(problem, fixed, holds, fewer)
    }

    /// Returns only the plan that is shown at once.
    #[must_use]
    pub fn first(problem: Problem) -> Self {
        let mut search = Self::new(problem);
        while search.run.as_ref().is_some_and(Run::is_first) && search.step(1) {}
        search.run = None;
        search
    }

    /// Begins the search around what is `fixed`; `fewer` are the hours of the rooms with less.
    pub(crate) fn around(
        problem: Problem,
        fixed: Draft,
        holds: Vec<bool>,
        fewer: Vec<Hours>,
    ) -> Self {
        let run = Run::new(problem.clone(), fixed.clone(), true, SEARCH_WORK);
        Self {
            order: order::by_rank(&problem.tasks),
            rooms: Rooms::new(&problem, fewer),
            run: Some(run),
            best: Arrangement::new(&problem, fixed.clone()),
            work: SEARCH_WORK,
            probes: 0,
            problem,
            fixed,
            holds,
        }
    }

    /// Returns the same search with another bound on the work in each room.
    #[must_use]
    pub fn with_work(self, work: u32) -> Self {
        let run = Run::new(self.problem.clone(), self.fixed.clone(), true, work);
        Self { run: Some(run), work, ..self }
    }

    /// Searches on for about `work` probes, but not into another room; tells whether there is more
    /// to do.
    pub fn step(&mut self, work: u32) -> bool {
        let mut left = work;
        while left > 0 {
            let Some(run) = &mut self.run else { return false };
            let (spent, is_done) = run.step(left, self.work, &self.holds);
            left = left.saturating_sub(spent.max(1));
            self.probes += u64::from(spent);
            let (is_own, place) = (run.is_own, run.place);
            if let Some(found) = run.found().filter(|_| is_own || is_done) {
                // A room with less has its say only at its end, whatever the slices are.
                if found.worth > self.best.worth || is_done {
                    let found = found.draft.slots.clone();
                    self.consider(&found, place);
                }
            }
            if is_done {
                self.run = self.next();
                break;
            }
        }
        self.run.is_some()
    }

    /// Tells whether `other` searches for a plan of the very same problem.
    pub(crate) fn is_of_the_same(&self, other: &Self) -> bool {
        self.problem == other.problem
            && self.fixed == other.fixed
            && self.holds == other.holds
            && self.work == other.work
            && self.rooms.is_alike(&other.rooms)
    }

    /// Searches to the end.
    #[must_use]
    pub fn finished(mut self) -> Self {
        while self.step(u32::MAX) {}
        self
    }

    /// Returns what the best plan so far brings.
    #[must_use]
    pub fn value(&self) -> u64 {
        Problem::points(self.best.worth)
    }

    /// Returns the months of each task in the best plan so far.
    #[must_use]
    pub fn slots(&self) -> &[Option<Slot>] {
        &self.best.draft.slots
    }

    /// Returns how many places have been tried.
    #[must_use]
    pub const fn probes(&self) -> u64 {
        self.probes
    }

    /// Tells whether the problem's own room is still being searched.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.is_own)
    }

    /// Takes over the plan of `slots`, found in the room at `place`, if it is better. It is lifted
    /// from room to room, with the last touch in each: what it is worth with less room it is then
    /// also worth with more.
    fn consider(&mut self, slots: &[Option<Slot>], place: Place) {
        let mut row: Vec<Option<Arrangement>> = vec![None; place.rung + 1];
        for at_once in place.at_once..=self.problem.at_once {
            let mut below = (at_once == place.at_once).then(|| slots.to_vec());
            for rung in (0..=place.rung).rev() {
                let Some(room) = self.rooms.room(&self.problem, Place { at_once, rung }) else {
                    return;
                };
                let before = row[rung].take().map(|found| found.draft.slots);
                let lifted = below.take().into_iter().chain(before);
                let found = lifted.filter_map(|slots| self.touched(&room, slots));
                // Of equals the first, so that nothing depends on more.
                row[rung] = found.reduce(|a, b| if b.worth > a.worth { b } else { a });
                below = row[rung].as_ref().map(|found| found.draft.slots.clone());
            }
        }
        if let Some(found) = row.swap_remove(0).filter(|found| found.worth > self.best.worth) {
            self.best = found;
        }
    }

    /// Returns the plan of `slots` in `room` with the last touch.
    fn touched(&self, room: &Problem, slots: Vec<Option<Slot>>) -> Option<Arrangement> {
        let board = Board::holding(room, &slots)?;
        let mut draft = Draft { slots, board };
        settle(room, &mut draft, &self.order, &self.holds, &mut Probes::default());
        Some(Arrangement::new(room, draft))
    }

    /// Returns the search in the next room with less of which the best plan could be better.
    fn next(&mut self) -> Option<Run> {
        loop {
            let (room, place) = self.rooms.next(&self.problem, self.value())?;
            if let Some(board) = Board::holding(&room, &self.fixed.slots) {
                let fixed = Draft { board, slots: self.fixed.slots.clone() };
                return Some(Run { place, ..Run::new(room, fixed, false, self.work) });
            }
            self.rooms.pass();
        }
    }
}

impl Run {
    fn new(room: Problem, fixed: Draft, is_own: bool, work: u32) -> Self {
        let first = OrderSearch::new(&room, &fixed, WORK.min(work));
        let place = Place { at_once: room.at_once, rung: 0 };
        Self { room, fixed, stage: Stage::First(Box::new(first)), place, is_own }
    }

    /// Searches on for about `left` probes, of `work` in all; returns how many were taken, and
    /// whether that was the end.
    fn step(&mut self, left: u32, work: u32, holds: &[bool]) -> (u32, bool) {
        match &mut self.stage {
            Stage::First(search) => {
                let before = search.probes().0;
                search.climb(before.saturating_add(left));
                let spent = search.probes().0 - before;
                if search.is_done() {
                    let first = search.finish();
                    let better = LargeNeighbourhood::new(&self.room, &self.fixed, holds, first);
                    self.stage = Stage::Better(Box::new(better));
                }
                (spent, false)
            }
            Stage::Better(search) => {
                let before = search.probes().0;
                search.improve(&self.room, before.saturating_add(left).min(work));
                let after = search.probes().0;
                (after - before, after >= work || search.is_done())
            }
        }
    }

    const fn is_first(&self) -> bool {
        matches!(self.stage, Stage::First(_))
    }

    fn found(&self) -> Option<&Arrangement> {
        match &self.stage {
            Stage::First(_) => None,
            Stage::Better(search) => Some(search.best()),
        }
    }
}
