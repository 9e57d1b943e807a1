//! The part of the result that is about the people who do the work.

use content::Words;
use leptos::prelude::*;
use phrases::AreaResult;
use readiness::{AreaGroup, AreaKind, BurdenState};

use super::Assessed;
use crate::ui::components::card::Card;
use crate::ui::components::cooperation_ladder::CooperationLadder;
use crate::ui::components::score_summary::ScoreSummary;
use crate::ui::components::tag::Tag;
use crate::ui::components::tone::Tone;
use crate::ui::{Route, use_app};

/// Shows burden, people and cooperation; nothing where the bank asks of none of them.
#[component]
pub fn People(
    /// What is shown.
    assessed: Memo<Assessed>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let results = Memo::new(move |_| {
        assessed.with(|assessed| phrases.results(&assessed.readiness, AreaGroup::AtWork))
    });
    let sections = move || {
        let shown = results.get().into_iter().map(|result| {
            let area = phrases.catalog.bank.area(&result.area);
            let kind = area.map(|area| area.kind);
            view! { <Section assessed=assessed kind=kind result=result /> }
        });
        shown.collect_view()
    };
    results.with_untracked(|results| !results.is_empty()).then(|| {
        view! {
            <Card
                title=words.common.people_title
                beside=move || view! { <a class="no-print" href=Route::Skills.href()>{words.skills.title}</a> }
            >
                <div class="at-work">{sections}</div>
            </Card>
        }
    })
}

/// One area with what its kind adds.
#[component]
fn Section(
    /// What is shown.
    assessed: Memo<Assessed>,
    /// What the area stands for.
    kind: Option<AreaKind>,
    /// Its result.
    result: AreaResult,
) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let bank = &app.catalog().bank;
    let Assessed { document, readiness } = assessed.get();
    let added = match kind {
        Some(AreaKind::Burden) => burden(words, readiness.burden).into_any(),
        Some(AreaKind::Cooperation) => {
            let cooperation = readiness.cooperation;
            let states = cooperation.states(bank, document.path);
            view! { <CooperationLadder words=words cooperation=cooperation states=states /> }
                .into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <section class="stack">
            <h3>{result.name.clone()}</h3>
            <p class="small">{result.about.clone()}</p>
            {added}
            <ScoreSummary words=words result=result />
        </section>
    }
}

/// How heavy the burden is, and what follows for the plan.
fn burden(words: &'static Words, state: BurdenState) -> impl IntoView {
    let said = words.readiness;
    let (tone, sign, name, then) = match state {
        BurdenState::Heavy => (Tone::Warn, "▲", said.heavy, said.heavy_then),
        BurdenState::Bearable => (Tone::Good, "✓", said.bearable, said.bearable_then),
        BurdenState::Open => (Tone::Plain, "?", said.burden_open, said.burden_open_then),
    };
    view! {
        <p><Tag tone=tone sign=sign text=name /></p>
        <p>{then}</p>
    }
}
