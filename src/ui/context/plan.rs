//! A plan that is searched for while the page is idle: the first one is shown at once, a better one
//! when it is found. What a slice is and when it is abandoned is [`Planning`]'s.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use readiness::{Bank, Date, Diagnosis, Document, PlanStage, Planning, Slice};

use crate::browser::idle::Work;

/// How long nothing has changed before the search begins: the first plan is painted by then, and
/// who types or drags has paused.
const PAUSE: Duration = Duration::from_millis(150);

/// What a plan is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The bank.
    pub bank: &'static Bank,
    /// The department.
    pub document: Arc<Document>,
    /// The day.
    pub today: Date,
}

/// A plan as far as it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The first plan.
    pub first: Arc<Diagnosis>,
    /// What is to be shown.
    pub shown: Arc<Diagnosis>,
    /// How far that has come.
    pub stage: PlanStage,
}

/// A plan, and the search for a better one.
#[derive(Clone, Copy)]
pub struct Plan {
    planning: StoredValue<Option<Planning<'static>>>,
    found: Memo<Found>,
    stage: Memo<PlanStage>,
    /// Changes when another plan is to be shown.
    turn: RwSignal<usize>,
}

impl Plan {
    /// Plans what is `asked`, from the first time that somebody looks at it.
    pub fn of(asked: impl Fn() -> Asked + Copy + Send + Sync + 'static) -> Self {
        let planning = StoredValue::new(None);
        let turn = RwSignal::new(0);
        let work = StoredValue::new_local(Work::default());
        let found = Memo::new(move |_| {
            turn.track();
            let now = asked();
            let found = planning
                .try_update_value(|planning| turned_to(planning, &now))
                .unwrap_or_else(|| turned_to(&mut None, &now));
            if found.stage != PlanStage::Final {
                let step = move || step(planning, turn, &untrack(asked));
                work.with_value(|work| work.begin_after(PAUSE, step));
            }
            found
        });
        let stage = Memo::new(move |_| found.with(|found| found.stage));
        on_cleanup(move || work.with_value(Work::end));
        Self { planning, found, stage, turn }
    }

    /// Returns the plan as far as it has come.
    pub const fn found(self) -> Memo<Found> {
        self.found
    }

    /// Tells whether the plan that is shown is the one that counts.
    pub fn is_final(self) -> bool {
        self.stage.get() == PlanStage::Final
    }

    /// Says how far it has come, as the value of an attribute.
    pub fn state(self) -> &'static str {
        match self.stage.get() {
            PlanStage::First => "first",
            PlanStage::Better => "better",
            PlanStage::Final => "final",
        }
    }

    /// Searches to the end and shows the plan that counts.
    pub fn finish(self) {
        // What was asked last may not have been looked at yet.
        if self.found.with_untracked(|found| found.stage != PlanStage::Final) {
            self.planning.update_value(|planning| {
                if let Some(planning) = planning {
                    planning.finish();
                }
            });
            self.turn.update(|turn| *turn += 1);
        }
    }

    /// Returns the search, to be finished where the plan that counts is needed.
    pub fn planning(self) -> Option<Planning<'static>> {
        self.found.with_untracked(|_| ());
        self.planning.get_value()
    }
}

/// Returns `one` and `other` as they can be compared: both as they count, otherwise both as they
/// were first.
pub fn alike(one: &Found, other: &Found) -> [Arc<Diagnosis>; 2] {
    let is_final = one.stage == PlanStage::Final && other.stage == PlanStage::Final;
    [one, other].map(|found| if is_final { found.shown.clone() } else { found.first.clone() })
}

/// Turns `planning` to what is asked.
fn turned_to(planning: &mut Option<Planning<'static>>, asked: &Asked) -> Found {
    let Asked { bank, document, today } = asked;
    let planning = planning.get_or_insert_with(|| Planning::of(bank, document.clone(), *today));
    planning.turn_to(bank, document, *today);
    Found {
        first: planning.first().clone(),
        shown: planning.shown().clone(),
        stage: planning.stage(),
    }
}

/// Searches on for a slice; tells whether there is more to do.
fn step(
    planning: StoredValue<Option<Planning<'static>>>,
    turn: RwSignal<usize>,
    asked: &Asked,
) -> bool {
    let slice = planning.try_update_value(|planning| {
        let planning = planning.as_mut()?;
        Some(planning.step(asked.bank, &asked.document, asked.today))
    });
    let Some(slice) = slice.flatten() else { return false };
    if matches!(slice, Slice::Better | Slice::Final) {
        turn.update(|turn| *turn += 1);
    }
    matches!(slice, Slice::Going | Slice::Better)
}
