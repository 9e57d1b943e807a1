//! The part of the address behind `#`, which no server sees.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Returns the address's part behind `#`, without it.
pub fn hash() -> String {
    let hash = super::window().and_then(|window| window.location().hash().ok());
    hash.map(|hash| hash.trim_start_matches('#').to_owned()).unwrap_or_default()
}

/// Goes to `hash`; Back returns from there.
pub fn go(hash: &str) {
    if let Some(window) = super::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Calls `on_change` with the new part whenever the address changes.
pub fn watch(on_change: impl Fn(String) + 'static) {
    let listener = Closure::<dyn Fn()>::new(move || on_change(hash()));
    if let Some(window) = super::window() {
        let function = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("hashchange", function);
    }
    // The page listens as long as it lives.
    listener.forget();
}
