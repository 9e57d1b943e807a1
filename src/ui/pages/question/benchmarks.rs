//! National figures that stand beside a question, with year and source.

use leptos::prelude::*;
use phrases::source;
use readiness::QuestionId;

use crate::ui::components::card::Card;
use crate::ui::components::disclosure::Disclosure;
use crate::ui::use_app;

/// Shows the national figures that belong to a question.
#[component]
pub fn Benchmarks(
    /// The question.
    question: &'static QuestionId,
) -> impl IntoView {
    let app = use_app();
    let (words, lang, catalog) = (app.words(), app.lang(), app.catalog());
    let cards = catalog.benchmarks_of(question).map(|figure| {
        let from = catalog.source(&figure.source);
        let value = format!("{} {}", figure.value, figure.unit.get(lang));
        let scope = format!("{} / {}", figure.year.get(lang), figure.population.get(lang));
        view! {
            <Card class="benchmark" title=words.question.national>
                <p class="small">{figure.what.get(lang).as_str()}</p>
                <p>
                    <strong class="benchmark-value">{value}</strong>
                </p>
                <p class="small">{scope}</p>
                <Disclosure summary=words.common.sources>
                    {from.map(|found| view! { <p class="small">{source(words, lang, found)}</p> })}
                </Disclosure>
            </Card>
        }
    });
    cards.collect_view()
}
