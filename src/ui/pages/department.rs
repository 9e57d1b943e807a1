//! What is true of the department before any question; every change is kept at once.

mod about;
mod part_timers;
mod profile_choice;
mod time;
mod work;

use leptos::prelude::*;
use readiness::{Needed, Profile};
use session::Event;

use about::About;
use time::Time;
use work::Work;

use crate::browser::page;
use crate::ui::components::missing_card::MissingCard;
use crate::ui::pages::path_card::PathCard;
use crate::ui::{App, use_app};

/// Shows the page.
#[component]
pub fn DepartmentPage() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let missing = app.memo(|session| {
        let (bank, document) = (&session.catalog().bank, session.document());
        Needed::missing(bank, &document.profile).collect::<Vec<_>>()
    });
    view! {
        <h1 tabindex="-1">{words.common.department}</h1>
        <p class="lead">{words.department.lead}</p>
        <div class="department-page">
            <div class="stack">
                <About />
                <Time />
            </div>
            <Work />
            <aside class="no-print">
                <MissingCard
                    words=words
                    missing=missing
                    progress=app.progress()
                    on_go=Callback::new(|selector: &'static str| page::focus(selector, true))
                />
                <PathCard />
            </aside>
        </div>
    }
}

/// Keeps the profile after `change`.
fn describe(app: App, change: impl FnOnce(&mut Profile)) {
    let mut profile = app.peek(|session| session.document().profile.clone());
    change(&mut profile);
    app.send(Event::Described(profile));
}
