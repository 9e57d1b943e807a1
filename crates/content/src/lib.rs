//! What is shipped: the bank of questions and actions, the samples and the words of the page.
//!
//! Everything here was checked when it was built; nothing falls back silently.

mod samples;
mod words;

use std::sync::OnceLock;

use bank::{BankFile, Catalog, Lang};
use fields::Tree;
use readiness::BankRef;

pub use samples::Sample;
pub use words::{Words, fill, words};

/// The shipped bank, as JSON of the published shape.
pub const SIX_PRIORITIES: &str = include_str!(concat!(env!("OUT_DIR"), "/six-priorities.json"));
/// The first 16 hexadecimal digits of the SHA-256 of [`SIX_PRIORITIES`].
pub const SIX_PRIORITIES_HASH: &str =
    include_str!(concat!(env!("OUT_DIR"), "/six-priorities.hash"));

/// Its structure; the texts stand beside the words of the page.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/six-priorities.pack"));

/// Returns the shipped bank.
///
/// # Panics
///
/// Never in a build that succeeded: the build script checked and packed the same entries.
#[must_use]
#[inline(never)]
pub fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        let mut tree = Tree::parse(PACKED).unwrap_or_default();
        bank::unpack(&mut tree, &mut words::bank_texts(Lang::Ja), &mut words::bank_texts(Lang::En));
        match BankFile::read(tree) {
            Ok(file) => file.checked(),
            Err(_) => unreachable!("the build script packed this"),
        }
    })
}

/// Returns how a document names the shipped bank.
#[must_use]
pub fn bank_ref() -> BankRef {
    let catalog = catalog();
    BankRef {
        id: catalog.id.clone(),
        edition: catalog.edition.clone(),
        hash: SIX_PRIORITIES_HASH.into(),
    }
}
