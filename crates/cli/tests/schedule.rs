//! Real planning problems: what the command prints is a plan that holds, near the best known.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::collections::BTreeMap;
use std::fs;

use command_line::{printed, root, run, said};
use serde_json::Value;

fn problems(name: &str) -> String {
    root().join("tests/oracle").join(name).to_string_lossy().into_owned()
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn number(value: &Value, key: &str) -> u64 {
    value[key].as_u64().unwrap()
}

fn numbers(value: &Value, key: &str) -> Vec<u64> {
    value[key].as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect()
}

/// Checks that `plan` keeps all limits of `problem`; returns what it brings.
fn value(problem: &Value, plan: &Value) -> u64 {
    let hours = numbers(problem, "hours");
    let months = u64::try_from(hours.len()).unwrap();
    let first: u64 = problem["first_month"].as_str().unwrap()[5..].parse().unwrap();
    let tasks: BTreeMap<&str, &Value> =
        problem["tasks"].as_array().unwrap().iter().map(|task| (id(task), task)).collect();
    let plan = plan["plan"].as_array().unwrap();
    let ends: BTreeMap<&str, u64> = plan
        .iter()
        .map(|placed| (id(placed), number(placed, "start") + number(placed, "length")))
        .collect();
    let (mut used, mut running) = (vec![0; hours.len()], vec![0; hours.len()]);
    let mut value = 0;
    for placed in plan {
        let task = tasks[id(placed)];
        let (start, length) = (number(placed, "start"), number(placed, "length"));
        let end = start + length;
        assert!((number(task, "shortest")..=number(task, "longest")).contains(&length), "{placed}");
        assert!(start >= number(task, "earliest") && end <= months, "{placed}");
        for before in task["waits_for"].as_array().unwrap() {
            assert!(ends[before.as_str().unwrap()] <= start, "{placed} waits for {before}");
        }
        let calendar = |at: u64| (first - 1 + at) % 12 + 1;
        let is_among = |key: &str, at: u64| {
            let months = numbers(task, key);
            months.is_empty() || months.contains(&calendar(at))
        };
        assert!((start..end).all(|at| is_among("calendar_months", at)), "{placed}");
        assert!(is_among("ends_in", end - 1), "{placed}");
        for at in 0..length {
            let month = usize::try_from(start + at).unwrap();
            used[month] +=
                number(task, "hours") / length + u64::from(at < number(task, "hours") % length);
            running[month] += 1;
        }
        for used in &mut used[usize::try_from(end).unwrap()..] {
            *used += number(task, "monthly_hours");
        }
        value += number(task, "benefit") * (months - end + 1);
        let is_kept = task["deadline_month"].as_u64().is_some_and(|last| end <= last + 1);
        value += if is_kept { number(task, "kept") } else { 0 };
    }
    assert!(used.iter().zip(&hours).all(|(used, hours)| used <= hours));
    assert!(running.iter().all(|running| *running <= number(problem, "at_once")));
    value
}

fn id(of: &Value) -> &str {
    of["id"].as_str().unwrap()
}

/// Plans the problems in `name` in their own rooms; the mean gap and the worst stay below `most`,
/// in hundredths of a percent.
#[track_caller]
fn near_the_best(name: &str, most: (u64, u64)) {
    let file = problems(name);
    let problems = lines(&fs::read_to_string(&file).unwrap());
    let plans = lines(&printed(&["schedule", &file, "--json", "--until", "better"]));
    assert_eq!(problems.len(), plans.len());
    let mut gaps = Vec::new();
    for (problem, plan) in problems.iter().zip(&plans) {
        assert_eq!(problem["case"], plan["case"]);
        let value = value(problem, plan);
        assert_eq!(value, number(plan, "value"), "{}", plan["case"]);
        assert_eq!(
            number(plan, "placed"),
            u64::try_from(plan["plan"].as_array().unwrap().len()).unwrap()
        );
        let of_2026_11 = problem["value_of_2026_11"].as_u64().unwrap_or(0);
        assert!(value >= of_2026_11, "{}: {value} of {of_2026_11}", plan["case"]);
        let bound = problem["bound"].as_u64().unwrap_or(u64::MAX);
        assert!(value <= bound, "{}: more than was proven", plan["case"]);
        let best = number(problem, "best_known");
        gaps.push(best.saturating_sub(value) * 10_000 / best);
    }
    let mean = gaps.iter().sum::<u64>() / u64::try_from(gaps.len()).unwrap();
    let worst = gaps.iter().max().copied().unwrap();
    assert!(mean <= most.0 && worst <= most.1, "{name}: mean {mean}, worst {worst}");
}

#[test]
fn sixty_real_plans_are_near_the_best_and_never_below_those_of_2026_11() {
    near_the_best("schedules.jsonl", (50, 300));
}

#[test]
fn so_are_forty_on_which_nothing_was_tuned() {
    near_the_best("aside.jsonl", (50, 300));
}

#[test]
fn the_first_plan_of_the_sixty_is_the_one_of_2026_11() {
    let file = problems("schedules.jsonl");
    let problems = lines(&fs::read_to_string(&file).unwrap());
    let plans = lines(&printed(&["schedule", &file, "--json", "--until", "first"]));
    for (problem, plan) in problems.iter().zip(&plans) {
        assert_eq!(problem["value_of_2026_11"], plan["value"], "{}", plan["case"]);
    }
}

#[test]
fn the_text_says_how_near_it_comes() {
    let text = printed(&["schedule", &problems("schedules.jsonl"), "--until", "first"]);
    assert_eq!(text.lines().count(), 61);
    let last = text.lines().last().unwrap();
    assert!(last.starts_with("60 problems: mean gap to the best known "), "{last}");
}

#[test]
fn a_line_that_is_no_problem_is_refused_with_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |text: &str| {
        let file = folder.path().join("problems.jsonl");
        fs::write(&file, text).unwrap();
        let output = run(&["schedule", file.to_str().unwrap(), "--json"]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(output.stdout.is_empty());
        said(&output)
    };
    let task = r#"{"id":"a","benefit":1,"deadline_month":null,"hours":1,"shortest":1,"longest":1}"#;
    let line = |more: &str| {
        format!(r#"{{"first_month":"2026-12","hours":[8],"at_once":1,"tasks":[{task}{more}]}}"#)
    };
    assert!(refused(&format!("{}\n\n{{}}\n", line(""))).contains("line 3: "));
    assert!(refused("[1]").contains("line 1: "));
    assert!(refused(&line("").replace("2026-12", "2026-13")).contains("no month"));
    assert!(refused(&line("").replace("[8]", "[]")).contains("months"));
    let stranger = r#",{"id":"b","benefit":1,"deadline_month":0,"hours":1,"shortest":1,"longest":1,"waits_for":["c"]}"#;
    assert!(refused(&line(stranger)).contains("b waits for c"));
}
