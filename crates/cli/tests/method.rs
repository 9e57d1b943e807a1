//! The numbers that docs/method.md and its Japanese edition state are those of the rules.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use std::fs;

use command_line::{json, root};
use readiness::{
    AtOnce, BUSY_PERCENT, Certainty, Criterion, Earlier, Effort, FINDS_OUT_FIRST, FIRST,
    HANDOVER_HOURS, HEAVY_BELOW, HOURS_PER_PERSON_MONTH, LAW_KEPT, LEAST_HOURS, NATIONAL_KEPT,
    Preset, Profile, Proof, REACHED_FROM, RELIEF_FIRST, Robustness, SAVED_MINUTES, SEARCH_WORK,
    SLICE, SMALL_MONTHS, STRETCH_MONTHS, Share, Stage, Stress, TIE, UNKNOWN_GAP, WORK,
    YEAR_END_PERCENT, points,
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
        ("Profile::SMALL", vec![Profile::SMALL.into()]),
        ("SMALL_MONTHS", vec![u32::try_from(SMALL_MONTHS).unwrap()]),
        ("HANDOVER_HOURS", vec![HANDOVER_HOURS]),
        ("Share", vec![share.0.into(), share.1.into()]),
        ("AtOnce", vec![at_once.0.into(), at_once.1.into()]),
        ("STRETCH_MONTHS", vec![u32::try_from(STRETCH_MONTHS).unwrap()]),
        ("LEAST_HOURS", vec![LEAST_HOURS]),
        ("RELIEF_FIRST", vec![u32::try_from(RELIEF_FIRST).unwrap()]),
        ("FINDS_OUT_FIRST", vec![u32::try_from(FINDS_OUT_FIRST).unwrap()]),
        ("LAW_KEPT", vec![u32::try_from(LAW_KEPT).unwrap()]),
        ("NATIONAL_KEPT", vec![u32::try_from(NATIONAL_KEPT).unwrap()]),
        ("WORK", vec![WORK]),
        ("SEARCH_WORK", vec![SEARCH_WORK]),
        ("SLICE", vec![SLICE]),
        ("Certainty::LOOSE_BELOW", vec![Certainty::LOOSE_BELOW.into()]),
        ("Proof::ROUNDS", vec![Proof::ROUNDS]),
        ("Effort", vec![Effort::LEAST.into(), Effort::MOST.into()]),
        ("Stress::STEP", vec![Stress::STEP.into(), Stress::MOST.into()]),
        ("Earlier::WEIGHT_STEP", vec![Earlier::WEIGHT_STEP.into()]),
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
fn the_tables_of_numbers_state_the_constants() {
    for edition in ["method.md", "method.ja.md"] {
        for (name, expected) in constants() {
            let value = stated(&text(edition), name);
            let is_right = value.as_ref().is_some_and(|value| {
                value.windows(expected.len()).any(|numbers| numbers == expected)
            });
            assert!(is_right, "{edition}: {name} {value:?}");
        }
    }
}

#[track_caller]
fn states(edition: &str, expected: &[String]) {
    let text = text(edition);
    for line in expected {
        assert!(text.contains(line), "{edition} has no `{line}`");
    }
}

#[test]
fn the_tables_of_points_state_the_points() {
    let (law, national, window) = (points::LAW, points::NATIONAL, points::WINDOW);
    let (waiting, step, most) = (points::WAITING, points::STEP, points::UNLOCKS_MOST);
    let (relief, heavy) = (points::RELIEF, points::RELIEF_HEAVY);
    let (gap, criterion) = (points::GAP, points::CRITERION);
    let (burden, sure) = (points::BURDEN, points::CONFIDENCE);
    states(
        "method.md",
        &[
            format!("| gap | {gap} × gap |"),
            format!("(mark × weight × {criterion} + 50) / 100"),
            format!(
                "{law} set by law, {national} set by national policy; without one, {window} if"
            ),
            format!("| unlocks | {waiting} for each candidate"),
            format!("+ {step} if it opens a step; at most {most} |"),
            format!("| relief | {relief} × relief (0 to 3); {heavy} × relief while the burden"),
            format!("| burden | −{burden} × (burden − 1)"),
            format!("| confidence | {sure} if the gap is sure |"),
        ],
    );
    states(
        "method.ja.md",
        &[
            format!("| 差 | {gap} × 差 |"),
            format!("（評価 × 重み × {criterion} ＋ 50）÷ 100"),
            format!("法律で決まっていれば{law}、国の方針で決まっていれば{national}。"),
            format!("しかできなければ{window} |"),
            format!("候補1件につき{waiting}、手順を開くなら＋{step}。合わせて{most}まで |"),
            format!("{relief} × 軽減（0〜3）。負担が重いあいだは{heavy} × 軽減 |"),
            format!("| 負担 | −{burden} ×（負担 − 1）"),
            format!("| 確かさ | 差が確かなら{sure} |"),
        ],
    );
}

#[test]
fn the_tables_of_presets_state_the_weights() {
    for edition in ["method.md", "method.ja.md"] {
        let text = text(edition);
        let mut rows = text.lines().skip_while(|line| !line.contains("| 20 | 20 | 20 | 20 | 20 |"));
        for preset in Preset::ALL {
            let weights = Criterion::ALL.map(|of| preset.weights().percent(of).to_string());
            let row = rows.next().unwrap_or_default();
            assert!(row.ends_with(&format!("| {} |", weights.join(" | "))), "{edition}: `{row}`");
        }
    }
}

#[test]
fn the_worked_example_is_what_the_command_prints() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/examples/welfare.json");
    let report = json(&["diagnose", file, "--json", "--today", "2026-11-22"]);
    let candidates = report["candidates"].as_array().unwrap();
    let shown = candidates.iter().find(|one| one["action"] == "three-at-most").unwrap();
    let parts = ["gap", "effect", "feasibility", "cost", "fairness", "evidence", "relief"];
    let parts = parts.map(|part| format!("{part} {}", shown["contributions"][part]));
    let expected = format!("{} = {}.", parts.join(" + "), shown["points"]);
    let text = text("method.md").replace('\n', " ");
    assert!(text.contains(&expected), "no `{expected}`");
    assert_eq!(shown["contributions"].as_object().unwrap().len(), parts.len());
}
