//! The banks: two shipped ones, and those that a municipality wrote.

use std::fmt::Write as _;
use std::sync::OnceLock;

use bank::{BankFile, Base, Catalog, DeltaFile, JsonError, Lang, Problem};
use readiness::{BankRef, Text};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::{bilingual, english};

/// The ids of the shipped banks; the first is asked unless another is chosen.
pub const SHIPPED: [&str; 2] = ["six-priorities", "seven-priorities"];

/// The first bank, and what the second changes in it, in Japanese: whole, it would be as much again
/// to send.
const FILES: [&str; 2] = [
    include_str!(concat!(env!("OUT_DIR"), "/six-priorities.json")),
    include_str!(concat!(env!("OUT_DIR"), "/seven-priorities.json")),
];

/// The first 16 hexadecimal digits of the SHA-256 of each bank's JSON.
const HASHES: [&str; 2] = [
    include_str!(concat!(env!("OUT_DIR"), "/six-priorities.hash")),
    include_str!(concat!(env!("OUT_DIR"), "/seven-priorities.hash")),
];

/// The longest bank that is read, in bytes; the shipped ones have an eighth of it.
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
    /// It has the id of a shipped bank, but is another one.
    ShippedId(String),
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
    place(id).map(shipped)
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
    let value = bank::parse(text).map_err(|error| match error {
        JsonError::NotJson(line) => BankRefusal::NotJson(line),
        JsonError::Twice(problems) => BankRefusal::Problems(problems),
    })?;
    let at = match value.get("base").and_then(Value::as_str) {
        Some(base) => Some(place(base).ok_or_else(|| unknown(base))?),
        None => None,
    };
    let (mut catalog, base) = match at {
        Some(at) => derived(at, &value).map_err(BankRefusal::Problems)?,
        None => (whole(&value).map_err(BankRefusal::Problems)?, None),
    };
    if let Some(shipped) = find(&catalog.id) {
        catalog.hash.clone_from(&shipped.hash);
        return if catalog == *shipped {
            // The shipped one, with its own English once that is there.
            Ok(catalog)
        } else {
            Err(BankRefusal::ShippedId(catalog.id))
        };
    }
    for byte in Sha256::digest(text).iter().take(8) {
        // Writing to a string never fails.
        let _ = write!(catalog.hash, "{byte:02x}");
    }
    if let Some(at) = at {
        // Over another edition, the same changes make another bank.
        let _ = write!(catalog.hash, "-{}", HASHES[at]);
    }
    catalog.base = base;
    Ok(catalog)
}

fn place(id: &str) -> Option<usize> {
    SHIPPED.iter().position(|shipped| *shipped == id)
}

fn whole(value: &Value) -> Result<Catalog, Vec<Problem>> {
    BankFile::read(value).and_then(BankFile::compile)
}

/// Makes the bank that `value` makes of the shipped bank number `at`.
fn derived(at: usize, value: &Value) -> Result<(Catalog, Option<Base>), Vec<Problem>> {
    let file = shipped_file(at);
    let (base, delta) = (BankFile::read(&file)?, DeltaFile::read(value)?);
    let misfits = bank::fit(&base, &delta);
    match bank::derive(file, value).and_then(|value| whole(&value)) {
        Ok(catalog) if misfits.is_empty() => Ok((catalog, Some(Base::of(&base, &delta)))),
        Ok(_) => Err(misfits),
        Err(mut problems) => {
            problems.extend(misfits);
            Err(problems)
        }
    }
}

/// A name in a refusal is shown as far as anybody would read it.
fn unknown(base: &str) -> BankRefusal {
    BankRefusal::UnknownBase(base.chars().take(64).collect())
}

/// Returns the shipped bank number `at` as the file that it was made from. While English is not
/// there ([`crate::has`]), the Japanese texts stand in its place: nobody is shown them.
#[must_use]
pub fn shipped_file(at: usize) -> Value {
    let read = |at: usize| {
        let mut file = serde_json::from_str(FILES[at]).unwrap_or_default();
        let mut texts = english::get().map(|english| english.banks[at].iter());
        bilingual::complete(&mut file, &mut |ja| {
            let english = texts.as_mut().and_then(Iterator::next);
            english.unwrap_or(ja).clone()
        });
        file
    };
    match at {
        0 => read(0),
        at => bank::derive(read(0), &read(at)).unwrap_or_default(),
    }
}

/// # Panics
///
/// Never in a build that succeeded: the build script has read and checked the same file.
fn shipped(at: usize) -> &'static Catalog {
    static JAPANESE: [OnceLock<Catalog>; 2] = [const { OnceLock::new() }; 2];
    static BOTH: [OnceLock<Catalog>; 2] = [const { OnceLock::new() }; 2];
    let catalogs = if crate::has(Lang::En) { &BOTH } else { &JAPANESE };
    catalogs[at].get_or_init(|| {
        match BankFile::read(&shipped_file(at)).and_then(BankFile::compile) {
            Ok(mut catalog) => {
                catalog.hash = HASHES[at].into();
                catalog
            }
            Err(_) => unreachable!("the build script has checked this"),
        }
    })
}
