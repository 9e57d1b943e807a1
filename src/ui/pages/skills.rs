//! The skill check of a section.

use crate::ui::el::{El, el};
use crate::ui::use_desk;

/// Shows the page.
#[inline(never)]
pub fn skills_page() -> El {
    let words = use_desk().words();
    el("div").child(el("h1").attr("tabindex", "-1").text(words.skills.title()))
}
