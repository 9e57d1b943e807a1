//! The four steps of the procedure as stages.

use content::Words;
use readiness::{StepStanding, StepState};

use super::pieces::tag;
use super::score_summary::score_summary;
use super::scored::Scored;
use crate::ui::el::{El, el};

/// Shows the steps in their order, each with its score and whether it is reached.
pub fn step_ladder(words: &'static Words, steps: &[StepStanding], scores: &[Scored<'_>]) -> El {
    let mut ladder = el("ol.step-ladder");
    for step in steps {
        if let Some(scored) = scores.iter().find(|scored| scored.score.area == step.area) {
            ladder = ladder.child(step_box(words, step, scored));
        }
    }
    ladder
}

fn step_box(words: &'static Words, step: &StepStanding, scored: &Scored<'_>) -> El {
    let (state, sign, said) = match step.state {
        StepState::Reached => ("reached", "✓", words.readiness.reached),
        StepState::NotYet => ("not-yet", "○", words.readiness.not_yet),
        StepState::Open => ("open", "?", words.readiness.open),
    };
    let mut reached = tag(sign, said);
    if step.state == StepState::Reached {
        reached = reached.attr("data-tone", "good");
    }
    let mut states = el("p.step-box-state").child(reached).text(" ");
    if step.is_next {
        states = states.child(tag("▶", words.readiness.next).attr("data-tone", "next"));
    }
    let number = words.readiness.step(step.step.number());
    let number = el("span.small").text(number);
    let step = el("li.step-box")
        .attr("data-state", state)
        .flag("data-next", step.is_next)
        .child(el("h3").child(number).text(" ").text(scored.name))
        .child(states);
    score_summary(step, words, scored)
}
