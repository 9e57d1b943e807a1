//! Promised against now (約束と現在): what has become of the adopted plan, by how much it slips and
//! why; and a plan made wholly anew beside the present one. On paper one sheet for the director.

mod anew;
mod lists;
mod table;
mod total;

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Moved, PlanStage};

use self::anew::Anew;
use self::lists::Lists;
use self::table::Promises;
use self::total::Total;
use super::changes::Changes;
use super::plan::Outdated;
use super::plan_view;
use super::views::Views;
use crate::ui::components::button::{Button, Weight};
use crate::ui::{App, Route, use_app};

/// The page.
#[component]
pub fn MovedPage() -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words(), app.phrases(), app.document());
    let (moved, view) = (moved(app), plan_view(app));
    let is_adopted = Memo::new(move |_| document.with(|document| document.adopted.is_some()));
    let is_known = Memo::new(move |_| moved.with(Option::is_some));
    let lead = move || {
        document.with(|document| {
            let adopted = document.adopted.as_ref()?;
            Some(match adopted.time.date() {
                Some(day) => words.moved.lead(phrases::date(phrases.lang, day)),
                None => words.moved.lead_undated.into(),
            })
        })
    };
    let print = Callback::new(move |()| app.print());
    let parts = move || {
        view! {
            <Outdated view=view />
            <Show
                when=move || is_known.get()
                fallback=move || view! { <p class="card">{words.plan.searching}</p> }
            >
                <Total moved=moved />
                <Promises moved=moved />
                <Lists moved=moved view=view />
            </Show>
            <Anew />
        }
    };
    view! {
        <div class="roadmap moved-page" data-plan=move || app.plan().state()>
            <Changes />
            <Views here=Route::Moved />
            <div class="page-head">
                <div>
                    <h1 tabindex="-1">{words.moved.title}</h1>
                    <p>{lead}</p>
                </div>
                <p class="actions no-print">
                    <a href=Route::Roadmap.href()>{words.budget.back}</a>
                    <Button weight=Weight::Text is_small=true on_press=print>
                        {words.common.print}
                    </Button>
                </p>
            </div>
            <Show
                when=move || is_adopted.get()
                fallback=move || view! { <p class="card">{words.moved.no_promise}</p> }
            >
                <div class="stack">{parts()}</div>
            </Show>
        </div>
    }
}

/// Returns what has become of the adopted plan, once the plan that counts is found: a replay plans
/// several times, and the plans on the way there are nobody's.
fn moved(app: App) -> Memo<Option<Arc<Moved>>> {
    let (document, today, bank) = (app.document(), app.today(), &app.catalog().bank);
    Memo::new(move |_| {
        let now = app
            .plan()
            .found()
            .with(|found| (found.stage == PlanStage::Final).then(|| found.shown.clone()))?;
        let moved = document.with(|document| Moved::of(bank, document, &now, today.get()))?;
        Some(Arc::new(moved))
    })
}
