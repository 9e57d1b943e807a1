//! What the marks of a picture mean.

use crate::ui::el::{El, el};
use content::Word;

/// Explains marks. Each entry is the kind of mark, what stands in it, and its meaning.
pub fn legend(entries: &[(&'static str, &'static str, Word)]) -> El {
    let mut list = el("ul.marks small");
    for &(kind, mark, meaning) in entries {
        let mark = el("b").attr("data-mark", kind).attr("aria-hidden", "true").text(mark);
        list = list.child(el("li").child(mark).text(meaning));
    }
    list
}
