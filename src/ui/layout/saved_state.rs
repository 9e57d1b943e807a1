//! Whether what was entered is kept.

use std::mem::{Discriminant, discriminant};

use content::Words;
use leptos::prelude::*;
use session::Saving;

/// What of a state is said: which one it is, and the time of day.
type Said = (Discriminant<Saving>, Option<String>);

/// Says it, in full and, where there is little room, in a word.
#[component]
pub fn SavedState(
    /// The words of the page.
    words: Signal<&'static Words>,
    /// The state.
    #[prop(into)]
    saving: Signal<Saving>,
) -> impl IntoView {
    // A reader is told when something else is to be said than before; not that keeping is under
    // way, which is over before it could be said, and not because the language changes.
    let news = Memo::new(move |before: Option<&(Said, bool)>| {
        let saving = saving.get();
        let now = (discriminant(&saving), clock(&saving));
        let last = before.map_or_else(|| now.clone(), |(last, _)| last.clone());
        let is_news = saving != Saving::Underway && now != last;
        (if is_news { now } else { last }, is_news)
    });
    let tone = move || match saving.get() {
        Saving::Kept(_) => Some("good"),
        Saving::Failed(_) => Some("bad"),
        _ => None,
    };
    view! {
        <span
            class="state"
            role="status"
            data-tone=tone
            aria-live=move || if news.with(|(_, is_news)| *is_news) { "polite" } else { "off" }
        >
            <span class="state-full">{move || in_full(words.get(), &saving.get())}</span>
            <span class="state-short">{move || in_short(words.get(), &saving.get())}</span>
        </span>
    }
}

/// Returns when it was kept.
fn clock(saving: &Saving) -> Option<String> {
    match saving {
        Saving::Kept(at) | Saving::Handed(at) => at.clock().map(ToString::to_string),
        _ => None,
    }
}

fn in_full(words: &'static Words, saving: &Saving) -> String {
    let (common, clock) = (words.common, clock(saving).unwrap_or_default());
    match saving {
        Saving::Nothing => common.saving_nothing.into(),
        Saving::Underway => common.saving_underway.into(),
        Saving::Sample => common.saving_sample.into(),
        Saving::Failed(_) => common.saving_failed.into(),
        Saving::Kept(_) => common.saving_kept(clock),
        Saving::Handed(_) => common.saving_handed(clock),
    }
}

const fn in_short(words: &'static Words, saving: &Saving) -> &'static str {
    let common = words.common;
    match saving {
        Saving::Nothing => common.saving_nothing_short,
        Saving::Underway => common.saving_underway_short,
        Saving::Sample => common.saving_sample_short,
        Saving::Failed(_) => common.saving_failed_short,
        Saving::Kept(_) => common.saving_kept_short,
        Saving::Handed(_) => common.saving_handed_short,
    }
}
