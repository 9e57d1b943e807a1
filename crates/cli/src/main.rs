//! `dx-readiness`: the command with which a DX office checks and reads what departments send, and
//! writes a bank of its own.
//!
//! A thin shell: every rule is in the crates that the page uses too, and every lint in `lint`.
//! What it prints as JSON is described in docs/cli.md and does not change within a major version.

mod banks;
mod check;
mod checked;
mod coverage;
mod department_file;
mod departments;
mod diagnose;
mod documents;
mod escape;
mod gaps;
mod input;
mod outcome;
mod report;
mod schedule;
mod shares;
mod text;
mod why;

use std::path::PathBuf;
use std::process::ExitCode;

use bank::Lang;
use clap::{Parser, Subcommand};
use readiness::Date;

use crate::documents::Source;
use crate::outcome::Outcome;
use crate::schedule::Until;

/// Checks a bank, diagnoses a department's file, begins a bank, prints the schemas.
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
    /// Counts what a bank holds and lists every problem with its path.
    Check {
        /// A bank in JSON; without it, the shipped ones.
        bank: Option<PathBuf>,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows scores, priorities, schedule and hours by month for a department's file.
    Diagnose {
        /// The department's file.
        file: PathBuf,
        /// The bank that it was answered under, where that is not a shipped one.
        #[arg(long)]
        bank: Option<PathBuf>,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        /// The day to plan from, `2026-11-22`; without it, today.
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Writes the report of a department's file: to decide on, to look at, or the draft letter.
    Report {
        /// The department's file.
        file: PathBuf,
        /// Where to write it; the ending says what: docx the attachment in Word, xlsx the workbook
        /// to look at, txt the draft of the letter.
        #[arg(short, long)]
        output: PathBuf,
        /// Puts boxes for stamps at the head of the attachment.
        #[arg(long)]
        stamps: bool,
        /// Drafts the letter as one that asks for approval, not as one that reports.
        #[arg(long)]
        approval: bool,
        /// The bank that the file was answered under, where that is not a shipped one.
        #[arg(long)]
        bank: Option<PathBuf>,
        /// The day of the paper, `2026-11-22`; without it, today.
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Writes the request for money of a department's file as a workbook.
    Budget {
        /// The department's file.
        file: PathBuf,
        /// Where to write it: a name that ends in xlsx.
        #[arg(short, long)]
        output: PathBuf,
        /// The bank that the file was answered under, where that is not a shipped one.
        #[arg(long)]
        bank: Option<PathBuf>,
        /// The day of the paper, `2026-11-22`; without it, today.
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Begins a bank of one's own.
    #[command(subcommand)]
    Bank(BankCommand),
    /// Prints the JSON Schema of a department's file.
    Schema {
        /// Prints the JSON Schema of a bank instead.
        #[arg(long)]
        bank: bool,
    },
    /// Plans problems in numbers alone, to compare methods of search.
    Schedule {
        /// The problems, one in JSON a line.
        file: PathBuf,
        /// Prints JSON, one line a problem.
        #[arg(long)]
        json: bool,
        /// Up to where to search.
        #[arg(long, value_enum, default_value = "end")]
        until: Until,
    },
    /// Diagnoses generated departments and prints what decides their priorities.
    Shares {
        /// The id of a shipped bank.
        #[arg(long, default_value = content::SHIPPED[0])]
        bank: String,
        /// How many departments.
        #[arg(long, default_value_t = 500)]
        count: u32,
        /// The day to plan from, `2026-11-22`; without it, 1 December 2026.
        #[arg(long, value_parser = day)]
        today: Option<Date>,
    },
    /// Prints where the bank covers what the articles describe, as Markdown.
    Coverage,
}

#[derive(Subcommand)]
enum BankCommand {
    /// Prints a bank to begin with; what each key means stands on stderr.
    New {
        /// The shipped bank that it changes.
        #[arg(long, default_value = content::SHIPPED[0])]
        base: String,
    },
    /// Prints a shipped bank as JSON, to copy from.
    Show {
        /// The bank's id.
        id: String,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    perform(&arguments.command, arguments.lang).unwrap_or_else(|refusal| refusal).print()
}

/// Carries `command` out.
fn perform(command: &Command, lang: Lang) -> Result<Outcome, Outcome> {
    match command {
        Command::Check { bank, json } => check::run(bank.as_deref(), *json, lang),
        Command::Diagnose { file, bank, json, today } => {
            diagnose::run(file, bank.as_deref(), *json, today.unwrap_or_else(now), lang)
        }
        Command::Report { file, output, stamps, approval, bank, today } => {
            let source = Source { file, bank: bank.as_deref(), today: today.unwrap_or_else(now) };
            documents::report(source, output, *stamps, *approval, lang)
        }
        Command::Budget { file, output, bank, today } => {
            let source = Source { file, bank: bank.as_deref(), today: today.unwrap_or_else(now) };
            documents::budget(source, output, lang)
        }
        Command::Bank(BankCommand::New { base }) => banks::start(base, now(), lang),
        Command::Bank(BankCommand::Show { id }) => banks::show(id),
        Command::Schema { bank: true } => Ok(banks::schema().into()),
        Command::Schema { bank: false } => Ok(record::schema().into()),
        Command::Schedule { file, json, until } => schedule::run(file, *until, *json, lang),
        Command::Shares { bank, count, today } => shares::run(bank, *count, *today),
        Command::Coverage => coverage::run(),
    }
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
