//! `dx-readiness`: the command with which a DX office checks and reads what departments send, sends
//! them forms, and writes a bank of its own.
//!
//! A thin shell: every rule is in the crates that the page uses too, and every lint in `lint`.
//! What it prints as JSON is described in docs/cli.md and does not change within a major version.

mod actuals;
mod banks;
mod check;
mod checked;
mod code;
mod coverage;
mod data_files;
mod department;
mod department_file;
mod departments;
mod diagnose;
mod documents;
mod escape;
mod gaps;
mod input;
mod moved;
mod outcome;
mod report;
mod schedule;
mod shares;
mod sheet;
mod text;
mod verify;
mod why;
mod written;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bank::Lang;
use clap::{Args, Parser, Subcommand};
use readiness::{Date, Moment};

use crate::data_files::Request;
use crate::outcome::Outcome;
use crate::schedule::Until;

/// Checks a bank, diagnoses a department's file, writes and reads its form, begins a bank, prints
/// the schemas.
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
        #[command(flatten)]
        question: diagnose::Question,
    },
    /// Shows what has become of the plan that one file promises, in a later file, and why.
    Moved {
        /// The file with the promise: its adopted plan, otherwise its plan.
        promise: PathBuf,
        /// The department's file as it is now.
        now: PathBuf,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        made: Made,
    },
    /// Writes a department's file as a form in Excel, and reads a form that was filled in.
    // Not `args_conflicts_with_subcommands`: `--lang` before `write` or `read` is no conflict.
    #[command(subcommand_negates_reqs = true)]
    Sheet {
        #[command(flatten)]
        write: Option<sheet::Write>,
        #[command(subcommand)]
        command: Option<SheetCommand>,
    },
    /// Prints the check code of a department's file, JSON or the form.
    Code {
        /// The department's file.
        file: PathBuf,
    },
    /// Tells whether a department's file, JSON or the form, is the one with a check code.
    Verify(verify::Verify),
    /// Writes the tables of a department's file for other programs: a workbook or CSV files.
    Data {
        /// The department's file.
        file: PathBuf,
        /// Where to write them: a name that ends in xlsx, or a folder for CSV files.
        #[arg(short, long)]
        output: PathBuf,
        #[command(flatten)]
        made: Made,
    },
    /// Writes the plan of a department's file as a calendar.
    Calendar {
        /// The department's file.
        file: PathBuf,
        /// Where to write it: a name that ends in ics.
        #[arg(short, long)]
        output: PathBuf,
        #[command(flatten)]
        made: Made,
    },
    /// Prints a department's file as Markdown, for a chat or a wiki.
    Markdown {
        /// The department's file.
        file: PathBuf,
        #[command(flatten)]
        made: Made,
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
        #[command(flatten)]
        made: Made,
    },
    /// Writes the request for money of a department's file as a workbook.
    Budget {
        /// The department's file.
        file: PathBuf,
        /// Where to write it: a name that ends in xlsx.
        #[arg(short, long)]
        output: PathBuf,
        #[command(flatten)]
        made: Made,
    },
    /// Makes a change of a bank from the hours that finished actions took in several departments.
    Actuals(actuals::Actuals),
    /// Writes the pictures of a department's file for a slide, as SVG.
    Pictures {
        /// The department's file.
        file: PathBuf,
        /// Where to write them: a name that ends in zip, or a folder.
        #[arg(short, long)]
        output: PathBuf,
        #[command(flatten)]
        made: Made,
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

/// With what and when other files are made from a department's file.
#[derive(Args)]
struct Made {
    /// The bank that the file was answered under, where that is not a shipped one.
    #[arg(long)]
    bank: Option<PathBuf>,
    /// The day on which it is made, `2026-11-22`; without it, today.
    #[arg(long, value_parser = day)]
    today: Option<Date>,
}

#[derive(Subcommand)]
enum SheetCommand {
    /// Writes a department's file as a form in Excel.
    Write(sheet::Write),
    /// Reads a form that was filled in.
    Read(sheet::Read),
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
        Command::Diagnose { file, bank, json, today, question } => {
            let today = today.unwrap_or_else(now);
            diagnose::run(file, bank.as_deref(), *json, today, question, lang)
        }
        Command::Moved { promise, now, json, made } => {
            moved::run(promise, made.of(now, lang), *json)
        }
        Command::Sheet { command: Some(SheetCommand::Read(read)), write: None } => {
            sheet::read(read, moment(), lang)
        }
        Command::Sheet { command: Some(SheetCommand::Write(write)), write: None }
        | Command::Sheet { write: Some(write), command: None } => {
            sheet::write(write, write.today.unwrap_or_else(now), lang)
        }
        Command::Sheet { .. } => Err(Outcome::refused(
            "name the file and the output, -o OUT, once: after `write` or `read` where one of \
             them is there",
        )),
        Command::Code { file } => code::run(file, lang),
        Command::Verify(what) => verify::run(what, lang),
        Command::Data { file, output, made } => data_files::data(made.of(file, lang), output),
        Command::Calendar { file, output, made } => {
            data_files::calendar(made.of(file, lang), output)
        }
        Command::Markdown { file, made } => data_files::markdown(made.of(file, lang)),
        Command::Report { file, output, stamps, approval, made } => {
            documents::report(made.of(file, lang), output, *stamps, *approval)
        }
        Command::Budget { file, output, made } => documents::budget(made.of(file, lang), output),
        Command::Actuals(what) => actuals::run(what, what.today.unwrap_or_else(now), lang),
        Command::Pictures { file, output, made } => {
            documents::pictures(made.of(file, lang), output)
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

impl Made {
    fn of<'a>(&'a self, file: &'a Path, lang: Lang) -> Request<'a> {
        let today = self.today.unwrap_or_else(now);
        Request { file, bank: self.bank.as_deref(), today, lang }
    }
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "ja or en".into())
}

pub(crate) fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day such as 2026-11-22".into())
}

fn now() -> Date {
    Date::parse(&jiff::Zoned::now().date().to_string()).unwrap_or(Date::FIRST_OF_ERA)
}

fn moment() -> Moment {
    let now = jiff::Zoned::now().strftime("%Y-%m-%dT%H:%M").to_string();
    Moment::parse(&now).unwrap_or_default()
}
