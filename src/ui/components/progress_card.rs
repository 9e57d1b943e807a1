//! How far the answering has come.

use content::fill;

use crate::ui::el::{El, el};
use crate::ui::{Desk, Route, say};

/// Shows how much is answered, how long the rest takes and where the open questions are.
pub fn progress_card(desk: Desk) -> El {
    let words = desk.words();
    let counts = move || desk.progress.with(|progress| progress.counts);
    let left = move || match desk.progress.with(|progress| progress.minutes_left) {
        0 => words.question.progress_none_left().to_owned(),
        minutes => fill(words.question.progress_left(), &[("n", &say::number(minutes))]),
    };
    let said =
        move || fill(words.question.progress_said(), &[("n", &say::number(counts().said()))]);
    let summary = move || {
        let counts = counts();
        fill(
            words.question.counts(),
            &[
                ("open", &say::number(counts.unanswered)),
                ("unknown", &say::number(counts.unknown)),
                ("none", &say::number(counts.not_applicable)),
                ("closed", &say::number(counts.closed)),
            ],
        )
    };
    let bar = el("progress")
        .attr("aria-label", words.question.progress())
        .live_attr("max", move || Some(say::number(counts().asked())))
        .live_attr("value", move || Some(say::number(counts().said())));
    let line = el("p.progress-line")
        .child(el("strong").live_text(said))
        .text(" ")
        .child(el("span").live_text(left));
    let review = el("a").attr("href", Route::Review.href()).text(words.question.open_only());
    el("section.card progress-card")
        .texted("h2", words.question.progress())
        .child(bar)
        .child(line)
        .child(el("p.small").live_text(summary))
        .child(el("p").child(review))
}
