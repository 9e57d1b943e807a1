//! The limits that a person can move here: how much at once, which share of the hours.

use content::Word;
use leptos::prelude::*;
use readiness::{AtOnce, Share};
use session::Event;

use super::{Sheet, said};
use crate::ui::components::card;
use crate::ui::el::{El, el};
use crate::ui::say;

/// Shows the card.
pub fn limits(sheet: Sheet) -> El {
    let Sheet { desk, teller, document, .. } = sheet;
    let words = teller.words.plan;
    let at_once = (1..=AtOnce::MAX).map(|n| (say::number(n), say::number(n)));
    let own = document.with_untracked(|document| document.profile.share.percent());
    let own = words.share_own(own);
    let mut shares = vec![(String::new(), own)];
    shares.extend((0..=Share::MAX).map(|n| (say::number(n), say::percent(teller.words, n))));
    let replan = move |event: Option<Event>| {
        if let Some(event) = event {
            said::say(sheet.said, words.replanned);
            desk.send(event);
        }
    };
    let choose_at_once = move |text: String| {
        let at_once = text.parse().ok().and_then(AtOnce::new);
        replan(at_once.map(Event::AtOnceChosen));
    };
    let try_share = move |text: String| {
        let share = text.parse().ok().and_then(Share::new);
        replan(Some(Event::ShareTried(share)));
    };
    let chosen = move || document.with(|document| say::number(document.scenario.at_once.get()));
    let tried = move || {
        let share = document.with(|document| document.scenario.share);
        share.map(|share| say::number(share.percent())).unwrap_or_default()
    };
    let fields = el("div.limits")
        .child(select("at-once", words.at_once, at_once.collect(), chosen).on(
            "change",
            move |event| {
                choose_at_once(event_target_value(&event));
            },
        ))
        .child(select("share-tried", words.share, shares, tried).on("change", move |event| {
            try_share(event_target_value(&event));
        }));
    card(words.limits).class("card no-print").child(fields)
}

/// A choice from `options`, each with its value and text.
fn select(
    id: &'static str,
    label: Word,
    options: Vec<(String, String)>,
    chosen: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> El {
    let now = untrack(chosen);
    let options = options.into_iter().map(|(value, text)| {
        let is_chosen = value == now;
        el("option").attr("value", value).flag("selected", is_chosen).text(text)
    });
    let select = el("select").attr("id", id).live_value(chosen).children(options);
    el("div.wish").child(el("label").attr("for", id).text(label)).child(select)
}
