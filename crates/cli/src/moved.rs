//! `dx-readiness moved`: what has become of a promised plan, and why.

use std::path::Path;

use phrases::Phrases;
use readiness::{
    Document, MonthSpan, MoveKind, MoveShare, Moved, MovedRow, MovedState, Planning, YearMonth,
};
use serde::Serialize;

use crate::data_files::Request;
use crate::department_file::DepartmentFile;
use crate::escape;
use crate::outcome::Outcome;

/// Returns what has become of the plan that the file `promise` promises in the file of `request`,
/// as text or JSON. What is promised is the adopted plan, otherwise the plan of the file.
///
/// # Errors
///
/// Fails where a file cannot be read or is no document, and where its bank is not at hand.
pub fn run(promise: &Path, request: Request<'_>, json: bool) -> Result<Outcome, Outcome> {
    let Request { file, bank, today, lang } = request;
    let (before, after) =
        (DepartmentFile::open(promise, bank, lang)?, DepartmentFile::open(file, bank, lang)?);
    let made_for = before.document();
    let (adopted, made_for) = match &made_for.adopted {
        Some(adopted) => (adopted.clone(), None),
        None => {
            let plan = Planning::best(&before.catalog().bank, made_for, today);
            (plan.adopt(made_for, made_for.changed.clone()), Some(made_for))
        }
    };
    let (catalog, document): (_, &Document) = (after.catalog(), after.document());
    let now = Planning::best(&catalog.bank, document, today);
    let moved = Moved::since(&catalog.bank, &adopted, made_for, document, &now, today);
    let output = if json {
        serde_json::to_string_pretty(&Report::of(&moved)).unwrap_or_default() + "\n"
    } else {
        let phrases = Phrases { catalog, words: content::words(lang), lang };
        text(phrases, &moved)
    };
    Ok(output.into())
}

/// Returns one sentence a line: the sum, then each action.
fn text(phrases: Phrases<'_>, moved: &Moved) -> String {
    let rows = moved.rows.iter().map(|row| phrases.moved(row));
    let new = moved.came_in.iter().map(|(action, span)| phrases.came_in(action, *span));
    let lines = std::iter::once(phrases.total_slip(moved)).chain(rows).chain(new);
    lines.map(|line| escape::line(&line).into_owned() + "\n").collect()
}

#[derive(Serialize)]
struct Report<'a> {
    slip: i32,
    causes: Vec<Cause>,
    actions: Vec<Row<'a>>,
    came_in: Vec<New<'a>>,
}

#[derive(Serialize)]
struct Cause {
    cause: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    months: i32,
}

#[derive(Serialize)]
struct Span {
    first: String,
    last: String,
}

#[derive(Serialize)]
struct Row<'a> {
    action: &'a str,
    promised: Span,
    state: &'static str,
    now: Option<Span>,
    month: Option<String>,
    cause: Option<&'static str>,
    slip: i32,
    causes: Vec<Cause>,
}

#[derive(Serialize)]
struct New<'a> {
    action: &'a str,
    months: Span,
}

impl<'a> Report<'a> {
    fn of(moved: &'a Moved) -> Self {
        let cause = |(kind, months): &(MoveKind, i32)| Cause {
            cause: name(*kind),
            action: None,
            months: *months,
        };
        let new = |(action, months): &'a (readiness::ActionId, MonthSpan)| New {
            action: action.as_str(),
            months: Span::of(*months),
        };
        Self {
            slip: moved.slip,
            causes: moved.causes.iter().map(cause).collect(),
            actions: moved.rows.iter().map(Row::of).collect(),
            came_in: moved.came_in.iter().map(new).collect(),
        }
    }
}

impl<'a> Row<'a> {
    fn of(row: &'a MovedRow) -> Self {
        let month = |month: Option<YearMonth>| month.map(|month| month.to_string());
        let (state, now, month, cause) = match row.now {
            MovedState::Planned(span) => ("planned", Some(Span::of(span)), None, None),
            MovedState::Running(span) => ("running", Some(Span::of(span)), None, None),
            MovedState::Done(at) => ("done", None, month(at), None),
            MovedState::Stopped(at) => ("stopped", None, month(at), None),
            MovedState::LeftOut(kind) => ("left-out", None, None, Some(name(kind))),
            MovedState::PutOff(kind) => ("put-off", None, None, Some(name(kind))),
            MovedState::NotCalled(kind) => ("not-called", None, None, Some(name(kind))),
        };
        let share = |share: &MoveShare| Cause {
            cause: name(share.kind),
            action: share.waits_for.as_ref().map(ToString::to_string),
            months: share.months,
        };
        Self {
            action: row.action.as_str(),
            promised: Span::of(row.promised),
            state,
            now,
            month,
            cause,
            slip: row.slip,
            causes: row.shares.iter().map(share).collect(),
        }
    }
}

impl Span {
    fn of(span: MonthSpan) -> Self {
        Self { first: span.first.to_string(), last: span.last.to_string() }
    }
}

/// Returns the name of a cause in the JSON.
const fn name(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Answers => "answers",
        MoveKind::Bank => "bank",
        MoveKind::Weights => "weights",
        MoveKind::Capacity => "capacity",
        MoveKind::Wishes => "wishes",
        MoveKind::Execution => "execution",
        MoveKind::Hours => "hours",
        MoveKind::WaitsFor => "waits-for",
        MoveKind::Replanned => "replanned",
    }
}
