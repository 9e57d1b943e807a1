//! Where a person is on a page: how far it is scrolled and what has the focus.

use wasm_bindgen::JsCast as _;
use web_sys::{FocusOptions, HtmlElement, ScrollRestoration};

/// A place on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// How far the page is scrolled down, in CSS pixels.
    scrolled: f64,
    /// The id of what has the focus, where it has one.
    focused: Option<String>,
}

/// Returns the present place.
pub fn here() -> Place {
    let focused = super::document().and_then(|document| document.active_element());
    Place {
        scrolled: super::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0),
        focused: focused.map(|element| element.id()).filter(|id| !id.is_empty()),
    }
}

/// Goes to `place`; the focus goes to the heading where what had it is gone.
pub fn go(place: &Place) {
    let found = place.focused.as_ref().and_then(|id| super::document()?.get_element_by_id(id));
    let heading = || super::document()?.query_selector("h1").ok()?;
    let element = found.or_else(heading).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, place.scrolled);
    }
}

/// Tells the browser not to guess where to scroll to: pages are built after it has guessed.
pub fn keep_places_ourselves() {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// Where nothing has the focus any more, moves it to what `selector` finds without scrolling.
pub fn recover_focus(selector: &str) {
    let Some(document) = super::document() else { return };
    let focused = document.active_element();
    if focused.is_none_or(|element| element.tag_name() == "BODY") {
        super::page::focus(selector, false);
    }
}
