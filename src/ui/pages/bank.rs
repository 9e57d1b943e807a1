//! The bank (設問集) that is asked, and going over to another.

use crate::ui::el::{El, el};
use crate::ui::use_desk;

/// Shows the page.
#[inline(never)]
pub fn bank_page() -> El {
    let words = use_desk().words();
    el("div").child(el("h1").attr("tabindex", "-1").text(words.bank.title()))
}
