//! One action of the question set, whatever the answers: what it is for, what it takes, who did
//! it.

use bank::{ActionText, Case};
use leptos::prelude::*;
use phrases::{Phrases, source};
use readiness::Action;

use super::fact_list::FactList;

/// Shows an action with its cases, closed at first.
#[component]
pub fn ActionEntry(
    /// What says values in the page's language.
    phrases: Phrases<'static>,
    /// The action.
    action: &'static Action,
    /// Its words.
    text: &'static ActionText,
    /// Whether it is hidden by a filter.
    #[prop(into)]
    hidden: Signal<bool>,
) -> impl IntoView {
    let Phrases { words, lang, catalog } = phrases;
    let cases: Vec<&Case> = catalog.cases_of(&action.id).collect();
    let count = cases.len();
    let named = |is_class: bool| {
        let tags = catalog.tags.iter().filter(|tag| text.tags.contains(&tag.id));
        let tags = tags.filter(|tag| (tag.kind == "class") == is_class);
        tags.map(|tag| tag.name.get(lang).as_str()).collect::<Vec<_>>().join(phrases.comma())
    };
    let rows = [
        (words.roadmap.why, text.why.get(lang).clone()),
        (words.cases.takes, phrases.takes(action)),
        (words.cases.class, named(true)),
        (words.cases.against, named(false)),
    ];
    let rows = rows.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let items = cases.into_iter().map(|case| {
        let source = catalog.source(&case.source).map(|found| source(words, lang, found));
        view! {
            <li>
                <b>{case.body.get(lang).as_str()}</b>
                " "
                {case.did.get(lang).as_str()}
                <p class="small">{source}</p>
            </li>
        }
    });
    let items = items.collect_view();
    view! {
        <details prop:hidden=hidden>
            <summary>
                <h2>
                    <span class="number">{text.code.as_str()}</span>
                    " "
                    {text.title.get(lang).as_str()}
                    {(count > 0)
                        .then(|| view! { " " <span class="tag">{words.cases.count(count)}</span> })}
                </h2>
            </summary>
            <FactList rows=rows />
            <h3>{words.cases.cases}</h3>
            {if count == 0 {
                view! { <p>{words.cases.none}</p> }.into_any()
            } else {
                view! { <ul>{items}</ul> }.into_any()
            }}
        </details>
    }
}
