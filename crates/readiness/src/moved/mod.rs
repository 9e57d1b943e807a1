//! Promised against now (約束と現在): what has become of every promised action, by how many months
//! its end slips, and why.
//!
//! The causes are found by replay: from the promise to the present document one group of causes
//! after the other is changed, in a fixed order, and what that does to the end of an action is put
//! down to the group. So the causes of an action add up to its slip, always.

mod replay;
mod sheet;
mod step;

use crate::adopted::{Adopted, Promise};
use crate::bank::Bank;
use crate::date::{Date, YearMonth};
use crate::diagnosis::Diagnosis;
use crate::document::Document;
use crate::execution::ExecutionState;
use crate::id::ActionId;
use replay::Replay;

pub use sheet::{MovedSheet, SheetPart};

/// Why the end of an action slips, or why it fell out, in the order in which it is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoveKind {
    /// Answers or what is true of the department are others; also what the document does not keep.
    Answers,
    /// The bank is another one, or another edition.
    Bank,
    /// The weights are others.
    Weights,
    /// The share of hours or the number at once that the plan is made with is another.
    Capacity,
    /// Something was pinned, or left out, or is so no longer.
    Wishes,
    /// It was begun or ended late, or early; or it was stopped.
    Execution,
    /// It takes other hours: a person's, those of the effort, or those that were spent.
    Hours,
    /// Something that it waits for ends at another time.
    WaitsFor,
    /// The plan was made anew, whatever was promised.
    Replanned,
}

impl MoveKind {
    /// All, in their order.
    pub const ALL: [Self; 9] = [
        Self::Answers,
        Self::Bank,
        Self::Weights,
        Self::Capacity,
        Self::Wishes,
        Self::Execution,
        Self::Hours,
        Self::WaitsFor,
        Self::Replanned,
    ];
}

/// The part of a slip that one cause has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveShare {
    /// The cause.
    pub kind: MoveKind,
    /// What it waits for, where that is the cause.
    pub waits_for: Option<ActionId>,
    /// By so many months its end is later; negative where it is earlier. Never 0.
    pub months: i32,
}

/// Some months in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthSpan {
    /// The first.
    pub first: YearMonth,
    /// The last.
    pub last: YearMonth,
}

/// What has become of a promised action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MovedState {
    /// It is planned for these months.
    Planned(MonthSpan),
    /// It runs, and goes on in these months.
    Running(MonthSpan),
    /// It is done; the month, where somebody said it.
    Done(Option<YearMonth>),
    /// It was stopped; the month, where somebody said it.
    Stopped(Option<YearMonth>),
    /// It was left out.
    LeftOut(MoveKind),
    /// It is put off.
    PutOff(MoveKind),
    /// Nothing calls for it any more.
    NotCalled(MoveKind),
}

/// One promised action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedRow {
    /// The action.
    pub action: ActionId,
    /// The months that were promised.
    pub promised: MonthSpan,
    /// What has become of it.
    pub now: MovedState,
    /// By how many months its end slips, where it runs or is planned; negative where it is earlier.
    pub slip: i32,
    /// The causes, in their order; together exactly the slip.
    pub shares: Vec<MoveShare>,
}

/// Promised against now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// The promised actions, by first month and then by rank, as they were promised.
    pub rows: Vec<MovedRow>,
    /// What is planned and was not promised, with its months.
    pub came_in: Vec<(ActionId, MonthSpan)>,
    /// The slips of all actions together, in action-months.
    pub slip: i32,
    /// The slip by cause, in the order of the causes; those that have any part. Together exactly
    /// the slip.
    pub causes: Vec<(MoveKind, i32)>,
}

impl Moved {
    /// Compares what `document` has adopted with the plan `now` of it; `None` while nothing is
    /// adopted.
    #[must_use]
    pub fn of(bank: &Bank, document: &Document, now: &Diagnosis, today: Date) -> Option<Self> {
        let promise = document.adopted.as_ref()?;
        Some(Self::since(bank, promise, None, document, now, today))
    }

    /// Compares `promise` with the plan `now` of `document`; `made_for` is the document that was
    /// promised for, as it was then, if that is known.
    #[must_use]
    pub fn since(
        bank: &Bank,
        promise: &Adopted,
        made_for: Option<&Document>,
        document: &Document,
        now: &Diagnosis,
        today: Date,
    ) -> Self {
        let replay = Replay::of(bank, promise, made_for, document, now, today);
        let rows = promise.placed.iter().map(|it| row(promise, it, document, now, &replay));
        let rows: Vec<MovedRow> = rows.collect();
        let placed = now.roadmap.placed.iter();
        let came_in = placed.filter(|it| promise.promise(&it.action).is_none()).map(|it| {
            let span = MonthSpan::of(now.start.plus(it.start), it.hours.len());
            (it.action.clone(), span)
        });
        let of = |kind: MoveKind| {
            let shares = rows.iter().flat_map(|row| &row.shares);
            let mut own = shares.filter(|share| share.kind == kind).peekable();
            own.peek().is_some().then(|| (kind, own.map(|share| share.months).sum()))
        };
        Self {
            slip: rows.iter().map(|row| row.slip).sum(),
            causes: MoveKind::ALL.into_iter().filter_map(of).collect(),
            came_in: came_in.collect(),
            rows,
        }
    }

    /// Returns the actions whose end slips, or is earlier.
    pub fn slipped(&self) -> impl Iterator<Item = &MovedRow> {
        self.rows.iter().filter(|row| row.slip != 0 || !row.shares.is_empty())
    }

    /// Returns the actions that fell out: neither planned nor done.
    pub fn fell_out(&self) -> impl Iterator<Item = &MovedRow> {
        self.rows.iter().filter(|row| {
            matches!(
                row.now,
                MovedState::Stopped(_)
                    | MovedState::LeftOut(_)
                    | MovedState::PutOff(_)
                    | MovedState::NotCalled(_)
            )
        })
    }
}

impl MovedRow {
    /// Returns the cause with the largest part, the first of equals.
    #[must_use]
    pub fn main_cause(&self) -> Option<&MoveShare> {
        self.shares.iter().reduce(|a, b| if b.months.abs() > a.months.abs() { b } else { a })
    }
}

impl MonthSpan {
    /// Returns `length` months from `first` on, at least one.
    fn of(first: YearMonth, length: usize) -> Self {
        Self { first, last: first.plus(length.saturating_sub(1)) }
    }
}

/// Returns by how many months `later` lies after `earlier`, negative before it.
fn months_between(earlier: YearMonth, later: YearMonth) -> i32 {
    let ahead = i32::try_from(later.months_since(earlier)).unwrap_or(i32::MAX);
    let behind = i32::try_from(earlier.months_since(later)).unwrap_or(i32::MAX);
    ahead - behind
}

fn row(
    adopted: &Adopted,
    promise: &Promise,
    document: &Document,
    now: &Diagnosis,
    replay: &Replay,
) -> MovedRow {
    let id = &promise.action;
    let promised = MonthSpan::of(adopted.start.plus(promise.start), promise.hours.len());
    let execution = document.execution(id);
    let ended = execution.filter(|it| it.state != ExecutionState::NotBegun).and_then(|it| it.ended);
    let placement = now.roadmap.placement(id);
    let fell_by = || replay.fell_by(id);
    let state = match placement {
        _ if document.done.contains(id) => MovedState::Done(ended),
        Some(placement) => {
            let span = MonthSpan::of(now.start.plus(placement.start), placement.hours.len());
            if document.is_running(id) {
                MovedState::Running(span)
            } else {
                MovedState::Planned(span)
            }
        }
        None if document.is_stopped(id) => MovedState::Stopped(ended),
        None if document.scenario.excludes(id) => MovedState::LeftOut(fell_by()),
        None if now.candidates.get(id).is_some() => MovedState::PutOff(fell_by()),
        None => MovedState::NotCalled(fell_by()),
    };
    let (slip, shares) = match state {
        MovedState::Planned(span) | MovedState::Running(span) => {
            (months_between(promised.last, span.last), replay.shares(id, promised.last))
        }
        _ => (0, Vec::new()),
    };
    MovedRow { action: id.clone(), promised, now: state, slip, shares }
}
