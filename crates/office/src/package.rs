//! The parts of a workbook, taken out of its ZIP file within bounds.
//!
//! A ZIP file says itself how large its parts are, and a reader that believes it can be made to
//! fill the memory. So every part that is needed is unpacked here up to a limit, and the reader of
//! workbooks gets a new file in which nothing is compressed.

use std::io::{Cursor, Read as _, Write as _};

use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::safe_xml;
use crate::workbook_bytes::{MAX_WORKBOOK_BYTES, OLE};

/// The most bytes that all needed parts have, unpacked.
const MAX_UNPACKED: u64 = 32 << 20;

/// The most bytes of a part that lists sheets: the reader copies what it says once for every sheet.
const MAX_LIST: u64 = 64 << 10;

/// The part with the texts of all sheets.
const STRINGS: &str = "xl/sharedStrings.xml";

/// The most parts; a workbook has a few for each sheet.
const MAX_PARTS: usize = 2_000;

/// Why a file is not taken for a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoWorkbook {
    /// More than [`MAX_WORKBOOK_BYTES`].
    #[error("the file is larger than {} MB", MAX_WORKBOOK_BYTES >> 20)]
    TooLarge,
    /// Unpacked it would fill the memory.
    #[error("unpacked, the file is too large")]
    Unpacked,
    /// No workbook of any kind.
    #[error("this is no workbook")]
    Other,
    /// A workbook in another format, by the ending of its name: `.xls`, `.xlsm`, `.xlsb`, `.ods`.
    #[error("a workbook in the format {0}")]
    Format(&'static str),
    /// Protected by a password.
    #[error("the workbook is protected by a password")]
    Locked,
    /// Cut off or changed.
    #[error("the workbook is damaged")]
    Damaged,
}

/// Returns the workbook in `bytes` with what is needed of it, unpacked.
pub(crate) fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, NoWorkbook> {
    if bytes.len() > MAX_WORKBOOK_BYTES {
        return Err(NoWorkbook::TooLarge);
    }
    if bytes.starts_with(OLE) {
        return Err(if holds_utf16(bytes, "EncryptedPackage") {
            NoWorkbook::Locked
        } else {
            NoWorkbook::Format(".xls")
        });
    }
    if !bytes.starts_with(b"PK") {
        return Err(NoWorkbook::Other);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NoWorkbook::Damaged)?;
    if archive.len() > MAX_PARTS {
        return Err(NoWorkbook::Unpacked);
    }
    if let Some(format) = other_format(&archive) {
        return Err(format);
    }
    copy(&mut archive)
}

/// Says which other kind of file it is by the names of its parts.
fn other_format(archive: &ZipArchive<Cursor<&[u8]>>) -> Option<NoWorkbook> {
    let has = |part: &str| archive.index_for_name(part).is_some();
    if has("xl/vbaProject.bin") {
        Some(NoWorkbook::Format(".xlsm"))
    } else if has("xl/workbook.bin") {
        Some(NoWorkbook::Format(".xlsb"))
    } else if has("mimetype") {
        Some(NoWorkbook::Format(".ods"))
    } else if has("xl/workbook.xml") {
        None
    } else {
        Some(NoWorkbook::Other)
    }
}

/// Copies the needed parts, as they are, into a new file.
fn copy(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<u8>, NoWorkbook> {
    let damaged = |_| NoWorkbook::Damaged;
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        if !is_needed(&name) {
            continue;
        }
        let mut content = Vec::new();
        // One byte more than allowed shows that there is more, whatever the file says of itself.
        let most =
            if name.starts_with("xl/worksheets/") || name == STRINGS { left } else { MAX_LIST };
        let most = most.min(left);
        let read = (&mut part).take(most + 1).read_to_end(&mut content);
        let read = u64::try_from(read.map_err(|_| NoWorkbook::Damaged)?).unwrap_or(u64::MAX);
        if read > most {
            return Err(NoWorkbook::Unpacked);
        }
        left -= read;
        if !safe_xml::is_safe(&content, name == STRINGS) {
            return Err(NoWorkbook::Damaged);
        }
        if name == "[Content_Types].xml" && holds(&content, b"macroEnabled") {
            return Err(NoWorkbook::Format(".xlsm"));
        }
        writer.start_file(name, stored).map_err(damaged)?;
        writer.write_all(&content).map_err(|_| NoWorkbook::Damaged)?;
    }
    Ok(writer.finish().map_err(damaged)?.into_inner())
}

/// Tells whether the values of the cells are in the part `name`, or lead to them. How cells look is
/// of no interest, and the reader would copy it once for every kind of cell.
fn is_needed(name: &str) -> bool {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match folder {
        "" | "xl" => ending == "xml" && name != "xl/styles.xml",
        "_rels" | "xl/_rels" => ending == "rels",
        "xl/worksheets" => ending == "xml",
        _ => false,
    }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

fn holds_utf16(bytes: &[u8], word: &str) -> bool {
    let word: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    holds(bytes, &word)
}
