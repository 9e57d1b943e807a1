//! Storage in a real browser: working, full, switched off, written by another window.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use session::StorageProblem;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::storage::{language, load, remember_language, set_aside, store};

wasm_bindgen_test_configure!(run_in_browser);

/// Runs a line of script in the page.
fn script(line: &str) {
    js_sys::Function::new_no_args(line).call0(&wasm_bindgen::JsValue::NULL).unwrap();
}

fn clear() {
    script(
        "if (window.ours) Object.defineProperty(window, 'localStorage', window.ours); \
         localStorage.clear()",
    );
}

#[wasm_bindgen_test]
fn what_is_stored_is_what_is_loaded() {
    clear();
    assert_eq!(load(), Ok(None));
    let text = "{\"name\": \"市民課 🏢\"}";
    assert_eq!(store(text, Some(&None)), Ok(text.to_owned()));
    assert_eq!(load(), Ok(Some(text.to_owned())));
}

#[wasm_bindgen_test]
fn a_switched_off_storage_is_said_and_does_not_panic() {
    clear();
    script(
        "window.ours = Object.getOwnPropertyDescriptor(window, 'localStorage'); \
         Object.defineProperty(window, 'localStorage', \
         { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } })",
    );
    assert_eq!(load(), Err(StorageProblem::Off));
    assert_eq!(store("x", None), Err(StorageProblem::Off));
    assert_eq!(set_aside("x"), Err(StorageProblem::Off));
    assert_eq!(language(), None);
    remember_language(bank::Lang::En);
    clear();
}

#[wasm_bindgen_test]
fn a_full_storage_is_said_and_keeps_what_was_there() {
    clear();
    store("before", None).unwrap();
    script("localStorage.setItem('ballast', 'x'.repeat(5 * 1024 * 1024 - 2000))");
    let large = "y".repeat(300_000);
    assert_eq!(store(&large, None), Err(StorageProblem::Full));
    assert_eq!(load(), Ok(Some("before".to_owned())));
    clear();
}

#[wasm_bindgen_test]
fn another_windows_text_is_not_overwritten_unasked() {
    clear();
    store("mine", Some(&None)).unwrap();
    script("localStorage.setItem('dx-readiness.document', 'theirs')");
    let expected = Some("mine".to_owned());
    assert_eq!(store("mine again", Some(&expected)), Err(StorageProblem::Elsewhere));
    assert_eq!(load(), Ok(Some("theirs".to_owned())));
    assert_eq!(store("mine again", None), Ok("mine again".to_owned()));
    clear();
}

#[wasm_bindgen_test]
fn texts_that_cannot_be_read_are_set_aside_side_by_side() {
    clear();
    set_aside("first").unwrap();
    set_aside("second").unwrap();
    set_aside("first").unwrap();
    script(
        "if (localStorage.getItem('dx-readiness.set-aside.1') !== 'first' \
         || localStorage.getItem('dx-readiness.set-aside.2') !== 'second' \
         || localStorage.getItem('dx-readiness.set-aside.3') !== null) throw new Error('not kept')",
    );
    clear();
}

#[wasm_bindgen_test]
fn the_language_is_remembered() {
    clear();
    assert_eq!(language(), None);
    remember_language(bank::Lang::En);
    assert_eq!(language(), Some(bank::Lang::En));
    clear();
}
