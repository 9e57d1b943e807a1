//! What to begin with: one thing this week, three in three months.

use std::sync::Arc;

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Diagnosis, Lane, PlanView, Stretch};
use session::Decision;

use super::late::LateList;
use crate::ui::components::card::Card;
use crate::ui::components::dated_lines::{Line, NumberedLines};
use crate::ui::components::this_week::{ThisWeek, Week, WeekAction};
use crate::ui::components::tone::Tone;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::{Route, use_app};

/// The one thing for this week.
#[component]
pub fn WeekCard(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let today = app.memo(session::Session::today);
    let is_small = app.memo(|session| session.document().profile.is_small());
    let decider = Decider::here();
    let week =
        Memo::new(move |_| view.with(|view| said(phrases, view, today.get(), is_small.get())));
    let done = Callback::new(move |()| {
        let of_week =
            |view: &Arc<PlanView>| Some(view.lanes.get(view.first_things.week?)?.action.clone());
        if let Some(id) = view.with_untracked(of_week) {
            decider.decide(Decision::Done(id, true));
        }
    });
    view! {
        <ThisWeek
            heading=words.roadmap.this_week
            week=week
            done_word=words.action.mark_done
            on_done=done
        />
    }
}

fn said(
    phrases: Phrases<'static>,
    view: &PlanView,
    today: readiness::Date,
    is_small: bool,
) -> Week {
    let words = phrases.words.roadmap;
    let lane = |at: Option<usize>| view.lanes.get(at?);
    if let Some(lane) = lane(view.first_things.week) {
        return action(phrases, view, lane, today, is_small);
    }
    let month = phrases::year_month(phrases.lang, view.first.plus(view.first_things.from));
    Week::Nothing(match lane(view.first_things.next) {
        Some(next) => {
            let first = phrases::year_month(phrases.lang, view.first.plus(next.work.start));
            words.week_none(month, first, phrases.title(&next.action))
        }
        None => words.week_over(month),
    })
}

fn action(
    phrases: Phrases<'static>,
    view: &PlanView,
    lane: &Lane,
    today: readiness::Date,
    is_small: bool,
) -> Week {
    let text = phrases.catalog.action(&lane.action);
    let step = text.and_then(|text| text.steps_for(is_small).get(phrases.lang).first());
    let until = phrases.month_after(view.first, view.first.plus(lane.work.last()));
    let hours = phrases::hours(phrases.words, lane.hours);
    let action = phrases.catalog.bank.action(&lane.action);
    Week::Action(WeekAction {
        href: Route::Action(lane.action.clone()).href(),
        title: phrases.title(&lane.action).to_owned(),
        step: step.cloned().unwrap_or_default(),
        facts: phrases.words.roadmap.week_until(until, hours, phrases.owned_by(&lane.owner)),
        late: is_late(view, lane)
            .then(|| (phrases.words.moved.late, phrases.late(view.first, lane))),
        deadline: action.and_then(|it| it.deadline.as_ref()).map(|it| phrases.deadline(it, today)),
    })
}

/// Three things for three months.
#[component]
pub fn Quarter(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, diagnosis) = (app.words().roadmap, app.phrases(), app.diagnosis());
    let first_things = Memo::new(move |_| view.with(|view| view.first_things.clone()));
    let title = Signal::derive(move || words.three_title(first_things.with(|it| it.quarter.len())));
    let note = move || {
        let first = view.with(|view| view.first);
        first_things.with(|it| {
            let stretch = Stretch { start: it.from, length: it.months };
            let hours = |hours: u32| phrases::hours(phrases.words, hours);
            words.three_note(phrases.stretch(first, stretch), hours(it.used), hours(it.hours))
        })
    };
    let lines = Memo::new(move |_| {
        view.with(|view| {
            let lanes = view.first_things.quarter.iter().filter_map(|at| view.lanes.get(*at));
            diagnosis.with(|of| lanes.map(|lane| line(phrases, view, of, lane)).collect::<Vec<_>>())
        })
    });
    let is_empty = Memo::new(move |_| lines.with(Vec::is_empty));
    let parting = move || {
        let said = view.with(|view| view.parting.as_ref().map(|it| phrases.parting(it)))?;
        Some(view! { <p class="small">{said}</p> })
    };
    view! {
        <Card title=title beside=move || view! { <span class="small">{note}</span> }>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p>{words.three_none}</p> }
            >
                <NumberedLines lines=lines />
            </Show>
            {parting}
            <LateList view=view />
        </Card>
    }
}

fn line(phrases: Phrases<'static>, view: &PlanView, diagnosis: &Diagnosis, lane: &Lane) -> Line {
    Line {
        key: lane.action.to_string(),
        id: format!("three-{}", lane.action),
        href: Route::Action(lane.action.clone()).href(),
        title: phrases.title(&lane.action).to_owned(),
        when: phrases.stretch(view.first, lane.work),
        owner: phrases.owned_by(&lane.owner),
        hours: phrases::hours(phrases.words, lane.hours),
        mark: if is_late(view, lane) {
            Some((Tone::Bad, phrases.words.moved.late))
        } else {
            lane.is_running.then_some((Tone::Key, phrases.words.moved.running))
        },
        why: phrases.why_first(diagnosis, &lane.action),
    }
}

fn is_late(view: &PlanView, lane: &Lane) -> bool {
    view.late().contains(&lane.action)
}
