//! Answers that changes of question set put aside: seen, brought back and removed singly.

use content::Words;
use leptos::prelude::*;
use readiness::{Answer, Choice, QuestionId, Receipt};
use session::Event;

use super::facts::bank_called;
use crate::browser::page;
use crate::ui::{Desk, say};

/// Lists the answers that were set aside, by the change that did so; nothing while there is none.
#[component]
pub fn AsideAnswers(
    /// The state of the page.
    desk: Desk,
) -> impl IntoView {
    let share = desk.words().share;
    let receipts = desk.derive(|session| session.document().receipts.clone());
    let is_open = RwSignal::new(false);
    let list = move || {
        let shown: Vec<_> = receipts.with(|receipts| {
            let all = receipts.iter().enumerate();
            let aside = all.filter(|(_, receipt)| !receipt.aside.is_empty());
            aside.map(|(at, receipt)| change(desk, at, receipt)).collect()
        });
        let count = receipts.with(|receipts| count(receipts));
        (count > 0).then(|| {
            view! {
                <p>{share.aside_lead}</p>
                <details
                    prop:open=move || is_open.get()
                    on:toggle=move |event| is_open.set(page::is_open(&event))
                >
                    <summary>{share.aside_open(count)}</summary>
                    {shown}
                </details>
            }
        })
    };
    let is_hidden = move || receipts.with(|receipts| count(receipts) == 0);
    view! {
        <section
            class="card wide no-print"
            hidden=is_hidden
        >
            <h2 id="aside" tabindex="-1">{share.aside_title}</h2>
            {list}
        </section>
    }
}

/// Counts the answers that were set aside.
fn count(receipts: &[Receipt]) -> usize {
    receipts.iter().map(|receipt| receipt.aside.len()).sum()
}

/// One change of question set, with the answers that it put aside.
fn change(desk: Desk, at: usize, receipt: &Receipt) -> impl IntoView + use<> {
    let words = desk.words();
    let date = receipt.time.date().map(|date| say::date(desk.lang_now(), date));
    let (from, to) = (bank_called(desk, &receipt.from), bank_called(desk, &receipt.to));
    let date = date.unwrap_or_else(|| words.share.not_known.to_owned());
    let title = words.share.aside_change(date, from, to);
    let answers = receipt.aside.iter().map(|(id, answer)| one(desk, at, id, answer));
    view! {
        <h3>{title}</h3>
        <ul class="links">{answers.collect_view()}</ul>
    }
}

/// One answer with what is written beside it, and what can be done with it.
fn one(desk: Desk, receipt: usize, id: &QuestionId, answer: &Answer) -> impl IntoView + use<> {
    let (words, lang, catalog) = (desk.words(), desk.lang_now(), desk.catalog());
    let share = words.share;
    let text = catalog.question(id);
    let title = text
        .map_or_else(|| id.to_string(), |text| format!("{} {}", text.code, text.text.get(lang)));
    let notes = [
        (words.question.reason, &answer.reason),
        (words.question.note, &answer.note),
        (words.question.evidence, &answer.evidence),
    ];
    let notes = notes.into_iter().filter(|(_, note)| !note.is_empty()).map(|(label, note)| {
        view! { <div><dt>{label}</dt><dd>{note.to_string()}</dd></div> }
    });
    let title_id = format!("aside-{receipt}-{id}");
    let act = move |event: Event| {
        desk.send(event);
        // The list is built anew: the focus goes to where it begins, or to the top without one.
        let is_left = desk.once(|session| count(&session.document().receipts) > 0);
        request_animation_frame(move || page::focus(if is_left { "#aside" } else { "h1" }, true));
    };
    let (question, of) = (id.clone(), id.clone());
    let bring_back = move |_| act(Event::AsideBroughtBack { receipt, question: question.clone() });
    let remove = move |_| act(Event::AsideRemoved { receipt, question: of.clone() });
    let present = desk.once(|session| session.document().answers.get(id).cloned());
    let note = match (text, present) {
        (None, _) => Some(share.aside_not_asked.to_owned()),
        (Some(_), None) => None,
        (Some(_), Some(present)) => Some(share.aside_present(choice(words, &present))),
    };
    view! {
        <li>
            <p id=title_id.clone()>{title}</p>
            <p><b>{choice(words, answer)}</b></p>
            <dl class="facts">{notes.collect_view()}</dl>
            {note.map(|note| view! { <p class="small">{note}</p> })}
            <p class="actions">
                {text.map(|_| view! {
                    <button
                        class="button"
                        data-kind="second"
                        aria-describedby=title_id.clone()
                        on:click=bring_back
                    >
                        {share.aside_bring_back}
                    </button>
                })}
                <button class="button" data-kind="text" aria-describedby=title_id on:click=remove>
                    {share.aside_remove}
                </button>
            </p>
        </li>
    }
}

/// Says what was chosen.
fn choice(words: &'static Words, answer: &Answer) -> String {
    match answer.choice {
        None => words.common.unanswered.to_owned(),
        Some(Choice::Unknown) => words.common.unknown.to_owned(),
        Some(Choice::NotApplicable) => words.common.not_applicable.to_owned(),
        Some(Choice::Level(level)) => words.common.level(level.get()),
    }
}
