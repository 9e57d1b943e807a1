//! Questions with how they stand, each leading to its page.

use leptos::prelude::*;
use phrases::standing;
use readiness::QuestionId;

use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::{App, Route, use_app};

/// A table of questions.
#[component]
pub fn QuestionTable(
    /// What it shows, for people who hear it.
    label: &'static str,
    /// The questions in their order.
    ids: Memo<Vec<QuestionId>>,
) -> impl IntoView {
    let app = use_app();
    let words = app.words().question;
    let columns = vec![
        Column::number(words.column_code),
        Column::text(words.column_question),
        Column::text(words.column_answer),
    ];
    view! {
        <DataTable label=label columns=columns>
            <For each=move || ids.get() key=QuestionId::clone children=move |id| row(app, id) />
        </DataTable>
    }
}

fn row(app: App, id: QuestionId) -> impl IntoView {
    let (words, lang, catalog) = (app.words(), app.lang(), app.catalog());
    let (question, text) = (catalog.bank.question(&id), catalog.question(&id));
    let answer = app.memo(move |session| {
        let document = session.document();
        question.map(|asked| document.answers.standing(asked, &document.profile))
    });
    view! {
        <tr>
            <td class="number">{text.map(|text| text.code.as_str())}</td>
            <th scope="row">
                <a href=Route::Question(Some(id)).href()>
                    {text.map(|text| text.text.get(lang).as_str())}
                </a>
            </th>
            <td class="nowrap">{move || answer.get().map(|answer| standing(words, answer))}</td>
        </tr>
    }
}
