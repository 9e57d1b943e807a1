//! Where a question is in the order of asking, and which one comes first.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{AreaGroup, Document, Gate, Path, Place, YesNo};
use support::{bank, document};

/// Shows a place as `position/total previous next`.
#[track_caller]
fn case(document: &Document, id: &str, expected: &str) {
    let place = Place::of(&bank(), document, &id.into()).unwrap();
    let position = place.position.map_or("-".to_owned(), |position| position.to_string());
    let name = |id: Option<readiness::QuestionId>| id.map_or("-".to_owned(), |id| id.to_string());
    let shown = format!("{position}/{} {} {}", place.total, name(place.previous), name(place.next));
    assert_eq!(shown, expected, "{id}");
}

fn first(document: &Document) -> String {
    Place::first(&bank(), document).unwrap().question.to_string()
}

#[test]
fn questions_are_asked_in_the_banks_order() {
    let document = document(&bank(), "");
    case(&document, "goal", "1/15 - voice");
    case(&document, "forms", "8/15 online-list slips");
    case(&document, "meet", "15/15 solve -");
    assert_eq!(Place::of(&bank(), &document, &"gone".into()), None);
}

#[test]
fn what_is_not_asked_has_no_position_but_a_way_on() {
    let mut document = document(&bank(), "");
    document.profile.counter = Some(YesNo::No);
    document.path = Path::Short;
    case(&document, "forms", "-/13 online-list slips");
    case(&document, "slips", "8/13 online-list overtime");
    case(&document, "solve", "-/13 trouble meet");
    let closed_by = |id: &str| Place::of(&bank(), &document, &id.into()).unwrap().closed_by;
    assert_eq!(closed_by("forms"), Some(Gate::Counter));
    assert_eq!(closed_by("solve"), None, "the other path asks it");
}

#[test]
fn the_first_question_is_the_first_without_an_answer() {
    assert_eq!(first(&document(&bank(), "")), "goal");
    assert_eq!(first(&document(&bank(), "goal=1 voice=? facts=- roles=2")), "plan");
    assert_eq!(first(&document(&bank(), "*=2")), "goal", "all answered: from the beginning");
    let mut closed = document(&bank(), "*=2");
    closed.answers.take(&"slips".into());
    assert_eq!(first(&closed), "slips");
    closed.profile.payment_slips = Some(YesNo::No);
    assert_eq!(first(&closed), "goal", "what is closed is not asked");
}

#[test]
fn a_no_closes_the_questions_of_its_gate() {
    let bank = bank();
    let closes = |gate: Gate, path| {
        gate.closes(&bank, path).map(|question| question.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(closes(Gate::Counter, Path::Full), ["forms"]);
    assert_eq!(closes(Gate::PaymentSlips, Path::Short), ["slips"]);
    assert_eq!(closes(Gate::Numbers, Path::Full), [""; 0]);
}

#[test]
fn every_area_is_in_one_group() {
    let bank = bank();
    let of = |group: AreaGroup| {
        let areas = bank.areas().iter().filter(move |area| area.kind.group() == group);
        areas.map(|area| area.id.as_str()).collect::<Vec<_>>()
    };
    let groups = AreaGroup::ALL.map(of);
    assert_eq!(groups[0], ["awareness", "policy", "organisation", "execution"]);
    assert_eq!(groups[1], ["online"]);
    assert_eq!(groups[2], ["burden", "cooperation"]);
}
