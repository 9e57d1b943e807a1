//! Storage in a real browser: working, full, switched off, written by another window, cleared.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use session::{Clearing, Expected, Left, Remains, StorageProblem, StoredText};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::storage::{self, language, load, remember_language, set_aside, store};

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

fn kept(text: &str, sequence: u64) -> StoredText {
    StoredText { text: text.to_owned(), sequence: Some(sequence) }
}

fn exactly(text: Option<&str>) -> Expected {
    Expected::Exactly(text.map(str::to_owned))
}

#[wasm_bindgen_test]
fn what_is_stored_is_what_is_loaded() {
    clear();
    assert_eq!(load(), Ok(None));
    let text = "{\"name\": \"市民課 🏢\"}";
    assert_eq!(store(text, 1, &exactly(None)), Ok(kept(text, 1)));
    assert_eq!(load(), Ok(Some(kept(text, 1))));
    script(
        "if (localStorage.getItem('dx-readiness.document') !== '{\"name\": \"市民課 🏢\"}' \
         || localStorage.getItem('dx-readiness.sequence') !== '1') throw new Error('not as text')",
    );
    clear();
}

#[wasm_bindgen_test]
fn a_text_from_before_the_numbers_has_none_and_a_number_only_grows() {
    clear();
    script("localStorage.setItem('dx-readiness.document', 'old')");
    assert_eq!(load(), Ok(Some(StoredText { text: "old".to_owned(), sequence: None })));
    assert_eq!(store("new", 1, &exactly(Some("old"))), Ok(kept("new", 1)));
    assert_eq!(store("newer", 9, &exactly(Some("new"))), Ok(kept("newer", 9)));
    assert_eq!(store("mine", 3, &Expected::Anything), Ok(kept("mine", 10)));
    for junk in ["", "junk", "-1", "9007199254740992", "1e3"] {
        script(&format!("localStorage.setItem('dx-readiness.sequence', '{junk}')"));
        assert_eq!(load().unwrap().unwrap().sequence, None, "{junk}");
    }
    clear();
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
    assert_eq!(store("x", 1, &Expected::Anything), Err(StorageProblem::Off));
    assert_eq!(set_aside("x"), Err(StorageProblem::Off));
    assert_eq!(storage::keep_bank("x"), Err(StorageProblem::Off));
    assert_eq!(storage::throw_away(1), Err(StorageProblem::Off));
    assert_eq!(storage::all_set_aside(), []);
    assert_eq!(language(), None);
    remember_language(bank::Lang::En);
    let left = storage::clear(&Clearing::All { document: None });
    assert_eq!(left, Left { is_unseen: true, ..Left::default() });
    clear();
}

#[wasm_bindgen_test]
fn a_full_storage_is_said_and_keeps_what_was_there() {
    clear();
    store("before", 4, &Expected::Anything).unwrap();
    script("localStorage.setItem('ballast', 'x'.repeat(5 * 1024 * 1024 - 2000))");
    let large = "y".repeat(300_000);
    assert_eq!(store(&large, 5, &Expected::Anything), Err(StorageProblem::Full));
    assert_eq!(load(), Ok(Some(kept("before", 4))), "under its own number");
    assert_eq!(storage::keep_bank(&large), Err(StorageProblem::Full));
    assert_eq!(storage::bank(), None);
    assert_eq!(set_aside(&large), Err(StorageProblem::Full));
    clear();
}

#[wasm_bindgen_test]
fn another_windows_text_is_not_overwritten_unasked() {
    clear();
    store("mine", 1, &exactly(None)).unwrap();
    script("localStorage.setItem('dx-readiness.document', 'theirs')");
    let expected = exactly(Some("mine"));
    assert_eq!(store("mine again", 2, &expected), Err(StorageProblem::Elsewhere));
    assert_eq!(load().unwrap().unwrap().text, "theirs");
    assert_eq!(store("mine again", 2, &Expected::Anything), Ok(kept("mine again", 2)));
    clear();
}

#[wasm_bindgen_test]
fn texts_that_cannot_be_read_are_set_aside_side_by_side_and_thrown_away_singly() {
    clear();
    assert_eq!(set_aside("first"), Ok(1));
    assert_eq!(set_aside("second"), Ok(2));
    assert_eq!(set_aside("first"), Ok(1));
    let both = [(1, "first".to_owned()), (2, "second".to_owned())];
    assert_eq!(storage::all_set_aside(), both);
    assert_eq!(storage::throw_away(1), Ok(()));
    assert_eq!(storage::all_set_aside(), both[1..]);
    for number in 1..=99 {
        script(&format!("localStorage.setItem('dx-readiness.set-aside.{number}', '{number}')"));
    }
    assert_eq!(set_aside("one too many"), Err(StorageProblem::Full));
    clear();
}

#[wasm_bindgen_test]
fn clearing_takes_away_what_is_ours_and_looks_at_what_is_left() {
    clear();
    script("localStorage.setItem('another.page', 'x')");
    store("mine", 1, &exactly(None)).unwrap();
    storage::keep_bank("bank").unwrap();
    storage::keep_history("history").unwrap();
    assert_eq!(storage::history().as_deref(), Some("history"));
    set_aside("damaged").unwrap();
    remember_language(bank::Lang::En);
    let theirs = storage::clear(&Clearing::All { document: Some("other".to_owned()) });
    assert_eq!(theirs.on_purpose, Some(StorageProblem::Elsewhere));
    assert_eq!(theirs.remains, [Remains::Document, Remains::History, Remains::Bank]);
    assert_eq!(load(), Ok(Some(kept("mine", 1))));
    let beside = storage::clear(&Clearing::Beside);
    assert_eq!(beside.remains, [Remains::Document, Remains::History, Remains::Bank]);
    let left = storage::clear(&Clearing::All { document: Some("mine".to_owned()) });
    assert_eq!(left, Left::default());
    script("if (Object.keys(localStorage).join() !== 'another.page') throw new Error('not ours')");
    clear();
}

#[wasm_bindgen_test]
fn the_language_is_remembered() {
    clear();
    assert_eq!(language(), None);
    remember_language(bank::Lang::En);
    assert_eq!(language(), Some(bank::Lang::En));
    script("if (localStorage.getItem('dx-readiness.language') !== 'en') throw new Error('bare')");
    clear();
}
