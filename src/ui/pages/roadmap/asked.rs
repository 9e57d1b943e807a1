//! Which questions would settle the plan, opened when asked for.

use leptos::prelude::*;
use readiness::{Asking, Inquiry};

use super::state::RoadmapState;
use crate::browser::idle::Work;
use crate::ui::components::opener::Opener;
use crate::ui::{Route, use_app};

/// The questions that would settle the plan.
#[component]
pub fn Asked() -> impl IntoView {
    let state: RoadmapState = expect_context();
    let (is_open, set_open) = state.is_open("asking");
    view! {
        <Opener summary=use_app().words().plan.asking is_open=is_open on_toggle=set_open>
            <Questions />
        </Opener>
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
