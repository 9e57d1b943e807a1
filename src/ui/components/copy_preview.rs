//! In words, what goes with a copy and what is blanked in it.

use content::{Word, Words};
use leptos::prelude::*;
use readiness::{Audience, Holding};

use super::holdings::{Holdings, called};

/// Lists what a copy holds, what is blanked, and what no file ever holds.
#[component]
pub fn CopyPreview(
    /// The words of the page.
    words: &'static Words,
    /// For whom the copy is.
    #[prop(into)]
    audience: Signal<Audience>,
    /// Every kind that the copy may hold, with how many there are.
    #[prop(into)]
    held: Signal<Vec<(Holding, usize)>>,
    /// What is blanked, with how many there are.
    #[prop(into)]
    left_out: Signal<Vec<(Holding, usize)>>,
    /// What no file ever holds, a line each.
    #[prop(into)]
    never: Signal<Word>,
) -> impl IntoView {
    let (share, purposes) = (words.share, words.purposes);
    let blanked = move || match (audience.get(), left_out.get()) {
        (Audience::Department, _) => view! { <p>{purposes.blank_none}</p> }.into_any(),
        (_, kinds) if kinds.is_empty() => {
            view! { <p>{purposes.blank_nothing_there}</p> }.into_any()
        }
        (_, kinds) => {
            let kinds = kinds.into_iter().map(|(kind, count)| {
                let text = share.held_count(called(share, kind), count);
                view! { <li>{text}</li> }
            });
            view! { <ul>{kinds.collect_view()}</ul> }.into_any()
        }
    };
    let never = move || never.get().lines().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="in-out">
            <div>
                <h3>{share.holds_title}</h3>
                <p class="small">{purposes.goes_note}</p>
                {move || view! { <Holdings words=words held=held.get() /> }}
            </div>
            <div data-kind="out">
                <h3>{purposes.blank_title}</h3>
                {blanked}
                <h3>{share.never_title}</h3>
                <ul>{never}</ul>
            </div>
        </div>
    }
}
