//! The weights, beside the order and the months that they change.

mod choose;
mod compare;
mod firm;
mod moves;
mod order;

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Diagnosis, PlanChange, Scenario, Weights};
use session::Decision;

use self::choose::Choose;
use self::compare::Compare;
use self::moves::Moves;
use self::order::Order;
use super::changes::Changes;
use super::decider::Decider;
use super::state::RoadmapState;
use super::views::Views;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::points_rules::PointsRules;
use crate::ui::{Asked, Plan, Route, alike, use_app};

/// What the weights that are tried would do.
#[derive(Clone, PartialEq)]
struct Trial {
    /// What changes.
    change: PlanChange,
    /// What follows from the plan's own weights.
    now: Arc<Diagnosis>,
}

/// The page.
#[component]
pub fn WeightsPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().plan, app.phrases());
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let (state, decider): (RoadmapState, _) = (expect_context(), Decider::here());
    let bank = &app.catalog().bank;
    let today = app.memo(session::Session::today);
    let kept = Memo::new(move |_| document.with(|document| document.scenario.weights));
    let shown = Memo::new(move |_| state.weights.get().unwrap_or_else(|| kept.get()));
    let choose = Callback::new(move |weights: Weights| {
        state.weights.set((weights != kept.get_untracked()).then_some(weights));
    });
    let tried = Plan::of(move || {
        let weights = shown.get();
        let document = document
            .with(|document| document.under(&Scenario { weights, ..document.scenario.clone() }));
        Asked { bank, document: Arc::new(document), today: today.get() }
    });
    let trial = Memo::new(move |_| {
        let now = app.plan().found().get();
        let is_kept = shown.get() == kept.get();
        let then = if is_kept { now.clone() } else { tried.found().get() };
        let [from, to] = alike(&now, &then);
        Trial { change: PlanChange::between(bank, &from, &to), now: now.first }
    });
    let keep = Callback::new(move |()| {
        let weights = shown.get_untracked();
        if weights == kept.get_untracked() {
            decider.say(words.weigh_same.into(), None);
        } else {
            decider.decide(Decision::Weights(weights));
            state.weights.set(None);
        }
    });
    let put_back = Callback::new(move |()| state.weights.set(None));
    let has_actions = Memo::new(move |_| diagnosis.with(|it| !it.candidates.is_empty()));
    view! {
        <div class="roadmap" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Weights />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{words.weigh_title}</h1>
                    <p>{words.weigh_lead}</p>
                </div>
                <p class="buttons no-print">
                    <Button weight=Weight::Text on_press=put_back>
                        {words.weigh_back}
                    </Button>
                    <Button weight=Weight::Primary on_press=keep>
                        {words.weigh_keep}
                    </Button>
                </p>
            </div>
            <div class="split" data-kind="choose">
                <Choose shown=shown on_choose=choose />
                <Show
                    when=move || has_actions.get()
                    fallback=move || view! { <p class="card">{phrases.words.roadmap.no_order}</p> }
                >
                    <div class="stack">
                        <Order trial=trial />
                        <Moves trial=trial />
                    </div>
                </Show>
            </div>
            <Show when=move || has_actions.get()>
                <Compare />
            </Show>
            <PointsRules phrases=phrases help=Route::Help.href() />
        </div>
    }
}
