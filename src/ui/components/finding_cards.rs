//! The few sentences that matter most, side by side.

use leptos::prelude::*;

/// One sentence with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingCard {
    /// What the sentence is about.
    pub title: String,
    /// The sentence.
    pub text: String,
    /// Where the sentence leads.
    pub href: Option<String>,
    /// What there is to add.
    pub more: Vec<String>,
    /// A link at the end: where to, and its words.
    pub link: Option<(String, String)>,
}

/// Shows findings side by side.
#[component]
pub fn FindingCards(
    /// What they are together.
    #[prop(into)]
    label: String,
    /// The findings.
    cards: Vec<FindingCard>,
) -> impl IntoView {
    let cards = cards.into_iter().map(|FindingCard { title, text, href, more, link }| {
        let text = match href {
            Some(href) => view! { <a href=href>{text}</a> }.into_any(),
            None => text.into_any(),
        };
        let more = more.into_iter().map(|sentence| view! { <p class="small">{sentence}</p> });
        let link = link.map(|(href, words)| {
            view! {
                <p class="small no-print">
                    <a href=href>{words}</a>
                </p>
            }
        });
        view! {
            <li>
                <h2>{title}</h2>
                <p class="finding-text">{text}</p>
                {more.collect_view()}
                {link}
            </li>
        }
    });
    view! { <ul class="finding-cards" aria-label=label>{cards.collect_view()}</ul> }
}
