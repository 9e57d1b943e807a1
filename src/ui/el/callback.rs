//! What a component calls when a person has decided something.

use super::call::Call;
use super::memo::Fresh;
use super::state::{State, state};

/// Something to do with a value. As with [`super::State`], what Leptos compiles for it is
/// compiled once for all types.
pub struct Callback<T: 'static>(State<Fresh<Act<T>>>);

type Act<T> = Box<dyn Call<T, ()> + Send + Sync>;

impl<T> Clone for Callback<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Callback<T> {}

impl<T> Callback<T> {
    /// Keeps `act` as long as the part of the page that it belongs to.
    pub fn new(act: impl Fn(T) + Send + Sync + 'static) -> Self {
        Self(state(Fresh(Box::new(act))))
    }

    /// Does it.
    pub fn run(self, value: T) {
        self.0.once(|Fresh(act)| act.call(value));
    }
}
