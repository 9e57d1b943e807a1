//! What the skill check calls for.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use readiness::{Candidates, Cause, Readiness, Skill, SkillCount};
use support::{bank, document};

#[track_caller]
fn case(people: [u16; 4], is_short: bool) {
    assert_eq!(SkillCount(people).is_short(), is_short, "{people:?}");
}

#[test]
fn fewer_than_one_in_five_is_short() {
    case([8, 0, 1, 1], false);
    case([8, 1, 1, 0], true);
    case([4, 0, 1, 0], false);
    case([5, 0, 1, 0], true);
    case([0, 0, 0, 1], false);
    case([1, 0, 0, 0], true);
    case([0, 0, 0, 0], false);
    case([u16::MAX; 4], false);
}

#[test]
fn a_number_of_people_is_read_or_refused() {
    for (typed, people) in [
        ("", Some(0)),
        (" 　", Some(0)),
        ("0", Some(0)),
        ("０", Some(0)),
        ("１２", Some(12)),
        ("500", Some(500)),
        ("501", None),
        ("-1", None),
        ("3人", None),
    ] {
        assert_eq!(SkillCount::read_people(typed), people, "{typed}");
    }
}

#[test]
fn a_short_skill_calls_for_its_action_and_says_so() {
    let skill = Skill { id: "tables".into(), action: "pilot".into() };
    let bank = bank().with(Vec::new(), vec![skill]);
    let mut document = document(&bank, "*=4");
    let find =
        |document: &_| Candidates::find(&bank, document, &Readiness::assess(&bank, document));
    assert!(find(&document).is_empty());
    document.skills.insert("tables".into(), SkillCount([9, 0, 1, 0])).unwrap();
    let found = find(&document);
    let causes = &found.get(&"pilot".into()).unwrap().causes;
    assert!(causes.contains(&Cause::Skill("tables".into())));
    document.skills.insert("tables".into(), SkillCount([5, 0, 5, 0])).unwrap();
    assert!(find(&document).is_empty());
}
