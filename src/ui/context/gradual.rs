//! What is found out about the plan that counts, bit by bit while the page is idle.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use readiness::{Bank, Diagnosis, Document, Moment};

use super::app::App;
use crate::browser::idle::Work;

/// How long nothing has changed before the work begins.
const PAUSE: Duration = Duration::from_millis(150);

/// The plan that counts, and what it follows from.
#[derive(Clone, Debug)]
pub struct Counting {
    /// The bank.
    pub bank: &'static Bank,
    /// The department.
    pub document: Arc<Document>,
    /// What follows from it.
    pub diagnosis: Arc<Diagnosis>,
}

impl PartialEq for Counting {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.bank, other.bank)
            && self.document == other.document
            && self.diagnosis == other.diagnosis
    }
}

/// Returns the plan that counts; `None` while it is searched for. Its readers are not told of what
/// the plan does not follow from: of a change of the scenario to compare with, or of the time of a change.
pub fn counting(app: App) -> Memo<Option<Counting>> {
    let (document, diagnosis) = (app.document(), app.diagnosis());
    let bank = &app.catalog().bank;
    Memo::new(move |_| {
        let document = document.with(|document| Document {
            other: None,
            revision: 0,
            changed: Moment::default(),
            ..Document::clone(document)
        });
        let diagnosis = diagnosis.get();
        let document = Arc::new(document);
        app.plan().is_final().then_some(Counting { bank, document, diagnosis })
    })
}

/// Returns what `read` finds in the work that `begin` begins, after each step of it; `None` while
/// nothing is found. Where what `begin` reads changes, what was found is dropped, and the work
/// begins anew after a pause. `advance` returns false at the end.
pub fn gradually<W, T>(
    begin: impl Fn() -> Option<W> + 'static,
    advance: impl Fn(&mut W) -> bool + Copy + 'static,
    read: impl Fn(&W) -> Option<T> + Copy + 'static,
) -> Signal<Option<T>>
where
    W: 'static,
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let found = RwSignal::new(None);
    let work = StoredValue::new_local(Work::default());
    let show = move |now: Option<T>| {
        if found.with_untracked(|before| *before != now) {
            found.set(now);
        }
    };
    Effect::new(move |_| {
        work.with_value(Work::end);
        show(None);
        let Some(mut state) = begin() else { return };
        let step = move || {
            let goes_on = advance(&mut state);
            show(read(&state));
            goes_on
        };
        work.with_value(|work| work.begin_after(PAUSE, step));
    });
    on_cleanup(move || work.with_value(Work::end));
    found.into()
}
