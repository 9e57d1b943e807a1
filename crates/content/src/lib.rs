//! What is shipped: the banks of questions and actions, the samples and the words of the page.
//!
//! Everything here was checked when it was built. The English of all is a file of its own
//! ([`install`]); natively, with the feature `embedded-all`, it is compiled in.

mod banks;
mod bilingual;
mod editions;
mod english;
mod samples;
mod words;

pub use banks::{
    BankRefusal, MAX_BANK_BYTES, SHIPPED, bank_ref, catalog, find, read_bank, shipped_file,
};
pub use editions::{Earlier, earlier};
#[cfg(feature = "embedded-all")]
pub use english::ENGLISH;
pub use english::{MAX_ENGLISH_BYTES, OtherEdition, english_name, has, install};
pub use samples::Sample;
pub use words::*;

/// A text of the page.
pub type Word = &'static str;
