//! The result: where the department stands.

mod at_work;
mod findings;

use leptos::prelude::*;
use readiness::{AreaGroup, Document, REACHED_FROM, Readiness};

use crate::browser::page;
use crate::ui::components::{
    Scored, benchmark_table, card, doubts_link, finding_cards, group_name, heat_cell, heat_group,
    heat_marks, legend, radar, score_table, small, step_ladder,
};
use crate::ui::el::{El, Fresh, el, live};
use crate::ui::pages::path_card::path_card;
use crate::ui::{Desk, Route, say, use_desk};

use at_work::at_work;

/// Shows the page.
#[inline(never)]
pub fn readiness_page() -> El {
    let desk = use_desk();
    // Closing a sample or taking back a file changes the result while it is looked at.
    let document = desk.derive(|s| s.document().clone());
    el("div").view(live(move || {
        document.with(|document| {
            desk.diagnosis
                .with_untracked(|Fresh(d)| result(desk, document, &d.readiness).into_any())
        })
    }))
}

fn result(desk: Desk, document: &Document, readiness: &Readiness) -> El {
    let words = desk.words();
    let name = document.profile.name.as_str();
    let heading = match name {
        "" => words.readiness.heading_unnamed.into(),
        name => words.readiness.heading(name),
    };
    let heading = el("h1[tabindex=-1]").text(heading);
    let button = |route: Route| el("a.button").attr("href", route.href());
    if readiness.counts.levels == 0 {
        let on = button(Route::Question(None)).text(words.readiness.to_questions);
        let empty = el("div.card result-empty stack")
            .texted("p", words.readiness.empty)
            .child(el("p").child(on));
        return el("div").child(heading).child(empty);
    }
    let print = el("button.button[data-kind=text]").text(words.common.print);
    let on = button(Route::Roadmap)
        .text(words.readiness.to_roadmap)
        .texted("span[aria-hidden=true]", " →");
    let actions = el("div.actions").child(print.on("click", |_| page::print())).child(on);
    let head = el("div.result-head")
        .child(el("div").child(heading).child(counted(desk, document, readiness)))
        .child(actions);
    let body = el("div.result stack")
        .child(finding_cards(words.readiness.findings, findings::of(desk, document, readiness)))
        .maybe(doubts_link(desk, document))
        .child(path_card())
        .child(steps(desk, readiness))
        .child(priorities(desk, readiness))
        .child(heat(desk, document))
        .child(at_work(desk, document, readiness))
        .child(benchmark_table(words, desk.lang_now(), desk.catalog()));
    el("div").child(head).child(body)
}

/// On which day the answers stand, and how many of each kind there are.
fn counted(desk: Desk, document: &Document, readiness: &Readiness) -> El {
    let words = desk.words();
    let counts = readiness.counts;
    let date = document.changed.date().unwrap_or_else(|| desk.today());
    let date = say::date(desk.lang_now(), date);
    let counted = say::filled(words.readiness.counts)
        .number("of", counts.asked())
        .number("levels", counts.levels)
        .number("unknown", counts.unknown)
        .number("none", counts.not_applicable)
        .number("open", counts.unanswered)
        .number("closed", counts.closed)
        .done();
    let date = el("b").text(words.readiness.as_of(date));
    el("p.small").child(date).text(" ").text(counted)
}

/// Returns the scores of the areas of a group, with their words.
fn scored(desk: Desk, readiness: &Readiness, group: AreaGroup) -> Vec<Scored<'_>> {
    let (catalog, lang) = (desk.catalog(), desk.lang_now());
    let mut scores = Vec::new();
    for area in catalog.bank.areas() {
        let score = readiness.area(&area.id).filter(|_| area.kind.group() == group);
        scores.extend(score.and_then(|score| Scored::new(catalog, lang, score)));
    }
    scores
}

/// The four steps.
fn steps(desk: Desk, readiness: &Readiness) -> El {
    let words = desk.words();
    let rule = words.readiness.steps_rule(REACHED_FROM);
    card(words.common.steps_title)
        .child(small(rule))
        .child(small(words.readiness.score_rule))
        .child(step_ladder(words, &readiness.steps, &scored(desk, readiness, AreaGroup::Steps)))
        .child(bar_legend(desk))
}

/// What the marks on a bar mean.
fn bar_legend(desk: Desk) -> El {
    let words = desk.words().readiness;
    legend(&[
        ("value", "", words.key_value),
        ("range", "", words.key_range),
        ("weakest", "", words.key_weakest),
    ])
}

/// The six priorities.
fn priorities(desk: Desk, readiness: &Readiness) -> El {
    let words = desk.words();
    let scores = scored(desk, readiness, AreaGroup::Priorities);
    let rings = el("figcaption.small").text(words.readiness.radar_rings);
    let table = el("div").child(score_table(words, &scores)).child(bar_legend(desk));
    let both = el("div.priorities")
        .child(el("figure").child(radar(words, &scores)).child(rings))
        .child(table);
    card(words.common.priorities_title).child(small(words.readiness.score_rule)).child(both)
}

/// Every question with its rung.
fn heat(desk: Desk, document: &Document) -> El {
    let words = desk.words();
    let mut map = el("div.heat-map");
    for group in AreaGroup::ALL {
        let title = group_name(words, group);
        map = map.child(heat_group(title, heat_rows(desk, document, group)));
    }
    card(words.readiness.heat)
        .child(small(words.readiness.heat_lead))
        .child(map)
        .child(legend(&heat_marks(words)))
}

/// The areas of a group, each with its questions.
fn heat_rows(desk: Desk, document: &Document, group: AreaGroup) -> Vec<(&'static str, El)> {
    let (words, catalog, lang) = (desk.words(), desk.catalog(), desk.lang_now());
    let mut rows = Vec::new();
    for area in catalog.bank.areas().iter().filter(|area| area.kind.group() == group) {
        let mut cells = el("ul");
        for question in catalog.bank.questions_of(&area.id).filter(|q| document.path.asks(q)) {
            if let Some(text) = catalog.question(&question.id) {
                let standing = document.answers.standing(question, &document.profile);
                let topic = text.topic.get(lang);
                cells = cells.child(heat_cell(words, &question.id, topic, standing));
            }
        }
        if let Some(text) = catalog.area(&area.id) {
            rows.push((text.short.get(lang).as_str(), cells));
        }
    }
    rows
}
