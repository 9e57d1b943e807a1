//! `cargo xtask bench`: the rules natively, and the page in a slowed browser, beside the same questions
//! in `SurveyJS` and a bare Leptos page.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    build, remap,
    run::{read, run},
    setup,
    test::node,
    workspace::Workspace,
};

/// The question set that the page begins with. The bench fails when that is another one.
const BANK: &str = "six-priorities";

/// The package that the page is measured against.
const BARE: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../bare/Cargo.toml")),
    ("Trunk.toml", include_str!("../bare/Trunk.toml")),
    ("index.html", include_str!("../bare/index.html")),
    ("src/main.rs", include_str!("../bare/src/main.rs")),
];

/// Measures, and prints what it found beside its targets.
///
/// # Errors
///
/// Fails when something does not build or run. A missed target is printed, not an error: figures
/// depend on the machine.
pub fn run_all(workspace: &Workspace) -> Result<()> {
    setup::for_build(workspace)?;
    setup::for_browser(workspace)?;
    println!("\n=== the rules, natively ===");
    for package in ["readiness", "workloads"] {
        run(workspace.command("cargo").args(["bench", "-p", package, "--profile", "native"]))?;
    }
    println!("\n=== the search for a plan, natively: gap to the best known, and time ===");
    for problems in ["schedules", "aside"] {
        for until in ["first", "better", "end"] {
            let mut cargo = workspace.command("cargo");
            cargo.args(["run", "-q", "-p", "dx-readiness", "--profile", "native", "--"]);
            cargo.arg("schedule").arg(format!("tests/oracle/{problems}.jsonl"));
            let printed = read(cargo.args(["--until", until]))?;
            println!("{problems}, {until}: {}", printed.lines().last().unwrap_or_default());
        }
    }
    println!("\n=== the rules in the browser's Wasm ===");
    let workloads = build_workloads(workspace)?;
    let criterion = workspace.target().join("criterion");
    run(node(workspace)?.arg("tests/e2e/workloads.mjs").arg(workloads).arg(criterion))?;
    println!("\n=== the page ===");
    build::run(workspace)?;
    println!("\n=== a bare Leptos page ===");
    let bare = workspace.cache.join("bare");
    build_bare(workspace, &bare)?;
    println!("\n=== in a slowed browser, beside SurveyJS and the bare page ===");
    let bank = write_bank(workspace)?;
    let mut measure = node(workspace)?;
    measure.arg("tests/e2e/bench.mjs").args([workspace.site(), workspace.single()]);
    run(measure.args([bare.join("dist"), bank]))
}

/// Writes the question set that the page begins with as JSON, and returns the file.
fn write_bank(workspace: &Workspace) -> Result<PathBuf> {
    let mut show = workspace.command("cargo");
    show.args(["run", "-p", "dx-readiness", "--profile", "native"]);
    let json = read(show.args(["--", "bank", "show", BANK]))?;
    let file = workspace.cache.join("bench-bank.json");
    fs::write(&file, json).context("the question set for the bench")?;
    Ok(file)
}

/// Builds the workloads as the page's Wasm is built, and returns their folder.
fn build_workloads(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.cache.join("workloads");
    let mut cargo = workspace.command("cargo");
    cargo.args(["build", "-p", "workloads", "--release", "--target", "wasm32-unknown-unknown"]);
    remap::apply(&mut cargo, workspace)?;
    run(&mut cargo)?;
    let wasm = workspace.target().join("wasm32-unknown-unknown/release/workloads.wasm");
    let mut glue = workspace.command("wasm-bindgen");
    run(glue.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(wasm))?;
    let wasm = folder.join("workloads_bg.wasm");
    run(workspace.command("wasm-opt").arg("-Oz").arg(&wasm).arg("-o").arg(&wasm))?;
    Ok(folder)
}

/// Builds the bare page in `folder`, with the very versions that the page is built with.
fn build_bare(workspace: &Workspace, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src")).context("the folder of the bare page")?;
    for (name, text) in BARE {
        fs::write(folder.join(name), text)?;
    }
    for name in ["Cargo.lock", "public/stopped.js", "public/boot.js"] {
        let from = workspace.root.join(name);
        let into = folder.join(Path::new(name).file_name().unwrap_or_default());
        fs::copy(&from, into).with_context(|| name.to_owned())?;
    }
    let mut trunk = workspace.command("trunk");
    trunk.args(["build", "--release"]).current_dir(folder);
    trunk.env("CARGO_TARGET_DIR", workspace.cache.join("bare-target"));
    trunk.env_remove("NO_COLOR");
    remap::apply(&mut trunk, workspace)?;
    run(&mut trunk)
}

#[cfg(test)]
mod tests {
    const PAGE: &str = include_str!("../../Cargo.toml");
    const BARE: &str = include_str!("../bare/Cargo.toml");

    #[test]
    fn the_bare_page_is_built_as_the_page_is() {
        let leptos = PAGE.lines().find(|line| line.starts_with("leptos = ")).unwrap();
        assert!(BARE.contains(leptos), "{leptos}");
        let profile = PAGE.split_once("[profile.release]\n").unwrap().1;
        let profile = profile.split("\n\n").next().unwrap().trim();
        assert!(BARE.contains(profile), "{profile}");
    }

    #[test]
    fn the_bare_page_opens_as_the_page_does() {
        let page = include_str!("../../Trunk.toml");
        let bare = include_str!("../bare/Trunk.toml");
        let starts = |text: &str| text.split_once("pattern_script").unwrap().1.to_owned();
        assert_eq!(starts(page), starts(bare));
    }
}
