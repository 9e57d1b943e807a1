//! Laws over the shipped content that the build does not already hold.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::collections::BTreeSet;

use bank::Lang;
use content::catalog;
use readiness::{
    Answer, AreaKind, Candidates, Choice, DepartmentTrait, Document, Level, Path, Profile,
    Readiness, Step, YesNo,
};

/// Departments that are asked every question between them: one with all traits, and one that
/// serves the office itself and has not migrated.
fn profiles() -> [Profile; 2] {
    let all = DepartmentTrait::ALL.into_iter().map(|one| (one, YesNo::Yes)).collect();
    let in_house = [(DepartmentTrait::Procedures, YesNo::No)].into();
    [all, in_house].map(|traits| Profile { traits, ..Profile::default() })
}

/// Answers every question of the bank with `choice`, in the place of one of [`profiles`].
fn answered(profile: Profile, choice: Choice) -> Document {
    let mut document = Document { profile, path: Path::Full, ..Document::default() };
    for question in catalog().bank.questions() {
        let answer = Answer { choice: Some(choice), ..Answer::default() };
        document.answers.record(&catalog().bank, &question.id, answer).unwrap();
    }
    document
}

fn found(document: &Document) -> Candidates {
    let bank = &catalog().bank;
    Candidates::find(bank, document, &Readiness::assess(bank, document))
}

#[test]
fn the_short_path_is_whole() {
    for id in content::SHIPPED {
        let bank = &content::find(id).unwrap().bank;
        // What packs ask stands in the place of what they close: tests/kinds.rs.
        let usual = Document { path: Path::Short, ..Document::default() };
        let short = bank.questions().iter().filter(|question| usual.asks(question));
        let count = short.clone().count();
        assert!((33..=35).contains(&count), "{id}: {count}");
        assert!(bank.questions().len() >= 98);
        assert!(bank.actions().len() >= 94);
        let seconds: u32 = short.map(|question| u32::from(question.seconds)).sum();
        assert!(seconds <= 15 * 60, "{id}: {seconds} s");
    }
}

#[test]
fn the_worst_answers_bring_every_action_into_question_and_the_best_none() {
    let worst = profiles().map(|one| found(&answered(one, Choice::Level(Level::MIN))));
    let all: BTreeSet<_> = catalog().bank.actions().iter().map(|action| &action.id).collect();
    let proposed: BTreeSet<_> =
        worst.iter().flat_map(Candidates::iter).map(|candidate| &candidate.action).collect();
    assert_eq!(all.difference(&proposed).collect::<Vec<_>>(), Vec::<&&_>::new());
    for one in profiles() {
        assert!(found(&answered(one, Choice::Level(Level::MAX))).is_empty());
    }
}

#[test]
fn not_knowing_brings_only_what_finds_out_and_what_that_needs() {
    for one in profiles() {
        let unknown = found(&answered(one, Choice::Unknown));
        assert!(!unknown.is_empty());
        for candidate in unknown.iter() {
            let action = catalog().bank.action(&candidate.action).unwrap();
            assert!(action.finds_out, "{}", candidate.action);
        }
    }
}

#[test]
fn there_are_four_steps_six_priorities_and_a_gate_for_all_steps_but_the_last() {
    let areas = catalog().bank.areas();
    let priorities = areas.iter().filter(|area| area.kind == AreaKind::Priority).count();
    assert_eq!(priorities, 6);
    for step in Step::ALL {
        let area = areas.iter().find(|area| area.kind == AreaKind::Step(step)).unwrap();
        assert_eq!(area.step_gate.is_some(), step != Step::Execution, "{step:?}");
    }
}

#[test]
fn the_rungs_of_a_question_are_five_different_facts() {
    for question in catalog().bank.questions() {
        let text = catalog().question(&question.id).unwrap();
        for lang in [Lang::Ja, Lang::En] {
            let rungs: BTreeSet<_> = text.levels.get(lang).iter().collect();
            assert_eq!(rungs.len(), 5, "{}", question.id);
        }
    }
}

#[test]
fn no_question_asks_two_things() {
    for question in catalog().bank.questions() {
        let text = &catalog().question(&question.id).unwrap().text;
        for doubling in ["および", "かつ", "ならびに"] {
            assert!(!text.ja.contains(doubling), "{}: {}", question.id, text.ja);
        }
        assert!(text.en.matches('?').count() <= 1, "{}: {}", question.id, text.en);
        assert!(text.ja.matches('か').count() >= 1, "{}: {}", question.id, text.ja);
    }
}

#[test]
fn the_figures_that_must_not_be_shown_are_nowhere() {
    let words = [0, 1].map(|at| content::shipped_file(at).to_string());
    for figure in ["2.3倍", "2.3 times", "72.8"] {
        assert!(words.iter().all(|text| !text.contains(figure)), "{figure}");
    }
}

#[test]
fn every_action_says_who_does_what_first_and_what_it_rests_on() {
    for action in catalog().bank.actions() {
        let text = catalog().action(&action.id).unwrap();
        assert!((3..=5).contains(&text.steps.ja.len()), "{}", action.id);
        // Without a source that was read, the evidence counts for no more than judgement.
        assert!(!text.sources.is_empty() || action.criteria[4] <= 3, "{}", action.id);
    }
}

#[test]
fn what_is_shipped_is_a_bank_that_can_be_opened() {
    for (at, id) in content::SHIPPED.into_iter().enumerate() {
        let copy = content::read_bank(&content::shipped_file(at).to_string()).unwrap();
        assert_eq!(&copy, content::find(id).unwrap());
    }
}

/// English texts with a number before a plural: no limit and no shipped bank makes it 1 there, or
/// another text says one.
const NEVER_ONE: [&str; 35] = [
    "common.not_taken_many",
    "common.priorities_title",
    "common.steps_title",
    "department.asked",
    "department.asked_all",
    "department.name_hint",
    "department.share_rule",
    "handover.doubts_hint",
    "handover.message_hint",
    "help.sources_lead",
    "history.note",
    "moved.earlier",
    "moved.later",
    "moved.running_moved",
    "moved.running_same",
    "moved.slip_many",
    "office_pictures.steps_lead",
    "office_sheet.bad_length",
    "office_sheet.how_text",
    "outlook.earlier_begin",
    "plan.effort_now",
    "plan.experience_limit",
    "plan.experience_offer",
    "plan.experience_spread",
    "plan.ledger_lead",
    "purposes.make",
    "question.no_names",
    "question.too_long",
    "readiness.burden_rule",
    "readiness.counts",
    "readiness.here_all",
    "readiness.steps_rule",
    "roadmap.needed_by_more",
    "roadmap.rules_months",
    "start.lead",
];

#[test]
fn one_is_no_plural() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/words");
    let mut found = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let group = path.file_stem().unwrap().to_str().unwrap();
        let words: toml::Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        for (key, text) in words {
            let Some(text) = text.get("en").and_then(toml::Value::as_str) else { continue };
            let after = text.split("} ").skip(1).filter_map(|rest| rest.split_whitespace().next());
            let is_plural = |word: &str| word.trim_end_matches(['.', ',', ':', ')']).ends_with('s');
            if after.filter(|word| *word != "has" && *word != "is").any(is_plural) {
                found.insert(format!("{group}.{key}"));
            }
        }
    }
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, NEVER_ONE);
}
