//! The areas with how many of their questions are answered.

use leptos::prelude::*;
use readiness::{AreaId, AreaKind};

use crate::ui::{Route, use_desk};

/// Shows the areas beside a question and leads to each area's first question.
#[component]
pub fn AreaRail(
    /// The area of the question that is shown.
    here: AreaId,
) -> impl IntoView {
    let desk = use_desk();
    let (words, lang, catalog) = (desk.words(), desk.lang.get_untracked(), desk.catalog());
    let group = |title: &'static str, is_in: fn(AreaKind) -> bool| {
        let rows = catalog.bank.areas().iter().filter(|area| is_in(area.kind)).filter_map(|area| {
            let text = catalog.area(&area.id)?;
            let path = desk.once(|s| s.document.path);
            let first = catalog.bank.questions_of(&area.id).find(|q| path.asks(q))?;
            let counts = Memo::new(move |_| {
                desk.readiness.with(|readiness| {
                    readiness.area(&area.id).map(|score| score.counts).unwrap_or_default()
                })
            });
            let counted = move || {
                let counts = counts.get();
                if counts.asked() == 0 {
                    words.common.not_asked.to_owned()
                } else {
                    format!("{}/{}", counts.said(), counts.asked())
                }
            };
            Some(view! {
                <li>
                    <a
                        href=Route::Question(Some(first.id.clone())).href()
                        aria-current=(area.id == here).then_some("true")
                    >
                        <span>{text.name.get(lang).clone()}</span>
                        <span class="number">{counted}</span>
                    </a>
                </li>
            })
        });
        view! {
            <p class="rail-head">{title}</p>
            <ul>{rows.collect_view()}</ul>
        }
    };
    view! {
        <nav class="rail" aria-label=words.question.areas>
            {group(words.common.steps_title, |kind| matches!(kind, AreaKind::Step(_)))}
            {group(words.common.priorities_title, |kind| kind == AreaKind::Priority)}
            {group(words.common.people_title, |kind| {
                matches!(kind, AreaKind::Burden | AreaKind::People | AreaKind::Cooperation)
            })}
        </nav>
    }
}
