//! The steps of the procedure in the result.

use content::Words;
use leptos::prelude::*;
use phrases::AreaResult;
use readiness::{AreaGroup, StepStanding};

use super::Assessed;
use crate::ui::components::card::Card;
use crate::ui::components::mark_legend::{Legend, Mark};
use crate::ui::components::step_ladder::StepLadder;
use crate::ui::use_app;

/// Shows the steps; nothing where the bank has none.
#[component]
pub fn Steps(
    /// What is shown.
    assessed: Memo<Assessed>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let steps = Memo::new(move |_| {
        assessed.with(|Assessed { readiness, .. }| {
            let results = phrases.results(readiness, AreaGroup::Steps);
            let of = |step: &StepStanding| {
                let result = results.iter().find(|result| result.area == step.area)?;
                Some((step.clone(), result.clone()))
            };
            readiness.steps.iter().filter_map(of).collect::<Vec<(StepStanding, AreaResult)>>()
        })
    });
    let title = phrases.group(AreaGroup::Steps);
    steps.with_untracked(|steps| !steps.is_empty()).then(|| {
        view! {
            <Card title=title beside=move || bar_legend(words)>
                {move || view! { <StepLadder words=words steps=steps.get() /> }}
            </Card>
        }
    })
}

/// What the marks on a bar mean.
pub fn bar_legend(words: &'static Words) -> impl IntoView {
    let said = words.readiness;
    let mark = |kind, meaning: &str| Mark { kind, sign: "", meaning: meaning.into() };
    let marks = vec![
        mark("value", said.key_value),
        mark("range", said.key_range),
        mark("weakest", said.key_weakest),
    ];
    view! { <Legend marks=marks /> }
}
