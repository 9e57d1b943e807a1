//! All questions at a glance, the open ones first.

use leptos::prelude::*;
use readiness::{QuestionId, Standing};

use crate::ui::components::ProgressCard;
use crate::ui::{Route, say, use_desk};

/// Shows the list of questions.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let desk = use_desk();
    let words = desk.words();
    let open: Vec<QuestionId> = desk.progress.with_untracked(|progress| {
        progress.unanswered.iter().chain(&progress.unknown).cloned().collect()
    });
    let all: Vec<QuestionId> = desk.once(|session| {
        let bank = &session.catalog.bank;
        let asked = bank.questions().iter().filter(|q| session.document.path.asks(q));
        asked.map(|question| question.id.clone()).collect()
    });
    view! {
        <h1 tabindex="-1">{words.common.review}</h1>
        <p class="lead">{words.question.review_lead}</p>
        <div class="review">
            <div class="stack">
                <section class="card">
                    <h2>{words.question.review_open}</h2>
                    {if open.is_empty() {
                        view! {
                            <p>{words.question.review_none_open}</p>
                            <p>
                                <a class="button" href=Route::Readiness.href()>
                                    {words.question.finish}
                                </a>
                            </p>
                        }.into_any()
                    } else {
                        view! { <QuestionTable ids=open /> }.into_any()
                    }}
                </section>
                <section class="card">
                    <h2>{words.question.review_all}</h2>
                    <QuestionTable ids=all />
                </section>
            </div>
            <aside><ProgressCard /></aside>
        </div>
    }
}

/// A table of questions with how they stand.
#[component]
fn QuestionTable(ids: Vec<QuestionId>) -> impl IntoView {
    let desk = use_desk();
    let (words, lang) = (desk.words(), desk.lang.get_untracked());
    let rows = ids.into_iter().filter_map(|id| {
        let catalog = desk.catalog();
        let text = catalog.question(&id)?;
        let question = catalog.bank.question(&id)?;
        let standing = desk
            .once(|s| s.document.answers.standing(question, &s.document.profile));
        let said = match standing {
            Standing::Closed(_) => words.common.not_asked.into(),
            Standing::Unanswered => words.common.unanswered.into(),
            Standing::Unknown => words.common.unknown.into(),
            Standing::NotApplicable => words.common.not_applicable.into(),
            Standing::Level(level) => {
                content::fill(words.common.level, &[("n", &say::number(level.get()))])
            }
        };
        Some(view! {
            <tr>
                <td class="number">{text.code.clone()}</td>
                <td>
                    <a href=Route::Question(Some(id)).href()>{text.text.get(lang).clone()}</a>
                </td>
                <td class="nowrap">{said}</td>
            </tr>
        })
    });
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col" class="number">{words.question.column_code}</th>
                    <th scope="col">{words.question.column_question}</th>
                    <th scope="col">{words.question.column_answer}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
