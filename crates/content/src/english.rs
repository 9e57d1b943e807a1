//! Everything that is said in English: one file, which the page fetches when English is chosen.
//! See docs/decisions/0029-english-is-fetched-when-it-is-chosen.md.

use std::fmt::Write as _;
use std::sync::OnceLock;

use bank::Lang;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::Words;

/// The longest file that is read, in bytes; the shipped one has about a fifth of it.
pub const MAX_ENGLISH_BYTES: usize = 1024 * 1024;

/// The first 16 hexadecimal digits of the SHA-256 of the file that belongs to this edition.
const HASH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.hash"));

/// The file, for tools, tests and whoever puts the page together.
#[cfg(feature = "embedded-all")]
pub const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.json"));

/// What was read.
#[derive(Debug)]
pub struct English {
    /// The words of the page.
    pub words: Words,
    /// The texts of each shipped bank's file, in their order there.
    pub banks: [Vec<Value>; 2],
}

/// The file as the build script writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    words: Vec<String>,
    banks: [Vec<Value>; 2],
}

static ENGLISH_TEXTS: OnceLock<English> = OnceLock::new();

/// The bytes are not the English texts of this edition: cut off, changed on the way, of another
/// version, or another page altogether.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherEdition;

/// Returns what the file is called beside the page: its hash is part of the name, so that no cache
/// mixes editions.
#[must_use]
pub fn english_name() -> String {
    format!("english-{HASH}.json")
}

/// Tells whether the texts in `lang` are there.
#[must_use]
pub fn has(lang: Lang) -> bool {
    lang == Lang::Ja || get().is_some()
}

/// Takes in the English texts; a second time changes nothing.
///
/// # Errors
///
/// Fails when `bytes` are not the file of this edition; nothing changes then.
pub fn install(bytes: &[u8]) -> Result<(), OtherEdition> {
    let english = read(bytes).ok_or(OtherEdition)?;
    // Whoever came first brought the same.
    let _ = ENGLISH_TEXTS.set(english);
    Ok(())
}

/// Returns what was taken in.
pub(crate) fn get() -> Option<&'static English> {
    #[cfg(feature = "embedded-all")]
    if ENGLISH_TEXTS.get().is_none() {
        let _ = install(ENGLISH.as_bytes());
    }
    ENGLISH_TEXTS.get()
}

/// Reads the file. The hash is looked at first: what has it is the very file that was built with
/// this code.
fn read(bytes: &[u8]) -> Option<English> {
    if bytes.len() > MAX_ENGLISH_BYTES || hash(bytes) != HASH {
        return None;
    }
    // From text, as every other file: another source would bring another reader.
    let file: File = serde_json::from_str(str::from_utf8(bytes).ok()?).ok()?;
    // They last as long as the page, as those that are compiled in.
    let texts: Vec<&'static str> = file.words.into_iter().map(|text| &*text.leak()).collect();
    Some(English { words: Words::of(&texts)?, banks: file.banks })
}

fn hash(bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(bytes).iter().take(8) {
        // Writing to a string never fails.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}
