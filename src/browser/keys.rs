//! Keys that are meant for more than the field that has the focus.

use leptos::ev;
use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent};

/// What has the focus when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nothing: the page as a whole.
    Nothing,
    /// A field for text, where every key is text.
    Text,
    /// A radio button.
    Radio,
    /// Something else with its own use for Enter: a button, a link, a list.
    Control,
    /// Something that does nothing with keys, for example a heading.
    Other,
}

/// A key, and where the focus was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key as the browser names it.
    pub key: String,
    /// Whether the key is being held and the browser presses it again.
    pub is_repeat: bool,
    /// What had the focus.
    pub focus: Focus,
    /// Whether that lies in the group that was asked for.
    pub is_in_group: bool,
}

/// Calls `on_press` for every key without Ctrl, Alt or Meta that no input method is using, and
/// tells whether the focus was in something that the selector `group` finds; when it returns
/// `true`, the browser does nothing more with the key.
pub fn watch(
    group: &'static str,
    on_press: impl Fn(Press) -> bool + 'static,
) -> WindowListenerHandle {
    window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let press = Press {
            key: event.key(),
            is_repeat: event.repeat(),
            focus: target.as_ref().map_or(Focus::Nothing, focus),
            is_in_group: target.is_some_and(|target| matches!(target.closest(group), Ok(Some(_)))),
        };
        if on_press(press) {
            event.prevent_default();
        }
    })
}

/// Calls `on_save` for Ctrl+S (⌘S on a Mac), wherever the focus is; when it returns `true`, the
/// browser does not save the page itself.
pub fn watch_save(on_save: impl Fn() -> bool + 'static) {
    // The page listens as long as it lives.
    let _ = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let is_save = event.key().eq_ignore_ascii_case("s")
            && (event.ctrl_key() != event.meta_key())
            && !event.alt_key()
            && !event.shift_key()
            && !event.is_composing();
        // A key that is held saves once.
        if is_save && (event.repeat() || on_save()) {
            event.prevent_default();
        }
    });
}

/// Calls `on_undo` for Ctrl+Z and `on_redo` for Ctrl+Y and Ctrl+Shift+Z (⌘ on a Mac), wherever the
/// focus is but in a field for text, which has both of its own; where one returns `true`, the
/// browser does nothing more with the key.
pub fn watch_undo(on_undo: impl Fn() -> bool + 'static, on_redo: impl Fn() -> bool + 'static) {
    // The page listens as long as it lives.
    let _ = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let is_ours = (event.ctrl_key() != event.meta_key())
            && !event.alt_key()
            && !event.is_composing()
            && !event.repeat();
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if !is_ours || target.as_ref().map(focus) == Some(Focus::Text) {
            return;
        }
        let key = event.key().to_ascii_lowercase();
        let is_taken = match (key.as_str(), event.shift_key()) {
            ("z", false) => on_undo(),
            ("y", false) | ("z", true) => on_redo(),
            _ => false,
        };
        if is_taken {
            event.prevent_default();
        }
    });
}

fn focus(element: &Element) -> Focus {
    let kind = element.get_attribute("type").unwrap_or_default();
    match (element.tag_name().as_str(), kind.as_str()) {
        ("BODY" | "HTML", _) => Focus::Nothing,
        ("INPUT", "radio") => Focus::Radio,
        ("INPUT", "checkbox" | "file" | "range") | ("BUTTON" | "A" | "SELECT" | "SUMMARY", _) => {
            Focus::Control
        }
        ("INPUT" | "TEXTAREA", _) => Focus::Text,
        _ => Focus::Other,
    }
}
