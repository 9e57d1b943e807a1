//! How to use it, how it computes, what it does not do and what it rests on.

use bank::Lang;
use content::Words;
use leptos::prelude::*;

use crate::browser::page;
use crate::ui::components::glossary::Glossary;
use crate::ui::components::prose::Prose;
use crate::ui::components::source_list::SourceList;
use crate::ui::{Route, use_app};

/// Shows the page.
#[component]
pub fn HelpPage() -> impl IntoView {
    let app = use_app();
    let (words, lang, catalog) = (app.words(), app.lang(), app.catalog());
    let help = words.help;
    let chapters = [
        ("use", help.use_title, view! { <Using words=words /> }.into_any()),
        ("method", words.method.title, view! { <Method words=words lang=lang /> }.into_any()),
        ("not", help.not_title, view! { <Prose text=help.not /> }.into_any()),
        (
            "terms",
            help.terms_title,
            view! { <Glossary lang=lang terms=&catalog.terms /> }.into_any(),
        ),
        (
            "sources",
            help.sources_title,
            view! { <SourceList words=words lang=lang sources=&catalog.sources /> }.into_any(),
        ),
        ("access", help.access_title, view! { <Prose text=help.access /> }.into_any()),
        ("licences", help.licences_title, view! { <Prose text=help.licences /> }.into_any()),
    ];
    let (entries, sections): (Vec<_>, Vec<_>) = chapters
        .into_iter()
        .map(|(id, title, text)| {
            // Buttons, not links: what stands behind `#` names a page.
            let go = move |_| page::show(&format!("#{id}"));
            let entry = view! {
                <li>
                    <button type="button" class="link" on:click=go>{title}</button>
                </li>
            };
            let section = view! {
                <section class="card chapter">
                    <h2 id=id tabindex="-1">{title}</h2>
                    {text}
                </section>
            };
            (entry, section)
        })
        .unzip();
    view! {
        <h1 tabindex="-1">{words.common.help}</h1>
        <p class="lead">{help.lead}</p>
        <div class="help-page">
            <nav class="contents no-print" aria-label=help.contents>
                <ul class="links">
                    {entries}
                    <li>
                        <a href=Route::Bank.href()>{words.bank.title}</a>
                    </li>
                </ul>
            </nav>
            <div class="stack">{sections}</div>
        </div>
    }
}

/// The chapter on how to use it.
#[component]
fn Using(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let help = words.help;
    let parts = [
        (help.way_title, help.way),
        (help.keys_title, help.keys),
        (help.saving_title, help.saving),
        (help.after_title, help.after),
        (help.printing_title, help.printing),
    ];
    let parts = parts.map(|(title, text)| {
        view! {
            <h3>{title}</h3>
            <Prose text=text />
        }
    });
    parts.collect_view()
}

/// Leads to the method in full, a page of its own: it lies beside the hosted page and inside the
/// single file.
#[component]
fn Method(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
) -> impl IntoView {
    let href = match lang {
        Lang::Ja => "method.html#ja",
        Lang::En => "method.html#en",
    };
    view! {
        <Prose text=words.method.lead />
        <p>
            <a href=href>{words.method.full}</a>
        </p>
    }
}
