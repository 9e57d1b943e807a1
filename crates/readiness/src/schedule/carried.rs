//! A plan carried over to a problem that has changed a little.

use super::arrangement::Arrangement;
use super::board::{Board, Probes};
use super::draft::Draft;
use super::instance::Instance;
use super::order;
use super::settle::settle;
use super::task::Slot;
use super::{given_out, plan};

/// Plans `instance` from the months of a plan of nearly the same: what still fits there stays, what
/// does not goes to the first months from its own on that hold it; or, where that brings more, as
/// if there had been no plan. Returns the months of each task.
///
/// A plan that holds as it is comes back as it is, unless the first plan brings more.
pub(crate) fn carried(instance: &Instance<'_>, slots: &[Option<Slot>]) -> Vec<Option<Slot>> {
    let kept = Arrangement::new(&instance.problem, kept(instance, slots));
    let anew = Arrangement::new(&instance.problem, plan(instance).draft);
    if anew.worth > kept.worth { anew.draft.slots } else { kept.draft.slots }
}

/// Keeps of `slots` what still fits.
fn kept(instance: &Instance<'_>, slots: &[Option<Slot>]) -> Draft {
    let problem = &instance.problem;
    let mut probes = Probes::default();
    let fixed = given_out(instance, &mut probes);
    let is_kept =
        (0..slots.len()).all(|task| !fixed.holds[task] || slots[task] == fixed.draft.slots[task]);
    let whole = Board::holding(problem, slots).filter(|_| is_kept);
    let mut draft = fixed.draft;
    if let Some(board) = whole {
        draft = Draft { slots: slots.to_vec(), board };
    } else {
        let mut tasks: Vec<(Slot, usize)> =
            slots.iter().enumerate().filter_map(|(task, slot)| Some(((*slot)?, task))).collect();
        // What is waited for begins before what waits.
        tasks.sort_by_key(|(slot, task)| (slot.start, *task));
        for (own, task) in tasks {
            let demand = &problem.tasks[task];
            let earliest = draft.earliest(demand).filter(|_| draft.slots[task].is_none());
            let Some(earliest) = earliest else { continue };
            let latest = draft.latest(demand);
            let fits = earliest <= own.start
                && own.end() <= latest
                && own.length <= demand.longest
                && draft.board.fits(demand, own);
            let found = fits
                .then_some(own)
                .or_else(|| draft.board.find(demand, earliest.max(own.start), latest, &mut probes));
            if let Some(slot) = found {
                draft.put(problem, task, slot);
            }
        }
    }
    let order = order::by_rank(&problem.tasks);
    settle(problem, &mut draft, &order, &fixed.holds, &mut probes);
    draft
}
