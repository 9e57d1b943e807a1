//! A blank sheet of the questions, to talk before typing.

use bank::{Catalog, Lang, QuestionText};
use content::Words;
use leptos::prelude::*;
use readiness::Path;

use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::choice_group::ChoiceGroup;
use crate::ui::use_app;

/// Shows the page.
#[component]
pub fn PaperPage() -> impl IntoView {
    let app = use_app();
    let (words, lang, catalog) = (app.words(), app.lang(), app.catalog());
    let path = RwSignal::new(app.peek(|session| session.document().path));
    let chosen = Signal::derive(move || {
        let path = path.get();
        Path::ALL.iter().position(|one| *one == path).into_iter().collect::<Vec<_>>()
    });
    let choose = move |at: usize| {
        if let Some(chosen) = Path::ALL.get(at) {
            path.set(*chosen);
        }
    };
    let options = [words.question.path_short, words.question.review_all];
    view! {
        <div class="stack">
            <h1 tabindex="-1">{words.paper.title}</h1>
            <div class="card no-print">
                <p>{words.paper.lead}</p>
                <ChoiceGroup
                    id="paper-path"
                    legend=words.paper.path
                    options=options.map(Signal::from).into()
                    chosen=chosen
                    on_choose=Callback::new(choose)
                />
                <p class="actions">
                    <Button
                        weight=Weight::Primary
                        on_press=Callback::new(|()| page::print())
                    >
                        {words.common.print}
                    </Button>
                </p>
            </div>
            <Sheet words=words lang=lang catalog=catalog path=path />
        </div>
    }
}

/// The sheet: whose it is, and every question that the path asks.
#[component]
fn Sheet(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// The question set.
    catalog: &'static Catalog,
    /// Which questions are on the sheet.
    #[prop(into)]
    path: Signal<Path>,
) -> impl IntoView {
    let is_small = use_app().peek(|session| session.document().profile.is_small());
    let areas = move || {
        let path = path.get();
        let areas = catalog.bank.areas().iter().filter_map(move |area| {
            let name = catalog.area(&area.id)?.name.get(lang).as_str();
            let questions = catalog.bank.questions_of(&area.id);
            let questions: Vec<_> = questions
                .filter(|question| path.asks(question))
                .filter_map(|question| catalog.question(&question.id))
                .map(|text| view! { <Asked words=words lang=lang text=text is_small=is_small /> })
                .collect();
            (!questions.is_empty()).then(|| {
                view! {
                    <section>
                        <h2>{name}</h2>
                        {questions}
                    </section>
                }
            })
        });
        areas.collect_view()
    };
    view! {
        <div class="paper card">
            <div class="halves">
                <p class="blank">{words.department.name}</p>
                <p class="blank">{words.paper.date}</p>
            </div>
            <p>{words.paper.how}</p>
            {areas}
        </div>
    }
}

/// One question with a box for each answer and a line for a note.
#[component]
fn Asked(
    /// The words of the page.
    words: &'static Words,
    /// The language of the page.
    lang: Lang,
    /// The question.
    text: &'static QuestionText,
    /// Whether a small office is asked.
    is_small: bool,
) -> impl IntoView {
    let levels = text.levels_for(is_small).get(lang).iter().enumerate().map(|(level, label)| {
        view! {
            <li>
                <b>{level.to_string()}</b>
                {label.as_str()}
            </li>
        }
    });
    let apart = [words.common.unknown, words.common.not_applicable];
    let apart = apart.map(|label| view! { <li class="apart">{label}</li> });
    view! {
        <div class="paper-question">
            <h3>
                <span class="number">{text.code.as_str()}</span>
                " "
                {text.text.get(lang).as_str()}
            </h3>
            {text.is_pulse.then(|| view! { <p class="small">{words.question.pulse}</p> })}
            <ul>{levels.collect_view()} {apart.collect_view()}</ul>
            <p class="blank">{words.question.note}</p>
        </div>
    }
}
