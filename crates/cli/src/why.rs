//! Reasons as the JSON report gives them: a kind, and what it names.

use readiness::{
    ActionId, Cause, ConflictingWith, Criterion, Difference, EarlierChange, Limit, Reason,
    Relaxation, YearMonth,
};
use serde::Serialize;

/// A reason by its kind, with what it names.
#[derive(Default, Serialize)]
pub struct Why {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar_months: Option<Vec<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needed: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    promised: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skill: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

impl Why {
    fn of(kind: &'static str) -> Self {
        Self { kind, ..Self::default() }
    }

    fn about(kind: &'static str, action: &ActionId) -> Self {
        Self { action: Some(action.to_string()), ..Self::of(kind) }
    }

    /// Why an action comes into question.
    pub fn cause(cause: &Cause) -> Self {
        match cause {
            Cause::Low(question, level) => Self {
                question: Some(question.to_string()),
                level: Some(level.get()),
                ..Self::of("low")
            },
            Cause::Unknown(question) => {
                Self { question: Some(question.to_string()), ..Self::of("unknown") }
            }
            Cause::Skill(skill) => Self { skill: Some(skill.to_string()), ..Self::of("skill") },
            Cause::NeededBy(action) => Self::about("needed-by", action),
            Cause::OpensStep(step) => Self { step: Some(step.number()), ..Self::of("opens-step") },
            Cause::Running => Self::of("running"),
        }
    }

    /// Why an action stands in its month.
    pub fn reason(reason: &Reason) -> Self {
        let month = |month: &YearMonth| Some(month.to_string());
        match reason {
            Reason::FromTheStart => Self::of("from-the-start"),
            Reason::Pinned => Self::of("pinned"),
            Reason::After(action, end) => {
                Self { month: month(end), ..Self::about("after", action) }
            }
            Reason::AfterStep(step, action, end) => Self {
                step: Some(step.number()),
                action: Some(action.to_string()),
                month: month(end),
                ..Self::of("after-step")
            },
            Reason::Window(months) => {
                Self { calendar_months: Some(calendar(months)), ..Self::of("window") }
            }
            Reason::EndsIn(months) => {
                Self { calendar_months: Some(calendar(months)), ..Self::of("ends-in") }
            }
            Reason::Budget(from) => Self { month: month(from), ..Self::of("budget") },
            Reason::HoursTaken(at) => Self { month: month(at), ..Self::of("hours-taken") },
            Reason::HoursShort(at) => Self { month: month(at), ..Self::of("hours-short") },
            Reason::TooManyAtOnce(at, count) => {
                Self { month: month(at), count: Some(*count), ..Self::of("too-many-at-once") }
            }
            Reason::ReliefFirst => Self::of("relief-first"),
            Reason::Running => Self::of("running"),
            Reason::Promised => Self::of("promised"),
        }
    }

    /// What keeps an action out.
    pub fn limit(limit: &Limit) -> Self {
        match limit {
            Limit::Hours { needed, left } => {
                Self { needed: Some(*needed), left: Some(*left), ..Self::of("hours") }
            }
            Limit::AtOnce(count) => Self { count: Some(*count), ..Self::of("at-once") },
            Limit::Prerequisite(action) => Self::about("prerequisite", action),
            Limit::Budget(from) => Self { month: Some(from.to_string()), ..Self::of("budget") },
            Limit::Window(months) => {
                Self { calendar_months: Some(calendar(months)), ..Self::of("window") }
            }
            Limit::Horizon => Self::of("horizon"),
        }
    }

    /// What would let it in.
    pub fn relaxation(relaxation: &Relaxation) -> Self {
        match relaxation {
            Relaxation::HoursEachMonth(hours) => {
                Self { needed: Some(*hours), ..Self::of("hours-each-month") }
            }
            Relaxation::MoreAtOnce(count) => {
                Self { count: Some(*count), ..Self::of("more-at-once") }
            }
            Relaxation::Share(percent) => {
                Self { count: Some((*percent).into()), ..Self::of("share-percent") }
            }
            Relaxation::Include(action) => Self::about("include", action),
            Relaxation::MoneyNow(from) => {
                Self { month: Some(from.to_string()), ..Self::of("money-now") }
            }
            Relaxation::LongerBy(months) => {
                Self { count: Some(*months), ..Self::of("longer-by-months") }
            }
        }
    }

    /// What would end an action earlier.
    pub fn earlier(change: &EarlierChange) -> Self {
        match change {
            EarlierChange::Begin => Self::of("begin"),
            EarlierChange::Relax(relaxation) => Self::relaxation(relaxation),
            EarlierChange::Hours(hours) => {
                Self { needed: Some((*hours).into()), ..Self::of("hours") }
            }
            EarlierChange::Done(action) => Self::about("done", action),
            EarlierChange::Weight(criterion, percent) => {
                let kind = match criterion {
                    Criterion::Effect => "weight-effect",
                    Criterion::Feasibility => "weight-feasibility",
                    Criterion::Cost => "weight-cost",
                    Criterion::Fairness => "weight-fairness",
                    Criterion::Evidence => "weight-evidence",
                };
                Self { count: Some((*percent).into()), ..Self::of(kind) }
            }
        }
    }

    /// What conflicts with a pinned month.
    pub fn against(against: &ConflictingWith) -> Self {
        match against {
            ConflictingWith::Past => Self::of("past"),
            ConflictingWith::Horizon => Self::of("horizon"),
            ConflictingWith::Window(months) => {
                Self { calendar_months: Some(calendar(months)), ..Self::of("window") }
            }
            ConflictingWith::EndsIn(months) => {
                Self { calendar_months: Some(calendar(months)), ..Self::of("ends-in") }
            }
            ConflictingWith::Budget(from) => {
                Self { month: Some(from.to_string()), ..Self::of("budget") }
            }
            ConflictingWith::Hours { needed, left } => {
                Self { needed: Some(*needed), left: Some(*left), ..Self::of("hours") }
            }
            ConflictingWith::Pin(action) => Self::about("pin", action),
            ConflictingWith::After(action, end) => {
                Self { month: end.map(|end| end.to_string()), ..Self::about("after", action) }
            }
            ConflictingWith::Excluded(action) => Self::about("excluded", action),
        }
    }

    /// What has moved on since the roadmap was adopted.
    pub fn difference(difference: &Difference) -> Self {
        let moved = |kind, action, from: &YearMonth, to: &YearMonth| Self {
            from: Some(from.to_string()),
            to: Some(to.to_string()),
            ..Self::about(kind, action)
        };
        match difference {
            Difference::Bank => Self::of("bank"),
            Difference::Weights => Self::of("weights"),
            Difference::Done(action) => Self::about("done", action),
            Difference::New(action, month) => {
                Self { month: Some(month.to_string()), ..Self::about("new", action) }
            }
            Difference::Gone(action, month) => {
                Self { month: Some(month.to_string()), ..Self::about("gone", action) }
            }
            Difference::Moved { action, from, to } => moved("moved", action, from, to),
            Difference::Ends { action, from, to } => moved("ends", action, from, to),
            Difference::Hours { action, from, to } => {
                Self { promised: Some(*from), needed: Some(*to), ..Self::about("hours", action) }
            }
        }
    }
}

fn calendar(months: &[readiness::Month]) -> Vec<u8> {
    months.iter().map(|month| month.get()).collect()
}
