//! The journal in a real browser: working, refusing, silent, closed by the browser.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use js_sys::Promise;
use session::{Clearing, JournalEntry, JournalKey, JournalProblem, StoredText};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::journal::{Entries, clear, keep, load};

wasm_bindgen_test_configure!(run_in_browser);

/// Runs a script that returns a promise, or nothing.
async fn script(lines: &str) {
    let ended = js_sys::Function::new_no_args(lines).call0(&wasm_bindgen::JsValue::NULL).unwrap();
    if let Ok(promise) = ended.dyn_into::<Promise>() {
        JsFuture::from(promise).await.unwrap();
    }
}

/// Deletes the database: the page has to let go of it by itself.
async fn fresh() {
    script(
        "return new Promise((done, failed) => { \
         const request = indexedDB.deleteDatabase('dx-readiness'); \
         request.onsuccess = () => done(); request.onerror = failed; })",
    )
    .await;
}

fn entry(text: &str, sequence: u64) -> JournalEntry {
    let (key, written) = (JournalKey::Document, "2026-11-22T14:26".to_owned());
    JournalEntry { key, text: text.to_owned(), sequence, written, overwrites: false }
}

fn kept(text: &str, sequence: u64) -> StoredText {
    StoredText { text: text.to_owned(), sequence: Some(sequence) }
}

#[wasm_bindgen_test]
async fn what_is_kept_is_what_is_loaded() {
    fresh().await;
    assert_eq!(load().await, Ok(Entries::default()));
    assert_eq!(keep(entry("市民課 🏢", 1)).await, Ok(1));
    let bank = JournalEntry { key: JournalKey::Bank, ..entry("bank", 1) };
    assert_eq!(keep(bank).await, Ok(1));
    let history = JournalEntry { key: JournalKey::History, ..entry("history", 1) };
    assert_eq!(keep(history).await, Ok(1));
    let all = Entries {
        document: Some(kept("市民課 🏢", 1)),
        bank: Some(kept("bank", 1)),
        history: Some(kept("history", 1)),
    };
    assert_eq!(load().await, Ok(all));
}

#[wasm_bindgen_test]
async fn the_form_is_the_one_that_other_readers_expect() {
    fresh().await;
    keep(entry("text", 7)).await.unwrap();
    script(
        "return new Promise((done, failed) => { \
         const request = indexedDB.open('dx-readiness'); \
         request.onsuccess = () => { const database = request.result; \
         const get = database.transaction('journal').objectStore('journal').get('document'); \
         get.onsuccess = () => { const { text, sequence, written } = get.result; \
         const is_right = database.version === 1 && text === 'text' && sequence === 7 \
         && written === '2026-11-22T14:26'; database.close(); \
         is_right ? done() : failed(new Error(JSON.stringify(get.result))); }; }; })",
    )
    .await;
}

#[wasm_bindgen_test]
async fn only_a_later_text_takes_the_place_of_another() {
    fresh().await;
    assert_eq!(keep(entry("three", 3)).await, Ok(3));
    assert_eq!(keep(entry("two", 2)).await, Err(JournalProblem::Overtaken));
    assert_eq!(keep(entry("other three", 3)).await, Err(JournalProblem::Overtaken));
    assert_eq!(keep(entry("three", 2)).await, Ok(3), "the same text is there already");
    assert_eq!(load().await.unwrap().document, Some(kept("three", 3)));
    let mine = JournalEntry { overwrites: true, ..entry("mine", 2) };
    assert_eq!(keep(mine).await, Ok(4), "as the person decided");
    assert_eq!(keep(entry("five", 5)).await, Ok(5));
    assert_eq!(load().await.unwrap().document, Some(kept("five", 5)));
}

#[wasm_bindgen_test]
async fn clearing_is_looked_at() {
    fresh().await;
    keep(entry("mine", 1)).await.unwrap();
    assert_eq!(clear(Clearing::Beside).await, Ok(false));
    assert_eq!(load().await.unwrap().document, Some(kept("mine", 1)));
    assert_eq!(clear(Clearing::All { document: None }).await, Ok(false));
    assert_eq!(load().await, Ok(Entries::default()));
    assert_eq!(keep(entry("anew", 1)).await, Ok(1));
}

#[wasm_bindgen_test]
async fn an_entry_of_another_shape_is_a_text_to_be_set_aside() {
    fresh().await;
    keep(entry("x", 1)).await.unwrap();
    for (value, text) in [
        ("'just a text'", "\"just a text\""),
        ("{ text: 7, sequence: 2 }", "{\"text\":7,\"sequence\":2}"),
        ("{ text: 'read', sequence: -1 }", "read"),
        ("{ text: 'read', sequence: 1.5 }", "read"),
        ("undefined", ""),
    ] {
        script(&format!(
            "return new Promise((done, failed) => {{ \
             const request = indexedDB.open('dx-readiness'); \
             request.onsuccess = () => {{ const database = request.result; \
             const change = database.transaction('journal', 'readwrite'); \
             change.objectStore('journal').put({value}, 'document'); \
             change.oncomplete = () => {{ database.close(); done(); }}; }}; }})"
        ))
        .await;
        let found = load().await.unwrap().document;
        assert_eq!(found.unwrap_or(StoredText { text: String::new(), sequence: None }).text, text);
    }
}

#[wasm_bindgen_test]
async fn a_journal_that_refuses_is_said() {
    fresh().await;
    keep(entry("before", 1)).await.unwrap();
    script(
        "window.put = IDBObjectStore.prototype.put; \
         IDBObjectStore.prototype.put = function () { \
         throw new DOMException('full', 'QuotaExceededError'); }",
    )
    .await;
    assert_eq!(keep(entry("after", 2)).await, Err(JournalProblem::Refused));
    script("IDBObjectStore.prototype.put = window.put").await;
    assert_eq!(load().await.unwrap().document, Some(kept("before", 1)));
    assert_eq!(keep(entry("after", 2)).await, Ok(2));
}

#[wasm_bindgen_test]
async fn a_transaction_that_is_aborted_is_not_acknowledged() {
    fresh().await;
    keep(entry("before", 1)).await.unwrap();
    script(
        "window.put = IDBObjectStore.prototype.put; \
         IDBObjectStore.prototype.put = function (...all) { \
         const request = window.put.apply(this, all); this.transaction.abort(); return request; }",
    )
    .await;
    assert_eq!(keep(entry("after", 2)).await, Err(JournalProblem::Refused));
    script("IDBObjectStore.prototype.put = window.put").await;
    assert_eq!(load().await.unwrap().document, Some(kept("before", 1)));
}

#[wasm_bindgen_test]
async fn a_journal_that_does_not_answer_is_not_waited_for() {
    fresh().await;
    script(
        "window.opened = IDBFactory.prototype.open; \
         IDBFactory.prototype.open = () => new EventTarget()",
    )
    .await;
    let found = load().await;
    script("IDBFactory.prototype.open = window.opened").await;
    assert!(matches!(found, Err(JournalProblem::Silent | JournalProblem::Missing)), "{found:?}");
    assert_eq!(load().await, Ok(Entries::default()), "and it is tried again");
}

#[wasm_bindgen_test]
async fn a_browser_without_a_journal_is_said_and_does_not_panic() {
    fresh().await;
    script(
        "window.ourJournal = Object.getOwnPropertyDescriptor(window, 'indexedDB'); \
         Object.defineProperty(window, 'indexedDB', \
         { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } })",
    )
    .await;
    assert_eq!(load().await, Err(JournalProblem::Missing));
    assert_eq!(keep(entry("x", 1)).await, Err(JournalProblem::Missing));
    let cleared = clear(Clearing::All { document: None }).await;
    assert_eq!(cleared, Err(JournalProblem::Missing));
    script("Object.defineProperty(window, 'indexedDB', window.ourJournal || { value: undefined })")
        .await;
}
