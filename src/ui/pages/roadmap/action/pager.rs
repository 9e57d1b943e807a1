//! The actions before and after one: the plan by month, then what is put off.

use leptos::prelude::*;
use readiness::{ActionId, ActionView};

use crate::ui::{Route, use_app};

/// The way to the neighbours and back.
#[component]
pub fn Pager(
    /// How the action stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().action, app.phrases());
    let neighbours = Memo::new(move |_| view.with(|view| view.neighbours.clone()));
    let link = move |id: Option<ActionId>, name: &'static str| match id {
        Some(id) => view! {
            <a href=Route::Action(id.clone()).href()>
                <span class="small">{name}</span>
                {phrases.title(&id)}
            </a>
        }
        .into_any(),
        None => view! { <span></span> }.into_any(),
    };
    view! {
        <nav class="pager no-print" aria-label=words.pager>
            {move || link(neighbours.get().before, words.previous)}
            <a href=Route::Roadmap.href()>{words.back_to_plan}</a>
            {move || link(neighbours.get().after, words.next)}
        </nav>
    }
}
