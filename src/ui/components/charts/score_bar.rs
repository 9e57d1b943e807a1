//! A score on a line from 0 to 100.

use leptos::prelude::*;
use phrases::AreaResult;

/// Where the line begins, in units of the picture; one point of a score is one unit long.
const LEFT: u16 = 10;

/// Draws a score as a dot, its range as a bar and the level of the weakest question as a triangle.
#[component]
pub fn ScoreBar(
    /// The result of the area.
    result: AreaResult,
) -> impl IntoView {
    let at = |points: u8| LEFT + u16::from(points);
    let open = result.possible.filter(|(low, high)| low < high);
    let range = open.map(|(low, high)| {
        let width = high.get() - low.get();
        view! { <rect class="score-bar-range" x=at(low.get()) y="5.5" width=width height="9" /> }
    });
    let weakest = result.weakest.map(|weakest| {
        let tip = at(weakest.level.points());
        view! { <path class="score-bar-weakest" d=format!("M{tip} 16l5 9h-10z") /> }
    });
    let value = result.score.map(|score| {
        view! { <circle class="score-bar-value" cx=at(score.get()) cy="10" r="4.5" /> }
    });
    view! {
        <svg class="score-bar" viewBox="0 0 120 26" role="img" aria-label=result.spoken>
            <path class="score-bar-line" d="M10 10h100M10 6v8M35 8v4M60 6v8M85 8v4M110 6v8" />
            {range}
            {weakest}
            {value}
        </svg>
    }
}
