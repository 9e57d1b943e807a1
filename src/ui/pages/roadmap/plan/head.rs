//! The head of the plan: whose it is, from when to when and within which hours.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Month, PlanView, Profile, Reminder};

use crate::ui::components::button::{Button, Weight};
use crate::ui::{Route, use_app};

/// The heading, the months, the hours, and what can be done with the whole plan.
#[component]
pub fn PlanHead(
    /// The plan.
    view: Memo<Arc<PlanView>>,
    /// Whether there is one.
    #[prop(into)]
    has_plan: Signal<bool>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words(), app.phrases(), app.document());
    let heading = move || document.with(|document| phrases.plan_heading(&document.profile.name));
    let busy = move || -> Vec<Month> {
        document.with(|document| document.profile.busy.iter().copied().collect())
    };
    let lead = move || view.with(|view| phrases.plan_lead(view, &busy()));
    let is_small = Memo::new(move |_| document.with(|document| document.profile.is_small()));
    let is_halved = Memo::new(move |_| view.with(|view| view.is_halved));
    let reminder = move || {
        let reminder = document.with(|it| Reminder::of(it, app.today().get()))?;
        Some(view! {
            <p class="reminder no-print">
                {phrases.reminder(reminder)} " "
                <a href=Route::Monthly.href()>{words.monthly.view}</a>
            </p>
        })
    };
    view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <Show when=move || has_plan.get()>
                    <p>
                        {lead}
                        <Show when=move || is_small.get()>
                            " " {words.roadmap.small(Profile::SMALL)}
                        </Show>
                        <Show when=move || is_halved.get()>
                            " "
                            <b>{words.roadmap.halved}</b>
                        </Show>
                    </p>
                </Show>
                {reminder}
            </div>
            <p class="actions no-print">
                <a href=Route::Cases.href()>{words.cases.title}</a>
                <a href=Route::Handover.href()>{words.handover.title}</a>
                <a href=Route::Share.href()>{words.roadmap.to_share}</a>
                <Button
                    weight=Weight::Text
                    is_small=true
                    on_press=Callback::new(move |()| app.print())
                >
                    {words.common.print}
                </Button>
            </p>
        </div>
    }
}
