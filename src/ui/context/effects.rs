//! What the session asks for, done in the browser; what comes of it returns as an event.

use leptos::task::{spawn_local, tick};
use session::{Clearing, Effect, Event, Remains, StorageProblem};

use super::app::App;
use super::making;
use crate::browser::{english, files, journal, office, opening, page, storage};

/// Does what the session asks for, and tells `report` what came of it.
pub(super) fn perform(app: App, effect: Effect) {
    let report = move |event| app.send(event);
    match effect {
        Effect::Store { text, sequence, expected } => {
            let outcome = storage::store(&text, sequence, &expected);
            let is_other = matches!(outcome, Err(StorageProblem::NotKept));
            let holds = if is_other { storage::load().ok().flatten() } else { None };
            let holds = holds.map(|kept| kept.text);
            report(Event::Stored { sequence, outcome, holds });
        }
        Effect::Journal(entry) => spawn_local(async move {
            let (key, sequence) = (entry.key, entry.sequence);
            let outcome = journal::keep(entry).await;
            report(Event::Journaled { key, sequence, outcome });
        }),
        Effect::Load => spawn_local(async move {
            report(Event::Opened(Box::new(opening::look_again().await)));
        }),
        Effect::SetAside { text, from } => {
            let outcome = storage::set_aside(&text);
            report(Event::SetAside { text, from, outcome });
        }
        Effect::ThrowAway(number) => {
            let outcome = storage::throw_away(number);
            report(Event::QuarantineGone { number, outcome });
        }
        Effect::SetLanguage(lang) => page::set_language(lang),
        Effect::FetchEnglish => spawn_local(async move {
            let outcome = english::fetch().await;
            let (scrolled, focused) = (page::scrolled(), page::focused());
            report(Event::EnglishFetched(outcome));
            // The page is built anew: what was looked at stays where it was.
            tick().await;
            page::scroll_to(scrolled);
            if !focused.is_empty() {
                page::focus(&format!("#{focused}"), false);
            }
        }),
        Effect::RememberLanguage(lang) => storage::remember_language(lang),
        Effect::KeepBank(text) => {
            let outcome = storage::keep_bank(&text);
            report(Event::BankKept { text, outcome });
        }
        Effect::KeepHistory(text) => {
            let outcome = storage::keep_history(&text);
            report(Event::HistoryKept { text, outcome });
        }
        Effect::DropBank => storage::drop_bank(),
        Effect::Clear(clearing) => clear(clearing, report),
        Effect::Download { name, text } => spawn_local(async move {
            report(Event::Exported(files::download(&name, &text).await));
        }),
        Effect::MakeFiles(making) => spawn_local(making::make(app, making)),
        Effect::StopMaking => office::stop(),
    }
}

/// Takes away what is kept, in both stores, and reports what is left.
fn clear(clearing: Clearing, report: impl Fn(Event) + 'static) {
    let mut left = storage::clear(&clearing);
    let is_others = left.on_purpose.is_some();
    spawn_local(async move {
        if !is_others {
            // Where there is no journal, nothing is left in it.
            let is_left = journal::clear(clearing).await;
            if is_left.unwrap_or_else(|problem| problem != session::JournalProblem::Missing) {
                left.remains.push(Remains::Journal);
            }
        }
        report(Event::Cleared(left));
    });
}
