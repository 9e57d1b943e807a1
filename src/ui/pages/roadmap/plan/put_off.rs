//! What is put off, with the smallest change that would let it in.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{PlanView, Scope, Share};
use session::Decision;

use crate::ui::components::card::Card;
use crate::ui::components::put_off_list::{PutOffLine, PutOffList};
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::pages::roadmap::state::{Filter, RoadmapState};
use crate::ui::{Route, use_app};

/// How many are named.
const NAMED: usize = 2;

/// The card.
#[component]
pub fn PutOffCard(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words().roadmap, app.phrases(), app.document());
    let (state, decider): (RoadmapState, _) = (expect_context(), Decider::here());
    let share = Memo::new(move |_| document.with(|document| document.planned_share()));
    let lines = Memo::new(move |_| view.with(|view| lines(phrases, view, share.get())));
    let count = Memo::new(move |_| view.with(|view| view.put_off.len()));
    let try_it = Callback::new(move |key: String| {
        let decision = view.with_untracked(|view| {
            let out = view.put_off.iter().find(|out| out.action.as_str() == key)?;
            document.with_untracked(|it| Decision::letting_in(out.nearest()?, &it.scenario))
        });
        if let Some(decision) = decision {
            decider.decide(decision);
        }
    });
    let all = move |_| state.filter.set(Filter { scope: Scope::PutOff, ..Filter::default() });
    let see_all = move || {
        view! {
            <a id="to-put-off" class="small no-print" href=Route::Actions.href() on:click=all>
                {words.see_all}
            </a>
        }
    };
    view! {
        <Card title=Signal::derive(move || words.put_off(count.get())) beside=see_all>
            <Show
                when=move || { count.get() > 0 }
                fallback=move || view! { <p>{words.put_off_nothing}</p> }
            >
                <PutOffList lines=lines try_word=words.try_it on_try=try_it />
            </Show>
        </Card>
    }
}

fn lines(phrases: phrases::Phrases<'static>, view: &PlanView, share: Share) -> Vec<PutOffLine> {
    let nearest = view.nearest_to_fit(NAMED).into_iter();
    nearest
        .map(|out| PutOffLine {
            key: out.action.to_string(),
            id: format!("off-{}", out.action),
            href: Route::Action(out.action.clone()).href(),
            title: phrases.title(&out.action).to_owned(),
            way: phrases.fits_with(out, share),
            can_be_tried: out.nearest().is_some_and(readiness::Relaxation::can_be_tried),
        })
        .collect()
}
