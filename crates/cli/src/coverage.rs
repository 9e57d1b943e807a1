//! `dx-readiness coverage`: where the bank covers what the articles describe.

use std::fmt::Write as _;

use bank::Bilingual;
use serde::Deserialize;

use crate::outcome::Outcome;

const ITEMS: &str = include_str!("../../content/coverage.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    /// How many points the articles name.
    points: usize,
    item: Vec<Item>,
    gap: Vec<Gap>,
}

/// Something that an article describes and that the bank covers thinly, not yet, or on purpose
/// not at all.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gap {
    /// The source that describes it.
    article: String,
    state: State,
    name: Bilingual,
    /// The reason.
    why: Bilingual,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum State {
    Thin,
    Missing,
    LeftOut,
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
    coverage.write_gaps(&mut text);
    Ok(text.into())
}

impl Coverage {
    /// Writes what is not covered, or thinly: a reader who saw successes only would be misled.
    fn write_gaps(&self, text: &mut String) {
        let of = |state| self.gap.iter().filter(move |gap| gap.state == state);
        let [thin, missing, left_out] =
            [State::Thin, State::Missing, State::LeftOut].map(|state| of(state).count());
        let covered = self.points.saturating_sub(self.gap.len());
        let _ = write!(
            text,
            "\n# Thin, missing and left out\n\nThe articles name {} points: {covered} are \
             covered, {thin} thinly, {missing} are missing and {left_out} are left out on \
             purpose.\n",
            self.points
        );
        for (state, title) in [
            (State::Thin, "Thin"),
            (State::Missing, "Missing"),
            (State::LeftOut, "Left out on purpose"),
        ] {
            let _ = writeln!(text, "\n### {title}\n");
            for Gap { article, name, why, .. } in of(state) {
                let _ = writeln!(
                    text,
                    "- {article}: {}。{}<br>{}. {}",
                    name.ja, why.ja, name.en, why.en
                );
            }
        }
    }
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
