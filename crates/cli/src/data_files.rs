//! `dx-readiness data`, `calendar` and `markdown`: a department's file for other programs.

use std::fs;
use std::path::Path;

use bank::Lang;
use office::Source;
use office::data::{Peculiarities, csv_files, tables, workbook};
use phrases::Phrases;
use readiness::{Date, Planning};

use crate::department_file::DepartmentFile;
use crate::outcome::Outcome;
use crate::{escape, input};

/// A department's file to make others from.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The department's file.
    pub file: &'a Path,
    /// The bank that it was answered under, where that is not a shipped one.
    pub bank: Option<&'a Path>,
    /// The day on which the others are made.
    pub today: Date,
    /// The language of names and texts.
    pub lang: Lang,
}

/// Writes the tables to `output`: a workbook where it ends in `.xlsx`, otherwise a folder of CSV
/// files. What was changed in CSV, and what other machines may not show, stands on stderr.
///
/// # Errors
///
/// Fails where the file cannot be used, `output` has another ending, or nothing can be written.
pub fn data(request: Request<'_>, output: &Path) -> Result<Outcome, Outcome> {
    let lang = request.lang;
    let ending = ending(output);
    if !matches!(ending.as_str(), "" | "xlsx") {
        return Err(input::refuse(output, content::words(lang).office_data.said_ending));
    }
    request.with(|source| {
        let tables = tables(source);
        if ending == "xlsx" {
            let bytes = workbook(&tables, lang, request.today);
            request.write(output, &bytes.map_err(|error| failed(output, error))?)?;
        } else {
            let files = csv_files(&tables, lang).map_err(|error| failed(output, error))?;
            fs::create_dir_all(output).map_err(|error| failed(output, error))?;
            for file in files {
                request.write(&output.join(file.name), &file.bytes)?;
            }
        }
        let found = Peculiarities::of(&tables);
        let aside = escape::lines(&found.sentences(source.phrases.words).join("\n")).into_owned();
        Ok(Outcome { aside, ..Outcome::default() })
    })
}

/// Writes the calendar to `output`, which ends in `.ics`.
///
/// # Errors
///
/// Fails like [`data`].
pub fn calendar(request: Request<'_>, output: &Path) -> Result<Outcome, Outcome> {
    if ending(output) != "ics" {
        let words = content::words(request.lang).office_calendar;
        return Err(input::refuse(output, words.said_ending));
    }
    request.with(|source| {
        request.write(output, &office::calendar::calendar(source))?;
        Ok(Outcome::default())
    })
}

/// Returns the diagnosis in Markdown.
///
/// # Errors
///
/// Fails where the file cannot be used.
pub fn markdown(request: Request<'_>) -> Result<Outcome, Outcome> {
    request.with(|source| Ok(office::markdown::markdown(source).into()))
}

impl Request<'_> {
    /// Opens the file, diagnoses it and hands over what others are made from.
    pub fn with(
        self,
        make: impl FnOnce(Source<'_>) -> Result<Outcome, Outcome>,
    ) -> Result<Outcome, Outcome> {
        let opened = DepartmentFile::open(self.file, self.bank, self.lang)?;
        let (catalog, document) = (opened.catalog(), opened.document());
        let diagnosis = Planning::best(&catalog.bank, document, self.today);
        let phrases = Phrases { words: content::words(self.lang), lang: self.lang, catalog };
        make(Source { document, diagnosis: &diagnosis, phrases, today: self.today })
    }

    /// Writes `bytes`, reads them back and compares. The file that is read is never written over.
    pub fn write(self, output: &Path, bytes: &[u8]) -> Result<(), Outcome> {
        let words = content::words(self.lang).office_data;
        if let (Ok(output), Ok(file)) = (output.canonicalize(), self.file.canonicalize())
            && output == file
        {
            return Err(input::refuse(self.file, words.said_same));
        }
        fs::write(output, bytes).map_err(|error| failed(output, error))?;
        let found = fs::read(output).map_err(|error| failed(output, error))?;
        if found == bytes { Ok(()) } else { Err(failed(output, words.said_other)) }
    }
}

/// Returns the ending of a file's name in small letters.
pub fn ending(output: &Path) -> String {
    let ending = output.extension().and_then(|ending| ending.to_str());
    ending.map(str::to_ascii_lowercase).unwrap_or_default()
}

/// Says that `output` was not written, and why.
pub fn failed(output: &Path, why: impl std::fmt::Display) -> Outcome {
    let aside = escape::line(&format!("{}: {why}", output.display())).into_owned();
    Outcome { aside, status: Outcome::OTHER, ..Outcome::default() }
}
