//! What this is, that nothing leaves the browser, and the ways in.

mod resume;

use content::Words;
use leptos::prelude::*;
use readiness::{Document, Progress};
use session::Event;

use crate::ui::components::card::Card;
use crate::ui::components::prose::Prose;
use crate::ui::components::sample_cards::SampleCards;
use crate::ui::pages::open_file::OpenFile;
use crate::ui::pages::pending_file::PendingFile;
use crate::ui::pages::quarantine::Quarantine;
use crate::ui::{Route, use_app};
use resume::Resume;

/// Shows the start page.
#[component]
pub fn StartPage() -> impl IntoView {
    let app = use_app();
    let (words, lang) = (app.words(), app.lang());
    let start = words.start;
    let all = Progress::of(&app.catalog().bank, &Document::default());
    let open = Callback::new(move |sample| {
        app.send(Event::SampleOpened(sample));
        app.go_anew(&Route::Readiness);
    });
    view! {
        <div class="card opening">
            <div>
                <h1 tabindex="-1">{start.title}</h1>
                <p class="lead">{start.lead(app.phrases().scope(), all.counts.asked())}</p>
                <p class="small who">{start.who}</p>
                <Resume />
            </div>
            <Steps words=words />
        </div>
        <PendingFile />
        <Quarantine />
        <section class="start-part no-print">
            <h2>{start.samples_title}</h2>
            <p class="small">{start.samples_note}</p>
            <SampleCards words=words lang=lang on_open=open />
        </section>
        <div class="halves start-part">
            <Card title=start.stays_title>
                <Prose text=start.stays />
            </Card>
            <Card title=start.open_title class="no-print">
                <p>{start.open_text}</p>
                <OpenFile />
            </Card>
        </div>
    }
}

/// The five steps with what each of them brings.
#[component]
fn Steps(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let common = words.common;
    let names =
        [common.department, common.questions, common.readiness, common.roadmap, common.share];
    let steps = names.into_iter().zip(words.start.steps.lines()).map(|(name, about)| {
        view! {
            <li>
                <strong>{name}</strong>
                <span>{about}</span>
            </li>
        }
    });
    view! {
        <section>
            <h2>{words.start.steps_title}</h2>
            <ol class="steps-list">{steps.collect_view()}</ol>
        </section>
    }
}
