//! What follows from the document, computed only where a page shows it, and only when the
//! document, the bank or the day has changed: a message or another language changes nothing here.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{Diagnosis, Document};

use crate::ui::Desk;

/// The document and what follows from it.
#[derive(Clone, Copy)]
pub struct Derived {
    /// What is kept.
    pub document: Memo<Arc<Document>>,
    /// What follows from it.
    pub diagnosis: Memo<Arc<Diagnosis>>,
}

impl Derived {
    /// Derives from the state of `desk`.
    pub fn from(desk: Desk) -> Self {
        let document = Memo::new_owning(move |before: Option<Arc<Document>>| {
            desk.document(|document| match before {
                Some(before) if *before == *document => (before, false),
                _ => (Arc::new(document.clone()), true),
            })
        });
        let today = Memo::new(move |_| desk.with(session::Session::today));
        let bank = Memo::new(move |_| desk.with(|session| session.catalog().hash.clone()));
        let diagnosis = Memo::new(move |_| {
            bank.track();
            let (document, catalog) = (document.get(), desk.catalog());
            Arc::new(Diagnosis::of(&catalog.bank, &document, today.get()))
        });
        Self { document, diagnosis }
    }
}
