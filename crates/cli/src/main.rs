//! `dx-readiness`: the command with which a DX office checks and reads what departments send.
//!
//! A thin shell: every rule is in the crates that the page uses too. What it prints as JSON is
//! described in docs/cli.md and does not change within a major version.

mod check;
mod diagnose;
mod report;
mod text;
mod why;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use bank::Lang;
use clap::{Parser, Subcommand};
use readiness::Date;

/// Checks the shipped bank, diagnoses a department's file, prints the schema.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of sentences: ja or en.
    #[arg(long, global = true, default_value = "ja", value_parser = language)]
    lang: Lang,
}

#[derive(Subcommand)]
enum Command {
    /// Counts questions, actions and languages of the shipped bank, and lists its problems.
    Check {
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows scores, priorities, schedule and hours by month for a department's file.
    Diagnose {
        /// The department's file.
        file: PathBuf,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        /// The day to plan from, `2026-11-22`; without it, today.
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Prints the JSON Schema of a department's file.
    Schema,
}

/// What went wrong, as a sentence for people, and the exit status.
struct Failure {
    sentence: String,
    status: u8,
}

impl Failure {
    /// Input that cannot be used.
    const INPUT: u8 = 2;
    /// A bank with problems, or an output that cannot be written.
    const OTHER: u8 = 1;
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Command::Check { json } => check::run(*json),
        Command::Diagnose { file, json, today } => {
            diagnose::run(file, *json, today.unwrap_or_else(now), arguments.lang)
        }
        Command::Schema => Ok(record::schema()),
    };
    let failure = match outcome {
        Ok(text) => match io::stdout().lock().write_all(text.as_bytes()) {
            Ok(()) => return ExitCode::SUCCESS,
            // A reader such as `head` that has seen enough is no failure.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Err(error) => Failure { sentence: error.to_string(), status: Failure::OTHER },
        },
        Err(failure) => failure,
    };
    // Where stderr is gone too, the status still says it.
    let _ = writeln!(io::stderr().lock(), "dx-readiness: {}", failure.sentence);
    ExitCode::from(failure.status)
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "ja or en".into())
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day such as 2026-11-22".into())
}

fn now() -> Date {
    Date::parse(&jiff::Zoned::now().date().to_string()).unwrap_or(Date::FIRST_OF_ERA)
}
