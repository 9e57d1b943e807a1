//! Small pieces that cards and tables are made of.

use content::Word;
use leptos::prelude::*;

use super::prose::Prose;
use crate::ui::el::{El, IntoText, el};

/// A card with its title.
pub fn card(title: impl IntoText) -> El {
    el("section.card").texted("h2", title)
}

/// A paragraph of small print.
pub fn small(text: impl IntoText) -> El {
    el("p.small").text(text)
}

/// A table that scrolls sideways where it is too wide.
pub fn table(
    class: &'static str,
    label: Word,
    columns: &[impl IntoText + Copy],
    rows: Vec<El>,
) -> El {
    let mut head = el("tr");
    for column in columns {
        head = head.texted("th[scope=col]", *column);
    }
    let table = el("table").class(class).child(el("thead").child(head));
    el("div.scroll[tabindex=0][role=region]")
        .attr("aria-label", label)
        .child(table.child(el("tbody").children(rows)))
}

/// Shows a longer text.
pub fn prose(text: Word) -> El {
    el("div").view(view! { <Prose text=text /> })
}

/// Shows each line as an item of a list, `ul` or `ol`.
pub fn items(tag: &'static str, lines: Word) -> El {
    el(tag).children(lines.lines().map(|line| el("li").text(line)))
}
