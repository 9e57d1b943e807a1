//! The banks: two shipped ones, and those that a municipality wrote.

use std::fmt::Write as _;
use std::sync::OnceLock;

use bank::{BankFile, Catalog, Lang, Problem};
use fields::Tree;
use readiness::{BankRef, Text};
use sha2::{Digest as _, Sha256};

use crate::words::{bank_text, bank_texts};

/// The ids of the shipped banks; the first is asked unless another is chosen.
pub const SHIPPED: [&str; 2] = ["six-priorities", "seven-priorities"];

/// The structure of the first bank and what the second changes in it; their texts stand beside
/// the words of the page.
const PACKED: [&[u8]; 2] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/six-priorities.pack")),
    include_bytes!(concat!(env!("OUT_DIR"), "/seven-priorities.pack")),
];

/// The first 16 hexadecimal digits of the SHA-256 of each bank's JSON.
const HASHES: [&str; 2] = [
    include_str!(concat!(env!("OUT_DIR"), "/six-priorities.hash")),
    include_str!(concat!(env!("OUT_DIR"), "/seven-priorities.hash")),
];

/// The longest bank that is read, in bytes; the shipped ones have a quarter of it.
pub const MAX_BANK_BYTES: usize = 2 * 1024 * 1024;

/// Why a text is not a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BankRefusal {
    /// Longer than [`MAX_BANK_BYTES`].
    TooLarge,
    /// Not JSON; with the line.
    NotJson(usize),
    /// It changes a bank that is not shipped.
    UnknownBase(String),
    /// Everything that is wrong with it.
    Problems(Vec<Problem>),
}

/// Returns the bank that is asked unless another is chosen.
#[must_use]
pub fn catalog() -> &'static Catalog {
    shipped(0)
}

/// Returns the shipped bank `id`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Catalog> {
    SHIPPED.iter().position(|shipped| *shipped == id).map(shipped)
}

/// Returns how a document names `catalog`.
#[must_use]
pub fn bank_ref(catalog: &Catalog) -> BankRef {
    BankRef {
        id: Text::cut(&catalog.id),
        edition: Text::cut(&catalog.edition),
        hash: Text::cut(&catalog.hash),
    }
}

/// Reads a bank that a municipality wrote: a whole one, or what it changes in a shipped one.
///
/// # Errors
///
/// Fails with every problem found.
pub fn read_bank(text: &str) -> Result<Catalog, BankRefusal> {
    if text.len() > MAX_BANK_BYTES {
        return Err(BankRefusal::TooLarge);
    }
    let tree = Tree::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|error| BankRefusal::NotJson(error.line()))?;
    let tree = match tree.text("base") {
        Some(base) => {
            let at = SHIPPED.iter().position(|id| *id == base);
            let base = at.map(tree_of).ok_or_else(|| BankRefusal::UnknownBase(base.into()))?;
            bank::derive(base, tree).map_err(BankRefusal::Problems)?
        }
        None => tree,
    };
    let mut catalog =
        BankFile::read(tree).and_then(BankFile::compile).map_err(BankRefusal::Problems)?;
    for byte in Sha256::digest(text).iter().take(8) {
        // Writing to a string never fails.
        let _ = write!(catalog.hash, "{byte:02x}");
    }
    Ok(catalog)
}

/// Returns all that a first visit carries of the banks: their structures and their texts.
#[must_use]
pub fn shipped_texts() -> Vec<u8> {
    [PACKED[0], PACKED[1], &bank_text(Lang::Ja), &bank_text(Lang::En)].concat()
}

/// Returns the shipped bank number `at` as the file that it was made from.
#[must_use]
pub fn tree_of(at: usize) -> Tree {
    let (mut ja, mut en) = (bank_texts(Lang::Ja), bank_texts(Lang::En));
    // The texts of both follow each other, so the first has to be unpacked in any case.
    let mut trees = PACKED.iter().map(|packed| bank::unpack(packed, &mut ja, &mut en));
    let base = trees.next().unwrap_or_default();
    if at == 0 {
        return base;
    }
    trees.next().map(|delta| bank::derive(base, delta).unwrap_or_default()).unwrap_or_default()
}

/// # Panics
///
/// Never in a build that succeeded: the build script checked and packed the same entries.
#[inline(never)]
fn shipped(at: usize) -> &'static Catalog {
    static CATALOGS: [OnceLock<Catalog>; 2] = [OnceLock::new(), OnceLock::new()];
    CATALOGS[at].get_or_init(|| match BankFile::read(tree_of(at)) {
        Ok(file) => {
            let mut catalog = file.checked();
            catalog.hash = HASHES[at].into();
            catalog
        }
        Err(_) => unreachable!("the build script packed this"),
    })
}
