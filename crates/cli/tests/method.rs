//! The numbers that docs/method.md and its Japanese edition state are those of the rules.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use command_line::{fixture, json, root};
use readiness::{
    AtOnce, BUSY_PERCENT, Criterion, FIRST, HANDOVER_HOURS, HEAVY_BELOW, HOURS_PER_PERSON_MONTH,
    LEAST_HOURS, Preset, REACHED_FROM, Robustness, SAVED_MINUTES, STRETCH_MONTHS, Share, Stage,
    TIE, UNKNOWN_GAP, YEAR_END_PERCENT, points,
};

fn text(name: &str) -> String {
    fs::read_to_string(root().join("docs").join(name)).unwrap()
}

/// Every constant of the table of numbers, with the numbers that its row has to state.
fn constants() -> Vec<(&'static str, Vec<u32>)> {
    let share = (Share::default().percent(), Share::MAX);
    let at_once = (AtOnce::default().get(), AtOnce::MAX);
    vec![
        ("REACHED_FROM", vec![REACHED_FROM.into()]),
        ("HEAVY_BELOW", vec![HEAVY_BELOW.into()]),
        ("Stage::REACHED", vec![Stage::REACHED.into()]),
        ("UNKNOWN_GAP", vec![UNKNOWN_GAP.into()]),
        ("FIRST", vec![u32::try_from(FIRST).unwrap()]),
        ("Robustness::WEIGHTINGS", vec![Robustness::WEIGHTINGS]),
        ("TIE", vec![TIE.into()]),
        ("SAVED_MINUTES", vec![SAVED_MINUTES]),
        ("HOURS_PER_PERSON_MONTH", vec![HOURS_PER_PERSON_MONTH]),
        ("BUSY_PERCENT", vec![BUSY_PERCENT]),
        ("YEAR_END_PERCENT", vec![YEAR_END_PERCENT]),
        ("HANDOVER_HOURS", vec![HANDOVER_HOURS]),
        ("Share", vec![share.0.into(), share.1.into()]),
        ("AtOnce", vec![at_once.0.into(), at_once.1.into()]),
        ("STRETCH_MONTHS", vec![u32::try_from(STRETCH_MONTHS).unwrap()]),
        ("LEAST_HOURS", vec![LEAST_HOURS]),
    ]
}

/// Returns the numbers in `cell`, thousands with or without a comma.
fn numbers(cell: &str) -> Vec<u32> {
    let cell = cell.replace(',', "");
    let parts = cell.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().unwrap()).collect()
}

/// Returns the value that `text` states in the row that names the constant `name`.
fn stated(text: &str, name: &str) -> Option<Vec<u32>> {
    let rows = text.lines().filter(|line| line.starts_with('|'));
    let named = |row: &&str| row.contains(&format!("`{name}`"));
    rows.into_iter().find(named).map(|row| numbers(row.split('|').nth(2).unwrap()))
}

#[test]
fn the_table_of_numbers_states_the_constants() {
    for (name, expected) in constants() {
        let value = stated(&text("method.md"), name);
        assert!(
            value.as_ref().is_some_and(|value| value.starts_with(&expected)),
            "{name} {value:?}"
        );
        let value = stated(&text("method.ja.md"), name);
        assert!(
            value.as_ref().is_none_or(|value| value.starts_with(&expected)),
            "{name} {value:?}"
        );
    }
}

#[test]
fn the_table_of_points_states_the_points() {
    let text = text("method.md");
    let (law, national, window) = (points::LAW, points::NATIONAL, points::WINDOW);
    let (step, most) = (points::STEP, points::UNLOCKS_MOST);
    for expected in [
        format!("| gap | {} × gap |", points::GAP),
        format!("(mark × weight × {} + 50) / 100", points::CRITERION),
        format!("{law} set by law, {national} set by national policy; without one, {window} if"),
        format!("| unlocks | {} for each candidate", points::WAITING),
        format!("+ {step} if it opens a step; at most {most} |"),
        format!("| relief | {} × relief (0 to 3)", points::RELIEF),
        format!("; {} × relief while the burden is heavy |", points::RELIEF_HEAVY),
        format!("| burden | −{} × (burden − 1)", points::BURDEN),
        format!("| confidence | {} if the gap is sure |", points::CONFIDENCE),
    ] {
        assert!(text.contains(&expected), "no `{expected}`");
    }
}

#[test]
fn the_table_of_presets_states_the_weights() {
    let text = text("method.md");
    let names = ["even", "relief first", "quick results", "residents first", "cost first"];
    for (name, preset) in names.into_iter().zip(Preset::ALL) {
        let weights = Criterion::ALL.map(|of| preset.weights().percent(of).to_string());
        let row = format!("| {name} | {} |", weights.join(" | "));
        assert!(text.contains(&row), "no `{row}`");
    }
}

#[test]
fn the_worked_example_is_what_the_command_prints() {
    let report =
        json(&["diagnose", &fixture("v1-welfare.json"), "--json", "--today", "2026-11-22"]);
    let candidates = report["candidates"].as_array().unwrap();
    let shown = candidates.iter().find(|one| one["action"] == "three-at-most").unwrap();
    let parts = ["gap", "effect", "feasibility", "cost", "fairness", "evidence", "relief"];
    let parts = parts.map(|part| format!("{part} {}", shown["contributions"][part]));
    let expected = format!("{} = {}.", parts.join(" + "), shown["points"]);
    let text = text("method.md").replace('\n', " ");
    assert!(text.contains(&expected), "no `{expected}`");
    assert_eq!(shown["contributions"].as_object().unwrap().len(), parts.len());
}
