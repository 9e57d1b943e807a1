//! What the result rests on: the level of each question, the rules, and national figures.

use bank::{Benchmark, Catalog};
use leptos::prelude::*;
use phrases::Phrases;

use super::Assessed;
use super::levels::Levels;
use crate::ui::components::benchmark_table::{BenchmarkTable, NationalFigure};
use crate::ui::components::card::Card;
use crate::ui::components::disclosure::Disclosure;
use crate::ui::use_app;

/// Shows what the result rests on, each part when it is opened. Levels and rules also stand on
/// paper.
#[component]
pub fn Details(
    /// What is shown.
    assessed: Memo<Assessed>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words(), app.phrases());
    let said = words.readiness;
    let path = Memo::new(move |_| assessed.with(|assessed| assessed.document.path));
    let rules = move || {
        let rules = phrases.score_rules(path.get());
        rules.into_iter().map(|rule| view! { <li>{rule}</li> }).collect_view()
    };
    let figures = figures(phrases);
    let national = (!figures.is_empty()).then(|| {
        let summary = said.national(figures.len());
        view! {
            <Disclosure summary=summary class="national">
                <p class="small">{said.national_rule}</p>
                <BenchmarkTable words=words figures=figures />
            </Disclosure>
        }
    });
    view! {
        <Card title=said.details class="result-details">
            <Disclosure summary=said.heat on_paper=true>
                <Levels assessed=assessed />
            </Disclosure>
            <Disclosure summary=said.rules on_paper=true>
                <ul class="small">{rules}</ul>
            </Disclosure>
            {national}
        </Card>
    }
}

/// Returns the national figures of the bank in words.
fn figures(phrases: Phrases<'static>) -> Vec<NationalFigure> {
    let Phrases { lang, catalog, .. } = phrases;
    let figure = |figure: &Benchmark| NationalFigure {
        area: phrases.area_short(&figure.area.as_str().into()).into(),
        what: figure.what.get(lang).clone(),
        value: format!("{} {}", figure.value, figure.unit.get(lang)),
        population: figure.population.get(lang).clone(),
        year: figure.year.get(lang).clone(),
        source: source(phrases, catalog, figure),
    };
    catalog.benchmarks.iter().map(figure).collect()
}

fn source(phrases: Phrases<'static>, catalog: &Catalog, figure: &Benchmark) -> String {
    let found = catalog.source(&figure.source);
    found.map(|found| phrases::source(phrases.words, phrases.lang, found)).unwrap_or_default()
}
