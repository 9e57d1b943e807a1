//! What is shipped: the banks of questions and actions, the samples and the words of the page.
//!
//! Everything here was checked when it was built; nothing falls back silently.

mod banks;
mod samples;
mod words;

pub use banks::{
    BankRefusal, MAX_BANK_BYTES, SHIPPED, bank_ref, catalog, find, read_bank, shipped_file,
    shipped_texts,
};
pub use samples::Sample;
pub use words::*;

/// A text of the page.
pub type Word = &'static str;
