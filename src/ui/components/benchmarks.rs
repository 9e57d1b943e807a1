//! National figures that stand beside a question, with year and source.

use bank::Lang;
use content::Words;
use readiness::QuestionId;

use crate::ui::el::{El, el};
use crate::ui::{Desk, say};

/// Shows the national figures that belong to `question`.
pub fn benchmarks(desk: Desk, question: &'static QuestionId) -> impl Iterator<Item = El> {
    let (words, lang) = (desk.words(), desk.lang_now());
    desk.catalog().benchmarks_of(question).map(move |figure| card(desk, words, lang, figure))
}

fn card(desk: Desk, words: &'static Words, lang: Lang, figure: &'static bank::Benchmark) -> El {
    let source = desk.catalog().source(&figure.source);
    let value = format!("{} {}", figure.value, figure.unit.get(lang));
    let scope = format!("{} / {}", figure.year.get(lang), figure.population.get(lang));
    let small = |text: String| el("p.small").text(text);
    el("section.card benchmark")
        .texted("h2", words.question.national)
        .child(small(figure.what.get(lang).clone()))
        .child(el("p").texted("strong.benchmark-value", value))
        .child(small(scope))
        .child(
            el("details")
                .texted("summary", words.common.sources)
                .maybe(source.map(|source| small(say::source(words, lang, source)))),
        )
}
