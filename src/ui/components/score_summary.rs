//! One score with everything that belongs beside it.

use content::{Word, Words};

use super::pieces::small;
use super::score_bar::score_bar;
use super::scored::{Scored, level};
use crate::ui::el::{El, el};

/// Shows a score in large, its interval, its weakest question and its coverage, at the end of
/// `section`.
pub fn score_summary(section: El, words: &'static Words, scored: &Scored<'_>) -> El {
    let unit = match scored.score.value {
        Some(_) => words.readiness.points,
        None => words.readiness.no_score,
    };
    let score = el("p.score")
        .texted("strong", scored.value())
        .text(" ")
        .texted("span", unit)
        .text(" ")
        .texted("span.small nowrap", scored.range(words));
    section
        .child(score)
        .child(score_bar(words, scored))
        .child(small(scored.coverage(words)))
        .maybe(weakest_link(words, scored, Some(words.readiness.weakest)))
}

/// Leads to the weakest question of an area; `label` says what it is, where nothing else does.
pub fn weakest_link(words: &'static Words, scored: &Scored<'_>, label: Option<Word>) -> Option<El> {
    let weakest = scored.weakest.as_ref()?;
    let mut link = el("p.small score-weakest");
    if let Some(label) = label {
        link = link.child(el("span").text(label).text(" "));
    }
    let topic = el("a").attr("href", weakest.href()).text(weakest.topic);
    let level = el("span.nowrap").text(level(words, weakest.level));
    Some(link.child(topic).text(" ").child(level))
}
