//! Where the department stands today, with an earlier day beside.

use crate::area::Step;
use crate::date::Date;
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::id::AreaId;
use crate::readiness::StepState;
use crate::score::Score;
use crate::snapshot::Snapshot;

/// One step of the procedure on two days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepNow {
    /// The step.
    pub step: Step,
    /// Its area.
    pub area: AreaId,
    /// Its state today.
    pub state: StepState,
    /// Whether it is the one to work on.
    pub is_next: bool,
    /// Its score today; `None` where nothing can be said.
    pub score: Option<u8>,
    /// Its score on the earlier day; `None` where there is no such day, or nothing could be said.
    pub then: Option<u8>,
}

/// Returns the steps, and the earliest day before today that asked the same edition of the bank.
pub(super) fn steps(
    document: &Document,
    diagnosis: &Diagnosis,
    today: Date,
) -> (Option<Date>, Vec<StepNow>) {
    let is_like = |one: &&Snapshot| one.is_like(&document.bank) && one.day < today;
    let earlier = document.follow_up.snapshots.iter().find(is_like);
    let readiness = &diagnosis.readiness;
    let steps = readiness.steps.iter().map(|standing| StepNow {
        step: standing.step,
        area: standing.area.clone(),
        state: standing.state,
        is_next: standing.is_next,
        score: readiness.area(&standing.area).and_then(|area| area.value).map(Score::get),
        then: earlier.and_then(|day| day.areas.get(&standing.area)).and_then(|area| area.score),
    });
    (earlier.map(|day| day.day), steps.collect())
}
