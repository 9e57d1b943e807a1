//! What fell out of the adopted plan, what came in, and what else is not as it was, in sentences.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Moved, PlanView, SheetPart};

use crate::ui::components::card::Card;
use crate::ui::components::opener::Opener;
use crate::ui::pages::roadmap::state::RoadmapState;
use crate::ui::use_app;

/// The cards; each only where there is anything to say.
#[component]
pub(super) fn Lists(
    /// What has become of the adopted plan.
    moved: Memo<Option<Arc<Moved>>>,
    /// The plan.
    view: Memo<Arc<PlanView>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().moved, app.phrases());
    let none = || SheetPart { shown: Vec::new(), rest: Vec::new() };
    let fell_out = Memo::new(move |_| {
        let part = moved.with(|moved| moved.as_ref().map(|moved| moved.sheet().fell_out));
        part.map_or_else(none, |part| part.map(|row| phrases.moved(row)))
    });
    let came_in = Memo::new(move |_| {
        let part = moved.with(|moved| moved.as_ref().map(|moved| moved.sheet().came_in));
        part.map_or_else(none, |part| part.map(|(id, months)| phrases.came_in(id, *months)))
    });
    let other = Memo::new(move |_| {
        view.with(|view| {
            let other = view.moved.iter().flatten().filter(|it| !it.is_of_months());
            SheetPart::of_sentences(other.map(|it| phrases.difference(it)).collect())
        })
    });
    view! {
        <Sentences title=words.fell_out name="fell-out" part=fell_out />
        <Sentences title=words.new name="came-in" part=came_in />
        <Sentences title=words.other name="other-changes" part=other />
    }
}

/// A card of sentences: as many as a sheet has room for, and the others behind a summary.
#[component]
fn Sentences(
    /// Its heading.
    title: &'static str,
    /// What it is called.
    name: &'static str,
    /// The sentences.
    part: Memo<SheetPart<String>>,
) -> impl IntoView {
    let words = use_app().words().moved;
    let shown = Memo::new(move |_| part.with(|part| part.shown.clone()));
    let rest = Memo::new(move |_| part.with(|part| part.rest.clone()));
    let has_any = Memo::new(move |_| !shown.with(Vec::is_empty));
    let has_rest = Memo::new(move |_| !rest.with(Vec::is_empty));
    let (is_open, set_open) = expect_context::<RoadmapState>().is_open(name);
    let others = Signal::derive(move || words.others(rest.with(Vec::len)));
    let list = |sentences: Memo<Vec<String>>| {
        let row = |sentence: String| view! { <li>{sentence}</li> };
        view! {
            <ul class="moved-list">
                <For each=move || sentences.get() key=Clone::clone children=row />
            </ul>
        }
    };
    view! {
        <Show when=move || has_any.get()>
            <Card title=title.to_owned() class=name>
                {list(shown)}
                <Show when=move || has_rest.get()>
                    <Opener class="no-print" summary=others is_open=is_open on_toggle=set_open>
                        {list(rest)}
                    </Opener>
                    <p class="only-print small">{others}</p>
                </Show>
            </Card>
        </Show>
    }
}
