//! How far the answering has come.

use content::Words;
use leptos::prelude::*;
use phrases::minutes_left;
use readiness::Progress;

use super::card::Card;
use crate::ui::Route;

/// Shows how much is answered, how long the rest takes and where the open questions are.
#[component]
pub fn ProgressCard(
    /// The words of the page.
    words: &'static Words,
    /// How far the answering has come.
    #[prop(into)]
    progress: Signal<Progress>,
) -> impl IntoView {
    let counts = move || progress.with(|progress| progress.counts);
    let left = move || progress.with(|progress| minutes_left(words, progress.minutes_left));
    let answered = move || words.question.progress_said(counts().said());
    let summary = move || {
        let counts = counts();
        words.question.counts(
            counts.unanswered,
            counts.unknown,
            counts.not_applicable,
            counts.closed,
        )
    };
    view! {
        <Card title=words.question.progress class="progress-card">
            <progress
                aria-label=words.question.progress
                max=move || counts().asked().to_string()
                value=move || counts().said().to_string()
            ></progress>
            <p class="progress-line">
                <strong>{answered}</strong> " " <span>{left}</span>
            </p>
            <p class="small">{summary}</p>
            <p>
                <a href=Route::Review.href()>{words.question.open_only}</a>
            </p>
        </Card>
    }
}
