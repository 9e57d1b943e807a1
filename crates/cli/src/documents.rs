//! `dx-readiness report`, `budget` and `pictures`: papers and pictures for people, written as files.

use std::fs;
use std::path::Path;

use bank::Lang;
use office::pictures::pack_pictures;
use office::{DraftKind, PaperError, Source, Stamps};
use readiness::Budget;

use crate::data_files::{Request, ending, failed};
use crate::input;
use crate::outcome::Outcome;

/// Writes the report to `output`, whose ending says what it is.
///
/// # Errors
///
/// Fails where the file cannot be used, the ending is another one, or nothing can be written.
pub fn report(
    request: Request<'_>,
    output: &Path,
    stamps: bool,
    approval: bool,
) -> Result<Outcome, Outcome> {
    let kind = if approval { DraftKind::Approval } else { DraftKind::Report };
    let stamps = if stamps { Stamps::Boxes } else { Stamps::None };
    let make: &dyn Fn(Source<'_>) -> Result<Vec<u8>, PaperError> = match ending(output).as_str() {
        "docx" => &|source| office::report(source, stamps),
        "xlsx" => &office::readable_workbook,
        "txt" => &|source| Ok(office::draft(source, kind).text().as_bytes().to_vec()),
        _ => return Err(refused(output, &["docx", "xlsx", "txt"], request.lang)),
    };
    save(request, output, make)
}

/// Writes the request for money to `output`.
///
/// # Errors
///
/// Fails where the file cannot be used, the ending is another one, or nothing can be written.
pub fn budget(request: Request<'_>, output: &Path) -> Result<Outcome, Outcome> {
    if ending(output) != "xlsx" {
        return Err(refused(output, &["xlsx"], request.lang));
    }
    save(request, output, &|source| {
        let bank = &source.phrases.catalog.bank;
        let budget = Budget::of(bank, source.document, source.diagnosis, source.today);
        office::budget_workbook(source, &budget)
    })
}

/// Writes the pictures to `output`: packed into one file where it ends in `.zip`, otherwise into a
/// folder.
///
/// # Errors
///
/// Fails where the file cannot be used, the ending is another one, or nothing can be written.
pub fn pictures(request: Request<'_>, output: &Path) -> Result<Outcome, Outcome> {
    let ending = ending(output);
    if !matches!(ending.as_str(), "" | "zip") {
        let why = content::words(request.lang).office_pictures.said_ending;
        return Err(input::refuse(output, why));
    }
    request.with(|source| {
        if ending == "zip" {
            let bytes = pack_pictures(source, &[]).map_err(|error| failed(output, error))?;
            request.write(output, &bytes)?;
        } else {
            fs::create_dir_all(output).map_err(|error| failed(output, error))?;
            for picture in office::pictures::pictures(source) {
                let name = output.join(format!("{}.svg", picture.name));
                request.write(&name, picture.svg.as_bytes())?;
            }
        }
        Ok(Outcome::default())
    })
}

fn save(
    request: Request<'_>,
    output: &Path,
    make: &dyn Fn(Source<'_>) -> Result<Vec<u8>, PaperError>,
) -> Result<Outcome, Outcome> {
    request.with(|source| {
        let bytes = make(source).map_err(|error| failed(output, error))?;
        request.write(output, &bytes)?;
        Ok(Outcome::default())
    })
}

fn refused(output: &Path, endings: &[&str], lang: Lang) -> Outcome {
    let endings = endings.join(", ");
    let why = match lang {
        Lang::Ja => format!("書き出すファイルの名前は、次のどれかで終えてください：{endings}"),
        Lang::En => format!("the name of the file to write has to end in one of: {endings}"),
    };
    input::refuse(output, why)
}
