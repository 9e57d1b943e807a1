//! `dx-readiness diagnose`: what follows from one department's file.

use std::path::Path;

use bank::Lang;
use clap::Args;
use readiness::{ActionId, Date, Effort, Planning, YearMonth};

use crate::department_file::DepartmentFile;
use crate::outcome::Outcome;
use crate::report::{EditionChange, Read, Report};
use crate::text;

/// What is asked of a diagnosis besides.
#[derive(Args)]
pub struct Question {
    /// The hours that everything takes, in percent of the estimates, 25 to 400.
    #[arg(long = "hours", value_name = "PERCENT", value_parser = effort, default_value = "100")]
    effort: Effort,
    /// Asks, in JSON, what would end an action by a month: `once-only=2027-06`.
    #[arg(long, value_name = "ACTION=MONTH", value_parser = earlier, requires = "json")]
    earlier: Option<(ActionId, YearMonth)>,
}

fn effort(text: &str) -> Result<Effort, String> {
    let percent = text.parse().ok().and_then(Effort::new);
    percent.ok_or_else(|| format!("a whole percent from {} to {}", Effort::LEAST, Effort::MOST))
}

fn earlier(text: &str) -> Result<(ActionId, YearMonth), String> {
    let asked = text.split_once('=').and_then(|(id, month)| {
        let month = YearMonth::parse(month)?;
        (!id.is_empty()).then(|| (ActionId::from(id), month))
    });
    asked.ok_or_else(|| "an action and a month such as once-only=2027-06".into())
}

/// Returns the diagnosis of `file` as text or JSON, with the bank that it was answered under: a
/// shipped one, or the one in `bank`.
///
/// # Errors
///
/// Fails where the file cannot be read or is no document, and where its bank is not at hand.
pub fn run(
    file: &Path,
    bank: Option<&Path>,
    json: bool,
    today: Date,
    question: &Question,
    lang: Lang,
) -> Result<Outcome, Outcome> {
    let opened = DepartmentFile::open(file, bank, lang)?;
    let (catalog, document) = (opened.catalog(), opened.document());
    let edition = opened.renewal.as_ref().map(|renewal| EditionChange::of(&opened.file, renewal));
    let read = Read { file: &opened.file, document, edition };
    let diagnosis = Planning::best_at(&catalog.bank, document, today, question.effort);
    let output = if json {
        let report = Report::of(catalog, read, &diagnosis, today, question.earlier.as_ref());
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        text::of(catalog, &read, &diagnosis, lang)
    };
    Ok(output.into())
}
