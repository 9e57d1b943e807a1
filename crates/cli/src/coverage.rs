//! `dx-readiness coverage`: where the bank covers what the articles describe.

use std::fmt::Write as _;

use bank::Bilingual;
use serde::Deserialize;

use crate::outcome::Outcome;

const ITEMS: &str = include_str!("../../content/coverage.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    item: Vec<Item>,
}

/// Something that an article describes by name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: String,
    /// The source that describes it.
    article: String,
    name: Bilingual,
    questions: Vec<String>,
    actions: Vec<String>,
    /// Pages beside those that every question and every action stands on.
    pages: Vec<String>,
}

/// Returns the map as Markdown.
///
/// # Errors
///
/// Fails where the list of items cannot be read.
pub fn run() -> Result<Outcome, Outcome> {
    let coverage: Coverage =
        toml::from_str(ITEMS).map_err(|error| Outcome::refused(error.to_string()))?;
    let mut text = String::from(
        "# Where the articles are covered\n\n\
         Made from `crates/content/coverage.toml` with `dx-readiness coverage`; a test holds the \
         two together.\n\
         Every entry names ids. A question stands on the page `questions`, an action on \
         `roadmap`.\n",
    );
    let mut article = "";
    for item in &coverage.item {
        if item.article != article {
            article = &item.article;
            let source = content::catalog().source(article);
            let unknown = Bilingual::default();
            let title = source.map_or(&unknown, |source| &source.title);
            let _ = write!(
                text,
                "\n## {article}: {}\n\n{}\n\n\
                 | What | Id | Questions | Actions | Pages |\n|---|---|---|---|---|\n",
                title.ja, title.en
            );
        }
        let _ = writeln!(
            text,
            "| {}<br>{} | `{}` | {} | {} | {} |",
            item.name.ja,
            item.name.en,
            item.id,
            item.questions.join(", "),
            item.actions.join(", "),
            item.all_pages().join(", ")
        );
    }
    Ok(text.into())
}

impl Item {
    fn all_pages(&self) -> Vec<&str> {
        let mut pages = Vec::new();
        if !self.questions.is_empty() {
            pages.push("questions");
        }
        if !self.actions.is_empty() {
            pages.push("roadmap");
        }
        let more = self.pages.iter().map(String::as_str);
        pages.extend(more.filter(|page| !matches!(*page, "questions" | "roadmap")));
        pages
    }
}
