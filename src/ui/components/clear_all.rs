//! Clearing everything, never at the first click.

use content::{Word, Words};
use leptos::prelude::*;
use session::Event;

use crate::browser::page;
use crate::ui::Desk;
use crate::ui::el::{Callback, El, effect, el, live, state};

/// A quiet button, called `label`, that asks before it clears everything; the button that
/// really clears is called `confirm`.
pub fn clear_all(desk: Desk, label: Word, confirm: Word, on_cleared: Callback<()>) -> AnyView {
    let words = desk.words();
    let is_asking = state(false);
    // The focus follows: to the question, and back to the button when it is declined.
    let mut before = None;
    effect(move || {
        let is_asking = is_asking.get();
        match (before, is_asking) {
            (Some(_), true) => page::focus(".clear-ask", true),
            (Some(true), false) => page::focus("#clear", true),
            _ => {}
        }
        before = Some(is_asking);
    });
    let clear = move || {
        desk.send(Event::ClearAsked);
        on_cleared.run(());
    };
    live(move || {
        if is_asking.get() {
            let yes = el("button.button[data-kind=second]").text(confirm);
            let yes = yes.on("click", move |_| clear());
            let no = el("button.button[data-kind=text]");
            let no = no.text(words.share.decline).on("click", move |_| is_asking.set(false));
            return question(words).child(yes).child(no).into_any();
        }
        el("button.button[id=clear][data-kind=text]")
            .text(label)
            .on("click", move |_| is_asking.set(true))
            .into_any()
    })
}

/// The question, with what clearing means.
fn question(words: &'static Words) -> El {
    let share = words.share;
    let title = el("strong[id=clear-question]");
    let text = el("p").child(title.text(share.clear_ask)).child(el("br")).text(share.clear_text);
    el("div.banner clear-ask[data-tone=warn][role=group][tabindex=-1][aria-labelledby=clear-question]")
        .child(text)
}
