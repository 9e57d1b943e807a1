//! All questions at a glance, the open ones first.

mod answer_checks;
mod question_table;

use leptos::prelude::*;
use readiness::QuestionId;

use answer_checks::RaisedChecks;
use question_table::QuestionTable;

use crate::ui::components::button::{LinkButton, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::progress_card::ProgressCard;
use crate::ui::pages::path_card::PathCard;
use crate::ui::{Route, use_app};

/// Shows the list of questions.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let progress = app.progress();
    let open =
        Memo::new(move |_| progress.with(|progress| progress.open().cloned().collect::<Vec<_>>()));
    let rest = app.memo(move |session| {
        let (bank, document) = (&session.catalog().bank, session.document());
        let is_rest = |id: &&QuestionId| open.with(|open| !open.contains(id));
        let asked = bank.questions().iter().filter(|question| document.path.asks(question));
        asked.map(|question| &question.id).filter(is_rest).cloned().collect::<Vec<_>>()
    });
    view! {
        <h1 tabindex="-1">{words.common.review}</h1>
        <p class="lead">{words.question.review_lead}</p>
        <p>
            <a href=Route::Paper.href()>{words.paper.title}</a>
        </p>
        <div class="review-page">
            <div class="stack">
                <RaisedChecks />
                <Card title=words.question.review_open>
                    <Show
                        when=move || !open.with(Vec::is_empty)
                        fallback=move || view! {
                            <p>{words.question.review_none_open}</p>
                            <p>
                                <LinkButton href=Route::Readiness.href() weight=Weight::Primary>
                                    {words.question.finish}
                                </LinkButton>
                            </p>
                        }
                    >
                        <QuestionTable label=words.question.review_open ids=open />
                    </Show>
                </Card>
                <Show when=move || !rest.with(Vec::is_empty)>
                    <Card title=words.question.review_rest>
                        <QuestionTable label=words.question.review_rest ids=rest />
                    </Card>
                </Show>
            </div>
            <aside>
                <ProgressCard words=words progress=progress />
                <PathCard />
            </aside>
        </div>
    }
}
