//! Derived values, all through one memo of Leptos.

use std::marker::PhantomData;

use leptos::prelude::{Get as _, GetUntracked as _, RwSignal, Track as _, With as _};

use super::call::Call;
use super::shared::Shared;

/// A derived value; whoever reads it is told when it changes.
///
/// Leptos compiles its memo anew for every type, about 1.2 KB each; here the type is put aside,
/// so that there is one. See docs/decisions/0011.
pub struct Memo<T>(leptos::prelude::Memo<Shared>, PhantomData<fn() -> T>);

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

/// A value that counts as changed each time: comparing it costs more than showing it again.
pub struct Fresh<T>(pub T);

impl<T> PartialEq for Fresh<T> {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Derives a value from signals.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    derive: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo(shared(Box::new(move |()| Shared::new(derive()))), PhantomData)
}

#[inline(never)]
fn shared(derive: Box<dyn Call<(), Shared> + Send + Sync>) -> leptos::prelude::Memo<Shared> {
    leptos::prelude::Memo::new(move |_| derive.call(()))
}

#[inline(never)]
fn over<S: Send + Sync + 'static>(
    source: RwSignal<S>,
    derive: Box<dyn for<'a> Call<&'a S, Shared> + Send + Sync>,
) -> leptos::prelude::Memo<Shared> {
    shared(Box::new(move |()| source.with(|source| derive.call(source))))
}

impl<T: 'static> Memo<T> {
    /// Derives a value from one signal: the closure of each value holds nothing but the value.
    pub fn over<S: Send + Sync + 'static>(
        source: RwSignal<S>,
        derive: impl Fn(&S) -> Shared + Send + Sync + 'static,
    ) -> Self {
        Self(over(source, Box::new(derive)), PhantomData)
    }

    /// Reads the value; the caller is told when it changes.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.0.get().read(read)
    }

    /// Reads the value once.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.0.get_untracked().read(read)
    }

    /// Tells the caller when it changes.
    pub fn track(self) {
        self.0.track();
    }

    /// Returns the value; the caller is told when it changes.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(Clone::clone)
    }

    /// Returns the value once.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(Clone::clone)
    }
}
