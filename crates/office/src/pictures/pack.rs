//! All pictures packed into one file.

use std::io::{Cursor, Read as _, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{pictures, png};
use crate::order::OrderProblem;
use crate::source::Source;

/// Returns the pictures of a diagnosis in one ZIP file: the SVG files, and where `drawn` holds what
/// a browser drew of them, one PNG file after the other, those as well.
///
/// # Errors
///
/// Fails where `drawn` is neither empty nor one PNG file of the right size for each picture.
pub fn pack_pictures(source: Source<'_>, drawn: &[u8]) -> Result<Vec<u8>, OrderProblem> {
    let pictures = pictures(source);
    let drawn = png::files(drawn).filter(|drawn| drawn.is_empty() || drawn.len() == pictures.len());
    let Some(drawn) = drawn else {
        return Err(OrderProblem::NotWritten("what was drawn is no picture".into()));
    };
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    let svg = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    // A PNG file is packed already.
    let png = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for picture in &pictures {
        add(&mut pack, &format!("{}.svg", picture.name), picture.svg.as_bytes(), svg)?;
    }
    for (picture, bytes) in pictures.iter().zip(drawn) {
        add(&mut pack, &format!("{}.png", picture.name), bytes, png)?;
    }
    Ok(pack.finish().map_err(not_written)?.into_inner())
}

fn add(
    pack: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    bytes: &[u8],
    options: SimpleFileOptions,
) -> Result<(), OrderProblem> {
    pack.start_file(name, options).map_err(not_written)?;
    pack.write_all(bytes).map_err(not_written)
}

/// Reads a pack back and compares the SVG files with what they were made from, letter by letter. The
/// PNG files have to be of the right size and as many, or none.
///
/// # Errors
///
/// Fails with the first file that differs.
pub fn check_pictures(source: Source<'_>, bytes: &[u8]) -> Result<(), OrderProblem> {
    let broken = |error: ZipError| OrderProblem::Differs(error.to_string());
    let pictures = pictures(source);
    let mut pack = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let count = pack.len();
    let has_png = count == 2 * pictures.len();
    if count != pictures.len() && !has_png {
        return Err(OrderProblem::Differs(format!("{count} files")));
    }
    for picture in &pictures {
        let name = format!("{}.svg", picture.name);
        if read(&mut pack, &name)? != picture.svg.as_bytes() {
            return Err(OrderProblem::Differs(name));
        }
        let name = format!("{}.png", picture.name);
        if has_png && png::files(&read(&mut pack, &name)?).is_none_or(|files| files.len() != 1) {
            return Err(OrderProblem::Differs(name));
        }
    }
    Ok(())
}

fn read(pack: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, OrderProblem> {
    let differs = || OrderProblem::Differs(name.to_owned());
    let mut bytes = Vec::new();
    let mut file = pack.by_name(name).map_err(|_| differs())?;
    file.read_to_end(&mut bytes).map_err(|_| differs())?;
    Ok(bytes)
}

fn not_written(error: impl std::error::Error) -> OrderProblem {
    OrderProblem::NotWritten(error.to_string())
}
