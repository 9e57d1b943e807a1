//! Title, language, focus and printing of the page.

use bank::Lang;
use leptos::leptos_dom::helpers::window_event_listener_untyped;
use wasm_bindgen::JsCast as _;
use web_sys::{FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = super::document() {
        document.set_title(title);
    }
}

/// Tells the browser and its screen reader which language the page is in.
pub fn set_language(lang: Lang) {
    if let Some(root) = super::document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", lang.code());
    }
}

/// Returns the languages that the browser asks for, the most wanted first.
pub fn languages() -> Vec<String> {
    let wanted = super::window().map(|window| window.navigator().languages());
    wanted.iter().flat_map(|wanted| wanted.iter()).filter_map(|tag| tag.as_string()).collect()
}

/// Returns the id of the element that has the focus; empty where it has none.
pub fn focused() -> String {
    let element = super::document().and_then(|document| document.active_element());
    element.map(|element| element.id()).unwrap_or_default()
}

/// Moves the focus to the first element that `selector` finds. `scrolls` brings it into view.
pub fn focus(selector: &str, scrolls: bool) {
    let found = super::document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(!scrolls);
        let _ = element.focus_with_options(&options);
    }
}

/// Brings the first element that `selector` finds to the top of the screen and moves the focus
/// there.
pub fn show(selector: &str) {
    let found = super::document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = found {
        element.scroll_into_view();
        focus(selector, false);
    }
}

/// Brings the first element that `selector` finds into view, as little as is needed and clear of
/// the bars that stand over the page (`scroll-padding`); the focus stays where it is.
pub fn reveal(selector: &str) {
    let found = super::document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = found {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Goes back to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Returns how far the page is scrolled down, in CSS pixels.
pub fn scrolled() -> f64 {
    super::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0)
}

/// Scrolls to `y` CSS pixels.
pub fn scroll_to(y: f64) {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

/// Tells whether the `<details>` that `event` happened to stands open.
pub fn is_open(event: &web_sys::Event) -> bool {
    let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    details.is_some_and(|details| details.has_attribute("open"))
}

/// Calls `prepare` before the page is printed, however that was asked for.
pub fn before_print(prepare: impl Fn() + 'static) {
    // The page listens as long as it lives.
    let _ = window_event_listener_untyped("beforeprint", move |_| prepare());
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}
