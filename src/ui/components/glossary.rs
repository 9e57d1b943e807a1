//! The words of the trade.

use bank::{Lang, Term};
use leptos::prelude::*;

/// Explains the words of the trade.
#[component]
pub fn Glossary(
    /// The language of the page.
    lang: Lang,
    /// The words with their meanings.
    terms: &'static [Term],
) -> impl IntoView {
    let terms = terms.iter().map(|term| {
        view! {
            <div>
                <dt>{term.word.get(lang).as_str()}</dt>
                <dd>{term.meaning.get(lang).as_str()}</dd>
            </div>
        }
    });
    view! { <dl class="glossary">{terms.collect_view()}</dl> }
}
