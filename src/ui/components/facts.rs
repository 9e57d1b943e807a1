//! Short facts, one label and one value each, and the words that they are made of.

use content::Word;
pub use phrases::{kind as kind_name, moment};
use readiness::BankRef;

use crate::ui::Desk;
use crate::ui::el::{El, el};

/// Shows labels with their values.
pub fn facts(rows: Vec<(Word, String)>) -> El {
    let rows =
        rows.into_iter().map(|(label, value)| el("div").texted("dt", label).texted("dd", value));
    el("dl.facts").children(rows)
}

/// Returns what a bank is called and its edition; its id where its words are not here.
pub fn bank_called(desk: Desk, bank: &BankRef) -> String {
    let here = Some(desk.catalog()).filter(|catalog| catalog.id == *bank.id);
    let found = here.or_else(|| content::find(&bank.id));
    let name = found.map_or(bank.id.as_str(), |catalog| catalog.name.get(desk.lang_now()));
    format!("{name} {}", bank.edition)
}
