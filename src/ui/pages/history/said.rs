//! What a step changed, in words.

use content::{Word, Words};
use phrases::Phrases;
use readiness::{ActionId, AreaId, QuestionId};
use session::{Change, ChangeKind};

/// Returns what was changed: the kind of thing and, where there are many, which one.
pub(super) fn said(phrases: Phrases<'static>, change: &Change) -> String {
    let kind = kind(phrases.words, change.kind);
    match thing(phrases, change) {
        "" => kind.to_owned(),
        thing => phrases.words.history.one_of(kind, thing),
    }
}

/// Returns which one it is; nothing where there is but one, or where it is not in the question set
/// of today.
fn thing(phrases: Phrases<'static>, change: &Change) -> &'static str {
    use ChangeKind as Kind;
    let of = change.of.as_str();
    let department = phrases.words.department;
    match change.kind {
        Kind::Answer | Kind::Remark | Kind::Aside => phrases.topic(&QuestionId::from(of)),
        Kind::Done | Kind::Review | Kind::Wish | Kind::Cost => phrases.title(&ActionId::from(of)),
        Kind::AreaLeftOut => phrases.area_short(&AreaId::from(of)),
        Kind::Profile => match of {
            "name" => department.name,
            "staff" => department.staff,
            "part-time" => department.part_time,
            "role" => department.role,
            _ => "",
        },
        _ => "",
    }
}

const fn kind(words: &'static Words, kind: ChangeKind) -> Word {
    let history = words.history;
    match kind {
        ChangeKind::Answer => history.answer,
        ChangeKind::Remark => history.remark,
        ChangeKind::Profile => history.profile,
        ChangeKind::Path => history.path,
        ChangeKind::Done => history.done,
        ChangeKind::Review => history.review,
        ChangeKind::ReviewEnded => history.review_ended,
        ChangeKind::NextReview => history.next_review,
        ChangeKind::Measured => history.measured,
        ChangeKind::Aim => history.aim,
        ChangeKind::Effort => history.effort,
        ChangeKind::Cost => history.cost,
        ChangeKind::Handover => history.handover,
        ChangeKind::Weights => history.weights,
        ChangeKind::Wish => history.wish,
        ChangeKind::AtOnce => history.at_once,
        ChangeKind::Share => history.share,
        ChangeKind::Scenario => history.scenario,
        ChangeKind::Adopted => history.adopted,
        ChangeKind::Skill => history.skill,
        ChangeKind::Check => history.check,
        ChangeKind::Aside => history.aside,
        ChangeKind::AreaLeftOut => history.area_left_out,
        ChangeKind::PlanStart => history.plan_start,
        ChangeKind::Bank => history.bank,
        ChangeKind::Edition => history.edition,
        ChangeKind::File => history.file,
        ChangeKind::TakenBack => history.reversed,
    }
}
