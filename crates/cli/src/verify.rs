//! `dx-readiness verify`: whether a file is the one with the check code on paper.

use std::path::PathBuf;

use bank::Lang;
use clap::Args;
use office::form::Reading;
use office::proof::{Compared, Difference, typed_code};
use readiness::Document;
use record::Tally;
use serde::Serialize;

use crate::outcome::Outcome;
use crate::sheet::{self, Cells};
use crate::{department, input};

/// What `verify` takes.
#[derive(Args)]
pub struct Verify {
    /// The department's file, JSON or the form.
    file: PathBuf,
    /// The check code that it should have.
    #[arg(long, value_parser = code)]
    code: String,
    /// The bank that it was answered under, where that is not a shipped one.
    #[arg(long)]
    bank: Option<PathBuf>,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    agrees: bool,
    expected: &'a str,
    check_code: &'a str,
    is_former_code: bool,
    answers: usize,
    notes: usize,
    actions: usize,
    #[serde(flatten)]
    cells: Cells<'a>,
}

/// Tells whether the file has the code, and for a form also whether its cells say what its
/// original says; names what differs.
///
/// # Errors
///
/// Fails where the file or its bank cannot be used.
pub fn run(what: &Verify, lang: Lang) -> Result<Outcome, Outcome> {
    let bytes = input::bytes(&what.file, office::MAX_WORKBOOK_BYTES)?;
    let reading = if office::looks_like_workbook(&bytes) {
        sheet::open(&what.file, what.bank.as_deref(), lang)?
    } else {
        let document = department::open_either(&what.file, lang)?;
        Reading { document, changes: Vec::new(), problems: Vec::new() }
    };
    let Reading { document, changes, problems } = &reading;
    let tally = Tally::of(document);
    let is_former_code = is_former(document, &what.code) && tally.code != what.code;
    let has_code = tally.code == what.code || is_former_code;
    let agrees = has_code && changes.is_empty() && problems.is_empty();
    let status = if agrees { 0 } else { Outcome::OTHER };
    let mut sentences = sheet::sentences(&reading, lang);
    if !has_code {
        let (written, found) = (what.code.clone(), tally.code.clone());
        let difference = Difference { what: Compared::Code, written, found };
        sentences.insert(0, difference.sentence(content::words(lang)));
    }
    let aside = sentences.join("\n");
    let output = if what.json {
        let report = Report {
            agrees,
            expected: &what.code,
            check_code: &tally.code,
            is_former_code,
            answers: tally.answers,
            notes: tally.notes,
            actions: tally.actions,
            cells: Cells::of(&reading, lang),
        };
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else if agrees {
        yes(&tally, is_former_code, lang)
    } else {
        String::new()
    };
    Ok(Outcome { output, aside, status })
}

fn is_former(document: &Document, code: &str) -> bool {
    record::former_check_code(document) == code
}

fn yes(tally: &Tally, is_former_code: bool, lang: Lang) -> String {
    let Tally { answers, notes, actions, code } = tally;
    match lang {
        Lang::Ja => {
            let former = if is_former_code {
                "（2026年11月までの確認コードで一致）"
            } else {
                ""
            };
            format!(
                "一致します{former}。確認コード {code}、回答 {answers}、理由・メモ・根拠 {notes}、\
                 取組 {actions}\n"
            )
        }
        Lang::En => {
            let former = if is_former_code {
                " (by the check code as it was until November 2026)"
            } else {
                ""
            };
            format!(
                "agrees{former}; check code {code}, answers: {answers}, reasons, notes and \
                 evidence: {notes}, actions: {actions}\n"
            )
        }
    }
}

fn code(text: &str) -> Result<String, String> {
    typed_code(text).ok_or_else(|| "a check code such as 54C8-16DD".into())
}
