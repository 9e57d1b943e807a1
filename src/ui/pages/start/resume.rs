//! The way in: begin, go on, or close the sample.

use content::Word;
use leptos::prelude::*;
use phrases::moment;
use readiness::Reminder;
use session::Event;

use crate::browser::page;
use crate::ui::components::button::{LinkButton, Weight};
use crate::ui::components::clear_all::ClearAll;
use crate::ui::components::fact_list::FactList;
use crate::ui::{App, Route, use_app};

/// What there is to go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing is entered.
    Empty,
    /// The department's own document.
    Kept,
    /// A sample is looked at.
    Sample,
}

/// Shows the one thing to do first on the start page.
#[component]
pub fn Resume() -> impl IntoView {
    let app = use_app();
    // The revision tells documents apart: a file or undo brings another one.
    let state = app.memo(|session| {
        let state = match session.document() {
            document if document.is_sample => State::Sample,
            document if document.is_empty() => State::Empty,
            _ => State::Kept,
        };
        (state, session.document().revision)
    });
    move || match state.get().0 {
        State::Empty => view! { <Begin app=app /> }.into_any(),
        State::Kept => view! { <GoOn app=app /> }.into_any(),
        State::Sample => view! { <CloseSample app=app /> }.into_any(),
    }
}

/// A link that is the one thing to do.
#[component]
fn LeadOn(
    /// Where it leads.
    route: Route,
    /// Its text.
    text: Word,
) -> impl IntoView {
    view! {
        <a class="button big" href=route.href()>
            {text}
            <span aria-hidden="true">" →"</span>
        </a>
    }
}

/// Nothing is entered: begin.
#[component]
fn Begin(
    /// The application.
    app: App,
) -> impl IntoView {
    let start = app.words().start;
    let minutes = app.progress().with_untracked(|progress| progress.minutes_left);
    view! {
        <div class="way-in">
            <p class="actions">
                <LeadOn route=Route::Department text=start.begin />
            </p>
            <p class="small">{start.begin_note(minutes)}</p>
        </div>
    }
}

/// The department's own document: go on with it, or begin anew.
#[component]
fn GoOn(
    /// The application.
    app: App,
) -> impl IntoView {
    let words = app.words();
    let start = words.start;
    let next = app.peek(|session| Route::next(&session.catalog().bank, session.document()));
    let clear = move |()| {
        app.send(Event::ClearAsked);
        app.go_anew(&Route::Department);
    };
    let is_adopted = app.peek(|session| session.document().adopted.is_some());
    let way_in = is_adopted.then(|| {
        view! {
            <p class="small">
                {words.handover.way_in} " "
                <a href=Route::Handover.href()>{words.handover.to_handover}</a>
            </p>
        }
    });
    view! {
        <section class="way-in" aria-labelledby="resume-title">
            <h2 id="resume-title">{start.resume_title}</h2>
            {reminder(app)}
            <FactList rows=rows(app) />
            {way_in}
            <div class="actions">
                <LeadOn route=next text=start.resume />
                <LinkButton href=Route::History.href() weight=Weight::Text>
                    {words.history.title}
                </LinkButton>
                <ClearAll
                    words=words
                    label=start.restart
                    confirm=start.restart_yes
                    on_clear=clear
                />
            </div>
        </section>
    }
}

/// Says when the next review of the plan is, where one is adopted, and leads to it.
fn reminder(app: App) -> impl IntoView {
    let reminder = app.peek(|session| Reminder::of(session.document(), session.today()))?;
    let sentence = app.phrases().reminder(reminder);
    Some(view! {
        <p class="reminder">
            {sentence} " " <a href=Route::Monthly.href()>{app.words().monthly.view}</a>
        </p>
    })
}

fn rows(app: App) -> Vec<(Word, String)> {
    let (words, document) = (app.words(), app.document().get_untracked());
    let start = words.start;
    let (counts, minutes) =
        app.progress().with_untracked(|progress| (progress.counts, progress.minutes_left));
    let name = match document.profile.name.as_str() {
        "" => start.nameless,
        name => name,
    };
    let left = match minutes {
        0 => words.question.progress_none_left.to_owned(),
        minutes => start.left_minutes(minutes),
    };
    vec![
        (words.share.pending_name, name.to_owned()),
        (start.answered, start.answered_of(counts.asked(), counts.said())),
        (start.left, left),
        (words.share.pending_changed, moment(words, app.lang(), &document.changed)),
    ]
}

/// A sample is looked at: close it.
#[component]
fn CloseSample(
    /// The application.
    app: App,
) -> impl IntoView {
    let words = app.words();
    let close = move |_| {
        app.send(Event::SampleClosed);
        page::focus("h1", false);
    };
    view! {
        <section class="way-in" aria-labelledby="resume-title">
            <h2 id="resume-title">{words.start.sample_title}</h2>
            <p>{words.start.sample_text}</p>
            <p class="actions">
                <button type="button" class="button big" on:click=close>
                    {words.common.sample_close}
                </button>
            </p>
        </section>
    }
}
