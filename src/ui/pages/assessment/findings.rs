//! The few sentences on top of the result.

use leptos::prelude::*;
use phrases::{FindingText, Phrases};
use readiness::{Candidates, Finding, Inconsistency};

use super::Assessed;
use crate::ui::components::finding_cards::{FindingCard, FindingCards};
use crate::ui::{Route, use_app};

/// Where the department stands, its weakest point and what asking would settle; below it the way
/// to answers that sit oddly together, where there are some.
#[component]
pub fn Findings(
    /// What is shown.
    assessed: Memo<Assessed>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let cards = Memo::new(move |_| {
        assessed.with(|Assessed { document, readiness }| {
            let bank = &phrases.catalog.bank;
            let candidates = Candidates::find(bank, document, readiness);
            let found = Finding::all(bank, document, readiness, &candidates);
            let is_small = document.profile.is_small();
            found.iter().map(|finding| card(phrases, finding, is_small)).collect::<Vec<_>>()
        })
    });
    let open = Memo::new(move |_| {
        let bank = &phrases.catalog.bank;
        let found = assessed.with(|assessed| Inconsistency::find(bank, &assessed.document));
        found.iter().filter(|inconsistency| !inconsistency.is_accepted).count()
    });
    view! {
        {move || view! { <FindingCards label=words.readiness.findings cards=cards.get() /> }}
        <Show when=move || { open.get() > 0 }>
            <p class="no-print">
                <a href=Route::Review.href()>{move || words.question.checks_open(open.get())}</a>
            </p>
        </Show>
    }
}

fn card(phrases: Phrases<'static>, finding: &Finding, is_small: bool) -> FindingCard {
    let FindingText { title, text, question, more, has_others } =
        phrases.finding(finding, is_small);
    FindingCard {
        title: title.into(),
        text,
        href: question.map(|question| Route::Question(Some(question)).href()),
        more,
        link: has_others
            .then(|| (Route::Review.href(), phrases.words.question.open_only.to_owned())),
    }
}
