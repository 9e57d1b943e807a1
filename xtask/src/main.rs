//! The commands of the README: `cargo xtask serve`, `build`, `test` and `bench`.
//!
//! Each one first sets up what it needs (see [`setup`]), says what it does and why, and is safe to
//! repeat. No rule of the diagnosis lives here.
#![expect(clippy::print_stdout, reason = "these commands talk to a person at a terminal")]

mod bench;
mod budget;
mod build;
mod bundle;
mod csp;
mod gzip;
mod http;
mod method;
mod remap;
mod run;
mod serve;
mod setup;
mod shippable;
mod site;
mod sums;
mod test;
mod workspace;

use std::{env, process::ExitCode};

use anyhow::{Result, bail};

use crate::{bench::Part, serve::Options, workspace::Workspace};

/// What to type.
const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--port N] [--under /intra/dx/] [--octet-stream]
          build for release and serve the page on 127.0.0.1:8080 (or the next free port);
          --under serves it below a prefix, --octet-stream names no type for .wasm files
  build   write dist/site/, dist/dx-readiness.html and dist/SHA256SUMS, and weigh them
  test    run every check, from format to the real browser
  bench [rules] [search] [wasm] [page] [plan]
          measure the rules and the search natively, both in the browser's Wasm, and the page beside
          SurveyJS and a bare Leptos page; all of it, or the parts that are named (plan is a part
          of page)";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match perform(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Performs the command that `arguments` name.
fn perform(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["serve", options @ ..] => serve::run(&Workspace::locate()?, &Options::parse(options)?),
        ["build"] => build::run(&Workspace::locate()?),
        ["test"] => test::run_all(&Workspace::locate()?),
        ["bench", parts @ ..] => bench::run(&Workspace::locate()?, &Part::parse(parts)?),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("nothing to do for `{}`\n\n{USAGE}", arguments.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_answered_with_the_usage() {
        let answer = perform(&["biuld"]).unwrap_err().to_string();
        assert!(answer.contains("biuld") && answer.contains("usage: cargo xtask"), "{answer}");
    }
}
