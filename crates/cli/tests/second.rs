//! The method written a second time, in Python from docs/method.md (`tests/second`), finds what this
//! program finds: for the published vectors, for 200 generated departments, and for plans.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;
#[path = "../src/departments.rs"]
mod departments;

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;
use std::thread;

use command_line::{json, printed, root, said};
use departments::department;
use readiness::{
    AtOnce, Bank, Document, PartTime, Path as Asked, Preset, Profile, Share, SkillCount, Text,
    Weights, Wish, YearMonth,
};

/// How many departments are generated, half of them under each shipped bank.
const DEPARTMENTS: u32 = 200;

/// Runs a program of `tests/second`, which prints what is wrong and then does not succeed.
#[track_caller]
fn agrees(program: &str, arguments: &[&Path]) {
    let script = root().join("tests/second").join(program);
    let output = match Command::new("python3").arg("-B").arg(script).args(arguments).output() {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => panic!(
            "there is no `python3`, which runs the second implementation of the method: install \
             Python 3.10 or later (`apt-get install python3` on Debian)"
        ),
        Err(error) => panic!("python3: {error}"),
    };
    let found = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{program}:\n{found}{}", said(&output));
}

/// Writes the shipped banks as the second implementation reads them.
fn write_banks(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for id in content::SHIPPED {
        fs::write(folder.join(format!("{id}.json")), printed(&["bank", "show", id])).unwrap();
    }
}

#[test]
fn the_second_implementation_finds_what_the_vectors_say() {
    let folder = tempfile::tempdir().unwrap();
    write_banks(folder.path());
    agrees("compare.py", &[folder.path(), &root().join("tests/vectors")]);
}

#[test]
fn the_second_implementation_agrees_about_generated_departments() {
    let folder = tempfile::tempdir().unwrap();
    let (banks, vectors) = (folder.path().join("banks"), folder.path().join("vectors"));
    write_banks(&banks);
    fs::create_dir_all(&vectors).unwrap();
    thread::scope(|scope| {
        for half in 0..2 {
            let vectors = &vectors;
            scope.spawn(move || {
                for seed in (half..DEPARTMENTS).step_by(2) {
                    write_vector(vectors, seed);
                }
            });
        }
    });
    agrees("compare.py", &[&banks, &vectors]);
}

#[test]
fn the_checker_of_plans_finds_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    write_banks(folder.path());
    agrees("damaged_plans.py", &[folder.path(), &root().join("tests/vectors")]);
}

#[test]
fn plans_in_numbers_keep_the_rules_and_are_worth_what_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let problems = root().join("tests/oracle/aside.jsonl");
    let plans = folder.path().join("plans.jsonl");
    let path = problems.to_string_lossy();
    fs::write(&plans, printed(&["schedule", &path, "--json", "--until", "first"])).unwrap();
    agrees("check_plans.py", &[&problems, &plans]);
}

/// Writes a generated department with all that the program finds, in the form of a vector.
fn write_vector(folder: &Path, seed: u32) {
    let at = usize::try_from(seed).unwrap();
    let catalog = content::find(content::SHIPPED[at % content::SHIPPED.len()]).unwrap();
    let mut document = department(catalog, seed);
    vary(&catalog.bank, &mut document, at);
    // Every month of the year comes in turn, its beginning and its end.
    let today = format!("{}-{:02}-{:02}", 2026 + at / 12 % 2, at % 12 + 1, at * 7 % 28 + 1);
    let text = record::write(&document);
    let file = folder.join(format!("{seed:03}.json"));
    fs::write(&file, &text).unwrap();
    let report = json(&["diagnose", &file.to_string_lossy(), "--json", "--today", &today]);
    let vector = serde_json::json!({
        "about": format!("generated department {seed}"),
        "bank": catalog.id,
        "document": serde_json::from_str::<serde_json::Value>(&text).unwrap(),
        "today": today,
        "expected": report,
    });
    fs::write(file, vector.to_string()).unwrap();
}

/// Says and decides what generated departments do not, in cycles of different lengths.
fn vary(bank: &Bank, document: &mut Document, at: usize) {
    let byte = |number: usize| u8::try_from(number).unwrap();
    let profile = &mut document.profile;
    if at % 6 == 5 {
        // Nothing is said of what the department has to do with.
        let (staff, busy, share) = (profile.staff, profile.busy.clone(), profile.share);
        *profile = Profile { staff, busy, share, ..Profile::default() };
    }
    if at % 5 == 2 {
        profile.part_time = PartTime::new(u16::from(byte(at % 7)), byte(30 + at % 60));
    }
    if at % 40 == 39 {
        profile.staff = None;
    }
    if at.is_multiple_of(5) {
        document.path = Asked::Short;
    }
    for (place, question) in bank.questions().iter().enumerate() {
        if place % 3 == at % 4
            && let Some(mut answer) = document.answers.take(&question.id)
        {
            answer.evidence = Text::new("minutes of the meeting").unwrap();
            document.answers.restore(question.id.clone(), answer).unwrap();
        }
    }
    let scenario = &mut document.scenario;
    scenario.at_once =
        AtOnce::new(if at.is_multiple_of(4) { byte(1 + at % 6) } else { 3 }).unwrap();
    scenario.share = (at % 7 == 3).then(|| Share::new(byte(at % 6)).unwrap());
    scenario.weights = match at % 6 {
        1 => Preset::ALL[at % Preset::ALL.len()].weights(),
        3 => Weights::new([byte(at % 50), 7, 0, byte(93 - at % 50), 0]).unwrap(),
        _ => Weights::default(),
    };
    for (place, action) in bank.actions().iter().enumerate() {
        let pin = |months| YearMonth::parse("2027-04").map(|from| from.plus(months));
        let wish = Wish {
            pin: if at % 4 == 1 && place % 17 == at % 17 { pin(place % 14) } else { None },
            excluded: (at % 8 == 5 && place % 13 == at % 13).then(Default::default),
            hours: (at % 4 == 3 && place % 11 == at % 11).then(|| u16::from(byte(place % 90))),
            ..Wish::default()
        };
        scenario.make(action.id.clone(), wish).unwrap();
        if at % 3 == 1 && place % 7 == at % 7 {
            document.done.insert(action.id.clone()).unwrap();
        }
    }
    if at % 3 == 2 {
        for (place, skill) in ["ai", "approval", "file-sharing"].into_iter().enumerate() {
            let count = SkillCount([3, 2, u16::from(byte((at + place) % 3)), 0]);
            document.skills.insert(skill.into(), count).unwrap();
        }
    }
}
