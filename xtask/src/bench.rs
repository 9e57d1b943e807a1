//! `cargo xtask bench`: the rules natively, and the page in a slowed browser beside a bare one.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{build, house::House, run::run, setup, site, test::node};

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
pub fn run_all(house: &House) -> Result<()> {
    setup::for_build(house)?;
    setup::for_browser(house)?;
    println!("\n=== the rules, natively ===");
    for package in ["readiness", "workloads"] {
        run(house.command("cargo").args(["bench", "-p", package, "--profile", "native"]))?;
    }
    println!("\n=== the rules in the browser's Wasm ===");
    let workloads = build_workloads(house)?;
    let criterion = house.target().join("criterion");
    run(node(house)?.arg("tests/e2e/workloads.mjs").arg(workloads).arg(criterion))?;
    println!("\n=== the page ===");
    build::run(house)?;
    println!("\n=== a bare Leptos page ===");
    let bare = house.cache.join("bare");
    build_bare(house, &bare)?;
    println!("\n=== both in a slowed browser ===");
    run(node(house)?.arg("tests/e2e/bench.mjs").arg(house.site()).arg(bare.join("dist")))?;
    run(node(house)?.arg("tests/e2e/replan.mjs").arg(house.site()))
}

/// Builds the workloads as the page's Wasm is built, and returns their folder.
fn build_workloads(house: &House) -> Result<PathBuf> {
    let folder = house.cache.join("workloads");
    let mut cargo = house.command("cargo");
    cargo.args(["build", "-p", "workloads", "--release", "--target", "wasm32-unknown-unknown"]);
    site::release(&mut cargo, house);
    run(&mut cargo)?;
    let wasm = house.target().join("wasm32-unknown-unknown/release/workloads.wasm");
    let mut glue = house.command("wasm-bindgen");
    run(glue.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(wasm))?;
    let wasm = folder.join("workloads_bg.wasm");
    let page = fs::read_to_string(house.root.join("index.html")).context("index.html")?;
    let options =
        page.split_once("data-wasm-opt-params=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (options, _) = options.context("index.html names no options for wasm-opt")?;
    run(house.command("wasm-opt").args(options.split(' ')).arg(&wasm).arg("-o").arg(&wasm))?;
    Ok(folder)
}

/// Builds the bare page in `folder`, with the very versions that the page is built with.
fn build_bare(house: &House, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src")).context("the folder of the bare page")?;
    for (name, text) in BARE {
        fs::write(folder.join(name), text)?;
    }
    // Our Cargo.lock has the stand-in for this crate: docs/decisions/0015.
    let streams = house.root.join("crates/no-streams");
    let patch =
        format!("\n[patch.crates-io]\nwasm-streams = {{ path = '{}' }}\n", streams.display());
    fs::OpenOptions::new()
        .append(true)
        .open(folder.join("Cargo.toml"))?
        .write_all(patch.as_bytes())?;
    for name in ["Cargo.lock", "public/boot.js"] {
        let from = house.root.join(name);
        let into = folder.join(Path::new(name).file_name().unwrap_or_default());
        fs::copy(&from, into).with_context(|| name.to_owned())?;
    }
    let mut trunk = house.command("trunk");
    trunk.args(["build", "--release"]).current_dir(folder);
    trunk.env("CARGO_TARGET_DIR", house.cache.join("bare-target"));
    site::release(&mut trunk, house);
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
        let starts =
            |text: &str| text.lines().find(|l| l.contains("pattern_script")).map(str::to_owned);
        assert_eq!(starts(page), starts(bare));
    }
}
