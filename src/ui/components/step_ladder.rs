//! The steps of the procedure as stages.

use content::Words;
use leptos::prelude::*;
use phrases::AreaResult;
use readiness::{StepStanding, StepState};

use super::score_summary::ScoreSummary;
use super::tag::Tag;
use super::tone::Tone;

/// Shows the steps in their order, each with its score and whether it is reached.
#[component]
pub fn StepLadder(
    /// The words of the page.
    words: &'static Words,
    /// The steps with the results of their areas.
    steps: Vec<(StepStanding, AreaResult)>,
) -> impl IntoView {
    let said = words.readiness;
    let steps = steps.into_iter().map(|(step, result)| {
        let (state, tone, sign, name) = match step.state {
            StepState::Reached => ("reached", Tone::Good, "✓", said.reached),
            StepState::NotYet => ("not-yet", Tone::Plain, "○", said.not_yet),
            StepState::Open => ("open", Tone::Plain, "?", said.open),
        };
        let next = step.is_next.then(|| view! { <Tag tone=Tone::Key sign="▶" text=said.next /> });
        view! {
            <li class="step-box" data-state=state data-next=step.is_next>
                <h3>
                    <span class="small">{said.step(step.step.number())}</span>
                    " "
                    {result.name.clone()}
                </h3>
                <p class="step-box-state"><Tag tone=tone sign=sign text=name /> " " {next}</p>
                <ScoreSummary words=words result=result />
            </li>
        }
    });
    view! { <ol class="step-ladder">{steps.collect_view()}</ol> }
}
