//! A longer text: a line is a paragraph, lines that begin with `- ` are a list.

use content::Word;

use crate::ui::el::{El, el};

/// Shows a longer text.
pub fn prose(text: Word) -> El {
    let mut prose = el("div.prose");
    let mut list: Option<El> = None;
    for line in text.lines() {
        if let Some(item) = line.strip_prefix("- ") {
            let item = el("li").text(item.to_owned());
            list = Some(list.unwrap_or_else(|| el("ul")).child(item));
        } else {
            prose = prose.maybe(list.take()).texted("p", line.to_owned());
        }
    }
    prose.maybe(list)
}

/// Shows each line as an item of a list, `ul` or `ol`.
pub fn items(tag: &'static str, lines: Word) -> El {
    el(tag).children(lines.lines().map(|line| el("li").text(line)))
}
