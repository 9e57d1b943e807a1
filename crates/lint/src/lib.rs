//! What a careful editor would say about a bank: questions that ask two things, rungs that repeat
//! each other, actions that nothing calls for.
//!
//! A bank that fails here still runs; `bank` refuses what would not. Only native tools use this
//! crate, so that the page carries none of it.
//!
//! **Invariant:** the same bank gives the same lints in the same order.

mod chain;
mod firing;
mod head;
mod ladder;
mod languages;
mod likeness;
mod minutes;
mod months;
mod reach;
mod reading;
mod sources;
mod twins;
mod wording;

use bank::BankFile;

pub use chain::LONGEST_CHAIN;
pub use ladder::ALIKE_RUNGS;
pub use minutes::{FULL_MINUTES, Path, SHORT_MINUTES, minutes};
pub use reading::{CHARACTERS_A_SECOND, READING_LOAD};
pub use twins::ALIKE_QUESTIONS;

/// One finding: the id of the entry, its key, and what is wrong in a sentence for the author.
pub type Lint = bank::Problem;

/// Returns everything that an editor would change in `file`, lint by lint, each in the bank's
/// order.
#[must_use]
pub fn lint(file: &BankFile) -> Vec<Lint> {
    let mut found = Vec::new();
    for look in [
        head::look,
        wording::look,
        reading::look,
        ladder::look,
        twins::look,
        minutes::look,
        firing::look,
        months::look,
        reach::look,
        chain::look,
        sources::look,
        languages::look,
    ] {
        look(file, &mut found);
    }
    found
}

/// Puts a finding down.
fn report(found: &mut Vec<Lint>, id: &str, key: &str, what: impl Into<String>) {
    found.push(Lint { id: id.into(), key: key.into(), what: what.into() });
}
