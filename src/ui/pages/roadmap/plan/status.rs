//! How binding the plan is: adopted or not, provisional or not, for which month it was made, and
//! which wishes stand against each other.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{ActionId, PlanView, Wish};
use session::{Decision, Event};

use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::tone::Tone;
use crate::ui::pages::roadmap::asked::Asked;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::{Route, use_app};

/// Says whether the plan is adopted, what has moved since, and what it rests on.
#[component]
pub fn Status(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words(), app.phrases(), app.document());
    let decider = Decider::here();
    let adopted = Memo::new(move |_| {
        document.with(|document| document.adopted.as_ref().and_then(|it| it.time.date()))
    });
    let is_adopted = Memo::new(move |_| view.with(|view| view.moved.is_some()));
    let moved = Memo::new(move |_| view.with(|view| view.moved.as_ref().map_or(0, Vec::len)));
    let is_final = move || app.plan().is_final();
    let is_provisional = Memo::new(move |_| view.with(|view| view.missing.is_provisional()));
    let lacks_profile = Memo::new(move |_| view.with(|view| view.missing.lacks_profile()));
    let has_unanswered = Memo::new(move |_| view.with(|view| view.missing.unanswered > 0));
    let tone = move || match (is_adopted.get(), moved.get()) {
        _ if is_provisional.get() => Tone::Warn,
        (true, 0) => Tone::Good,
        // What has moved is known when the plan that counts is.
        (true, _) if is_final() => Tone::Warn,
        (_, _) => Tone::Plain,
    };
    let first = move || match adopted.get() {
        Some(date) => words.roadmap.adopted_on(phrases::date(phrases.lang, date)),
        None if is_adopted.get() => words.plan.adopted_plan.into(),
        None => words.roadmap.not_adopted.into(),
    };
    let second = move || match (is_adopted.get() && is_final(), moved.get()) {
        (false, _) => String::new(),
        (true, 0) => words.plan.adopted_same.into(),
        (true, moved) => words.plan.adopted_moved(moved),
    };
    let rests_on = move || view.with(|view| phrases.missing(view.missing));
    let has_moved = Memo::new(move |_| is_final() && moved.get() > 0);
    let can_adopt = Memo::new(move |_| !is_adopted.get() || has_moved.get());
    let adopt_word =
        move || if is_adopted.get() { words.plan.adopt_again } else { words.plan.adopt };
    let adopt = Callback::new(move |()| {
        if let Some(adoption) = app.adoption() {
            decider.replan(adoption, words.plan.adopted_said);
        }
    });
    let has_open =
        Memo::new(move |_| view.with(|view| view.missing.unanswered + view.missing.unknown > 0));
    view! {
        <div class="banner status" data-size="small" data-tone=move || tone().name()>
            <span class="banner-sign" aria-hidden="true">{move || tone().sign()}</span>
            <p>
                <b>{first}</b>
                " "
                {second}
                " "
                {rests_on}
                " "
                <Show when=move || lacks_profile.get()>
                    <a class="no-print" href=Route::Department.href()>{words.roadmap.to_department}</a>
                    " "
                </Show>
                <Show when=move || has_unanswered.get()>
                    <a class="no-print" href=Route::Review.href()>{words.roadmap.to_unanswered}</a>
                </Show>
                " "
                // Its place stays when it is over, so that nothing below moves.
                <span class="searching no-print" data-over=move || is_final().to_string()>
                    {words.plan.searching}
                </span>
            </p>
            <Show when=move || can_adopt.get()>
                <Button weight=Weight::Secondary is_small=true on_press=adopt>
                    {adopt_word}
                </Button>
            </Show>
            <div class="status-details no-print">
                <Show when=move || is_adopted.get()>
                    <a id="to-moved" href=Route::Moved.href()>{words.moved.to_moved}</a>
                </Show>
                <Show when=move || has_open.get()>
                    <Asked />
                </Show>
            </div>
        </div>
    }
}

/// Says that the plan was made for a month that has passed, and offers to make it anew.
#[component]
pub fn Outdated(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let decider = Decider::here();
    let now = Memo::new(move |_| view.with(|view| view.could_begin.map(|now| (view.first, now))));
    let anew = Callback::new(move |()| {
        decider.replan(Event::PlanMovedToNow, words.plan.replanned);
    });
    move || {
        now.get().map(|(from, now)| {
            let month = |month| phrases::year_month(phrases.lang, month);
            let text = words.roadmap.made_for(month(from), month(now));
            let press = words.roadmap.make_anew(month(now));
            view! {
                <Banner tone=Tone::Warn text=text>
                    <Button weight=Weight::Secondary is_small=true on_press=anew>
                        {press}
                    </Button>
                </Banner>
            }
        })
    }
}

/// Lists the pinned months that cannot hold, each with the way out.
#[component]
pub fn Clashes(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words().plan, app.phrases(), app.document());
    let decider = Decider::here();
    let conflicts = Memo::new(move |_| view.with(|view| view.pin_conflicts.clone()));
    let unpin = move |id: ActionId| {
        let wish = document.with_untracked(|it| it.scenario.wish(&id).cloned()).unwrap_or_default();
        decider.decide(Decision::Wish(id, Wish { pin: None, ..wish }));
    };
    let row = move |conflict: readiness::PinConflict| {
        let id = conflict.action.clone();
        view! {
            <li>
                <span>{phrases.conflict(&conflict)}</span>
                <Button
                    weight=Weight::Text
                    on_press=Callback::new(move |()| unpin(id.clone()))
                >
                    {words.unpin}
                </Button>
            </li>
        }
    };
    view! {
        <Show when=move || !conflicts.with(Vec::is_empty)>
            <div class="banner" data-tone=Tone::Warn.name()>
                <div class="moved">
                    <p>
                        <b>{move || words.clashes(conflicts.with(Vec::len))}</b>
                    </p>
                    <ul class="done-list">
                        <For
                            each=move || conflicts.get()
                            key=|conflict| (conflict.action.clone(), conflict.month)
                            children=row
                        />
                    </ul>
                </div>
            </div>
        </Show>
    }
}
