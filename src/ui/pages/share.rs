//! The file: saving it, opening one, handing it over, clearing what is here.

mod aside_answers;
mod leaving;

use content::Words;
use leptos::prelude::*;
use session::Event;

use crate::browser::page;
use crate::ui::components::card::Card;
use crate::ui::components::clear_all::ClearAll;
use crate::ui::components::prose::Prose;
use crate::ui::pages::open_file::OpenFile;
use crate::ui::pages::pending_file::PendingFile;
use crate::ui::pages::quarantine::Quarantine;
use crate::ui::{Route, use_app};
use aside_answers::AsideAnswers;
use leaving::Leaving;

/// Shows the page.
#[component]
pub fn SharePage() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let share = words.share;
    let handover = share.handover.lines().map(|line| view! { <li>{line}</li> });
    view! {
        <h1 tabindex="-1">{words.common.share}</h1>
        <p class="lead">{words.purposes.lead}</p>
        <PendingFile />
        <Leaving />
        <div class="halves sharing">
            <AsideAnswers />
            <Card title=share.open_title class="no-print">
                <p>{share.open_text}</p>
                <OpenFile />
                <p>
                    <a href=Route::Bank.href()>{words.bank.own}</a>
                </p>
            </Card>
            <Quarantine />
            <Card title=share.handover_title>
                <ol>{handover.collect_view()}</ol>
                <p class="no-print">
                    <a href=Route::Handover.href()>{words.handover.to_handover}</a>
                </p>
            </Card>
            <PrintCard words=words />
            <Clearing />
            <Card title=share.care_title class="care wide">
                <Prose text=share.care />
            </Card>
        </div>
    }
}

/// Where the pages for paper are.
#[component]
fn PrintCard(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let share = words.share;
    view! {
        <Card title=share.print_title class="no-print">
            <p>{share.print_text}</p>
            <p class="actions">
                <a href=Route::Readiness.href()>{share.print_readiness}</a>
                <a href=Route::Roadmap.href()>{share.print_roadmap}</a>
            </p>
        </Card>
    }
}

/// Clearing what is here, if anything is.
#[component]
fn Clearing() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let share = words.share;
    let is_empty = app.memo(|session| session.document().is_empty());
    let clear = Callback::new(move |()| {
        app.send(Event::ClearAsked);
        page::show("h1");
    });
    view! {
        <Show when=move || !is_empty.get()>
            <Card title=share.clear_title class="clearing no-print">
                <p>{share.clear_when}</p>
                <ClearAll
                    words=words
                    label=share.clear
                    confirm=share.clear_yes
                    on_clear=clear
                />
            </Card>
        </Show>
    }
}
