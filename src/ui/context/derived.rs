//! What follows from the session, computed only where a page shows it, and only when what it
//! follows from has changed: a message or another language changes nothing in a diagnosis.

use std::sync::Arc;

use bank::Lang;
use leptos::prelude::*;
use readiness::{Date, Diagnosis, Document, Progress};
use session::Session;

use super::plan::{Asked, Plan};

/// The slices of the session that several pages read.
pub(super) struct Slices {
    pub lang: Memo<Lang>,
    pub bank: Memo<String>,
    pub today: Memo<Date>,
    pub progress: Memo<Progress>,
    pub document: Memo<Arc<Document>>,
    pub plan: Plan,
    pub diagnosis: Memo<Arc<Diagnosis>>,
}

impl Slices {
    pub fn of(session: RwSignal<Session>) -> Self {
        let bank = Memo::new(move |_| session.with(|session| session.catalog().hash.clone()));
        let today = Memo::new(move |_| session.with(Session::today));
        let progress = Memo::new(move |_| {
            session.with(|session| Progress::of(&session.catalog().bank, session.document()))
        });
        let document = Memo::new_owning(move |before: Option<Arc<Document>>| {
            session.with(|session| match before {
                Some(before) if *before == *session.document() => (before, false),
                _ => (Arc::new(session.document().clone()), true),
            })
        });
        let plan = Plan::of(move || {
            bank.track();
            let catalog = session.with_untracked(Session::catalog);
            Asked { bank: &catalog.bank, document: document.get(), today: today.get() }
        });
        let diagnosis = Memo::new(move |_| plan.found().with(|found| found.shown.clone()));
        let lang = Memo::new(move |_| session.with(Session::lang));
        // A memo that is tracked without ever being read counts as changed at the next event:
        // the page would be built anew under the first letter that is typed.
        bank.with_untracked(|_| ());
        today.with_untracked(|_| ());
        Self { lang, bank, today, progress, document, plan, diagnosis }
    }
}
