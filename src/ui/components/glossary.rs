//! The words of the trade.

use crate::ui::Desk;
use crate::ui::el::{El, el};

/// Shows the glossary of the bank.
pub fn glossary(desk: Desk) -> El {
    let lang = desk.lang_now();
    let terms = desk.catalog().terms.iter().map(|term| {
        el("div")
            .child(el("dt").text(term.word.get(lang).as_str()))
            .child(el("dd").text(term.meaning.get(lang).as_str()))
    });
    el("dl").class("glossary").children(terms)
}
