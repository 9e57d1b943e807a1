//! The method in full as a page of its own, `method.html`: the text of `docs/method.ja.md` and
//! `docs/method.md`, so that what the product shows is what the repository says.
//!
//! It lies beside the hosted page and inside the single file; a first visit does not fetch it.

use std::fs;

use anyhow::{Context, Result};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::{csp::hash, workspace::Workspace};

/// The name of the page.
pub const NAME: &str = "method.html";

/// How it looks; it knows nothing of the style sheet of the app.
const STYLE: &str = include_str!("method.css");

/// Returns the page.
///
/// # Errors
///
/// Fails when a text is missing.
pub fn page(workspace: &Workspace) -> Result<String> {
    let text =
        |name: &str| fs::read_to_string(workspace.root.join(name)).with_context(|| name.to_owned());
    let (ja, en) = (body(&text("docs/method.ja.md")?), body(&text("docs/method.md")?));
    Ok(format!(
        "<!doctype html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src '{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>計算の方法 / The method - 自治体DX準備度診断</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<main>\n<p><a href=\"#ja\">日本語</a> <a href=\"#en\" lang=\"en\">English</a></p>\n\
         <article id=\"ja\">\n{ja}</article>\n<article id=\"en\" lang=\"en\">\n{en}</article>\n\
         </main>\n</body>\n</html>\n",
        style_hash()
    ))
}

/// Returns the name of its style in a policy.
pub fn style_hash() -> String {
    hash(STYLE)
}

/// Renders `markdown`. A link leads only within the repository, so its text alone is kept.
fn body(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES;
    let events = Parser::new_ext(markdown, options).filter(|event| {
        !matches!(event, Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link))
    });
    let mut text = String::new();
    html::push_html(&mut text, events);
    text
}

#[cfg(test)]
mod tests {
    use super::body;

    #[test]
    fn a_table_and_a_rule_become_elements_and_a_link_its_text() {
        let text =
            body("# A\n\n| a | b |\n|---|---|\n| `1` | [two](other.md) |\n\n```\nx < y\n```\n");
        assert!(text.contains("<h1>A</h1>") && text.contains("<td>two</td>"), "{text}");
        assert!(text.contains("x &lt; y") && !text.contains("href"), "{text}");
    }
}
