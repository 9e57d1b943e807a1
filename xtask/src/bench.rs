//! `cargo xtask bench`: the rules natively, and the page in a slowed browser, beside the same questions
//! in `SurveyJS` and a bare Leptos page.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    build, remap,
    run::{read, run as call},
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

/// A part of the bench, that can be run by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The rules, natively.
    Rules,
    /// The search for a plan, natively, on problems whose best plan is known.
    Search,
    /// The rules and the search in the browser's Wasm.
    Wasm,
    /// The page in a slowed browser, beside others.
    Page,
    /// Of the page, only what changes a plan.
    Plan,
    /// Of the page, only the files for the office.
    Files,
}

impl Part {
    /// In the order in which they are run.
    const ALL: [(&'static str, Self); 6] = [
        ("rules", Self::Rules),
        ("search", Self::Search),
        ("wasm", Self::Wasm),
        ("page", Self::Page),
        ("plan", Self::Plan),
        ("files", Self::Files),
    ];

    /// Returns the parts that `arguments` name, in order; all where they name none.
    ///
    /// # Errors
    ///
    /// Fails with the first argument that names no part.
    pub fn parse(arguments: &[&str]) -> Result<Vec<Self>> {
        let is_known = |name: &&&str| Self::ALL.iter().any(|(known, _)| known == *name);
        if let Some(unknown) = arguments.iter().find(|name| !is_known(name)) {
            bail!("nothing to measure for `{unknown}`: rules, search, wasm, page, plan, files");
        }
        // The plan and the files are parts of the page.
        let is_wanted = |name: &str| match arguments {
            [] => !["plan", "files"].contains(&name),
            named => named.contains(&name),
        };
        Ok(Self::ALL.iter().filter(|(name, _)| is_wanted(name)).map(|(_, part)| *part).collect())
    }
}

/// Measures `parts`, and prints what it found beside its targets.
///
/// # Errors
///
/// Fails when something does not build or run. A missed target is printed, not an error: figures
/// depend on the machine.
pub fn run(workspace: &Workspace, parts: &[Part]) -> Result<()> {
    setup::for_build(workspace)?;
    if parts.iter().any(|part| !matches!(part, Part::Rules | Part::Search)) {
        setup::for_browser(workspace)?;
    }
    for part in parts {
        match part {
            Part::Rules => rules(workspace)?,
            Part::Search => search(workspace)?,
            Part::Wasm => wasm(workspace)?,
            Part::Page => page(workspace)?,
            Part::Plan => one_part(workspace, "plan")?,
            Part::Files => one_part(workspace, "files")?,
        }
    }
    Ok(())
}

/// Measures the rules natively.
fn rules(workspace: &Workspace) -> Result<()> {
    println!("\n=== the rules, natively ===");
    for package in ["readiness", "workloads"] {
        let mut cargo = workspace.command("cargo");
        call(cargo.args(["bench", "-p", package, "--profile", "native"]))?;
    }
    Ok(())
}

/// Measures how near the search comes to the best plan that is known, and how long it takes.
fn search(workspace: &Workspace) -> Result<()> {
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
    Ok(())
}

/// Measures the rules in the browser's Wasm.
fn wasm(workspace: &Workspace) -> Result<()> {
    println!("\n=== the rules in the browser's Wasm ===");
    let workloads = build_workloads(workspace)?;
    let criterion = workspace.target().join("criterion");
    call(node(workspace)?.arg("tests/e2e/workloads.mjs").arg(workloads).arg(criterion))
}

/// Measures the page beside others.
fn page(workspace: &Workspace) -> Result<()> {
    println!("\n=== the page ===");
    build::run(workspace)?;
    println!("\n=== a bare Leptos page ===");
    let bare = workspace.cache.join("bare");
    build_bare(workspace, &bare)?;
    println!("\n=== in a slowed browser, beside SurveyJS and the bare page ===");
    call(measured(workspace, &bare)?.arg("all"))
}

/// Measures one part of the page.
fn one_part(workspace: &Workspace, part: &str) -> Result<()> {
    println!("\n=== the page ===");
    build::run(workspace)?;
    println!("\n=== {part}, in the browser ===");
    call(measured(workspace, &workspace.cache.join("bare"))?.arg(part))
}

/// Returns the command that measures the page.
fn measured(workspace: &Workspace, bare: &Path) -> Result<Command> {
    let bank = write_bank(workspace)?;
    let mut measure = node(workspace)?;
    measure.arg("tests/e2e/bench.mjs").args([workspace.site(), workspace.single()]);
    measure.args([bare.join("dist"), bank]);
    Ok(measure)
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
    call(&mut cargo)?;
    let wasm = workspace.target().join("wasm32-unknown-unknown/release/workloads.wasm");
    let mut glue = workspace.command("wasm-bindgen");
    call(glue.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(wasm))?;
    let wasm = folder.join("workloads_bg.wasm");
    call(workspace.command("wasm-opt").arg("-Oz").arg(&wasm).arg("-o").arg(&wasm))?;
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
    call(&mut trunk)
}

#[cfg(test)]
mod tests {
    use super::Part;

    const PAGE: &str = include_str!("../../Cargo.toml");
    const BARE: &str = include_str!("../bare/Cargo.toml");

    #[test]
    fn parts_are_run_in_order_and_all_where_none_is_named() {
        assert_eq!(Part::parse(&["page", "rules"]).unwrap(), [Part::Rules, Part::Page]);
        let all = Part::parse(&[]).unwrap();
        assert_eq!(all, [Part::Rules, Part::Search, Part::Wasm, Part::Page]);
        assert!(Part::parse(&["pages"]).unwrap_err().to_string().contains("`pages`"));
    }

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
