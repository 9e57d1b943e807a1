//! One score with everything that belongs beside it.

use content::Words;
use leptos::prelude::*;
use phrases::{AreaResult, WeakestQuestion};

use super::charts::score_bar::ScoreBar;
use crate::ui::Route;

/// Shows a score in large, its range, how many questions are answered and its weakest question.
#[component]
pub fn ScoreSummary(
    /// The words of the page.
    words: &'static Words,
    /// The result of the area.
    result: AreaResult,
) -> impl IntoView {
    let label = words.readiness.weakest;
    view! {
        <div class="score-line">
            <p class="score">
                <strong>{result.value.clone()}</strong>
                " "
                <span>{result.unit}</span>
                " "
                <span class="small nowrap">{result.range.clone()}</span>
                " "
                <span class="small nowrap score-coverage">{result.coverage.clone()}</span>
            </p>
            <ScoreBar result=result.clone() />
        </div>
        {result
            .weakest
            .map(|weakest| {
                view! {
                    <p class="small score-weakest">{label} " " <WeakestLink weakest=weakest /></p>
                }
            })}
    }
}

/// Leads to the weakest question of an area.
#[component]
pub fn WeakestLink(
    /// The question.
    weakest: WeakestQuestion,
) -> impl IntoView {
    view! {
        <a href=Route::Question(Some(weakest.question)).href()>{weakest.topic}</a>
        " "
        <span class="nowrap">{weakest.level_name}</span>
    }
}
