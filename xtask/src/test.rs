//! `cargo xtask test`: every check, the cheap ones first, up to the first that fails.

use std::{
    fs,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

use crate::{
    build,
    house::House,
    run::{read, run},
    setup,
};

/// One kind of check.
struct Stage {
    name: &'static str,
    check: fn(&House) -> Result<()>,
}

/// Every kind of check, in the order of the README.
const STAGES: &[Stage] = &[
    Stage { name: "set-up", check: set_up },
    Stage { name: "format", check: |house| cargo(house, &["fmt", "--all", "--check"]) },
    Stage { name: "clippy, native", check: clippy_native },
    Stage { name: "clippy, wasm32", check: clippy_wasm },
    Stage { name: "native tests", check: native_tests },
    Stage { name: "content check", check: content_check },
    Stage { name: "browser adapter", check: browser_adapter },
    Stage { name: "build and budgets", check: build::run },
    Stage { name: "end-to-end tests", check: end_to_end },
];

/// Runs every check.
///
/// # Errors
///
/// Fails with the first check that does.
pub fn run_all(house: &House) -> Result<()> {
    let mut times = Vec::new();
    for stage in STAGES {
        println!("\n=== {} ===", stage.name);
        let start = Instant::now();
        (stage.check)(house).with_context(|| format!("{} failed", stage.name))?;
        times.push((stage.name, start.elapsed()));
        println!("=== {}: passed in {} ===", stage.name, seconds(start.elapsed()));
    }
    println!();
    for (name, time) in &times {
        println!("{name:<20} {:>8}", seconds(*time));
    }
    let whole = seconds(times.iter().map(|(_, time)| time).sum());
    println!("\nAll {} stages passed in {whole}.", times.len());
    Ok(())
}

/// Gets the tools, the packages and the browser.
fn set_up(house: &House) -> Result<()> {
    setup::for_build(house)?;
    setup::for_browser(house)
}

/// Lints everything but the page, which has no native build.
fn clippy_native(house: &House) -> Result<()> {
    let which = ["--workspace", "--exclude", "dx-readiness-page", "--all-targets"];
    cargo(house, &[&["clippy"], &which[..], &["--", "-D", "warnings"]].concat())
}

/// Lints the page.
fn clippy_wasm(house: &House) -> Result<()> {
    cargo(house, &[&["clippy"], &PAGE[..], &["--all-targets", "--", "-D", "warnings"]].concat())
}

/// Runs the tests of everything but the page, and the examples in its documentation.
fn native_tests(house: &House) -> Result<()> {
    let which = ["--workspace", "--exclude", "dx-readiness-page"];
    if read(house.command("cargo").args(["nextest", "--version"])).is_err() {
        return cargo(house, &[&["test"], &which[..]].concat());
    }
    cargo(house, &[&["nextest", "run"], &which[..]].concat())?;
    // Nextest leaves the examples in the documentation to cargo.
    cargo(house, &[&["test", "--doc"], &which[..]].concat())
}

/// Checks the shipped bank as the DX office would.
fn content_check(house: &House) -> Result<()> {
    cargo(house, &["run", "-p", "dx-readiness", "--", "check"])
}

/// Runs what touches the page in a real browser, one room at a time.
fn browser_adapter(house: &House) -> Result<()> {
    let mut command = house.command("cargo");
    command.arg("test").args(PAGE).env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    run(command.env("CHROMEDRIVER", setup::chromedriver().context("no chromedriver")?))
}

/// Runs the journeys on every edition.
fn end_to_end(house: &House) -> Result<()> {
    let mut tests = Vec::new();
    for entry in fs::read_dir(house.e2e()).context("tests/e2e")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            tests.push(format!("tests/e2e/{name}"));
        }
    }
    tests.sort();
    // A file that hangs all the same must not hold up the others for ever.
    let limit = "--test-timeout=900000";
    run(node(house)?.args(["--test", "--test-reporter=spec", limit]).args(tests))
}

/// `node`, knowing which browser to drive.
///
/// # Errors
///
/// Fails when there is no browser.
pub fn node(house: &House) -> Result<Command> {
    let mut command = house.command("node");
    command.env("CHROMIUM", setup::chromium().context("no chromium")?);
    Ok(command)
}

/// How cargo is told to take the page.
const PAGE: [&str; 4] = ["-p", "dx-readiness-page", "--target", "wasm32-unknown-unknown"];

/// Runs cargo.
fn cargo(house: &House, words: &[&str]) -> Result<()> {
    run(house.command("cargo").args(words))
}

/// Returns `time` in seconds.
fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
