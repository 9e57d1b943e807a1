//! The words of the trade.

use crate::ui::Desk;
use crate::ui::el::{El, el};

/// Shows the glossary of the bank.
pub fn glossary(desk: Desk) -> El {
    let lang = desk.lang_now();
    let terms = desk.catalog().terms.iter().map(|term| {
        el("div")
            .texted("dt", term.word.get(lang).as_str())
            .texted("dd", term.meaning.get(lang).as_str())
    });
    el("dl.glossary").children(terms)
}
