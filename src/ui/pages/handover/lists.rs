//! What is done, promised, decided, open and put off.

use std::sync::Arc;

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Document, Handover};

/// Says how many more there are; nothing where there are none.
pub fn others(phrases: Phrases<'static>, count: usize) -> impl IntoView + use<> {
    (count > 0)
        .then(|| view! { <p class="small others">{phrases.words.handover.others(count)}</p> })
}

/// A list under its heading, cut by the sheet.
fn list(
    phrases: Phrases<'static>,
    heading: String,
    lines: Vec<String>,
    more: usize,
    none: &'static str,
) -> AnyView {
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let content = if lines.is_empty() {
        view! { <p>{none}</p> }.into_any()
    } else {
        view! {
            <ul>{lines}</ul>
            {others(phrases, more)}
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{heading}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// What is done, and what comes next.
#[component]
pub fn Listed(
    /// What says the values.
    phrases: Phrases<'static>,
    /// The sheet.
    sheet: Memo<Arc<Handover>>,
) -> impl IntoView {
    let words = phrases.words.handover;
    let finished = move || {
        sheet.with(|sheet| {
            let lines = sheet.finished.shown.iter().map(|one| phrases.finished(sheet, one));
            let heading = words.finished_title(sheet.finished.len());
            let none = words.finished_none;
            list(phrases, heading, lines.collect(), sheet.finished.others, none)
        })
    };
    let promised = move || {
        sheet.with(|sheet| {
            let lines = sheet.promised.shown.iter().map(|one| phrases.promised(sheet, one));
            let count = sheet.promised.len();
            let heading = match sheet.version {
                Some(_) => words.promised_title(count),
                None => words.promised_title_open(count),
            };
            list(phrases, heading, lines.collect(), sheet.promised.others, words.promised_none)
        })
    };
    view! { <div class="handover-pair">{finished} {promised}</div> }
}

/// What was decided; what is open and what is put off; a word.
#[component]
pub fn Decisions(
    /// What says the values.
    phrases: Phrases<'static>,
    /// The sheet.
    sheet: Memo<Arc<Handover>>,
    /// The document.
    document: Memo<Arc<Document>>,
) -> impl IntoView {
    let words = phrases.words.handover;
    let decisions = move || {
        sheet.with(|sheet| {
            let rows = sheet.decisions.shown.iter().map(|decision| {
                let text = phrases.decision(sheet, decision);
                view! {
                    <li>
                        <span class="nowrap">{text.when}</span>
                        <span>{text.what}</span>
                        <span class="small">{text.why}</span>
                    </li>
                }
            });
            let rows = rows.collect_view();
            if rows.is_empty() {
                return view! { <p>{words.decisions_none}</p> }.into_any();
            }
            view! {
                <ol class="handover-rows" data-kind="decisions">
                    {rows}
                </ol>
                {others(phrases, sheet.decisions.others)}
            }
            .into_any()
        })
    };
    let doubts = move || {
        sheet.with(|sheet| {
            let unknown = sheet.unknown.shown.iter();
            let unknown = unknown.map(|id| words.unknown_line(phrases.topic(id)));
            let written = Some(phrases.written(&sheet.doubts)).filter(|text| !text.is_empty());
            let lines = written.into_iter().chain(unknown).collect();
            let (heading, none) = (words.doubts.to_owned(), words.doubts_none);
            list(phrases, heading, lines, sheet.unknown.others, none)
        })
    };
    let put_off = move || {
        let share =
            document.with(|document| document.scenario.share.unwrap_or(document.profile.share));
        sheet.with(|sheet| {
            let lines = sheet.put_off.shown.iter().map(|out| phrases.put_off_line(out, share));
            let heading = words.put_off_title(sheet.put_off.len());
            list(phrases, heading, lines.collect(), sheet.put_off.others, words.put_off_none)
        })
    };
    let message = move || {
        let text = sheet.with(|sheet| phrases.written(&sheet.message));
        (!text.is_empty()).then(|| {
            view! {
                <section class="message">
                    <h2>{words.message}</h2>
                    <p>{text}</p>
                </section>
            }
        })
    };
    view! {
        <section>
            <h2>{words.decisions_title}</h2>
            {decisions}
        </section>
        <div class="handover-pair">{doubts} {put_off}</div>
        {message}
    }
}
