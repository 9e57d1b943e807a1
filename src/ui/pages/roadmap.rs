//! The roadmap: what to do in which month, and why.

mod head;
mod plan;

use content::fill;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use readiness::ActionId;
use session::Event;

use crate::browser::{clock, page};
use crate::ui::el::{El, el, live, live_if, memo};
use crate::ui::reasons::Teller;
use crate::ui::{Desk, use_desk};

/// Shows the page.
#[inline(never)]
pub fn roadmap_page() -> El {
    let desk = use_desk();
    desk.send(Event::RoadmapSeen(clock::now()));
    let teller = Teller { words: desk.words(), lang: desk.lang_now(), catalog: desk.catalog() };
    // Which action was marked last, and whether as done.
    let marked: RwSignal<Option<(ActionId, bool)>> = RwSignal::new(None);
    let mark = Callback::new(move |(action, is_done): (ActionId, bool)| {
        marked.set(Some((action.clone(), is_done)));
        desk.send(Event::ActionDone { action, is_done, at: clock::now() });
        // The plan is another one now: a reader is told so, where it begins.
        spawn_local(async {
            tick().await;
            page::show("#marked");
        });
    });
    let document = memo(move || desk.document(Clone::clone));
    let plan =
        live(move || document.with(|document| plan::plan(desk, teller, document, mark)).into_any());
    el("div")
        .class("roadmap")
        .child(el("div").attr("role", "status").view(said(teller, marked, mark)))
        .view(plan)
}

/// Says what was marked, and offers to take it back.
fn said(
    teller: Teller,
    marked: RwSignal<Option<(ActionId, bool)>>,
    mark: Callback<(ActionId, bool)>,
) -> AnyView {
    let words = &teller.words.roadmap;
    let sentence = move || {
        marked.get().map_or_else(String::new, |(action, is_done)| {
            let text = if is_done { words.done_said() } else { words.back_said() };
            fill(text, &[("action", teller.title(&action))])
        })
    };
    let undo = move |_| {
        if let Some((action, is_done)) = marked.get_untracked() {
            mark.run((action, !is_done));
        }
    };
    let close = move |_| {
        marked.set(None);
        page::focus("h1", false);
    };
    live_if(
        move || marked.with(Option::is_some),
        move || {
            el("div")
                .attr("id", "marked")
                .attr("tabindex", "-1")
                .class("banner")
                .attr("data-tone", "good")
                .child(el("p").live_text(sentence))
                .child(button("text", teller.words.common.undo(), undo))
                .child(button("text", teller.words.common.close(), close))
        },
    )
}

/// A button of this page.
fn button(
    kind: &'static str,
    text: &'static str,
    act: impl FnMut(leptos::ev::Event) + Send + 'static,
) -> El {
    el("button").class("button").attr("data-kind", kind).on("click", act).text(text)
}

/// Sends the wish that the plan begins with the present month.
fn move_to_now(desk: Desk) {
    desk.send(Event::PlanMovedToNow(clock::now()));
    spawn_local(async {
        tick().await;
        page::show("h1");
    });
}
