//! Keys that are meant for the whole page rather than for one field.

use leptos::ev;
use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent};

/// Where the focus is when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// In a field for text, where every key is text.
    Text,
    /// On something that has its own use for Enter or the arrows: a button, a link, a choice.
    Control,
    /// Anywhere else.
    Page,
}

/// A key and where the focus was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key as the browser names it.
    pub key: String,
    /// Where the focus was.
    pub focus: Focus,
    /// Whether the focus was on a radio button.
    pub is_on_radio: bool,
}

/// Calls `on_press` for every key without Ctrl, Alt or Meta that no input method is using;
/// when it returns `true`, the browser does nothing more with the key.
pub fn watch(on_press: impl Fn(Press) -> bool + 'static) -> WindowListenerHandle {
    window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let (focus, is_on_radio) = target.as_ref().map_or((Focus::Page, false), place);
        if on_press(Press { key: event.key(), focus, is_on_radio }) {
            event.prevent_default();
        }
    })
}

fn place(element: &Element) -> (Focus, bool) {
    let kind = element.get_attribute("type").unwrap_or_default();
    match (element.tag_name().as_str(), kind.as_str()) {
        ("INPUT", "radio") => (Focus::Control, true),
        ("INPUT", "checkbox" | "file" | "range") | ("BUTTON" | "A" | "SELECT" | "SUMMARY", _) => {
            (Focus::Control, false)
        }
        ("INPUT" | "TEXTAREA", _) => (Focus::Text, false),
        _ => (Focus::Page, false),
    }
}
