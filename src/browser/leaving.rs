//! The browser's own question before a page is left.

use leptos::ev::beforeunload;
use leptos::leptos_dom::helpers::window_event_listener;

/// Has the browser ask before the page is closed, while `would_lose` returns true.
pub fn ask(would_lose: impl Fn() -> bool + 'static) {
    // The page listens as long as it lives.
    let _ = window_event_listener(beforeunload, move |event| {
        if would_lose() {
            event.prevent_default();
            // What older browsers look at.
            event.set_return_value("x");
        }
    });
}
