//! What is done to the page when signals change.

use leptos::prelude::Effect;

use super::Give;

/// Calls `act` once what is being built stands, and again whenever a signal that it reads
/// changes. Leptos compiles its effect anew for every closure; this one is compiled once.
pub fn effect(act: impl FnMut() + 'static) {
    begin(Box::new(act));
}

#[inline(never)]
fn begin(mut act: Box<dyn Give<()>>) {
    Effect::new(move |_| act.give());
}
