//! One question: the rungs, what is written beside it, and the way on.

use bank::Lang;
use content::{Words, fill};
use leptos::prelude::*;
use readiness::{Answer, Choice, Level, Question, QuestionId, Standing};
use session::{Event, Remarks};

use crate::browser::keys::{self, Focus, Press};
use crate::browser::{clock, page};
use crate::ui::components::{AreaRail, Benchmarks, ProgressCard, RemarkFields, Rungs};
use crate::ui::{Desk, Route, say, use_desk};

/// Shows question `id`, or the first one without an answer.
#[component]
pub fn QuestionPage(
    /// Which question; `None` for the first open one.
    id: Option<QuestionId>,
) -> impl IntoView {
    let desk = use_desk();
    let order = order(desk);
    let id = id.or_else(|| {
        let open = desk.progress.with_untracked(|progress| progress.unanswered.first().cloned());
        open.or_else(|| order.first().cloned())
    });
    let found = id.and_then(|id| desk.catalog().bank.question(&id));
    match found {
        Some(question) => view! { <Asked question order /> }.into_any(),
        None => view! {
            <h1 tabindex="-1">{desk.words().common.questions}</h1>
            <p class="card">
                {desk.words().question.gone}
                " "
                <a href=Route::Review.href()>{desk.words().common.review}</a>
            </p>
        }
        .into_any(),
    }
}

/// Returns the questions that are asked, in order; closed ones are left out.
fn order(desk: Desk) -> Vec<QuestionId> {
    desk.once(|session| {
        let document = &session.document;
        let asked = session.catalog.bank.questions().iter().filter(|question| {
            let standing = document.answers.standing(question, &document.profile);
            document.path.asks(question) && !matches!(standing, Standing::Closed(_))
        });
        asked.map(|question| question.id.clone()).collect()
    })
}

#[component]
fn Asked(question: &'static Question, order: Vec<QuestionId>) -> impl IntoView {
    let desk = use_desk();
    let (words, lang) = (desk.words(), desk.lang.get_untracked());
    let Some(text) = desk.catalog().question(&question.id) else {
        return ().into_any();
    };
    let answer = Memo::new(move |_| {
        desk.document(|document| document.answers.get(&question.id).cloned().unwrap_or_default())
    });
    let choice = Memo::new(move |_| answer.with(|answer| answer.choice));
    let closed = desk.once(|s| match s.document.answers.standing(question, &s.document.profile) {
        Standing::Closed(gate) => Some(gate),
        _ => None,
    });
    let choose = move |choice: Option<Choice>| {
        let question = question.id.clone();
        desk.send(Event::Answered { question, choice, at: clock::now() });
    };
    let at = order.iter().position(|id| *id == question.id);
    let before = at.and_then(|at| order.get(at.checked_sub(1)?)).cloned();
    let after = at.and_then(|at| order.get(at + 1)).cloned();
    let next = after.map_or(Route::Readiness, |id| Route::Question(Some(id)));
    let is_last = next == Route::Readiness;
    listen(desk, choice, Callback::new(choose.clone()), next.clone());
    let position = fill(
        words.question.position,
        &[
            ("area", area_name(desk, question, lang)),
            ("at", &say::number(at.map_or(0, |at| at + 1))),
            ("of", &say::number(order.len())),
        ],
    );
    let (next_link, next_words) = (next.href(), next_name(words, is_last));
    view! {
        <div class="asking">
            <AreaRail here=question.area.clone() />
            <div class="card asking-card">
                <p class="small">{position}<span class="code">{text.code.clone()}</span></p>
                {closed.map(|gate| view! {
                    <p class="banner" data-tone="plain">
                        {say::closed(words, gate)} " " {words.question.closed_kept}
                    </p>
                })}
                <Rungs
                    name=question.id.to_string()
                    legend=text.text.get(lang).clone()
                    hint=words.question.hint
                    keys=words.question.keys
                    rungs=text.levels.get(lang).clone()
                    unknown=words.common.unknown
                    not_applicable=words.common.not_applicable
                    choice=choice
                    on_choose=Callback::new(choose)
                />
                <RemarkFields
                    words=words
                    answer=answer.get_untracked()
                    choice=choice
                    on_remark=Callback::new(move |remarks: Remarks| {
                        let question = question.id.clone();
                        desk.send(Event::Remarked { question, remarks, at: clock::now() });
                    })
                />
                <details class="why" open=wants_open(&answer.get_untracked())>
                    <summary>{words.question.why}</summary>
                    <dl>
                        <dt>{words.question.why_label}</dt>
                        <dd>{text.why.get(lang).clone()}</dd>
                        <dt>{words.question.evidence_label}</dt>
                        <dd>{text.evidence.get(lang).clone()}</dd>
                    </dl>
                    {text.is_pulse.then(|| view! { <p class="small">{words.question.pulse}</p> })}
                </details>
                <div class="asking-foot">
                    {before.map(|id| view! {
                        <a class="button" data-kind="second" href=Route::Question(Some(id)).href()>
                            <span aria-hidden="true">"← "</span>{words.question.previous}
                        </a>
                    })}
                    <span class="grow"></span>
                    <Show when=move || choice.get().is_none()>
                        <a class="button" data-kind="text" href=next_link.clone()>
                            {words.question.later}
                        </a>
                    </Show>
                    <a class="button" href=next.href()>
                        {next_words}<span aria-hidden="true">" →"</span>
                    </a>
                </div>
            </div>
            <aside class="asking-aside">
                <ProgressCard />
                <Benchmarks question=question.id.clone() />
            </aside>
        </div>
    }
    .into_any()
}

const fn next_name(words: &Words, is_last: bool) -> &'static str {
    if is_last { words.question.finish } else { words.question.next }
}

fn area_name(desk: Desk, question: &Question, lang: Lang) -> &'static str {
    desk.catalog().area(&question.area).map_or("", |area| area.name.get(lang).as_str())
}

/// The first look at a question shows why it is asked; an answered one is short.
fn wants_open(answer: &Answer) -> bool {
    answer.is_empty()
}

/// Keys for the whole page: 0 to 4 pick, ↑ and ↓ move the pick, Enter goes on, Esc takes back.
fn listen(
    desk: Desk,
    choice: Memo<Option<Choice>>,
    choose: Callback<Option<Choice>>,
    next: Route,
) {
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
