//! How far the answering has come.

use crate::ui::el::{El, el};
use crate::ui::{Desk, Route, say};

/// Shows how much is answered, how long the rest takes and where the open questions are.
pub fn progress_card(desk: Desk) -> El {
    let words = desk.words();
    let counts = move || desk.progress.with(|progress| progress.counts);
    let left = move || match desk.progress.with(|progress| progress.minutes_left) {
        0 => words.question.progress_none_left.to_owned(),
        minutes => words.question.progress_left(minutes),
    };
    let said = move || words.question.progress_said(counts().said());
    let summary = move || {
        let counts = counts();
        say::filled(words.question.counts)
            .number("open", counts.unanswered)
            .number("unknown", counts.unknown)
            .number("none", counts.not_applicable)
            .number("closed", counts.closed)
            .done()
    };
    let bar = el("progress")
        .attr("aria-label", words.question.progress)
        .live_attr("max", move || Some(say::number(counts().asked())))
        .live_attr("value", move || Some(say::number(counts().said())));
    let line = el("p.progress-line")
        .child(el("strong").live_text(said))
        .text(" ")
        .child(el("span").live_text(left));
    let review = el("a").attr("href", Route::Review.href()).text(words.question.open_only);
    el("section.card progress-card")
        .texted("h2", words.question.progress)
        .child(bar)
        .child(line)
        .child(el("p.small").live_text(summary))
        .child(el("p").child(review))
}
