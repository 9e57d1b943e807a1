//! `dx-readiness sheet`: a department's file as a form in Excel, and back.

use std::path::{Path, PathBuf};

use bank::Lang;
use clap::Args;
use office::form::{self, CellProblem, Change, Reading};
use phrases::Phrases;
use readiness::{Date, Moment};
use serde::Serialize;

use crate::department::{self, Banks};
use crate::outcome::Outcome;
use crate::{input, written};

/// What `sheet write` takes.
#[derive(Args)]
pub struct Write {
    /// The department's file, JSON.
    file: PathBuf,
    /// Where the form goes.
    #[arg(short, long)]
    out: PathBuf,
    /// The bank that it was answered under, where that is not a shipped one.
    #[arg(long)]
    bank: Option<PathBuf>,
    /// Leaves the answers out: a form for the section to fill in.
    #[arg(long)]
    blank: bool,
    /// The day on which the form was made, `2026-11-22`; without it, today.
    #[arg(long, value_parser = crate::day)]
    pub today: Option<Date>,
}

/// What `sheet read` takes.
#[derive(Args)]
pub struct Read {
    /// The form.
    file: PathBuf,
    /// Where the department's file goes, JSON.
    #[arg(short, long)]
    out: PathBuf,
    /// The bank that it was answered under, where that is not a shipped one.
    #[arg(long)]
    bank: Option<PathBuf>,
    /// Writes what can be taken over, though some of the cells cannot.
    #[arg(long)]
    partly: bool,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// Writes the form of a department's file.
///
/// # Errors
///
/// Fails where the file or its bank cannot be used, and where the form is not written.
pub fn write(what: &Write, today: Date, lang: Lang) -> Result<Outcome, Outcome> {
    let mut document = department::open(&what.file, lang)?;
    let banks = Banks::open(what.bank.as_deref(), lang)?;
    let catalog = banks.of(&what.file, &document)?;
    if what.blank {
        document = form::blank(&document);
    }
    let phrases = Phrases { words: content::words(lang), lang, catalog };
    let bytes = form::write(&document, phrases, today);
    let bytes = bytes.map_err(|error| input::refuse(&what.file, error))?;
    written::write(&what.out, &what.file, &bytes, &document, lang)?;
    Ok(Outcome::default())
}

/// Reads a form and writes the department's file with what was filled in. Every changed cell is
/// listed.
///
/// # Errors
///
/// Fails where the form or its bank cannot be used, and where cells cannot be taken over.
pub fn read(what: &Read, now: Moment, lang: Lang) -> Result<Outcome, Outcome> {
    let reading = open(&what.file, what.bank.as_deref(), lang)?;
    let document = reading.with(|_| true, now);
    let output = if what.json {
        let report = Report {
            check_code: record::check_code(&document),
            original_check_code: record::check_code(&reading.document),
            cells: Cells::of(&reading, lang),
        };
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        String::new()
    };
    let aside = sentences(&reading, lang).join("\n");
    if !reading.problems.is_empty() && !what.partly {
        return Err(Outcome { output, aside, status: Outcome::INPUT });
    }
    let text = record::write(&document);
    written::write(&what.out, &what.file, text.as_bytes(), &document, lang)?;
    Ok(Outcome { output, aside, status: 0 })
}

/// Opens a form, to compare its cells with its original.
///
/// # Errors
///
/// Fails with a sentence where the form or its bank cannot be used.
pub fn open(file: &Path, bank: Option<&Path>, lang: Lang) -> Result<Reading, Outcome> {
    let bytes = input::bytes(file, office::MAX_WORKBOOK_BYTES)?;
    let banks = Banks::open(bank, lang)?;
    let mut no_bank = None;
    let reading = form::read(&bytes, |document| {
        banks.of(file, document).map_err(|refusal| no_bank = Some(refusal)).ok()
    });
    reading.map_err(|problem| {
        no_bank.unwrap_or_else(|| input::refuse(file, problem.sentence(content::words(lang))))
    })
}

/// Returns a sentence for each cell that says something else than the original, and for what
/// cannot be taken over.
pub fn sentences(reading: &Reading, lang: Lang) -> Vec<String> {
    let words = content::words(lang);
    let changes = reading.changes.iter().map(|change| change.sentence(words));
    changes.chain(reading.problems.iter().map(|problem| problem.sentence(words))).collect()
}

#[derive(Serialize)]
struct Report<'a> {
    check_code: String,
    original_check_code: String,
    #[serde(flatten)]
    cells: Cells<'a>,
}

/// The cells of a form that say something else than its original.
#[derive(Default, Serialize)]
pub struct Cells<'a> {
    changes: Vec<ChangedCell<'a>>,
    problems: Vec<WrongCell>,
}

#[derive(Serialize)]
struct ChangedCell<'a> {
    sheet: &'static str,
    row: u32,
    column: &'static str,
    what: &'a str,
    from: &'a str,
    to: &'a str,
}

#[derive(Serialize)]
struct WrongCell {
    sheet: &'static str,
    row: Option<u32>,
    column: &'static str,
    why: String,
}

impl<'a> Cells<'a> {
    /// Lists what `reading` found.
    pub fn of(reading: &'a Reading, lang: Lang) -> Self {
        let words = content::words(lang);
        let changed = |change: &'a Change| ChangedCell {
            sheet: change.sheet(words),
            row: change.row,
            column: change.column(words),
            what: &change.what,
            from: &change.from,
            to: &change.to,
        };
        let wrong = |problem: &CellProblem| WrongCell {
            sheet: problem.sheet(words),
            row: problem.row(),
            column: problem.column(words),
            why: problem.why(words),
        };
        Self {
            changes: reading.changes.iter().map(changed).collect(),
            problems: reading.problems.iter().map(wrong).collect(),
        }
    }
}
