//! Actions that come only after a long line of others.

use std::collections::BTreeMap;

use bank::BankFile;

use crate::{Lint, report};

/// The most actions in a row, the last one included: a year holds no more.
pub const LONGEST_CHAIN: usize = 5;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    let mut known = BTreeMap::new();
    for action in &file.action {
        // What follows a chain that is too long is longer still; it is named once.
        if length(file, &action.id, &mut known) == LONGEST_CHAIN + 1 {
            let what = format!(
                "comes after {LONGEST_CHAIN} others in a row; a chain has at most {LONGEST_CHAIN} \
                 actions"
            );
            report(found, &action.id, "prerequisites", what);
        }
    }
}

/// Returns how many actions stand in the longest chain that ends with `id`.
fn length<'a>(file: &'a BankFile, id: &'a str, known: &mut BTreeMap<&'a str, usize>) -> usize {
    if let Some(length) = known.get(id) {
        return *length;
    }
    let Some(action) = file.action.iter().find(|action| action.id == id) else { return 0 };
    // A circle, which the rules refuse, ends where it closes.
    known.insert(id, 0);
    let before = action.prerequisites.iter().chain(&action.request);
    let before = before.map(|id| length(file, id, known)).max();
    let length = before.unwrap_or_default() + 1;
    known.insert(id, length);
    length
}
