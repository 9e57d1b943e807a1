//! The head of an action: the way back, its name, when, how much, who.

use leptos::prelude::*;
use readiness::{Action, ActionState, ActionView};

use crate::ui::components::tag::Tag;
use crate::ui::components::tone::Tone;
use crate::ui::{Route, use_app};

/// The way back, the name and the facts.
#[component]
pub fn Head(
    /// The action.
    action: &'static Action,
    /// How it stands.
    view: Memo<ActionView>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let today = app.memo(session::Session::today);
    let (back, back_word) = match app.came_from() {
        Some(Route::Actions) => (Route::Actions, words.action.back_to_list),
        _ => (Route::Roadmap, words.action.back_to_plan),
    };
    let when =
        move || view.with(|view| view.work().map(|work| phrases.stretch(view.frame.first, work)));
    let when = Memo::new(move |_| when());
    let hours = move || {
        let monthly = action.monthly_hours.into();
        view.with(|view| phrases.hours_of(view.hours, monthly))
    };
    let owner = move || view.with(|view| phrases.owned_by(&view.owner));
    let saves = Memo::new(move |_| view.with(|view| view.saves));
    let monthly = move || words.action.saves_monthly(phrases::hours(words, saves.get()));
    let state = move || {
        let (tone, sign, word) = view.with(|view| match view.state {
            ActionState::Done => (Tone::Good, "✓", words.action.state_done),
            ActionState::Planned(_) => (Tone::Plain, "○", words.action.state_planned),
            ActionState::PutOff(_) => (Tone::Plain, "–", words.action.state_put_off),
            ActionState::Stopped => (Tone::Plain, "×", words.action.state_stopped),
            ActionState::LeftOut => (Tone::Plain, "×", words.action.state_left_out),
            ActionState::NotCalled => (Tone::Plain, "–", words.action.state_not_called),
        });
        view! { <Tag tone=tone sign=sign text=word /> }
    };
    let tag = |is_on: bool, tone: Tone, word: &'static str| {
        is_on.then(|| view! { " " <Tag tone=tone text=word /> })
    };
    let deadline = move || {
        let deadline = action.deadline.as_ref()?;
        let text = phrases.deadline(deadline, today.get());
        // A duty that goes on is no missed date.
        let is_missed = !deadline.is_since && deadline.date < today.get();
        let tone = if is_missed { Tone::Bad } else { Tone::Warn };
        Some(view! { " " <Tag tone=tone text=text /> })
    };
    let band = move || {
        let band = view.with(|view| view.priority.as_ref().map(|priority| priority.band))?;
        Some(view! { " " <Tag tone=Tone::Plain text=words.roadmap.band(phrases.band(band)) /> })
    };
    view! {
        <nav class="crumbs no-print" aria-label=words.action.place>
            <a href=back.href()>
                <span aria-hidden="true">"← "</span>
                {back_word}
            </a>
        </nav>
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{phrases.title(&action.id)}</h1>
                <dl class="action-summary">
                    <Show when=move || when.with(Option::is_some)>
                        <div>
                            <dt>{words.action.column_when}</dt>
                            <dd>{move || when.get()}</dd>
                        </div>
                    </Show>
                    <div>
                        <dt>{words.action.column_hours}</dt>
                        <dd>{hours}</dd>
                    </div>
                    <div>
                        <dt>{words.action.column_owner}</dt>
                        <dd>{owner}</dd>
                    </div>
                    <Show when=move || { saves.get() > 0 }>
                        <div>
                            <dt>{words.action.saves}</dt>
                            <dd>{monthly}</dd>
                        </div>
                    </Show>
                </dl>
            </div>
            <p class="tags">
                {state}
                {band}
                {deadline}
                {tag(action.finds_out, Tone::Plain, words.roadmap.tag_finds)}
                {tag(action.relief > 0, Tone::Good, words.roadmap.tag_relief)}
                {tag(action.needs_budget, Tone::Plain, words.roadmap.tag_budget)}
            </p>
        </div>
    }
}
