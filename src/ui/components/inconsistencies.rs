//! Answers that sit oddly together (回答の確かめ): a person says that both are right, or goes to
//! one of them.

use leptos::prelude::*;
use readiness::{Document, Inconsistency};
use session::Event;

use super::pieces::small;
use crate::browser::page;
use crate::ui::el::{El, el, live, nothing};
use crate::ui::{Desk, Route};

/// Shows the checks that the answers raise; nothing where there are none.
pub fn inconsistencies(desk: Desk) -> AnyView {
    let found = desk.derive(|s| Inconsistency::find(&s.catalog().bank, s.document()));
    live(move || {
        found.with(
            |found| {
                if found.is_empty() { nothing() } else { checks(desk, found).into_any() }
            },
        )
    })
}

/// Leads to the checks, where one is open.
pub fn inconsistencies_link(desk: Desk, document: &Document) -> Option<El> {
    let found = Inconsistency::find(&desk.catalog().bank, document);
    let open = found.iter().filter(|inconsistency| !inconsistency.is_accepted).count();
    let said = desk.words().question.checks_open(open);
    let link = el("a").attr("href", Route::Review.href()).text(said);
    (open > 0).then(|| el("p.no-print").child(link))
}

fn checks(desk: Desk, found: &[Inconsistency]) -> El {
    let words = desk.words().question;
    let title = el("h2[id=checks][tabindex=-1]").text(words.checks);
    let (mut open, mut settled) = (el("ul.links"), el("ul.links"));
    let mut count = 0;
    for inconsistency in found {
        let shown = check(desk, inconsistency);
        if inconsistency.is_accepted {
            count += 1;
            settled = settled.maybe(shown);
        } else {
            open = open.maybe(shown);
        }
    }
    let folded = (count > 0).then(|| {
        let title = words.checks_settled(count);
        el("details").texted("summary", title).child(settled)
    });
    el("section.card checks").child(title).child(small(words.checks_lead)).child(open).maybe(folded)
}

/// One check: what it asks, the two answers side by side, and the button.
fn check(desk: Desk, inconsistency: &Inconsistency) -> Option<El> {
    let (words, lang, catalog) = (desk.words(), desk.lang_now(), desk.catalog());
    let text_id = format!("check-{}", inconsistency.check);
    let text = el("p").attr("id", text_id.clone());
    let text = text.text(catalog.check(&inconsistency.check)?.get(lang).as_str());
    let mut sides = el("div.halves");
    for (id, level) in inconsistency.questions.iter().zip(inconsistency.levels) {
        let text = catalog.question(id)?;
        let rung = text.levels.get(lang).get(usize::from(level.get()))?;
        let link = el("a").attr("href", Route::Question(Some(id.clone())).href());
        let link = link.text(format!("{} {}", text.code, text.topic.get(lang)));
        let level = words.common.level(level.get());
        let answer = el("p.small").texted("b", level).text(" ").text(rung.as_str());
        sides = sides.child(el("div").child(el("p").child(link)).child(answer));
    }
    let (name, kind) = if inconsistency.is_accepted {
        (words.question.check_again, "text")
    } else {
        (words.question.both_right, "second")
    };
    let inconsistency = inconsistency.clone();
    let settle = el("button.button no-print")
        .attr("data-kind", kind)
        .attr("aria-describedby", text_id)
        .text(name)
        .on("click", move |_| {
            let Inconsistency { check, levels, is_accepted, .. } = inconsistency.clone();
            desk.send(Event::InconsistencySettled { check, levels, is_right: !is_accepted });
            // The list is built anew: a reader is told where it begins.
            request_animation_frame(|| page::focus("#checks", true));
        });
    Some(el("li").child(text).child(sides).child(settle))
}
