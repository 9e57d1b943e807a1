//! The four stages of cooperation with the DX office.

use content::Words;
use leptos::prelude::*;
use readiness::{CooperationStage, Stage, StageState};

/// Shows the stages in their order, with the one that is reached.
#[component]
pub fn CooperationLadder(
    /// The words of the page.
    words: &'static Words,
    /// How far cooperation has come.
    cooperation: CooperationStage,
    /// How each stage stands.
    states: [(Stage, StageState); 4],
) -> impl IntoView {
    let said = words.readiness;
    let items = states.map(|(stage, state)| {
        let name = match stage {
            Stage::Understanding => said.understanding,
            Stage::Relations => said.relations,
            Stage::Collaboration => said.collaboration,
            Stage::Autonomy => said.autonomy,
        };
        let (kind, sign, meaning) = match state {
            StageState::Here => ("here", "●", said.stage_here),
            StageState::Reached => ("reached", "✓", said.reached),
            StageState::NotAsked => ("not-asked", "–", said.stage_not_asked),
            StageState::Later => ("later", "○", said.stage_later),
        };
        let current = (state == StageState::Here).then_some("step");
        view! {
            <li data-state=kind aria-current=current>
                <span aria-hidden="true">{sign}</span>
                <span>{name}</span>
                <span class="small">{meaning}</span>
            </li>
        }
    });
    view! {
        <ol class="cooperation-ladder">{items.into_iter().collect_view()}</ol>
        {cooperation.reached.is_none().then(|| view! { <p>{said.stage_none}</p> })}
        {(!cooperation.is_certain).then(|| view! { <p>{said.stage_uncertain}</p> })}
    }
}
