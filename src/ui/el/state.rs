//! What a page remembers while it is shown, all in one kind of Leptos's signals.

use std::marker::PhantomData;

use leptos::prelude::{Get as _, GetUntracked as _, RwSignal, Set as _};

use super::shared::Shared;

/// A value that changes; whoever reads it is told, though it be the same value again. Like
/// [`super::Memo`], it is compiled once for all types.
pub struct State<T>(RwSignal<Shared>, PhantomData<fn() -> T>);

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for State<T> {}

/// Begins with `value`.
pub fn state<T: PartialEq + Send + Sync + 'static>(value: T) -> State<T> {
    State(begin(Shared::new(value)), PhantomData)
}

#[inline(never)]
fn begin(value: Shared) -> RwSignal<Shared> {
    RwSignal::new(value)
}

#[inline(never)]
fn now(signal: RwSignal<Shared>) -> Shared {
    signal.get()
}

#[inline(never)]
fn once(signal: RwSignal<Shared>) -> Shared {
    signal.get_untracked()
}

#[inline(never)]
fn put(signal: RwSignal<Shared>, value: Shared) {
    signal.set(value);
}

impl<T: PartialEq + Send + Sync + 'static> State<T> {
    /// Reads the value; the caller is told when it changes.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        now(self.0).read(read)
    }

    /// Returns the value; the caller is told when it changes.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// Returns the value once.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.once(T::clone)
    }

    /// Reads the value once.
    pub fn once<R>(self, read: impl FnOnce(&T) -> R) -> R {
        once(self.0).read(read)
    }

    /// Takes another value; whoever has read it is told.
    pub fn set(self, value: T) {
        put(self.0, Shared::new(value));
    }
}
