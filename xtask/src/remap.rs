//! Makes the Wasm depend on the sources alone.
//!
//! A panic names its place. For a library that is a path below the folders of whoever built it, so
//! two machines would write two files, and the page would tell who built it. The compiler can be
//! told to write something else; the program is that of a plain `trunk build --release` but for
//! these texts (docs/decisions/0024).

use std::{env, fs, path::PathBuf, process::Command};

use anyhow::{Context, Result};

use crate::{run::read, workspace::Workspace};

/// What `.cargo/config.toml` asks of the compiler for the page. Cargo leaves that aside as soon as
/// it is handed flags in another way.
const FLAGS: [&str; 1] = ["--cfg=erase_components"];

/// Makes `command`, which calls cargo, write no path of this machine, and returns the folders that
/// must not be found in what it builds.
///
/// # Errors
///
/// Fails when the compiler does not say where it is.
pub fn apply(command: &mut Command, workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let folders = folders(workspace)?;
    let renamed =
        folders.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()));
    let flags: Vec<String> = FLAGS.into_iter().map(str::to_owned).chain(renamed).collect();
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    Ok(folders.into_iter().map(|(path, _)| path).collect())
}

/// Returns the folders of this machine that the compiler would write, and what to write instead.
/// It obeys the last that fits, so the inner folders come last.
fn folders(workspace: &Workspace) -> Result<Vec<(PathBuf, String)>> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let registries = fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten();
    let mut registries: Vec<_> =
        registries.map(|entry| (entry.path(), "crates".to_owned())).collect();
    registries.sort();
    let mut folders = vec![
        (workspace.root.clone(), ".".to_owned()),
        (workspace.target(), "target".to_owned()),
        (cargo, "cargo".to_owned()),
    ];
    folders.extend(registries);
    folders.push(library(workspace)?);
    Ok(folders)
}

/// Returns where the source of the standard library is, where it is installed, and what the
/// compiler writes where it is not.
fn library(workspace: &Workspace) -> Result<(PathBuf, String)> {
    let sysroot = read(workspace.command("rustc").args(["--print", "sysroot"]))?;
    let version = read(workspace.command("rustc").arg("-vV"))?;
    let hash = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    let hash = hash.context("rustc -vV names no commit-hash")?;
    let source = PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust");
    Ok((source, format!("/rustc/{hash}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flags_are_those_of_a_plain_build() {
        let config = include_str!("../../.cargo/config.toml");
        let quoted: Vec<String> = FLAGS.iter().map(|flag| format!("\"{flag}\"")).collect();
        let line = format!("rustflags = [{}]", quoted.join(", "));
        assert!(config.lines().any(|own| own == line), "{line}");
    }

    #[test]
    fn the_inner_folders_come_last() {
        let folders = folders(&Workspace::locate().unwrap()).unwrap();
        for (at, (inner, _)) in folders.iter().enumerate() {
            let outer = |(outer, _): &(PathBuf, String)| inner.starts_with(outer);
            assert!(!folders[at + 1..].iter().any(outer), "{}", inner.display());
        }
    }
}
