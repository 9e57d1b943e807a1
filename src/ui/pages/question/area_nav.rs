//! The areas with how many of their questions are answered.

use leptos::prelude::*;
use readiness::{Area, AreaGroup, AreaId, Progress};

use crate::ui::{App, Route, use_app};

/// Shows the areas beside a question and leads to each area's first question.
#[component]
pub fn AreaNav(
    /// The area of the question that is shown.
    here: &'static AreaId,
) -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let progress = app.progress();
    let phrases = app.phrases();
    let groups = AreaGroup::ALL.map(|group| {
        let areas = group.areas(&app.catalog().bank);
        let items: Vec<_> =
            areas.filter_map(|area| item(app, area, area.id == *here, progress)).collect();
        (!items.is_empty()).then(|| {
            view! {
                <p class="area-nav-head">{phrases.group(group)}</p>
                <ul>{items.into_iter().collect_view()}</ul>
            }
        })
    });
    view! {
        <nav class="area-nav" aria-label=words.question.areas>
            {groups.collect_view()}
        </nav>
    }
}

/// An area with how far its answering has come; nothing where the path asks none of it.
fn item(
    app: App,
    area: &'static Area,
    is_here: bool,
    progress: Memo<Progress>,
) -> Option<impl IntoView> {
    let (words, catalog) = (app.words(), app.catalog());
    let text = catalog.area(&area.id)?;
    let path = app.peek(|session| session.document().path);
    let first = catalog.bank.questions_of(&area.id).find(|question| path.asks(question))?;
    let counted = move || {
        let counts = progress.with(|progress| progress.area(&area.id));
        match counts.asked() {
            0 => words.common.not_asked.to_owned(),
            asked => format!("{}/{asked}", counts.said()),
        }
    };
    Some(view! {
        <li>
            <a
                href=Route::Question(Some(first.id.clone())).href()
                aria-current=is_here.then_some("true")
            >
                <span>{text.name.get(app.lang()).as_str()}</span>
                <span class="number">{counted}</span>
            </a>
        </li>
    })
}
