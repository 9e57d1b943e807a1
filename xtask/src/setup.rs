//! Gets what the commands need, once: each step says what it does and why, and is skipped when
//! there is nothing to do.

use std::{env, fs, path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    run::{read, run},
    workspace::Workspace,
};

/// Builds the page from `index.html`. Trunk 0.22 needs a newer compiler than ours.
const TRUNK: &str = "0.21.14";

/// Optimises the Wasm; `xtask/npm` pins the package that holds it, `Trunk.toml` asks for it.
const WASM_OPT: &str = "version_132";

/// How `wasm-opt` reaches the copy that npm installed.
const WRAPPER: &str = "\
#!/bin/sh
exec node \"$(dirname \"$0\")/../npm/node_modules/binaryen/bin/wasm-opt\" \"$@\"
";

/// Gets what it takes to build the page. No browser is needed for that.
///
/// # Errors
///
/// Fails when a step does, with the command to run by hand.
pub fn for_build(workspace: &Workspace) -> Result<()> {
    fs::create_dir_all(workspace.tools().join("bin")).context("the folder of the tools")?;
    wasm_target(workspace)?;
    libraries(workspace)?;
    trunk(workspace)?;
    wasm_bindgen(workspace)?;
    wasm_opt(workspace)
}

/// Gets what it takes to test the page in a real browser.
///
/// # Errors
///
/// Fails when a step does, with the command to run by hand.
pub fn for_browser(workspace: &Workspace) -> Result<()> {
    browser(workspace)?;
    packages(&workspace.e2e(), "what drives the browser in the end-to-end tests")
}

/// The compiler's target.
fn wasm_target(workspace: &Workspace) -> Result<()> {
    let sysroot = read(workspace.command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib/wasm32-unknown-unknown").is_dir() {
        return Ok(());
    }
    say("rustup target add wasm32-unknown-unknown: the page is compiled to Wasm");
    run(workspace.command("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
}

/// The libraries of `Cargo.lock`: from here on, nothing but the tools is fetched.
fn libraries(workspace: &Workspace) -> Result<()> {
    if read(workspace.command("cargo").args(["fetch", "--locked", "--offline"])).is_ok() {
        return Ok(());
    }
    say("cargo fetch: all libraries of the page, so that the build itself needs no network");
    run(workspace.command("cargo").args(["fetch", "--locked"]))
}

/// The builder of the page.
fn trunk(workspace: &Workspace) -> Result<()> {
    if has(workspace, "trunk", TRUNK) {
        return Ok(());
    }
    say(&format!("trunk {TRUNK}: it builds the page (about 8 minutes, once)"));
    run(install(workspace).args(["--locked", "--version", TRUNK, "trunk"]))
}

/// The writer of the glue between Wasm and page, and the runner of tests in the browser.
fn wasm_bindgen(workspace: &Workspace) -> Result<()> {
    let lock = fs::read_to_string(workspace.root.join("Cargo.lock")).context("Cargo.lock")?;
    let version = locked(&lock, "wasm-bindgen").context("wasm-bindgen is not in Cargo.lock")?;
    if has(workspace, "wasm-bindgen", version)
        && has(workspace, "wasm-bindgen-test-runner", version)
    {
        return Ok(());
    }
    say(&format!(
        "wasm-bindgen-cli {version}: it writes the glue and must be as old as the library in \
         Cargo.lock (about 3 minutes, once)"
    ));
    // Not `--locked`: a registry mirror may lag behind the newest patch releases.
    run(install(workspace).args(["--version", version, "wasm-bindgen-cli"]))
}

/// The optimiser of the Wasm.
fn wasm_opt(workspace: &Workspace) -> Result<()> {
    let (from, into) = (workspace.root.join("xtask/npm"), workspace.tools().join("npm"));
    fs::create_dir_all(&into).context("the folder of the npm tools")?;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(from.join(name), into.join(name)).with_context(|| format!("xtask/npm/{name}"))?;
    }
    packages(&into, "wasm-opt, which makes the Wasm smaller")?;
    let wrapper = workspace.tools().join("bin/wasm-opt");
    if fs::read_to_string(&wrapper).ok().as_deref() != Some(WRAPPER) {
        fs::write(&wrapper, WRAPPER).context("the wrapper of wasm-opt")?;
        run(Command::new("chmod").arg("755").arg(&wrapper))?;
    }
    if !has(workspace, "wasm-opt", WASM_OPT) {
        bail!("{} --version does not answer {WASM_OPT}", wrapper.display());
    }
    Ok(())
}

/// The npm packages that `folder` locks.
fn packages(folder: &Path, why: &str) -> Result<()> {
    let lock = fs::read_to_string(folder.join("package-lock.json"))
        .with_context(|| format!("{}/package-lock.json", folder.display()))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&installed).is_ok_and(|text| text == lock) {
        return Ok(());
    }
    say(&format!("npm ci: {why}"));
    let options = ["--ignore-scripts", "--no-audit", "--no-fund"];
    run(Command::new("npm").arg("ci").args(options).current_dir(folder))?;
    fs::write(installed, lock).context("the note of what npm installed")
}

/// A browser, its driver, letters for Japanese, and what reads a printed sheet.
fn browser(workspace: &Workspace) -> Result<()> {
    let fonts = Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
    if chromium().is_some() && chromedriver().is_some() && fonts.exists() {
        return Ok(());
    }
    say(
        "apt-get install chromium chromium-driver fonts-noto-cjk poppler-utils: the tests use a real browser",
    );
    let is_root = read(workspace.command("id").arg("-u"))?.trim() == "0";
    let apt = |words: &[&str]| {
        let mut command = workspace.command(if is_root { "apt-get" } else { "sudo" });
        command.args((!is_root).then_some("apt-get")).args(words);
        run(command.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update"])?;
    apt(&["install", "-y", "chromium", "chromium-driver", "fonts-noto-cjk", "poppler-utils"])
}

/// The browser: `CHROMIUM`, else the system's.
pub fn chromium() -> Option<String> {
    program("CHROMIUM", "/usr/bin/chromium")
}

/// The browser's driver: `CHROMEDRIVER`, else the system's.
pub fn chromedriver() -> Option<String> {
    program("CHROMEDRIVER", "/usr/bin/chromedriver")
}

/// The program that the variable `name` names, else `usual` where that exists.
fn program(name: &str, usual: &str) -> Option<String> {
    env::var(name).ok().or_else(|| Path::new(usual).exists().then(|| usual.into()))
}

/// `cargo install` into our tools' folder, away from the project's own settings and target.
fn install(workspace: &Workspace) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(workspace.tools()).env_remove("CARGO_TARGET_DIR");
    command.args(["install", "--root"]).arg(workspace.tools());
    command
}

/// Whether `program --version` answers `version`.
fn has(workspace: &Workspace, program: &str, version: &str) -> bool {
    let answer = read(workspace.command(program).arg("--version")).unwrap_or_default();
    answer.split([' ', '(', ')', '\n']).any(|word| word == version)
}

/// Returns the version of `package` in the text of a `Cargo.lock`.
fn locked<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let named = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != named);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// Says what the next step is and why it is taken.
fn say(step: &str) {
    println!("set-up: {step}");
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.9\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_lock_tells_a_version() {
        assert_eq!(locked(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(LOCK, "wasm"), None);
    }

    #[test]
    fn the_pins_agree() {
        let trunk = include_str!("../../Trunk.toml");
        let version = locked(include_str!("../../Cargo.lock"), "wasm-bindgen").unwrap();
        assert!(trunk.contains(&format!("wasm_bindgen = \"{version}\"")));
        assert!(trunk.contains(&format!("wasm_opt = \"{WASM_OPT}\"")));
        let npm = include_str!("../npm/package.json");
        assert!(npm.contains(&WASM_OPT.replace("version_", "\"binaryen\": \"")));
    }

    #[test]
    fn the_npm_locks_name_no_registry() {
        for lock in [
            include_str!("../npm/package-lock.json"),
            include_str!("../../tests/e2e/package-lock.json"),
        ] {
            assert!(!lock.contains("://") && !lock.contains("\"resolved\""));
        }
    }
}
