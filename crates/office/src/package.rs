//! The parts of a workbook, taken out of its ZIP file within bounds.
//!
//! A ZIP file says itself how large its parts are, and a reader that believes it can be made to
//! fill the memory. So every part that is needed is unpacked here up to a limit, and the reader of
//! workbooks gets a new file in which nothing is compressed.

use std::io::{Cursor, Read as _, Write as _};

use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The most bytes of a workbook that is opened. One with every answer and long notes has a tenth.
pub const MAX_WORKBOOK_BYTES: usize = 16 << 20;

/// The most bytes that all needed parts have, unpacked.
const MAX_UNPACKED: u64 = 32 << 20;

/// The most parts; a workbook has a few for each sheet.
const MAX_PARTS: usize = 2_000;

/// What a file begins with that other products lock or keep in the formats before 2007.
const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

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

/// Tells whether `bytes` begin as a ZIP file or as a workbook of another kind, so that it makes
/// sense to read them as a workbook.
#[must_use]
pub fn looks_like_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") || bytes.starts_with(OLE)
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
        let read = (&mut part).take(left + 1).read_to_end(&mut content);
        let read = u64::try_from(read.map_err(|_| NoWorkbook::Damaged)?).unwrap_or(u64::MAX);
        left = left.checked_sub(read).ok_or(NoWorkbook::Unpacked)?;
        if name == "[Content_Types].xml" && holds(&content, b"macroEnabled") {
            return Err(NoWorkbook::Format(".xlsm"));
        }
        writer.start_file(name, stored).map_err(damaged)?;
        writer.write_all(&content).map_err(|_| NoWorkbook::Damaged)?;
    }
    Ok(writer.finish().map_err(damaged)?.into_inner())
}

/// Tells whether the values of the cells are in the part `name`, or lead to them.
fn is_needed(name: &str) -> bool {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    matches!(folder, "" | "_rels" | "xl" | "xl/_rels" | "xl/worksheets") && name.ends_with(".xml")
        || matches!(folder, "_rels" | "xl/_rels") && name.ends_with(".rels")
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

fn holds_utf16(bytes: &[u8], word: &str) -> bool {
    let word: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    holds(bytes, &word)
}
