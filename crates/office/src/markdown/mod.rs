//! A diagnosis in Markdown, for a chat or a wiki: summary, plan by month, actions.

mod actions;
mod escape;
mod grid;
mod months;
mod summary;

use crate::data::Source;

/// Returns the diagnosis as GitHub Flavored Markdown, which most chats and wikis read.
#[must_use]
pub fn markdown(source: Source<'_>) -> String {
    let phrases = source.phrases;
    let heading = phrases.plan_heading(&escape::text(source.document.profile.name.trim()));
    let parts = [
        format!("# {heading}\n"),
        summary::summary(source),
        summary::areas(source),
        months::months(source),
        months::dues(source),
        actions::actions(source),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
