//! What stands only on paper: where the department stands.

use leptos::prelude::*;
use readiness::StepState;

use crate::ui::use_app;

/// The four steps with the one that comes next, and the weakest point.
#[component]
pub fn Position() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let diagnosis = app.diagnosis();
    let steps = move || {
        diagnosis.with(|diagnosis| {
            let steps = diagnosis.readiness.steps.iter().map(|standing| {
                let state = match standing.state {
                    StepState::Reached => words.roadmap.step_reached,
                    StepState::NotYet => words.roadmap.step_not_yet,
                    StepState::Open => words.roadmap.step_open,
                };
                let here = standing.is_next.then_some(words.roadmap.step_here);
                let name = phrases.catalog.area(&standing.area);
                let name = name.map(|text| text.name.get(phrases.lang).as_str());
                let number = standing.step.number();
                view! {
                    <li data-next=standing.is_next>
                        <span class="number">{number}</span>
                        " "
                        {name}
                        <span class="small">{here} {state}</span>
                    </li>
                }
            });
            steps.collect_view()
        })
    };
    let weakest = move || {
        let weakest = diagnosis.with(|diagnosis| diagnosis.readiness.weakest.clone());
        let (id, level) = weakest?;
        let topic = phrases.catalog.question(&id)?.topic.get(phrases.lang);
        Some(words.roadmap.sheet_weakest(topic, words.common.level(level.get())))
    };
    view! {
        <section class="only-print sheet">
            <h2>{words.roadmap.sheet_position}</h2>
            <ol class="ladder">{steps}</ol>
            <p>{weakest}</p>
        </section>
    }
}
