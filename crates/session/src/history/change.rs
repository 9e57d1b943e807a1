//! What a step of the history changed.

use readiness::{Document, Profile};
use serde::{Deserialize, Serialize};

use crate::Event;

/// What kind of thing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The answer to a question.
    Answer,
    /// What stands beside an answer.
    Remark,
    /// What the department is like.
    Profile,
    /// The short or the full path.
    Path,
    /// Whether an action is done.
    Done,
    /// What the review of the month says of an action.
    Review,
    /// The end of the review of the month.
    ReviewEnded,
    /// The day of the next review.
    NextReview,
    /// A measured value of an indicator.
    Measured,
    /// What an indicator is to reach.
    Aim,
    /// The factor on the hours of what is still planned.
    Effort,
    /// What an action costs.
    Cost,
    /// The words for whoever comes next.
    Handover,
    /// The weights.
    Weights,
    /// What is wished for an action.
    Wish,
    /// How many actions may run at once.
    AtOnce,
    /// The share of the hours.
    Share,
    /// The scenario to compare with.
    Scenario,
    /// The plan that was adopted.
    Adopted,
    /// How many people have a skill.
    Skill,
    /// Whether two answers are both right.
    Check,
    /// Answers that a change of question set had set aside.
    Aside,
    /// A whole area that does not apply.
    AreaLeftOut,
    /// The month that the plan begins with.
    PlanStart,
    /// The question set.
    Bank,
    /// The edition of the question set.
    Edition,
    /// All of it: a file was opened.
    File,
    /// Something was taken back that the history did not know of.
    TakenBack,
}

/// What a step of the history changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// What kind of thing.
    pub kind: ChangeKind,
    /// The id of the question, action, area, indicator or skill, or the part of the profile;
    /// empty where there is but one such thing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub of: String,
}

impl Change {
    pub(crate) fn whole(kind: ChangeKind) -> Self {
        Self { kind, of: String::new() }
    }

    fn of(kind: ChangeKind, of: &impl ToString) -> Self {
        Self { kind, of: of.to_string() }
    }

    /// Returns what `event` changes in `document`; `None` for what nobody decides: what is noted
    /// as the page goes, and what the browser reports.
    pub(crate) fn by(event: &Event, document: &Document) -> Option<Self> {
        use ChangeKind as Kind;
        Some(match event {
            Event::Answered { question, .. } => Self::of(Kind::Answer, question),
            Event::Remarked { question, .. } => Self::of(Kind::Remark, question),
            Event::Described(profile) => Self::of(Kind::Profile, &part(&document.profile, profile)),
            Event::PathChosen(_) => Self::whole(Kind::Path),
            Event::ActionDone { action, .. } => Self::of(Kind::Done, action),
            Event::Reviewed { action, .. } => Self::of(Kind::Review, action),
            Event::ReviewEnded => Self::whole(Kind::ReviewEnded),
            Event::NextReviewSet(_) => Self::whole(Kind::NextReview),
            Event::Measured { indicator, .. } | Event::MeasurementRemoved { indicator, .. } => {
                Self::of(Kind::Measured, indicator)
            }
            Event::Aimed { indicator, .. } => Self::of(Kind::Aim, indicator),
            Event::EffortChosen(_) => Self::whole(Kind::Effort),
            Event::CostSaid { action, .. } => Self::of(Kind::Cost, action),
            Event::HandoverWritten { .. } => Self::whole(Kind::Handover),
            Event::Weighed(_) => Self::whole(Kind::Weights),
            Event::Wished { action, .. } => Self::of(Kind::Wish, action),
            Event::AtOnceChosen(_) => Self::whole(Kind::AtOnce),
            Event::ShareTried(_) => Self::whole(Kind::Share),
            Event::ScenarioKept | Event::ScenarioSwapped | Event::ScenarioDropped => {
                Self::whole(Kind::Scenario)
            }
            Event::RoadmapAdopted(_) => Self::whole(Kind::Adopted),
            Event::SkillCounted { skill, .. } => Self::of(Kind::Skill, skill),
            Event::InconsistencySettled { .. } => Self::whole(Kind::Check),
            Event::AsideBroughtBack { question, .. } | Event::AsideRemoved { question, .. } => {
                Self::of(Kind::Aside, question)
            }
            Event::AllBroughtBack { .. } => Self::whole(Kind::Aside),
            Event::AreaLeftOut { area, .. } => Self::of(Kind::AreaLeftOut, area),
            Event::PlanMovedToNow => Self::whole(Kind::PlanStart),
            Event::BankAccepted => Self::whole(Kind::Bank),
            Event::FileAccepted => Self::whole(Kind::File),
            Event::UndoAsked => Self::whole(Kind::TakenBack),
            _ => return None,
        })
    }

    /// Tells whether it is made letter by letter, or while a slider is drawn.
    pub(super) fn is_typed(&self) -> bool {
        use ChangeKind as Kind;
        match self.kind {
            Kind::Profile => ["name", "staff", "part-time"].contains(&self.of.as_str()),
            Kind::Remark
            | Kind::Review
            | Kind::Measured
            | Kind::Aim
            | Kind::Effort
            | Kind::Cost
            | Kind::Handover
            | Kind::Weights
            | Kind::Share
            | Kind::Skill => true,
            _ => false,
        }
    }
}

/// Returns which part of the profile differs, where that is a field of its own.
fn part(before: &Profile, after: &Profile) -> &'static str {
    let parts = [
        ("name", before.name != after.name),
        ("staff", before.staff != after.staff),
        ("part-time", before.part_time != after.part_time),
        ("role", before.role != after.role),
    ];
    parts.into_iter().find(|(_, differs)| *differs).map_or("", |(name, _)| name)
}
