//! Why an action is where it is: its month, what keeps it out, which answers call for it.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{ActionState, ActionView, Cause, QuestionId, Relaxation};
use session::Decision;

use super::points::Points;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::pages::roadmap::decider::Decider;
use crate::ui::{Route, use_app};

/// The reasons, what would let it in, the answers, and its points behind a summary.
#[component]
pub fn Why(
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases, document) = (app.words(), app.phrases(), app.document());
    let decider = Decider::here();
    let is_put_off =
        Memo::new(move |_| view.with(|view| matches!(view.state, ActionState::PutOff(_))));
    let title = Signal::derive(move || {
        let word = if is_put_off.get() { words.action.why_put_off } else { words.action.why_here };
        word.to_owned()
    });
    let sentence = move || view.with(|view| sentence(phrases, view));
    let waited_for = move || view.with(|view| phrases.waited_for(&view.causes));
    let ways = Memo::new(move |_| {
        view.with(|view| match &view.state {
            ActionState::PutOff(out) => out.ways.clone(),
            _ => Vec::new(),
        })
    });
    let row = move |way: Relaxation| {
        let text = phrases.relaxation(&way);
        let can_be_tried = way.can_be_tried();
        let name = text.clone();
        let decide = Callback::new(move |()| {
            let decision = document.with_untracked(|it| Decision::letting_in(&way, &it.scenario));
            if let Some(decision) = decision {
                decider.decide(decision);
            }
        });
        let button = can_be_tried.then(|| {
            view! {
                <Button weight=Weight::Secondary is_small=true on_press=decide>
                    {words.roadmap.try_it}
                    <span class="hidden">" " {name}</span>
                </Button>
            }
        });
        view! {
            <li>
                <span>{text}</span>
                {button}
            </li>
        }
    };
    let causes = move || view.with(|view| causes(phrases, view));
    let has_points = Memo::new(move |_| view.with(|view| view.priority.is_some()));
    view! {
        <Card title=title>
            <p class="why">{sentence}</p>
            <p>{waited_for}</p>
            <Show when=move || !ways.with(Vec::is_empty)>
                <p>{words.action.ways}</p>
                <ul class="ways">
                    <For
                        each=move || ways.get()
                        key=move |way| phrases.relaxation(way)
                        children=row
                    />
                </ul>
            </Show>
            {causes}
            <Show when=move || has_points.get()>
                <Points view=view />
            </Show>
        </Card>
    }
}

/// Says why the action has its months, or none.
fn sentence(phrases: Phrases<'static>, view: &ActionView) -> String {
    let words = phrases.words;
    match &view.state {
        ActionState::Done => words.action.is_done.into(),
        ActionState::Stopped => words.monthly.is_stopped.into(),
        ActionState::LeftOut => words.action.is_left_out.into(),
        ActionState::NotCalled => words.action.not_called.into(),
        ActionState::PutOff(out) if out.ways.is_empty() => {
            [&phrases.limit(&out.limit), phrases.gap(), &phrases.no_way(out)].concat()
        }
        ActionState::PutOff(out) => phrases.limit(&out.limit),
        ActionState::Planned(_) => {
            let reasons: Vec<String> = view.reasons.iter().map(|it| phrases.reason(it)).collect();
            reasons.join(phrases.gap())
        }
    }
}

/// Leads to the answers that call for the action.
fn causes(phrases: Phrases<'static>, view: &ActionView) -> Option<impl IntoView + use<>> {
    let words = phrases.words;
    let link = |id: &QuestionId, said: &str| {
        let text = phrases.catalog.question(id)?;
        let said = words.roadmap.cause(&text.code, text.topic.get(phrases.lang), said);
        Some((format!("answer-{id}"), Route::Question(Some(id.clone())).href(), said))
    };
    let links = view.causes.iter().filter_map(|cause| match cause {
        Cause::Low(id, level) => link(id, &words.common.level(level.get())),
        Cause::Unknown(id) => link(id, words.common.unknown),
        Cause::Skill(id) => phrases.catalog.skill(id.as_str()).map(|skill| {
            let said = words.skills.short(skill.name.get(phrases.lang));
            (format!("skill-{id}"), Route::Skills.href(), said)
        }),
        Cause::NeededBy(_) | Cause::OpensStep(_) | Cause::Running => None,
    });
    let links: Vec<_> =
        links.map(|(id, href, said)| view! { " " <a id=id href=href>{said}</a> }).collect();
    (!links.is_empty()).then(|| {
        view! {
            <p class="small action-answers">
                <b>{words.action.answers}</b>
                {links}
            </p>
        }
    })
}
