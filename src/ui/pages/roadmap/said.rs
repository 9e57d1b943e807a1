//! What a person decided last about an action, and the way back.

use content::Word;
use leptos::prelude::*;
use session::Event;

use super::{Sheet, afterwards, button, show_afterwards};
use crate::browser::page;
use crate::ui::components::action_wishes::{Decision, PIN};
use crate::ui::el::{State, el, live_if};
use crate::ui::{Desk, say};
use phrases::Phrases;

/// What was decided, in a sentence, and the decision that takes it back.
#[derive(Clone, PartialEq)]
pub struct Said {
    text: String,
    back: Option<Decision>,
}

/// Carries out `decision`, says so, and leaves the focus where the person is.
pub fn carry_out(
    desk: Desk,
    teller: Phrases<'static>,
    said: State<Option<Said>>,
    decision: Decision,
) {
    let (text, action, back, event, control) = match decision {
        Decision::Done(action, is_done) => {
            let words = teller.words.roadmap;
            let text = if is_done { words.done_said } else { words.back_said };
            let back = Decision::Done(action.clone(), !is_done);
            (text, action.clone(), back, Event::ActionDone { action, is_done }, None)
        }
        Decision::Wish(action, wish, control) => {
            let of = |s: &session::Session| s.document().scenario.wish(&action).cloned();
            let before = desk.once(of).unwrap_or_default();
            // What comes into the plan or leaves it is no longer where the person is.
            let stays = before.excluded.is_some() == wish.excluded.is_some();
            let control = stays.then(|| ["#", control, action.as_str()].concat());
            let back = Decision::Wish(action.clone(), before, PIN);
            let event = Event::Wished { action: action.clone(), wish };
            (teller.words.plan.wished_said, action, back, event, control)
        }
    };
    let text = say::filled(text).with("action", teller.title(&action)).done();
    said.set(Some(Said { text, back: Some(back) }));
    desk.send(event);
    // The plan is another one now: a reader is told so, where it begins or where the focus was.
    match control {
        None => show_afterwards("#marked"),
        Some(control) => afterwards(Box::new(move || page::focus(&control, true))),
    }
}

/// Says what concerns the whole plan.
pub fn say(said: State<Option<Said>>, text: Word) {
    said.set(Some(Said { text: text.into(), back: None }));
}

/// Shows what was said last.
pub fn said(sheet: Sheet) -> AnyView {
    let Sheet { teller, said, decide, .. } = sheet;
    let close = move |_| {
        said.set(None);
        page::focus("h1", false);
    };
    let sentence = move || said.with(|said| said.as_ref().map(|said| said.text.clone()));
    let back = move || said.with(|said| said.as_ref().and_then(|said| said.back.clone()));
    let undo = move |_| {
        if let Some(back) = untrack(back) {
            decide.run(back);
        }
    };
    live_if(
        move || said.with(Option::is_some),
        move || {
            el("div[id=marked][tabindex=-1]")
                .class("banner")
                .attr("data-tone", "good")
                .child(el("p").live_text(move || sentence().unwrap_or_default()))
                .view(live_if(
                    move || back().is_some(),
                    move || button("text", teller.words.common.undo, undo),
                ))
                .child(button("text", teller.words.common.close, close))
        },
    )
}
