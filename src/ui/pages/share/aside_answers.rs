//! Answers that changes of question set put aside: seen, brought back and removed singly.

use leptos::prelude::*;
use readiness::{Answer, QuestionId, Receipt};
use session::Event;

use crate::browser::page;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::disclosure::Disclosure;
use crate::ui::components::fact_list::FactList;
use crate::ui::{App, use_app};

/// Lists the answers that were set aside, by the change that did so; nothing while there is none.
#[component]
pub fn AsideAnswers() -> impl IntoView {
    let app = use_app();
    let share = app.words().share;
    let receipts = app.memo(|session| session.document().receipts.clone());
    let count = Memo::new(move |_| receipts.with(|receipts| count(receipts)));
    let list = move || {
        receipts.with(|receipts| {
            let aside =
                receipts.iter().enumerate().filter(|(_, receipt)| !receipt.aside.is_empty());
            aside.map(|(at, receipt)| change(app, at, receipt)).collect_view()
        })
    };
    view! {
        <section class="card wide no-print" hidden=move || count.get() == 0>
            <h2 id="aside" tabindex="-1">
                {share.aside_title}
            </h2>
            <Show when=move || count.get() != 0>
                <p>{share.aside_lead}</p>
                <Disclosure summary=Signal::derive(move || share.aside_open(count.get()))>
                    {list}
                </Disclosure>
            </Show>
        </section>
    }
}

/// Counts the answers that were set aside.
fn count(receipts: &[Receipt]) -> usize {
    receipts.iter().map(|receipt| receipt.aside.len()).sum()
}

/// One change of question set, with the answers that it put aside.
fn change(app: App, at: usize, receipt: &Receipt) -> impl IntoView + use<> {
    let (share, phrases) = (app.words().share, app.phrases());
    let date = receipt.time.date().map(|date| phrases::date(app.lang(), date));
    let date = date.unwrap_or_else(|| share.not_known.to_owned());
    let [from, to] = [&receipt.from, &receipt.to].map(|bank| phrases.bank_and_edition(bank));
    let answers = receipt.aside.iter().map(|(id, answer)| {
        view! { <Aside receipt=at id=id.clone() answer=answer.clone() /> }
    });
    view! {
        <h3>{share.aside_change(date, from, to)}</h3>
        <ul class="links">{answers.collect_view()}</ul>
    }
}

/// One answer with what is written beside it, and what can be done with it.
#[component]
fn Aside(
    /// The position of the change that put it aside.
    receipt: usize,
    /// Its question.
    id: QuestionId,
    /// The answer.
    answer: Answer,
) -> impl IntoView {
    let app = use_app();
    let (words, is_asked) = (app.words(), app.catalog().question(&id).is_some());
    let share = words.share;
    let notes = [
        (words.question.reason, &answer.reason),
        (words.question.note, &answer.note),
        (words.question.evidence, &answer.evidence),
    ];
    let notes = notes.into_iter().filter(|(_, note)| !note.is_empty());
    let notes = notes.map(|(label, note)| (label, note.to_string())).collect();
    let title_id = format!("aside-{receipt}-{id}");
    let title = app.phrases().question(&id);
    let present = app.peek(|session| session.document().answers.get(&id).cloned());
    let present =
        present.map(|present| share.aside_present(phrases::choice(words, present.choice)));
    let note = if is_asked { present } else { Some(share.aside_not_asked.to_owned()) };
    let act = move |event: Event| {
        app.send(event);
        // The list is built anew: the focus goes to where it begins, or to the top without one.
        let is_left = app.peek(|session| count(&session.document().receipts) > 0);
        request_animation_frame(move || page::focus(if is_left { "#aside" } else { "h1" }, true));
    };
    let question = id.clone();
    let bring_back = move |()| {
        act(Event::AsideBroughtBack { receipt, question: question.clone() });
    };
    let remove = move |()| act(Event::AsideRemoved { receipt, question: id.clone() });
    view! {
        <li>
            <p id=title_id.clone()>{title}</p>
            <p>
                <b>{phrases::choice(words, answer.choice)}</b>
            </p>
            <FactList rows=notes />
            {note.map(|note| view! { <p class="small">{note}</p> })}
            <p class="actions">
                {is_asked
                    .then(|| {
                        view! {
                            <Button described_by=title_id.clone() on_press=bring_back>
                                {share.aside_bring_back}
                            </Button>
                        }
                    })}
                <Button weight=Weight::Text described_by=title_id on_press=remove>
                    {share.aside_remove}
                </Button>
            </p>
        </li>
    }
}
