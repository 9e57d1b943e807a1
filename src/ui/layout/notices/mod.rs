//! Messages above every page: the sample, what is wrong with keeping, what just happened.

mod notice;
mod sentences;
mod trouble;

use leptos::prelude::*;
use session::{Event, Session};

use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, LinkButton, Weight};
use crate::ui::components::tone::Tone;
use crate::ui::{App, Route, use_app};
use notice::LatestNotice;
use trouble::TroubleNotice;

/// Shows all that is to be said.
#[component]
pub fn Notices() -> impl IntoView {
    let app = use_app();
    view! {
        <div>
            <SampleNotice app=app />
            <MissingBank app=app />
            <DoubtfulClock app=app />
            <div role="alert">
                <TroubleNotice app=app />
            </div>
            <div role="status">
                <LatestNotice app=app />
            </div>
        </div>
    }
}

/// Says that a sample is looked at.
#[component]
fn SampleNotice(
    /// The application.
    app: App,
) -> impl IntoView {
    let is_sample = app.memo(|session| session.document().is_sample);
    let close = Callback::new(move |()| {
        app.send(Event::SampleClosed);
        app.go_anew(&Route::Start);
    });
    move || {
        let common = app.live_words().common;
        is_sample.get().then(|| {
            view! {
                <Banner text=common.sample_banner>
                    <Button on_press=close>{common.sample_close}</Button>
                </Banner>
            }
        })
    }
}

/// Says that the answers belong to a question set that is not here.
#[component]
fn MissingBank(
    /// The application.
    app: App,
) -> impl IntoView {
    let missing = app.memo(|session| {
        let bank = &session.document().bank;
        session.bank_is_missing().then(|| (bank.id.clone(), bank.edition.clone()))
    });
    move || {
        let words = app.live_words().bank;
        missing.get().map(|(id, edition)| {
            view! {
                <Banner tone=Tone::Warn text=words.missing(id, edition)>
                    <LinkButton href=Route::Bank.href() weight=Weight::Secondary>
                        {words.own}
                    </LinkButton>
                </Banner>
            }
        })
    }
}

/// Says that the clock of the computer cannot be right.
#[component]
fn DoubtfulClock(
    /// The application.
    app: App,
) -> impl IntoView {
    let is_doubtful = app.memo(Session::is_clock_doubtful);
    move || {
        let text = app.live_words().common.problem_clock;
        is_doubtful.get().then(|| view! { <Banner tone=Tone::Warn text=text /> })
    }
}
