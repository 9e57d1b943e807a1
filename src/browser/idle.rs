//! Work that takes longer than a picture, done bit by bit so that the page never freezes.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::set_timeout;

/// What is being done bit by bit. Beginning anew ends what was begun before.
#[derive(Clone, Default)]
pub struct Work(Rc<Cell<usize>>);

impl Work {
    /// Calls `step` until it returns false, with time for the page between the calls; what was
    /// begun before ends.
    pub fn begin(&self, step: impl FnMut() -> bool + 'static) {
        self.begin_after(Duration::ZERO, step);
    }

    /// The same once `pause` is over; beginning anew begins a new pause.
    pub fn begin_after(&self, pause: Duration, step: impl FnMut() -> bool + 'static) {
        self.end();
        self.clone().later(self.0.get(), pause, Box::new(step));
    }

    /// Ends what was begun.
    pub fn end(&self) {
        self.0.set(self.0.get() + 1);
    }

    fn later(self, turn: usize, pause: Duration, mut step: Box<dyn FnMut() -> bool>) {
        let again = move || {
            if self.0.get() == turn && step() {
                self.later(turn, Duration::ZERO, step);
            }
        };
        set_timeout(again, pause);
    }
}
