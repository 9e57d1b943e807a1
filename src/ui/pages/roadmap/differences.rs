//! What stands behind a sentence about the plan, opened when asked for: what has moved since it
//! was adopted, and which questions would settle it.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Asking, Inquiry, PlanView};

use super::state::RoadmapState;
use crate::browser::idle::Work;
use crate::ui::components::opener::Opener;
use crate::ui::{Route, use_app};

/// What the details are about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// What has moved since the plan was adopted.
    Differences,
    /// Which questions would settle the plan.
    Asking,
}

/// Details of the plan.
#[component]
pub fn Details(
    /// What about.
    topic: Topic,
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let words = use_app().words().plan;
    let state: RoadmapState = expect_context();
    let (name, summary) = match topic {
        Topic::Differences => ("differences", words.adopted_list),
        Topic::Asking => ("asking", words.asking),
    };
    let (is_open, set_open) = state.is_open(name);
    view! {
        <Opener summary=summary is_open=is_open on_toggle=set_open>
            {match topic {
                Topic::Differences => view! { <Differences view=view /> }.into_any(),
                Topic::Asking => view! { <Questions /> }.into_any(),
            }}
        </Opener>
    }
}

/// What has moved since the plan was adopted, one sentence each.
#[component]
fn Differences(
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let phrases = use_app().phrases();
    let sentences = move || -> Vec<String> {
        view.with(|view| {
            view.moved.iter().flatten().map(|difference| phrases.difference(difference)).collect()
        })
    };
    let row = |sentence: String| view! { <li>{sentence}</li> };
    view! {
        <ul>
            <For each=sentences key=Clone::clone children=row />
        </ul>
    }
}

/// The open questions whose answers could change what comes first, looked at question by question.
#[component]
fn Questions() -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let (document, plan) = (app.document(), app.plan().found());
    let bank = &app.catalog().bank;
    // A better plan changes nothing in what is asked.
    let first = Memo::new(move |_| plan.with(|plan| plan.first.clone()));
    let found: RwSignal<Option<(Vec<Inquiry>, u32)>> = RwSignal::new(None);
    let work = StoredValue::new_local(Work::default());
    Effect::new(move |_| {
        let (document, diagnosis) = (document.get(), first.get());
        let mut asking: Option<Asking> = None;
        work.with_value(|work| {
            work.begin(move || {
                let asking =
                    asking.get_or_insert_with(|| Asking::of(bank, &document, &diagnosis.readiness));
                if asking.advance(bank, &document, 1) {
                    return true;
                }
                let shortest = asking.shortest().cloned().collect();
                found.set(Some((shortest, asking.shortest_minutes())));
                false
            });
        });
    });
    on_cleanup(move || work.with_value(Work::end));
    let item = move |inquiry: &Inquiry| {
        let text = phrases.catalog.question(&inquiry.question)?;
        let title = format!("{} {}", text.code, text.topic.get(phrases.lang));
        let minutes = words.common.minutes(inquiry.minutes);
        let (id, href) = (
            format!("asked-{}", inquiry.question),
            Route::Question(Some(inquiry.question.clone())).href(),
        );
        Some(view! {
            <li>
                <a id=id href=href>{title}</a>
                {phrases.comma()}
                {minutes}
            </li>
        })
    };
    move || match found.get() {
        None => view! { <p class="small">{words.plan.computing}</p> }.into_any(),
        Some((inquiries, _)) if inquiries.is_empty() => {
            view! { <p>{words.plan.asking_none}</p> }.into_any()
        }
        Some((inquiries, minutes)) => view! {
            <p>{words.plan.asking_lead(inquiries.len(), minutes)}</p>
            <ul>{inquiries.iter().filter_map(item).collect_view()}</ul>
        }
        .into_any(),
    }
}
