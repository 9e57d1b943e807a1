//! How far the answering has come.

use content::fill;
use leptos::prelude::*;

use crate::ui::{Route, say, use_desk};

/// Shows how much is answered, how long the rest takes and where the open questions are.
#[component]
pub fn ProgressCard() -> impl IntoView {
    let desk = use_desk();
    let words = desk.words();
    let counts = move || desk.progress.with(|progress| progress.counts);
    let left = move || {
        let minutes = desk.progress.with(|progress| progress.minutes_left);
        if minutes == 0 {
            words.question.progress_none_left.to_owned()
        } else {
            fill(words.question.progress_left, &[("n", &say::number(minutes))])
        }
    };
    let summary = move || {
        let counts = counts();
        fill(
            words.question.counts,
            &[
                ("open", &say::number(counts.unanswered)),
                ("unknown", &say::number(counts.unknown)),
                ("none", &say::number(counts.not_applicable)),
                ("closed", &say::number(counts.closed)),
            ],
        )
    };
    view! {
        <section class="card progress-card">
            <h2>{words.question.progress}</h2>
            <progress
                aria-label=words.question.progress
                max=move || say::number(counts().asked())
                prop:value=move || say::number(counts().said())
            ></progress>
            <p class="progress-line">
                <strong>
                    {move || fill(
                        words.question.progress_said,
                        &[("n", &say::number(counts().said()))],
                    )}
                </strong>
                " "
                <span>{left}</span>
            </p>
            <p class="small">{summary}</p>
            <p><a href=Route::Review.href()>{words.question.open_only}</a></p>
        </section>
    }
}
