//! Whether a change lets one task end by a month while everything else stays where it is.

use super::board::{Board, Probes};
use super::draft::Draft;
use super::given_out;
use super::instance::Instance;
use super::order::topological;
use super::plan;
use super::task::Slot;
use super::trial::{Chain, Change, Finished};
use crate::profile::Share;

/// A change of the room or of one task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sooner {
    /// Another share of the working hours.
    Share(Share),
    /// So many more at once.
    MoreAtOnce(u8),
    /// Other hours of its own.
    Hours(u32),
    /// What is left out of it and of what it waits for is let in again.
    Include,
    /// This task, which it waits for, is done already.
    Done(usize),
}

impl Sooner {
    fn change(self) -> Change {
        let none = Change::default();
        match self {
            Self::Share(share) => Change { share: Some(share), ..none },
            Self::MoreAtOnce(at_once) => Change { at_once, ..none },
            Self::Hours(hours) => Change { own: Some(hours), ..none },
            Self::Include => Change { include: true, ..none },
            Self::Done(task) => Change { done: Some(task), ..none },
        }
    }
}

/// A task of a finished plan and the month before which it is to end.
pub(crate) struct Asked<'a> {
    instance: &'a Instance<'a>,
    draft: Draft,
    task: usize,
    latest: usize,
}

impl<'a> Asked<'a> {
    /// Asks for `task` to end before month `latest` of the plan in which the tasks have `slots`;
    /// `None` where these are no plan of `instance`.
    pub(crate) fn new(
        instance: &'a Instance<'a>,
        slots: Vec<Option<Slot>>,
        task: usize,
        latest: usize,
    ) -> Option<Self> {
        let board = Board::holding(&instance.problem, &slots)?;
        Some(Self { instance, draft: Draft { slots, board }, task, latest })
    }

    /// Returns what the task waits for, directly and through others, by the order in which that
    /// has to be.
    pub(crate) fn needs(&self) -> Vec<usize> {
        let mut needs = topological(&self.instance.problem.tasks, &[self.task]);
        needs.retain(|task| *task != self.task);
        needs
    }

    /// Returns which of the task and what it waits for are left out.
    pub(crate) fn left_out(&self) -> Vec<usize> {
        let mut out = topological(&self.instance.problem.tasks, &[self.task]);
        out.retain(|task| self.instance.problem.tasks[*task].is_excluded);
        out
    }

    /// Returns the months that the task can have under `change`, ending in time: beside all that is
    /// placed; otherwise beside all but what it waits for, which then moves forward too, unless it is
    /// pinned.
    pub(crate) fn fits(&self, change: Sooner) -> Option<Slot> {
        let plan = Finished::new(self.instance, &self.draft);
        let change = change.change();
        let all = self.chain(&change);
        let near = |task: &usize| *task == self.task || self.draft.slots[*task].is_none();
        let far = |task: &usize| near(task) || !self.is_pinned(*task);
        let near: Vec<usize> = all.iter().copied().filter(near).collect();
        let far: Vec<usize> = all.iter().copied().filter(far).collect();
        [near, far].into_iter().find_map(|tasks| {
            Chain { plan: &plan, tasks }.fits(&change, self.latest, &mut Probes::default())
        })
    }

    /// Returns the task with all that it waits for otherwise than through what is done already,
    /// each after what it waits for.
    fn chain(&self, change: &Change) -> Vec<usize> {
        let tasks = &self.instance.problem.tasks;
        let mut is_needed = vec![false; tasks.len()];
        let mut open = vec![self.task];
        while let Some(task) = open.pop() {
            if !is_needed[task] && Some(task) != change.done {
                is_needed[task] = true;
                open.extend(&tasks[task].before);
            }
        }
        let mut chain = topological(tasks, &[self.task]);
        chain.retain(|task| is_needed[*task]);
        chain
    }

    /// Tells whether `task` begins in the month that it is pinned to.
    fn is_pinned(&self, task: usize) -> bool {
        let pin = self.instance.pin(task);
        pin.is_some_and(|pin| {
            self.draft.slots[task].is_some_and(|slot| self.instance.month(slot.start) == pin)
        })
    }
}

/// Returns the months that `task` has in every plan of `instance` because it is pinned; `None`
/// where its pin does not hold, or it has none.
pub(crate) fn held(instance: &Instance<'_>, task: usize) -> Option<Slot> {
    let given = given_out(instance, &mut Probes::default());
    given.draft.slots[task].filter(|_| given.holds[task])
}

/// Returns the months that `task` has in the first plan of `instance`.
pub(crate) fn planned(instance: &Instance<'_>, task: usize) -> Option<Slot> {
    plan(instance).draft.slots[task]
}
