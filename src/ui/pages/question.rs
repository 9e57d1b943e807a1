//! One question: the rungs, what is written beside it, and the way on.

use bank::{Lang, QuestionText};
use content::Words;
use leptos::prelude::*;
use readiness::{Choice, Level, Question, QuestionId, Standing};
use session::{Event, Remarks};

use crate::browser::keys::{self, Focus, Press};
use crate::browser::page;
use crate::ui::components::{
    RungWords, area_rail, benchmarks, progress_card, remark_fields, rungs,
};
use crate::ui::el::{Callback, El, Memo, el, live_if};
use crate::ui::{Desk, Route, say, use_desk};

/// Shows question `id`, or the first one without an answer.
#[inline(never)]
pub fn question_page(id: Option<QuestionId>) -> El {
    let desk = use_desk();
    let order = order(desk);
    let id = id.or_else(|| {
        let open = desk.progress.with_untracked(|progress| progress.unanswered.first().cloned());
        open.or_else(|| order.first().cloned())
    });
    let catalog = desk.catalog();
    let found = id.and_then(|id| Some((catalog.bank.question(&id)?, catalog.question(&id)?)));
    if let Some((question, text)) = found {
        return asked(desk, question, text, &order);
    }
    let words = desk.words();
    let link = el("a").attr("href", Route::Review.href()).text(words.common.review);
    el("div")
        .texted("h1[tabindex=-1]", words.common.questions)
        .child(el("p.card").text(words.question.gone).text(" ").child(link))
}

/// Returns the questions that are asked, in order; closed ones are left out.
fn order(desk: Desk) -> Vec<QuestionId> {
    desk.once(|session| {
        let document = session.document();
        let asked = session.catalog().bank.questions().iter().filter(|question| {
            let standing = document.answers.standing(question, &document.profile);
            document.path.asks(question) && !matches!(standing, Standing::Closed(_))
        });
        asked.map(|question| question.id.clone()).collect()
    })
}

fn asked(
    desk: Desk,
    question: &'static Question,
    text: &'static QuestionText,
    order: &[QuestionId],
) -> El {
    let (words, lang) = (desk.words(), desk.lang_now());
    let id = &question.id;
    let answer = desk.once(|s| s.document().answers.get(id).cloned().unwrap_or_default());
    let choice =
        desk.derive(move |s| s.document().answers.get(id).and_then(|answer| answer.choice));
    let choose = Callback::new(move |choice: Option<Choice>| {
        desk.send(Event::Answered { question: id.clone(), choice });
    });
    let remark = Callback::new(move |remarks: Remarks| {
        desk.send(Event::Remarked { question: id.clone(), remarks });
    });
    let at = order.iter().position(|other| other == id);
    let before = at.and_then(|at| order.get(at.checked_sub(1)?)).cloned();
    let after = at.and_then(|at| order.get(at + 1)).cloned();
    let next = after.map_or(Route::Readiness, |id| Route::Question(Some(id)));
    listen(desk, choice, choose, next.clone());
    let position = words.question.position(
        area_name(desk, question, lang),
        at.map_or(0, |at| at + 1),
        order.len(),
    );
    let rung_words = RungWords {
        hint: words.question.hint,
        keys: words.question.keys,
        unknown: words.common.unknown,
        not_applicable: words.common.not_applicable,
    };
    // The question is there first; what stands around it may come a frame later.
    let rest = desk.settled(move || {
        el("div.asking-rest")
            .child(remark_fields(words, &answer, choice, remark))
            .child(why(words, lang, text, answer.is_empty()))
            .child(ways(words, choice, before.clone(), &next))
    });
    let card = el("div.card asking-card")
        .child(el("p.small").text(position).texted("span.code", text.code.as_str()))
        .maybe(closed(desk, question))
        .child(rungs(
            id.to_string().into(),
            text.text.get(lang),
            &rung_words,
            text.levels.get(lang),
            choice,
            choose,
        ))
        .view(rest);
    let rail = desk.settled(move || area_rail(desk, &question.area));
    let aside = desk.settled(move || {
        el("div.asking-aside").child(progress_card(desk)).children(benchmarks(desk, id))
    });
    el("div.asking")
        .child(el("div.asking-rail").view(rail))
        .child(card)
        .child(el("aside").view(aside))
}

/// Says why a question is not asked of this department, where it is not.
fn closed(desk: Desk, question: &Question) -> Option<El> {
    let words = desk.words();
    match desk.once(|s| s.document().answers.standing(question, &s.document().profile)) {
        Standing::Closed(gate) => {
            let said = format!("{} {}", say::closed(words, gate), words.question.closed_kept);
            Some(el("p.banner").text(said))
        }
        _ => None,
    }
}

/// Why it is asked and what to look at; open at the first look, short once answered.
fn why(words: &'static Words, lang: Lang, text: &'static QuestionText, is_open: bool) -> El {
    let pulse = text.is_pulse.then(|| el("p.small").text(words.question.pulse));
    el("details.why")
        .flag("open", is_open)
        .texted("summary", words.question.why)
        .child(
            el("dl")
                .texted("dt", words.question.why_label)
                .texted("dd", text.why.get(lang).as_str())
                .texted("dt", words.question.evidence_label)
                .texted("dd", text.evidence.get(lang).as_str()),
        )
        .maybe(pulse)
}

/// The ways on: back, later, next.
fn ways(
    words: &'static Words,
    choice: Memo<Option<Choice>>,
    before: Option<QuestionId>,
    next: &Route,
) -> El {
    let arrow = |text| el("span[aria-hidden=true]").text(text);
    let button = |href: String| el("a.button").attr("href", href);
    let before = before.map(|id| {
        let back = button(Route::Question(Some(id)).href()).attr("data-kind", "second");
        back.child(arrow("← ")).text(words.question.previous)
    });
    let href = next.href();
    let later = move || button(href.clone()).attr("data-kind", "text").text(words.question.later);
    let on = if *next == Route::Readiness { words.question.finish } else { words.question.next };
    el("div.asking-foot")
        .maybe(before)
        .child(el("span.grow"))
        .view(live_if(move || choice.get().is_none(), later))
        .child(button(next.href()).text(on).child(arrow(" →")))
}

fn area_name(desk: Desk, question: &Question, lang: Lang) -> &'static str {
    desk.catalog().area(&question.area).map_or("", |area| area.name.get(lang).as_str())
}

/// Keys for the whole page: 0 to 4 pick, ↑ and ↓ move the pick, Enter goes on, Esc takes back.
fn listen(desk: Desk, choice: Memo<Option<Choice>>, choose: Callback<Option<Choice>>, next: Route) {
    let pick = move |level: Level| {
        choose.run(Some(Choice::Level(level)));
        page::focus(&format!("#rung-{}", level.get()), true);
    };
    let handle = keys::watch(move |press: Press| match (press.key.as_str(), press.focus) {
        ("Escape", Focus::Text) => {
            page::focus("h1", false);
            true
        }
        (_, Focus::Text) => false,
        ("Escape", _) => {
            choose.run(None);
            page::focus("h1", false);
            true
        }
        ("Enter", focus) if focus == Focus::Page || press.is_on_radio => {
            desk.go(&next);
            true
        }
        ("ArrowDown" | "ArrowUp", Focus::Page) => {
            let step = if press.key == "ArrowDown" { Level::up } else { Level::down };
            pick(match choice.get_untracked() {
                Some(Choice::Level(level)) => step(level),
                _ => Level::MIN,
            });
            true
        }
        (key, _) => match key.parse().ok().and_then(Level::new) {
            Some(level) => {
                pick(level);
                true
            }
            None => false,
        },
    });
    on_cleanup(move || handle.remove());
}
