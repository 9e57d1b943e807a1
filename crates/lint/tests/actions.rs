//! Each lint about what stands beside the questions speaks up about one thing changed, and only then.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod example;

use bank::{BankFile, CheckEntry, SideEntry, TriggerEntry};
use example::case;

#[test]
fn a_source_without_a_date_or_title() {
    case(
        |file| file.source[0].seen = None,
        &["notes.date: has no date: published, or the day it was seen"],
    );
    case(|file| file.source[0].title.en = String::new(), &["notes.title: has no title"]);
}

#[test]
fn evidence_without_a_source() {
    case(
        |file| file.action[0].criteria.evidence = 4,
        &["talk.sources: evidence 4 without a source; by judgement it is at most 3"],
    );
    case(
        |file| {
            file.action[0].criteria.evidence = 4;
            file.action[0].sources = vec!["notes".into()];
        },
        &[],
    );
}

#[test]
fn months_that_hold_no_action() {
    let check = |months: &[u8], ends: &[u8], weeks: u16, expected: &[&str]| {
        case(
            |file| {
                let action = &mut file.action[0];
                (action.months, action.ends, action.weeks) = (months.into(), ends.into(), weeks);
            },
            expected,
        );
    };
    check(&[], &[3, 6, 9, 12], 40, &[]);
    check(&[4, 5, 6], &[3, 6], 12, &[]);
    check(&[11, 12, 1, 2], &[], 16, &[]);
    let no_time = "talk.ends: `months` leaves no time before any of these ends: it takes";
    check(&[4, 5, 6], &[3, 6], 13, &[&format!("{no_time} 4 in a row at least")]);
    check(&[7], &[6], 1, &[&format!("{no_time} 1 in a row at least")]);
    let no_run = "talk.months: no run of months holds it: it takes 2 in a row at least";
    check(&[1, 3, 5], &[], 5, &[no_run]);
}

#[test]
fn a_trigger_that_always_or_never_fires() {
    case(
        |file| file.action[0].triggers[0].at_most = 4,
        &["talk.triggers: always fires: every answer to `purpose` is 4 or below"],
    );
    case(
        |file| file.action[0].triggers[0].question = "purpos".into(),
        &["talk.triggers: never fires: nobody asks `purpos`"],
    );
    let again = |at_most| {
        move |file: &mut BankFile| {
            let question = "purpose".into();
            file.action[0].triggers.push(TriggerEntry { question, at_most });
        }
    };
    let covered = ["talk.triggers: never decides: another trigger on `purpose` covers it"];
    for at_most in [0, 2, 3] {
        case(again(at_most), &covered);
    }
    case(
        |file| file.question[2].alarm = Some(4),
        &["overtime.alarm: always sounds: every rung is 4 or below"],
    );
}

#[test]
fn a_check_that_always_or_never_shows() {
    let check = |first: (u8, u8), second: (u8, u8), question: &'static str| {
        move |file: &mut BankFile| {
            let side = |question: &str, (at_least, at_most)| SideEntry {
                question: question.into(),
                at_least,
                at_most,
            };
            let CheckEntry { first: one, second: other, .. } = &mut file.check[0];
            *one = side("waiting", first);
            *other = side(question, second);
        }
    };
    let id = "measured-in-overtime";
    let always = format!("{id}.first: always shows: both sides take every rung");
    case(check((0, 4), (0, 4), "overtime"), &[&always]);
    case(check((0, 4), (0, 3), "overtime"), &[]);
    let never = format!("{id}.second: never shows: one answer cannot be on both sides");
    case(check((0, 1), (2, 4), "waiting"), &[&never]);
    case(check((3, 4), (0, 2), "waiting"), &[&never]);
    case(check((0, 2), (2, 4), "waiting"), &[]);
}

#[test]
fn an_action_that_no_answer_reaches() {
    const WHAT: &str = "no answer reaches it: nothing triggers it, and nothing that is reached \
                        needs it";
    case(|file| file.action[2].triggers.clear(), &[&format!("stop-one.triggers: {WHAT}")]);
    // It asks for the money of one that is reached.
    case(
        |file| {
            file.action[2].triggers.clear();
            file.action[0].request = Some("stop-one".into());
        },
        &[],
    );
    // It is needed by one that is reached: as a prerequisite, or as the gate of an earlier step.
    case(|file| file.action[0].triggers.clear(), &[]);
    case(
        |file| {
            file.action[0].triggers.clear();
            file.action[1].prerequisites.clear();
            file.action[1].find_out = false;
        },
        &[],
    );
    // What finds out waits for no gate.
    case(
        |file| {
            file.action[0].triggers.clear();
            file.action[1].prerequisites.clear();
        },
        &[&format!("talk.triggers: {WHAT}")],
    );
    // Neither does what is there for an incident.
    case(
        |file| {
            file.action[0].triggers.clear();
            file.action[1].prerequisites.clear();
            file.action[1].find_out = false;
            file.action[1].incident = true;
        },
        &[&format!("talk.triggers: {WHAT}")],
    );
}

#[test]
fn a_chain_that_is_too_long() {
    let chain = |count: usize| {
        move |file: &mut BankFile| {
            let first = file.action[2].clone();
            for at in 1..count {
                let mut next = first.clone();
                next.id = format!("next-{at}");
                next.prerequisites = vec![file.action[file.action.len() - 1].id.clone()];
                file.action.push(next);
            }
        }
    };
    case(chain(5), &[]);
    let what =
        ["next-5.prerequisites: comes after 5 others in a row; a chain has at most 5 actions"];
    case(chain(6), &what);
    case(chain(9), &what);
    // A circle is refused by the rules and must not keep the lint busy.
    case(|file| file.action[0].prerequisites = vec!["measure-week".into()], &[]);
}

#[test]
fn two_languages_that_say_different_things() {
    case(
        |file| file.action[0].title.ja.push_str("{n}"),
        &[r#"talk.title: the placeholders differ: ja has {"n"}, en has {}"#],
    );
    case(
        |file| {
            file.action[0].title.ja.push_str("{n}");
            file.action[0].title.en.insert_str(0, "{n} ");
        },
        &[],
    );
    case(
        |file| file.action[0].steps.en[1] = file.action[0].steps.ja[1].clone(),
        &["talk.steps: the en text is the ja text"],
    );
    // A word that is the same in both.
    case(
        |file| {
            file.term[0].word.ja = "RPA".into();
            file.term[0].word.en = "RPA".into();
        },
        &[],
    );
}

#[test]
fn a_bank_that_is_not_named() {
    case(
        |file| file.id = "Our Town".into(),
        &["Our Town.id: an id is lowercase words joined by hyphens, at most 64 characters"],
    );
    case(
        |file| file.edition = String::new(),
        &["small-start.edition: an edition has 1 to 64 characters"],
    );
    case(
        |file| file.name.en = String::new(),
        &["small-start.name: needs a text in both languages"],
    );
}
