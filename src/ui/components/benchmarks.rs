//! National figures that stand beside a question, with year and source.

use leptos::prelude::*;
use readiness::QuestionId;

use crate::ui::{say, use_desk};

/// Shows the national figures that belong to a question.
#[component]
pub fn Benchmarks(
    /// The question.
    question: QuestionId,
) -> impl IntoView {
    let desk = use_desk();
    let (words, lang, catalog) = (desk.words(), desk.lang.get_untracked(), desk.catalog());
    let cards: Vec<_> = catalog
        .benchmarks_of(&question)
        .map(|benchmark| {
            let source = catalog.source(&benchmark.source);
            view! {
                <section class="card benchmark">
                    <h2>{words.question.national}</h2>
                    <p class="small">{benchmark.what.get(lang).clone()}</p>
                    <p>
                        <strong class="benchmark-value">
                            {benchmark.value.clone()} {benchmark.unit.get(lang).clone()}
                        </strong>
                    </p>
                    <p class="small">
                        {benchmark.year.get(lang).clone()} " / "
                        {benchmark.population.get(lang).clone()}
                    </p>
                    <details>
                        <summary>{words.common.sources}</summary>
                        <p class="small">
                            {source.map(|source| say::source(words, lang, source))}
                        </p>
                    </details>
                </section>
            }
        })
        .collect();
    cards
}
