//! `dx-readiness actuals`: the hours that finished actions took in several departments, as a change
//! of a bank.
//!
//! **Invariant:** what it writes names no department and no file, and of each action only how many
//! departments there were, the median and the quartiles.

mod change;
mod departments;
mod own;
mod taught;

use std::fs;
use std::path::{Path, PathBuf};

use bank::Lang;
use clap::Args;
use phrases::Phrases;
use readiness::Date;

use self::change::Changes;
use self::departments::Departments;
use self::own::OwnBank;
use self::taught::Taught;
use crate::outcome::Outcome;
use crate::{input, written};

/// What `actuals` takes.
#[derive(Args)]
pub struct Actuals {
    /// The departments' files, JSON or the form.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How many departments it takes to change an action: 3 or more.
    #[arg(short = 'k', long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(3..))]
    least: u16,
    /// The shipped bank that they were answered under.
    #[arg(long, default_value = content::SHIPPED[0], conflicts_with = "bank")]
    base: String,
    /// The bank that they were answered under, where that is not a shipped one.
    #[arg(long)]
    bank: Option<PathBuf>,
    /// Where the change goes; without it, it is printed.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// The day of the change, `2026-11-22`; without it, today.
    #[arg(long, value_parser = crate::day)]
    pub today: Option<Date>,
}

/// Turns what finished actions took into a change of the bank. What is changed and what is left
/// out stands on stderr.
///
/// # Errors
///
/// Fails where the bank cannot be used, where too few departments are left to change anything, and
/// where the output is not written.
pub fn run(what: &Actuals, today: Date, lang: Lang) -> Result<Outcome, Outcome> {
    let own = OwnBank::open(what.bank.as_deref(), &what.base, lang)?;
    let departments = Departments::open(&what.files, &own.catalog, lang);
    let least = usize::from(what.least);
    let phrases = Phrases { words: content::words(lang), lang, catalog: &own.catalog };
    let taught = Taught::all(&own.catalog.bank, &departments.documents);
    let changes = Changes { taught: &taught, least, departments: departments.documents.len() };
    let mut aside = departments.sentences(lang);
    aside.extend(changes.sentences(phrases));
    let aside = aside.join("\n");
    if changes.is_empty() {
        return Err(Outcome::refused(aside));
    }
    let text = format!("{:#}\n", changes.applied(&own, today));
    own::prove(&text, lang)?;
    let Some(out) = &what.output else { return Ok(Outcome { output: text, aside, status: 0 }) };
    for read in what.files.iter().chain(&what.bank) {
        written::is_other(out, read, lang)?;
    }
    write(out, &text)?;
    Ok(Outcome { aside, ..Outcome::default() })
}

fn write(out: &Path, text: &str) -> Result<(), Outcome> {
    fs::write(out, text)
        .map_err(|error| Outcome { status: Outcome::OTHER, ..input::refuse(out, error) })
}
