//! The file: saving it, opening one, handing it over, clearing what is here.

use content::{Word, Words};
use leptos::prelude::*;
use readiness::Holding;
use session::Event;

use crate::browser::page;
use crate::ui::components::{
    AsideAnswers, Holdings, card, clear_all, facts, items, pending_file, prose, quarantine, small,
};
use crate::ui::el::{Callback, El, el, live, live_if};
use crate::ui::pages::open_file::open_file_button;
use crate::ui::{Desk, Route, use_desk};

/// Shows the page.
#[inline(never)]
pub fn share_page() -> El {
    let desk = use_desk();
    let words = desk.words();
    let share = words.share;
    let is_empty = desk.derive(|s| s.document().is_empty());
    let held = desk.derive(|session| Holding::of(session.document()));
    let holds = move || view! { <Holdings words held=held.get() /> };
    let never = el("div").texted("h3", share.never_title).child(items("ul", share.never));
    let lists =
        el("div.halves").child(el("div").texted("h3", share.holds_title).view(holds)).child(never);
    let file = live(move || save_file(desk, is_empty.get()).into_any());
    let save = card(share.save_title).class("card wide").view(file).child(lists);
    let handover = card(share.handover_title).child(items("ol", share.handover));
    let care = card(share.care_title).class("card care wide").child(prose(share.care));
    let body = el("div.halves sharing")
        .child(save)
        .view(view! { <AsideAnswers desk /> })
        .child(open_file(desk))
        .view(quarantine(desk))
        .child(handover)
        .child(print(words))
        .view(live_if(move || !is_empty.get(), move || clear(desk)))
        .child(care);
    el("div")
        .texted("h1[tabindex=-1]", words.common.share)
        .texted("p.lead", share.lead)
        .view(pending_file(desk))
        .child(body)
}

/// The name of the file, its check code now, and the button.
fn save_file(desk: Desk, is_empty: bool) -> El {
    let words = desk.words();
    let share = words.share;
    let actions = el("p.actions");
    if is_empty {
        let begin = el("a.button").attr("href", Route::Department.href());
        return el("div")
            .texted("p", share.save_empty)
            .child(actions.child(begin.text(share.save_begin)));
    }
    let said = live(move || {
        let today = desk.today();
        desk.document(|document| {
            let rows = vec![
                (share.file_name, record::file_name(document, today)),
                (share.code, record::check_code(document)),
            ];
            let sample = document.is_sample.then(|| el("p").text(share.save_sample));
            el("div").maybe(sample).child(facts(rows)).into_any()
        })
    });
    let save = el("button.button").text(words.common.save_file);
    el("div")
        .view(said)
        .child(small(share.code_note))
        .child(actions.child(save.on("click", move |_| desk.send(Event::ExportAsked))))
}

/// Opening a file.
fn open_file(desk: Desk) -> El {
    let words = desk.words();
    let share = words.share;
    card(share.open_title)
        .class("card no-print")
        .texted("p", share.open_text)
        .child(open_file_button())
        .child(el("p").child(el("a").attr("href", Route::Bank.href()).text(words.bank.own)))
}

fn print(words: &'static Words) -> El {
    let share = words.share;
    let link = |route: Route, text: Word| el("a").attr("href", route.href()).text(text);
    let links = el("p.actions")
        .child(link(Route::Readiness, share.print_readiness))
        .child(link(Route::Roadmap, share.print_roadmap));
    let text = el("p").text(share.print_text);
    card(share.print_title).class("card no-print").child(text).child(links)
}

fn clear(desk: Desk) -> El {
    let share = desk.words().share;
    let on_cleared = Callback::new(|()| page::show("h1"));
    card(share.clear_title)
        .class("card clearing no-print")
        .texted("p", share.clear_when)
        .view(clear_all(desk, share.clear, share.clear_yes, on_cleared))
}
