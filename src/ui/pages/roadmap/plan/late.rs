//! What should have begun before this month and is not among what is named already.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{ActionId, PlanView};

use crate::ui::components::tag::Tag;
use crate::ui::components::tone::Tone;
use crate::ui::{Route, use_app};

/// How many are named.
const NAMED: usize = 3;

/// The line; nothing where nothing else is late.
#[component]
pub fn LateList(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().moved, app.phrases());
    let late = Memo::new(move |_| {
        view.with(|view| {
            let named = view.first_things.quarter.iter().filter_map(|at| view.lanes.get(*at));
            let named: Vec<&ActionId> = named.map(|lane| &lane.action).collect();
            let late = view.late().into_iter().filter(|id| !named.contains(&id));
            late.collect::<Vec<_>>()
        })
    });
    let named = move || late.with(|late| late.iter().take(NAMED).cloned().collect::<Vec<_>>());
    let link = move |id: ActionId| {
        let (href, title) = (Route::Action(id.clone()).href(), phrases.title(&id).to_owned());
        view! {
            " "
            <a id=format!("late-{id}") href=href>
                {title}
            </a>
        }
    };
    let others = move || {
        let others = late.with(Vec::len).saturating_sub(NAMED);
        (others > 0).then(|| view! { " " {words.others(others)} })
    };
    view! {
        <Show when=move || !late.with(Vec::is_empty)>
            <p class="small late-list">
                <Tag tone=Tone::Bad sign=Tone::Bad.sign() text=words.late />
                " "
                {words.late_list}
                <For each=named key=Clone::clone children=link />
                {others}
            </p>
        </Show>
    }
}
