//! How far a plan can be relied on, and what would end an action earlier, as the command says it.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod command_line;

use command_line::{json, printed, root, run};
use serde_json::Value;

fn welfare(more: &[&str]) -> Value {
    let file = root().join("docs/examples/welfare.json");
    let file = file.to_string_lossy();
    json(&[&["diagnose", &file, "--json", "--today", "2026-11-22"], more].concat())
}

#[test]
fn a_plan_is_near_a_bound_and_told_with_more_hours() {
    let report = welfare(&[]);
    assert_eq!(report["hours_percent"], 100);
    let (value, bound) = (report["value"].as_u64().unwrap(), report["bound"].as_u64().unwrap());
    assert!(0 < value && value <= bound, "{value} {bound}");
    assert_eq!(report["near_percent"], value * 100 / bound);
    assert_eq!(report["bound_is_loose"], value * 100 / bound < 90);
    let levels = report["stress"]["levels"].as_array().unwrap();
    let percents: Vec<u64> = levels.iter().filter_map(|level| level["percent"].as_u64()).collect();
    assert_eq!(percents, [100, 125, 150, 200]);
    assert_eq!(levels[0]["stays"], report["schedule"].as_array().unwrap().len());
    assert_eq!(levels[0]["this_week"], report["this_week"]);
    assert_eq!(report["earlier"], Value::Null);
}

#[test]
fn with_half_as_much_again_every_hour_of_the_plan_is_scaled() {
    let (usual, more) = (welfare(&[]), welfare(&["--hours", "150"]));
    assert_eq!(more["hours_percent"], 150);
    assert_eq!(more["candidates"], usual["candidates"]);
    let estimates = usual["candidates"].as_array().unwrap();
    for placed in more["schedule"].as_array().unwrap() {
        let of_usual = estimates.iter().find(|it| it["action"] == placed["action"]).unwrap();
        let hours =
            placed["hours"].as_array().unwrap().iter().filter_map(Value::as_u64).sum::<u64>();
        assert_eq!(hours, (of_usual["hours"].as_u64().unwrap() * 3).div_ceil(2));
    }
}

#[test]
fn what_would_end_an_action_earlier_is_asked_by_its_id() {
    let usual = welfare(&[]);
    let last = usual["schedule"].as_array().unwrap().last().unwrap();
    let action = last["action"].as_str().unwrap();
    let asked = welfare(&["--earlier", &format!("{action}=2027-09")]);
    assert_eq!(asked["schedule"], usual["schedule"]);
    assert_eq!(
        (&asked["earlier"]["action"], &asked["earlier"]["by"]),
        (&action.into(), &"2027-09".into())
    );
    for way in asked["earlier"]["ways"].as_array().unwrap() {
        assert!(
            way["change"]["kind"].is_string() && way["last_month"].as_str().unwrap() <= "2027-09"
        );
    }
    let none = welfare(&["--earlier", "no-such=2027-09"]);
    assert_eq!(none["earlier"]["standing"], "not-called");
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let file = root().join("docs/examples/welfare.json");
    let file = file.to_string_lossy();
    for wrong in [
        ["--hours", "24"],
        ["--hours", "401"],
        ["--hours", "1.5"],
        ["--earlier", "once-only"],
        ["--earlier", "=2027-06"],
        ["--earlier", "once-only=2027-13"],
    ] {
        let output = run(&[&["diagnose", &file, "--json"], wrong.as_slice()].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn the_text_says_how_near_the_plan_is() {
    let file = root().join("docs/examples/welfare.json");
    let file = file.to_string_lossy();
    let text = |more: &[&str]| {
        printed(&[&["diagnose", &file, "--today", "2026-11-22", "--lang", "en"], more].concat())
    };
    assert!(
        text(&[]).contains("of the best there can be") || text(&[]).contains("no plan is better")
    );
    assert!(text(&["--hours", "150"]).contains("all hours at 150 % of the estimates"));
}
