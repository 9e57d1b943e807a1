//! A blank sheet of the questions, to talk before typing.

use bank::QuestionText;
use content::Word;
use leptos::prelude::*;
use readiness::Path;

use crate::browser::page;
use crate::ui::components::{ChoiceGroup, small};
use crate::ui::el::{Callback, El, el, live, memo, state};
use crate::ui::{Desk, use_desk};

/// Shows the page.
#[inline(never)]
pub fn paper_page() -> El {
    let desk = use_desk();
    let words = desk.words();
    let said = words.paper;
    let path = state(desk.once(|session| session.document().path));
    let chosen =
        memo(move || Path::ALL.iter().position(|one| *one == path.get()).into_iter().collect());
    let choose = Callback::new(move |at: usize| {
        if let Some(chosen) = Path::ALL.get(at) {
            path.set(*chosen);
        }
    });
    let options = [words.question.path_short, words.question.review_all];
    let options = options.map(str::to_owned).into();
    let pick = ChoiceGroup::new("paper-path", said.path, options).show(chosen, choose);
    let print = el("button.button").text(words.common.print);
    let print = print.on("click", |_| page::print());
    let controls = el("div.card no-print")
        .texted("p", said.lead)
        .child(pick)
        .child(el("p.actions").child(print));
    el("div.stack")
        .texted("h1[tabindex=-1]", said.title)
        .child(controls)
        .view(live(move || sheet(desk, path.get()).into_any()))
}

/// The sheet: whose it is, and every question that `path` asks.
fn sheet(desk: Desk, path: Path) -> El {
    let (words, lang, catalog) = (desk.words(), desk.lang_now(), desk.catalog());
    let blank = |label: Word| el("p.blank").text(label);
    let mut sheet = el("div.paper card")
        .texted("p.only-print", words.common.product)
        .child(el("div.halves").child(blank(words.department.name)).child(blank(words.paper.date)))
        .texted("p", words.paper.how);
    for area in catalog.bank.areas() {
        let mut part = el("section");
        if let Some(text) = catalog.area(&area.id) {
            part = part.texted("h2", text.name.get(lang).as_str());
        }
        for question in catalog.bank.questions_of(&area.id).filter(|q| path.asks(q)) {
            part = part.maybe(catalog.question(&question.id).map(|text| asked(desk, text)));
        }
        sheet = sheet.child(part);
    }
    sheet
}

/// One question with a box for each answer and a line for a note.
fn asked(desk: Desk, text: &'static QuestionText) -> El {
    let (words, lang) = (desk.words(), desk.lang_now());
    let mut boxes = el("ul");
    for (level, rung) in text.levels.get(lang).iter().enumerate() {
        boxes = boxes.child(el("li").texted("b", level.to_string()).text(rung.as_str()));
    }
    for apart in [words.common.unknown, words.common.not_applicable] {
        boxes = boxes.texted("li.apart", apart);
    }
    let title = el("h3")
        .texted("span.number", text.code.as_str())
        .text(" ")
        .text(text.text.get(lang).as_str());
    el("div.paper-question")
        .child(title)
        .maybe(text.is_pulse.then(|| small(words.question.pulse)))
        .child(boxes)
        .texted("p.blank", words.question.note)
}
