//! All questions at a glance, the open ones first.

use leptos::prelude::*;
use readiness::{Path, QuestionId, Standing};

use crate::ui::components::{inconsistencies, path_choice, progress_card};
use crate::ui::el::{El, el, live};
use crate::ui::{Desk, Route, use_desk};

/// Shows the list of questions.
#[inline(never)]
pub fn review_page() -> El {
    let desk = use_desk();
    let words = desk.words();
    let path = desk.derive(|s| s.document().path);
    let lists = live(move || lists(desk, path.get()).into_any());
    let lists = el("div.stack").view(inconsistencies(desk)).view(lists);
    let aside = el("aside").child(progress_card(desk)).child(path_choice(desk));
    el("div")
        .texted("h1[tabindex=-1]", words.common.review)
        .texted("p.lead", words.question.review_lead)
        .child(el("p").child(el("a").attr("href", Route::Paper.href()).text(words.paper.title)))
        .child(el("div.review").child(lists).child(aside))
}

/// The open questions, and all of them.
fn lists(desk: Desk, path: Path) -> El {
    let words = desk.words();
    let open: Vec<QuestionId> = desk.progress.with_untracked(|progress| {
        progress.unanswered.iter().chain(&progress.unknown).cloned().collect()
    });
    let all: Vec<QuestionId> = desk.once(|session| {
        let bank = &session.catalog().bank;
        let asked = bank.questions().iter().filter(|q| path.asks(q));
        asked.map(|question| question.id.clone()).collect()
    });
    let section = |title| el("section.card").texted("h2", title);
    let first = section(words.question.review_open);
    let first = if open.is_empty() {
        let on = el("a.button").attr("href", Route::Readiness.href());
        first
            .texted("p", words.question.review_none_open)
            .child(el("p").child(on.text(words.question.finish)))
    } else {
        first.child(table(desk, &open))
    };
    let all = section(words.question.review_all).child(table(desk, &all));
    el("div.stack").child(first).child(all)
}

/// A table of questions with how they stand.
fn table(desk: Desk, ids: &[QuestionId]) -> El {
    let words = desk.words();
    let head = |class, text| el("th[scope=col]").class(class).text(text);
    let heads = [
        head("number", words.question.column_code),
        head("", words.question.column_question),
        head("", words.question.column_answer),
    ];
    el("table")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(ids.iter().filter_map(|id| row(desk, id))))
}

fn row(desk: Desk, id: &QuestionId) -> Option<El> {
    let (words, lang, catalog) = (desk.words(), desk.lang_now(), desk.catalog());
    let text = catalog.question(id)?;
    let question = catalog.bank.question(id)?;
    let said = match desk.once(|s| s.document().answers.standing(question, &s.document().profile)) {
        Standing::Closed(_) => words.common.not_asked.into(),
        Standing::Unanswered => words.common.unanswered.into(),
        Standing::Unknown => words.common.unknown.into(),
        Standing::NotApplicable => words.common.not_applicable.into(),
        Standing::Level(level) => words.common.level(level.get()),
    };
    let link = el("a")
        .attr("href", Route::Question(Some(id.clone())).href())
        .text(text.text.get(lang).as_str());
    Some(
        el("tr")
            .texted("td.number", text.code.as_str())
            .child(el("td").child(link))
            .texted("td.nowrap", said),
    )
}
