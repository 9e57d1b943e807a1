//! Figures that take longer than a picture: computed bit by bit, so that the page never freezes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use leptos::prelude::{on_cleanup, set_timeout};
use readiness::{Document, Robustness};

use crate::browser::page;
use crate::ui::Desk;
use crate::ui::el::{Fresh, Give, Memo, State, effect, state};
use phrases::Phrases;

/// How many weightings are looked at in one go.
const SLICE: u32 = 600;

/// What is computed, once it is finished.
pub type Found<T> = State<Option<Fresh<T>>>;

/// Computes how the ranks depend on the weights.
pub fn of_ranks(
    desk: Desk,
    teller: Phrases<'static>,
    document: Memo<Document>,
) -> Found<Robustness> {
    let begin = move |document: &Document| {
        desk.diagnosis.with_untracked(|Fresh(diagnosis)| {
            let weights = document.scenario.weights;
            Robustness::of(&teller.catalog.bank, &diagnosis.priorities, weights)
        })
    };
    bit_by_bit(document, begin, |robustness, _| robustness.advance(SLICE))
}

/// Computes something anew whenever the document changes, after the picture stands: `step` goes
/// on with what `begin` returns until it returns false.
pub fn bit_by_bit<T: Send + Sync + 'static>(
    document: Memo<Document>,
    begin: impl Fn(&Document) -> T + Copy + 'static,
    step: impl Fn(&mut T, &Document) -> bool + Copy + 'static,
) -> Found<T> {
    let found = state(None);
    let turn = Turn::begin();
    effect(move || {
        let document = document.get();
        let mut value = None;
        turn.take(move || {
            let Some(figures) = &mut value else {
                // What was found before is taken away only now: those who show it are shown anew
                // after the picture, not in it.
                found.set(None);
                value = Some(begin(&document));
                return true;
            };
            if step(figures, &document) {
                return true;
            }
            found.set(value.take().map(Fresh));
            false
        });
    });
    found
}

/// Gives each of `turns` its turn whenever the document changes: the first at once, the others one
/// by one after the picture stands; all at once while the focus is in what `selector` finds.
pub fn in_turns<const N: usize>(
    document: Memo<Document>,
    selector: &'static str,
    turns: [State<()>; N],
) {
    let turn = Turn::begin();
    let mut is_first = true;
    effect(move || {
        document.track();
        // What is being shown for the first time is shown anyway.
        if std::mem::take(&mut is_first) {
            return;
        }
        let at_once = if page::holds_focus(selector) { N } else { 1 };
        for turn in &turns[..at_once] {
            turn.set(());
        }
        let mut left = turns.into_iter().skip(at_once);
        turn.take(move || left.next().map(|turn| turn.set(())).is_some());
    });
}

/// Whose turn it is: counts what was begun.
#[derive(Clone)]
struct Turn(Arc<AtomicUsize>);

impl Turn {
    /// Begins; what is still going on when the page is left ends.
    fn begin() -> Self {
        let turn = Self(Arc::default());
        let left = turn.clone();
        on_cleanup(move || _ = left.next());
        turn
    }

    /// Calls `step` until it returns false, with room for the page between the calls; what was
    /// begun before ends.
    fn take(&self, step: impl FnMut() -> bool + 'static) {
        let mine = self.next();
        self.later(mine, Box::new(step));
    }

    fn next(&self) -> usize {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn later(&self, mine: usize, mut step: Box<dyn Give<bool>>) {
        let turn = self.clone();
        let again = move || {
            if turn.0.load(Ordering::Relaxed) == mine && step.give() {
                turn.later(mine, step);
            }
        };
        set_timeout(again, Duration::ZERO);
    }
}
