//! The plan holds still: of what was promised, as much as can keeps its months.
//!
//! Which actions keep theirs is a choice of the most that fit together, with what they wait for
//! placed before them. Taken by rank, each that still fits; where that is not all of them, a
//! depth-first search with a bound looks for more. It is exact as long as its work lasts, which it
//! does wherever few stand against each other; among choices of as many the first is taken, which
//! keeps the higher ranks.

use super::board::Probes;
use super::draft::Draft;
use super::instance::Instance;
use super::order::topological;
use super::pins::Pinned;
use super::problem::Problem;
use super::task::Slot;

/// How many places the search for more tries: a bound on work, not on time.
const WORK: u32 = 40_000;
/// How many places are tried at once for what kept actions wait for.
const WORK_BEFORE: u32 = 3_000;

/// Gives the tasks of `instance` that can keep their promised months these, and what they wait
/// for months before them.
pub(super) fn keep(instance: &Instance<'_>, pinned: &mut Pinned, probes: &mut Probes) {
    let tasks = &instance.problem.tasks;
    let wanted: Vec<usize> = (0..tasks.len())
        .filter(|task| {
            let lengths = tasks[*task].shortest..=tasks[*task].longest;
            let is_possible = |slot: Slot| lengths.contains(&slot.length);
            pinned.draft.slots[*task].is_none()
                && !tasks[*task].is_excluded
                && !instance.is_running(*task)
                && instance.promised[*task].is_some_and(is_possible)
        })
        .collect();
    if wanted.is_empty() {
        return;
    }
    let mut choice = Choice {
        problem: &instance.problem,
        promised: &instance.promised,
        best: (pinned.draft.clone(), Vec::new()),
        spent: Probes::default(),
    };
    let can_alone = |task: &usize| choice.with(&pinned.draft, *task, &mut Probes::default());
    let wanted: Vec<usize> = wanted.iter().copied().filter(|it| can_alone(it).is_some()).collect();
    let in_order = |order: &[usize]| {
        let mut order = topological(tasks, order);
        order.retain(|task| wanted.contains(task));
        order
    };
    let by_rank = in_order(&wanted);
    choice.greedily(&pinned.draft, &by_rank);
    if choice.best.1.len() < wanted.len() {
        let mut small_first = wanted.clone();
        small_first.sort_by_key(|task| tasks[*task].hours);
        choice.greedily(&pinned.draft, &in_order(&small_first));
        choice.search(&pinned.draft, &by_rank, &mut Vec::new());
    }
    let Choice { best: (draft, kept), spent, .. } = choice;
    probes.0 = probes.0.saturating_add(spent.0);
    pinned.draft = draft;
    for task in kept {
        pinned.keeps[task] = true;
    }
}

/// The choice of what keeps its months.
struct Choice<'a> {
    problem: &'a Problem,
    promised: &'a [Option<Slot>],
    /// The most so far, with what it waits for on the board.
    best: (Draft, Vec<usize>),
    spent: Probes,
}

impl Choice<'_> {
    /// Takes one after the other of `order` that still fits.
    fn greedily(&mut self, fixed: &Draft, order: &[usize]) {
        let (mut draft, mut kept) = (fixed.clone(), Vec::new());
        let mut spent = Probes::default();
        for task in order {
            if let Some(next) = self.with(&draft, *task, &mut spent) {
                draft = next;
                kept.push(*task);
            }
        }
        self.spent.0 = self.spent.0.saturating_add(spent.0);
        self.take(&draft, &kept);
    }

    /// Looks for more in all choices from `rest`, beside what is `kept` on `draft`: first with each
    /// task, then without it.
    fn search(&mut self, draft: &Draft, rest: &[usize], kept: &mut Vec<usize>) {
        let Some((task, rest)) = rest.split_first() else {
            return self.take(draft, kept);
        };
        if kept.len() + 1 + rest.len() <= self.best.1.len() || self.spent.0 >= WORK {
            return;
        }
        let mut spent = Probes::default();
        let next = self.with(draft, *task, &mut spent);
        self.spent.0 = self.spent.0.saturating_add(spent.0.max(1));
        if let Some(next) = next {
            kept.push(*task);
            self.search(&next, rest, kept);
            kept.pop();
        }
        self.search(draft, rest, kept);
    }

    /// Takes over the choice of `kept` on `draft` where it is more than the best.
    fn take(&mut self, draft: &Draft, kept: &[usize]) {
        if kept.len() > self.best.1.len()
            && let Some(whole) = completed(self.problem, draft, &mut self.spent)
        {
            self.best = (whole, kept.to_vec());
        }
    }

    /// Returns `draft` with `task` in its promised months, if what it and the others wait for can
    /// still come before them.
    fn with(&self, draft: &Draft, task: usize, spent: &mut Probes) -> Option<Draft> {
        spent.0 += 1;
        let (slot, demand) = (self.promised[task]?, &self.problem.tasks[task]);
        let ends = demand.before.iter().filter_map(|before| draft.slots[*before]);
        let is_ready =
            demand.money <= slot.start && ends.map(Slot::end).all(|end| end <= slot.start);
        if !is_ready || draft.latest(demand) < slot.end() || !draft.board.fits(demand, slot) {
            return None;
        }
        let mut draft = draft.clone();
        draft.put(self.problem, task, slot);
        completed(self.problem, &draft, spent).map(|_| draft)
    }
}

/// Returns `draft` with all that its tasks wait for on the board; `None` where no place was found
/// for it.
fn completed(problem: &Problem, draft: &Draft, spent: &mut Probes) -> Option<Draft> {
    let tasks = &problem.tasks;
    let placed: Vec<usize> = (0..tasks.len()).filter(|at| draft.slots[*at].is_some()).collect();
    let is_open = |task: &usize| draft.slots[*task].is_none();
    if !placed.iter().any(|task| tasks[*task].before.iter().any(is_open)) {
        return Some(draft.clone());
    }
    let mut needs = topological(tasks, &placed);
    needs.retain(is_open);
    let (mut draft, mut own) = (draft.clone(), Probes::default());
    let is_whole = put_all(problem, &mut draft, &needs, &mut own);
    spent.0 = spent.0.saturating_add(own.0);
    is_whole.then_some(draft)
}

/// Puts all of `needs`, each of which comes after what it waits for, on `draft`: each in the first
/// slot with which the others find one; tells whether that succeeds.
fn put_all(problem: &Problem, draft: &mut Draft, needs: &[usize], spent: &mut Probes) -> bool {
    let Some((task, rest)) = needs.split_first() else { return true };
    let demand = &problem.tasks[*task];
    let Some(earliest) = draft.earliest(demand) else { return false };
    for end in earliest + demand.shortest..=draft.latest(demand) {
        for length in demand.shortest..=demand.longest.min(end - earliest) {
            spent.0 += 1;
            if spent.0 > WORK_BEFORE {
                return false;
            }
            let slot = Slot { start: end - length, length };
            if draft.board.fits(demand, slot) {
                draft.put(problem, *task, slot);
                if put_all(problem, draft, rest, spent) {
                    return true;
                }
                draft.lift(problem, *task);
            }
        }
    }
    false
}
