//! `dx-readiness report` and `dx-readiness budget`: papers for people, written as files.

use std::fs;
use std::path::Path;

use bank::Lang;
use office::{DraftKind, Paper, PaperError, Stamps};
use phrases::Phrases;
use readiness::{Budget, Date, Diagnosis};

use crate::department_file::DepartmentFile;
use crate::outcome::Outcome;
use crate::{escape, input};

/// What a paper is made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The department's file.
    pub file: &'a Path,
    /// The bank that it was answered under, where that is not a shipped one.
    pub bank: Option<&'a Path>,
    /// The day of the paper.
    pub today: Date,
}

/// Writes the report to `output`, whose ending says what it is.
///
/// # Errors
///
/// Fails where the file cannot be used, the ending is another one, or nothing can be written.
pub fn report(
    source: Source<'_>,
    output: &Path,
    stamps: bool,
    approval: bool,
    lang: Lang,
) -> Result<Outcome, Outcome> {
    let kind = if approval { DraftKind::Approval } else { DraftKind::Report };
    let stamps = if stamps { Stamps::Boxes } else { Stamps::None };
    let write: &dyn Fn(Paper<'_>) -> Result<Vec<u8>, PaperError> = match ending(output).as_str() {
        "docx" => &|paper| office::report(paper, stamps),
        "xlsx" => &office::readable_workbook,
        "txt" => &|paper| Ok(office::draft(paper, kind).text().as_bytes().to_vec()),
        _ => return Err(input::refuse(output, other_ending(&["docx", "xlsx", "txt"], lang))),
    };
    save(source, output, lang, write)
}

/// Writes the request for money to `output`.
///
/// # Errors
///
/// Fails where the file cannot be used, the ending is another one, or nothing can be written.
pub fn budget(source: Source<'_>, output: &Path, lang: Lang) -> Result<Outcome, Outcome> {
    if ending(output) != "xlsx" {
        return Err(input::refuse(output, other_ending(&["xlsx"], lang)));
    }
    save(source, output, lang, &|paper| {
        let bank = &paper.phrases.catalog.bank;
        let budget = Budget::of(bank, paper.document, paper.diagnosis, paper.today);
        office::budget_workbook(paper, &budget)
    })
}

fn save(
    source: Source<'_>,
    output: &Path,
    lang: Lang,
    write: &dyn Fn(Paper<'_>) -> Result<Vec<u8>, PaperError>,
) -> Result<Outcome, Outcome> {
    let opened = DepartmentFile::open(source.file, source.bank, lang)?;
    let (catalog, document) = (opened.catalog(), &opened.document);
    let diagnosis = Diagnosis::of(&catalog.bank, document, source.today);
    let phrases = Phrases { words: content::words(lang), lang, catalog };
    let paper = Paper { document, diagnosis: &diagnosis, phrases, today: source.today };
    let failed = |why: String| Outcome {
        aside: escape::line(&format!("{}: {why}", output.display())).into_owned(),
        status: Outcome::OTHER,
        ..Outcome::default()
    };
    let bytes = write(paper).map_err(|error| failed(error.to_string()))?;
    fs::write(output, bytes).map_err(|error| failed(error.to_string()))?;
    Ok(Outcome::default())
}

/// Returns the ending of a file's name in small letters.
fn ending(output: &Path) -> String {
    let ending = output.extension().and_then(|ending| ending.to_str());
    ending.map(str::to_ascii_lowercase).unwrap_or_default()
}

fn other_ending(endings: &[&str], lang: Lang) -> String {
    let endings = endings.join(", ");
    match lang {
        Lang::Ja => format!("書き出すファイルの名前は、次のどれかで終えてください：{endings}"),
        Lang::En => format!("the name of the file to write has to end in one of: {endings}"),
    }
}
