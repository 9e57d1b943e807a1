//! What a new edition of the question set does to the answers, in full: the same before a file is
//! opened and after what is kept here was.

use bank::Catalog;
use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Choice, QuestionId};
use session::NewQuestions;

use crate::ui::components::fact_list::FactList;
use crate::ui::{App, Route, use_app};

/// What it does.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// How many answers count as they are.
    pub carried: usize,
    /// Questions that mean something else now, each with the earlier answer.
    pub again: Vec<(QuestionId, Option<Choice>)>,
    /// Questions that are not asked any more.
    pub retired: Vec<QuestionId>,
    /// Questions that are asked for the first time.
    pub new: NewQuestions,
}

/// Counts and lists it.
#[component]
pub fn EditionChange(
    /// What it does.
    change: Change,
    /// The question set in the new edition.
    catalog: &'static Catalog,
    /// Whether each question leads to its page; not while it is still another document's.
    has_links: bool,
) -> impl IntoView {
    let app = use_app();
    let bank = app.words().bank;
    let Change { carried, again, retired, new } = change;
    let counts = vec![
        (bank.carried, phrases::number(carried)),
        (bank.again, phrases::number(again.len())),
        (bank.new, phrases::number(new.asked.len())),
        (bank.retired, phrases::number(retired.len())),
    ];
    let again: Vec<_> = again
        .into_iter()
        .map(|(id, answer)| {
            let before = bank.edition_before(phrases::choice(app.words(), answer));
            view! {
                <li>
                    {question(app, catalog, &id, has_links)} <p class="small">{why(app, catalog, &id)}</p>
                    <p class="small">{before}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let plain = |ids: Vec<QuestionId>| -> Vec<_> {
        let item = |id| view! { <li>{question(app, catalog, &id, has_links)}</li> }.into_any();
        ids.into_iter().map(item).collect()
    };
    let lists = [(bank.again, again), (bank.new, plain(new.asked)), (bank.retired, plain(retired))];
    let lists = lists.into_iter().filter(|(_, items)| !items.is_empty()).map(|(name, items)| {
        view! {
            <h3>{name}</h3>
            <ul>{items}</ul>
        }
    });
    let lists: Vec<_> = lists.collect();
    let others =
        (new.others > 0).then(|| view! { <p class="small">{bank.new_others(new.others)}</p> });
    view! {
        <FactList rows=counts />
        {lists}
        {others}
    }
}

/// A question by number and text.
fn question(app: App, catalog: &Catalog, id: &QuestionId, has_link: bool) -> AnyView {
    let name = Phrases { catalog, ..app.phrases() }.question(id);
    if has_link && catalog.question(id).is_some() {
        let href = Route::Question(Some(id.clone())).href();
        view! { <a href=href>{name}</a> }.into_any()
    } else {
        name.into_any()
    }
}

/// Why its earlier answer does not simply count.
fn why(app: App, catalog: &Catalog, id: &QuestionId) -> Option<String> {
    let base = catalog.base.iter().flat_map(|base| &base.again);
    let mut all = catalog.again.iter().chain(base);
    let changed = all.find(|changed| changed.question == id.as_str())?;
    Some(changed.why.get(app.lang()).clone())
}
