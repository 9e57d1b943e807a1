//! What is true of the department before any question; every change is kept at once.

mod about;
mod choices;
mod time;
mod work;

use leptos::prelude::*;
use readiness::Profile;
use session::Event;

use about::about;
use time::time;
use work::work;

use crate::browser::page;
use crate::ui::components::missing_card::MissingCard;
use crate::ui::el::{El, el};
use crate::ui::pages::path_card::path_card;
use crate::ui::{Desk, use_app, use_desk};

/// Shows the page.
#[inline(never)]
pub fn department_page() -> El {
    let desk = use_desk();
    let words = desk.words();
    let profile = desk.derive(|s| s.document().profile.clone());
    let form = el("div.stack")
        .child(about(desk, profile))
        .child(work(desk, profile))
        .child(time(desk, profile));
    let app = use_app();
    let missing = view! {
        <MissingCard
            words=words
            profile=app.memo(|session| session.document().profile.clone())
            progress=app.progress()
            on_go=Callback::new(|selector: &'static str| page::focus(selector, true))
        />
    };
    let aside = el("aside.no-print").view(missing).child(path_card());
    el("div")
        .texted("h1[tabindex=-1]", words.common.department)
        .texted("p.lead", words.department.lead)
        .child(el("div.describing").child(form).child(aside))
}

/// Keeps the profile after `change`.
fn describe(desk: Desk, change: impl FnOnce(&mut Profile)) {
    let mut profile = desk.once(|session| session.document().profile.clone());
    change(&mut profile);
    desk.send(Event::Described(profile));
}
